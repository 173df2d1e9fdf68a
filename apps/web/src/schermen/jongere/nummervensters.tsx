import { useState, type FormEvent } from 'react';
import type { Contactgegeven } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { verversJongere } from '../../client/vragen';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { woorden } from '../../woorden';
import { GEGEVEN, NUMMER_ONGELDIG } from '../../woorden/begrippen';

const w = woorden.jongere.bereik;
type Soort = Contactgegeven['soort'];
type Bron = keyof typeof w.bronnen;

const VORM: Record<Soort, RegExp> = { telefoon: /^\+?[\d ()-]{8,20}$/, email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, adres: /\S/ };
const alle = <K extends string>(uit: Readonly<Record<K, string>>) => (Object.keys(uit) as K[]).map((code) => ({ code, tekst: uit[code] }));

/** Adds a number or address, with who said so. */
export function NummerVenster({ jongereId, onSluit }: { jongereId: string; onSluit: () => void }) {
  const [soort, zetSoort] = useState<Soort>('telefoon');
  const [waarde, zetWaarde] = useState('');
  const [bron, zetBron] = useState<Bron>('jongere');
  const [toon, zetToon] = useState(false);
  const { bezig, fout, doe } = useActie();
  const goed = VORM[soort].test(waarde.trim());
  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (!goed || (await doe(`/v1/jongeren/${jongereId}/contactgegevens`, { soort, waarde: waarde.trim(), bron })) === null) return;
    verversJongere(jongereId);
    onSluit();
  };
  return (
    <Dialoog titel={w.nieuwTitel} onSluit={onSluit} blad>
      <form className="stapel" onSubmit={(e) => void stuur(e)} noValidate>
        <Formulierfout fout={fout} />
        <Keuze vraag={w.soort} keuzes={alle(GEGEVEN)} waarde={soort} onKies={zetSoort} />
        <Tekstveld
          label={w.waarde[soort]}
          type={soort === 'telefoon' ? 'tel' : 'text'}
          inputMode={soort === 'telefoon' ? 'tel' : soort === 'email' ? 'email' : 'text'}
          maxLength={300}
          waarde={waarde}
          onWijzig={zetWaarde}
          {...(toon && !goed ? { fout: w.ongeldig[soort] } : {})}
        />
        <Keuze vraag={w.bron} keuzes={alle<Bron>(w.bronnen)} waarde={bron} onKies={zetBron} />
        <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
          {woorden.algemeen.bewaar}
        </Knop>
      </form>
    </Dialoog>
  );
}

/** Why a number or address does not work; one tap stores. */
export function OngeldigVenster({ jongereId, gegeven, onSluit }: { jongereId: string; gegeven: Contactgegeven; onSluit: () => void }) {
  const { bezig, fout, doe } = useActie();
  const kies = async (reden: string) => {
    if ((await doe(`/v1/jongeren/${jongereId}/contactgegevens/${gegeven.id}/ongeldig`, { reden })) === null) return;
    verversJongere(jongereId);
    onSluit();
  };
  return (
    <Dialoog titel={w.werktNietTitel} onder={gegeven.waarde} onSluit={onSluit} blad losjes>
      <div className="stapel">
        <Formulierfout fout={fout} />
        <div className="lp-keuzeknoppen">
          {Object.entries(NUMMER_ONGELDIG).map(([code, tekst]) => (
            <Knop key={code} groot breed bezig={bezig} onClick={() => void kies(code)}>
              {tekst}
            </Knop>
          ))}
        </div>
      </div>
    </Dialoog>
  );
}
