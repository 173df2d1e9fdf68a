import { useId, useState, type ReactNode } from 'react';
import type { WerklijstRij } from '@loopplank/dossier/antwoorden';
import { useBron } from '../../client/bron';
import { vandaag } from '../../client/klok';
import { useFocusNa } from '../../kit/focus-na';
import { Icoon } from '../../kit/icoon';
import { Knop } from '../../kit/knop';
import { Discreet } from '../../kit/reden';
import { Groepkop, Rij } from '../../kit/rij';
import { dagVan } from '../../tijd/dagen';
import { Rijwaarom } from '../lijst/waarom';
import { hoofdletter, relatief } from '../../tijd/zeg';
import { wachtrij } from '../../wachtrij/motor';
import { woorden } from '../../woorden';
import { UITKOMST, type Uitkomst } from '../../woorden/begrippen';

const w = woorden.vandaag;
/** More than this is no list for now; the rest is one tap away. */
const EERST = 7;

interface Props {
  titel: string;
  /** How many there are, also those not loaded yet. */
  aantal: number;
  rijen: readonly WerklijstRij[];
  onBel: (rij: WerklijstRij) => void;
  leeg?: ReactNode;
  /** There is more at the server. */
  onMeer?: () => void;
}

export function Werklijst({ titel, aantal, rijen, onBel, leeg, onMeer }: Props) {
  const id = useId();
  const [alles, zetAlles] = useState(false);
  const wachtend = useBron(wachtrij);
  const [lijst, focusNa] = useFocusNa<HTMLUListElement>();
  const getoond = alles ? rijen : rijen.slice(0, EERST);
  return (
    <section aria-labelledby={id}>
      <Groepkop id={id} titel={titel} aantal={aantal} />
      {rijen.length === 0 ? (
        leeg
      ) : (
        <ul className="lp-lijst" ref={lijst}>
          {getoond.map((r) => {
            const net = wachtend.find((x) => x.jongereId === r.jongereId && x.soort === 'contactmomenten' && x.fase !== 'geweigerd');
            return <WerkRij key={r.jongereId} rij={r} onBel={onBel} net={net ? UITKOMST[net.lichaam['uitkomst'] as Uitkomst] : null} />;
          })}
        </ul>
      )}
      {!alles && rijen.length > EERST && (
        <Knop
          soort="stil"
          onClick={() => {
            zetAlles(true);
            focusNa((ul) => ul.children[EERST]?.querySelector('a'));
          }}
        >
          {w.toonAlle(aantal)}
        </Knop>
      )}
      {(alles || rijen.length <= EERST) && onMeer && (
        <Knop soort="stil" onClick={onMeer}>
          {woorden.algemeen.toonMeer}
        </Knop>
      )}
    </section>
  );
}

/** `net`: the outcome that was just tapped and is still on this device. */
function WerkRij({ rij, onBel, net }: { rij: WerklijstRij; onBel: (rij: WerklijstRij) => void; net: string | null }) {
  const gesproken = rij.laatsteContactOp ? w.gesproken(hoofdletter(relatief(dagVan(rij.laatsteContactOp), vandaag()))) : w.nooitGesproken;
  const ook = [...(rij.namens ? [w.namens(rij.namens.naam)] : []), ...(rij.ook ?? [])];
  return (
    <Rij
      naar={`/jongeren/${rij.jongereId}`}
      naam={rij.naam}
      bij={rij.leeftijd === null ? null : woorden.algemeen.jaar(rij.leeftijd)}
      merk={rij.discreet && <Discreet>{w.discreet}</Discreet>}
      reden={rij.reden}
      {...(ook.length > 0 ? { ook } : {})}
      onder={net ? { icoon: 'klok', tekst: woorden.wachtrij.opRij(net, false) } : { icoon: 'chat', tekst: gesproken }}
      {...(rij.waarom ? { uitleg: <Rijwaarom waarom={rij.waarom} label={w.ligtTeLang} /> } : {})}
      wacht={net !== null}
      actie={
        <button type="button" className="lp-rond" aria-label={rij.telefoon ? w.bel(rij.naam) : w.legVast(rij.naam)} onClick={() => onBel(rij)}>
          <Icoon naam={rij.telefoon ? 'phone' : 'chat'} />
        </button>
      }
    />
  );
}
