import type { SignaalRegel } from '@loopplank/koppelingen/antwoorden';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { verversSignalen } from '../../client/signalen';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Keuze } from '../../kit/keuzechips';
import { Tekstveld } from '../../kit/veld';
import { woorden } from '../../woorden';
import { AFWIJSREDEN, signalen } from '../../woorden/signalen';

const w = signalen.afwijzing;
type Reden = keyof typeof AFWIJSREDEN;
const REDENEN = (Object.keys(AFWIJSREDEN) as Reden[]).map((code) => ({ code, tekst: AFWIJSREDEN[code] }));

/** No file, and why: a reason that can be counted. */
export function Afwijzing({ signaal: s, onSluit }: { signaal: SignaalRegel; onSluit: () => void }) {
  const f = useFormulier(['reden', 'toelichting']);
  const [{ reden, toelichting }, zet, wis] = useVelden<{ reden: Reden | null; toelichting: string }>(`signaal.afwijzing.${s.id}`, { reden: null, toelichting: '' });
  const bewaar = async () => {
    const tekst = toelichting.trim();
    const lichaam = { reden, ...(tekst ? { toelichting: tekst } : {}) };
    if ((await f.stuur({ pad: `/v1/signalen/${s.id}/afwijzing`, lichaam, fouten: reden ? {} : { reden: w.kiesReden } })) === null) return;
    wis();
    await verversSignalen();
    onSluit();
  };
  return (
    <Formuliervenster titel={w.titel} onder={s.naam ?? signalen.onbekend(s.id)} bewaar={w.knop} nietBewaren={w.nietNu} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <p className="klein">{w.uitleg}</p>
      <Keuze id="reden" vraag={w.waarom} keuzes={REDENEN} waarde={reden} onKies={zet('reden')} {...f.bij('reden')} />
      <Tekstveld id="toelichting" label={reden === 'overig' ? w.toelichting : woorden.algemeen.hoeftNiet(w.toelichting)} maxLength={500} waarde={toelichting} onWijzig={zet('toelichting')} {...f.bij('toelichting')} />
    </Formuliervenster>
  );
}
