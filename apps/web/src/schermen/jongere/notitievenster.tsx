import { useState, type FormEvent } from 'react';
import { useConcept } from '../../client/concept';
import { nieuweSleutel } from '../../client/http';
import { Dialoog } from '../../kit/dialoog';
import { Knop } from '../../kit/knop';
import { Langveld } from '../../kit/veld';
import { melding } from '../../wachtrij/melding';
import { registreer } from '../../wachtrij/motor';
import { woorden } from '../../woorden';

const w = woorden.jongere.notitie;
const LEEG = { tekst: '' };

/** A note for the own organisation. */
export function NotitieVenster({ jongereId, naam, onSluit }: { jongereId: string; naam: string; onSluit: () => void }) {
  const [{ tekst }, zet, wis] = useConcept(`notitie.${jongereId}`, LEEG);
  const [toon, zetToon] = useState(false);
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (tekst.trim() === '') return;
    const sleutel = nieuweSleutel();
    registreer({ sleutel, jongereId, soort: 'notities', lichaam: { tekst: tekst.trim() } });
    melding.zet({ sleutel, jongereId, tekst: woorden.gesprek.bewaard(w.kort, naam) });
    wis();
    onSluit();
  };
  return (
    <Dialoog titel={w.titel} onSluit={onSluit} blad>
      <form className="stapel" onSubmit={stuur} noValidate>
        <Langveld label={w.label} hulp={w.uitleg} rows={5} maxLength={10_000} waarde={tekst} onWijzig={(nieuw) => zet(() => ({ tekst: nieuw }))} {...(toon && tekst.trim() === '' ? { fout: w.leeg } : {})} />
        <Knop type="submit" soort="hoofd" groot breed>
          {woorden.algemeen.bewaar}
        </Knop>
      </form>
    </Dialoog>
  );
}
