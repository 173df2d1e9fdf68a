import { Datumveld } from '../../kit/datumveld';
import { useFocusNa } from '../../kit/focus-na';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { vandaag } from '../../client/klok';
import { woorden } from '../../woorden';
import { DOOR } from '../../woorden/begrippen';
import { vastleggen } from '../../woorden/vastleggen';
import type { Afspraakinvoer } from './vorm';

const w = vastleggen.afspraken;
const LEEG: Afspraakinvoer = { tekst: '', door: 'organisatie', uiterlijk: '' };
const WIE = (Object.keys(DOOR) as (keyof typeof DOOR)[]).map((code) => ({ code, tekst: DOOR[code] }));

interface Props {
  id: string;
  afspraken: readonly Afspraakinvoer[];
  hoogstens: number;
  fout?: string | undefined;
  zet: (afspraken: readonly Afspraakinvoer[]) => void;
}

/** What was agreed: who does what, by when. None until somebody asks for one. */
export function AfsprakenVeld({ id, afspraken, hoogstens, fout, zet }: Props) {
  const [vak, focusNa] = useFocusNa<HTMLDivElement>();
  const wijzig = (n: number, deel: Partial<Afspraakinvoer>) => zet(afspraken.map((a, i) => (i === n ? { ...a, ...deel } : a)));
  return (
    <div className="stapel" ref={vak} id={id} tabIndex={-1}>
      {afspraken.length === 0 && fout && <p className="lp-fouttekst">{fout}</p>}
      {afspraken.map((a, n) => (
        <fieldset key={n} className="lp-veld stapel lp-vastleg__afspraak">
          <legend>{afspraken.length > 1 ? w.nummer(n + 1) : w.een}</legend>
          <Tekstveld id={`${id}-${n}`} label={w.wat} maxLength={500} waarde={a.tekst} onWijzig={(tekst) => wijzig(n, { tekst })} {...(fout && a.tekst.trim() === '' ? { fout } : {})} />
          <Keuze vraag={w.wie} keuzes={WIE} waarde={a.door as keyof typeof DOOR} onKies={(door) => wijzig(n, { door })} />
          <Datumveld label={woorden.algemeen.hoeftNiet(w.uiterlijk)} waarde={a.uiterlijk} van={vandaag()} onWijzig={(uiterlijk) => wijzig(n, { uiterlijk })} {...(fout && a.tekst.trim() !== '' ? { fout } : {})} />
          <p>
            <Knop soort="stil" icoon="kruis" onClick={() => zet(afspraken.filter((_, i) => i !== n))}>
              {w.weg}
            </Knop>
          </p>
        </fieldset>
      ))}
      {afspraken.length < hoogstens && (
        <p>
          <Knop
            soort="stil"
            icoon="plus"
            onClick={() => {
              zet([...afspraken, LEEG]);
              focusNa((d) => d.querySelectorAll<HTMLElement>('fieldset.lp-vastleg__afspraak')[afspraken.length]?.querySelector('input'));
            }}
          >
            {afspraken.length === 0 ? w.erbij : w.nogEen}
          </Knop>
        </p>
      )}
    </div>
  );
}
