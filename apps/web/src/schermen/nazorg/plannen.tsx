import { useMemo, useState } from 'react';
import type { NazorgRij, Nazorgreeks } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { useActie } from '../../client/actie';
import { useVelden } from '../../client/concept';
import { vandaag } from '../../client/klok';
import { verversNazorg } from '../../client/nazorg';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Keuze, Keuzes } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { opWerkdag, plusDagen } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { KANAAL, type Kanaal } from '../../woorden/begrippen';
import { nazorg as w } from '../../woorden/nazorg';
import { woorden } from '../../woorden';

const KANALEN: readonly Kanaal[] = ['bellen', 'app', 'huisbezoek', 'gesprek'];
/** Two weeks of working days to choose from. */
const DAGEN = 10;

function werkdagen(van: Dag): readonly Dag[] {
  const dagen: Dag[] = [];
  for (let d = opWerkdag(van); dagen.length < DAGEN; d = opWerkdag(plusDagen(d, 1))) dagen.push(d);
  return dagen;
}

interface Props {
  rijen: readonly NazorgRij[];
  onSluit: () => void;
}

/** What came of it, with one way back for all. */
function Uitkomst({ reeks, rijen, onSluit }: Props & { reeks: Nazorgreeks }) {
  const { bezig, fout, doe } = useActie();
  const [terug, zetTerug] = useState(false);
  const gelukt = reeks.items.filter((i) => i.gelukt);
  const naam = (id: string) => rijen.find((r) => r.jongereId === id)?.naam ?? '';
  const haalTerug = async () => {
    if ((await doe('/v1/nazorg/plannen/terugname', { reeksId: reeks.reeksId, jongeren: gelukt.map((i) => i.jongereId) })) === null) return;
    verversNazorg();
    zetTerug(true);
  };
  return (
    <div className="stapel">
      <Formulierfout fout={fout} />
      <p role="status">{terug ? w.teruggehaald : w.gepland(gelukt.length)}</p>
      {reeks.mislukt > 0 && (
        <>
          <p>{w.nietGepland(reeks.mislukt)}</p>
          <ul>
            {reeks.items.map((i) => !i.gelukt && <li key={i.jongereId}>{naam(i.jongereId)}: {i.uitleg}</li>)}
          </ul>
        </>
      )}
      <div className="rijtje">
        <Knop soort="hoofd" onClick={onSluit}>
          {woorden.algemeen.sluit}
        </Knop>
        {!terug && gelukt.length > 0 && (
          <Knop icoon="terug" bezig={bezig} onClick={() => void haalTerug()}>
            {w.haalTerug}
          </Knop>
        )}
      </div>
    </div>
  );
}

/** Many checks into my weekly slots: choose the days, one answer, one way back. */
export function Weekplan({ rijen, onSluit }: Props) {
  const dagen = useMemo(() => werkdagen(vandaag()), []);
  const [{ gekozen, kanaal }, zet, wis] = useVelden<{ gekozen: readonly string[]; kanaal: Kanaal }>('nazorg.weekplan', { gekozen: [], kanaal: 'bellen' });
  const [toon, zetToon] = useState(false);
  const [reeks, zetReeks] = useState<Nazorgreeks | null>(null);
  const { bezig, fout, doe } = useActie();
  const stuur = async () => {
    zetToon(true);
    if (gekozen.length === 0) return;
    const antwoord = await doe<Nazorgreeks>('/v1/nazorg/plannen', { jongeren: rijen.map((r) => r.jongereId), dagen: gekozen, kanaal });
    if (antwoord === null) return;
    wis();
    verversNazorg();
    zetReeks(antwoord);
  };
  return (
    <Dialoog titel={w.planTitel(rijen.length)} {...(reeks ? {} : { onder: w.planUitleg })} onSluit={onSluit} blad>
      {reeks ? (
        <Uitkomst reeks={reeks} rijen={rijen} onSluit={onSluit} />
      ) : (
        <form
          className="stapel"
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            void stuur();
          }}
        >
          <Formulierfout fout={fout} />
          <Keuzes
            vraag={w.dagen}
            keuzes={dagen.map((d) => ({ code: d as string, tekst: kort(d, vandaag()) }))}
            waarden={gekozen}
            onWissel={(d) => zet('gekozen')(gekozen.includes(d) ? gekozen.filter((x) => x !== d) : [...gekozen, d])}
            {...(toon && gekozen.length === 0 ? { fout: w.kiesDag } : {})}
          />
          <Keuze vraag={w.hoe} keuzes={KANALEN.map((code) => ({ code, tekst: KANAAL[code] }))} waarde={kanaal} onKies={zet('kanaal')} />
          <footer className="lp-dialoog__voet">
            <Knop type="submit" soort="hoofd" bezig={bezig}>
              {w.planTitel(rijen.length)}
            </Knop>
          </footer>
        </form>
      )}
    </Dialoog>
  );
}
