import { plusDagen } from '../tijd/dagen';
import { kort, relatief } from '../tijd/zeg';
import { VANDAAG } from '../../dev/gegevens.mts';
import { begin } from '../client/reeks';
import type { Kolom } from '../kit/datatabel/kolom';
import { Grafiek } from '../kit/grafiek/grafiek';
import { Reden } from '../kit/reden';
import { Tabel } from '../kit/tabel';
import { Lijst, type Lijstveld } from '../raam/lijstscherm';
import { Deel, LANG, Proef } from './proef';

interface R { readonly nr: number; readonly naam: string; readonly reden: string; readonly dagen: number; readonly uren: number | null }
const REDENEN = ['te laat', 'contract stopt', 'geen school', 'elke 6 weken'] as const;
const NAMEN = ['Esra', 'Milan', 'Noa', 'Dilano', 'Fenna', 'Kaya', 'Tijn', 'Aaliyah'];

/** As many as a large region has. */
const RIJEN: readonly R[] = Array.from({ length: 10_000 }, (_, i) => ({
  nr: i + 1, naam: i === 2 ? LANG : `${NAMEN[i % 8]!} ${String.fromCharCode(65 + (i % 26))}. ${i + 1}`, reden: REDENEN[(i * 7) % 4]!, dagen: (i * 13) % 200, uren: i % 5 === 0 ? null : (i * 3) % 40,
}));
const KOLOMMEN: readonly Kolom<R>[] = [
  { naam: 'naam', kop: 'Naam', breedte: 1.4, sorteer: (r) => r.naam, cel: (r) => <>{r.naam} <small>{17 + (r.nr % 9)} jaar</small></> },
  { naam: 'reden', kop: 'Waarom nu', zonderKop: true, cel: (r) => <span className="lp-redenen"><Reden soort={r.reden === 'te laat' ? 'let' : undefined}>{r.reden}</Reden></span> },
  { naam: 'dagen', kop: 'Laatst gesproken', sorteer: (r) => r.dagen, cel: (r) => <>{relatief(plusDagen(VANDAAG, -r.dagen), VANDAAG)} <small>{kort(plusDagen(VANDAAG, -r.dagen), VANDAAG)}</small></> },
  { naam: 'uren', kop: 'Uren werk', getal: true, sorteer: (r) => r.uren, cel: (r) => r.uren ?? 'niet bekend' },
];
const VELDEN: readonly Lijstveld<R>[] = [{ naam: 'reden', label: 'Reden', meer: true, opties: REDENEN.map((naam) => ({ code: naam.replaceAll(' ', '-'), naam })), van: (r) => r.reden.replaceAll(' ', '-') }];
const wacht = () => new Promise((klaarNu) => setTimeout(klaarNu, 150));
const plan = (rijen: readonly R[]): void => void begin({ tekst: `${rijen.length} jongeren plannen`, items: rijen, naamVan: (r) => r.naam, een: wacht, onbekend: 'Dit lukte niet.' });

const MAANDEN = ['juli', 'aug', 'sep', 'okt', 'nov', 'dec', 'jan', 'feb', 'mrt', 'apr', 'mei', 'juni'];
const maand = (kortNaam: string, i: number, waarden: readonly (number | null)[]) => ({ label: `${kortNaam} ${i < 6 ? 2025 : 2026}`, kort: kortNaam, waarden });

export function Lijsten() {
  const jongeren = (n: number) => `${n} jongeren`;
  return (
    <>
      <Deel id="grafiek" titel="Grafiek en tabel" uitleg="Eerst de zin, dan het plaatje, en altijd dezelfde getallen als tabel.">
        <Proef staat="staven">
          <Grafiek titel="Buiten beeld per maand" soort="staaf" as="Maand" reeksen={['Buiten beeld']} zeg={jongeren} zin="Het aantal daalt sinds januari, van 260 naar 214." punten={MAANDEN.map((m, i) => maand(m, i, [i === 3 ? null : [198, 205, 231, 0, 244, 251, 260, 252, 240, 229, 221, 214][i]!]))} />
        </Proef>
        <Proef staat="lijnen, drie reeksen, met een gat">
          <Grafiek titel="In beeld na school" soort="lijn" as="Maand" reeksen={['pro', 'vso', 'mbo']} zeg={(n) => `${n} procent`} zin="Na twee jaar is pro 84 procent in beeld, mbo 61." punten={MAANDEN.map((m, i) => maand(m, i, [98 - i, i === 5 ? null : 95 - i * 2, 92 - i * 3]))} />
        </Proef>
        <Proef staat="kleine tabel" breed>
          <Tabel titel="Wie is erbij" koppen={['Organisatie', 'Rol', 'Sinds']} rijen={[{ sleutel: 'a', cellen: ['Werkplein Lindewaard', 'Gemeente', '1 juni 2025'] }, { sleutel: 'b', cellen: [LANG, 'School', ''] }]} />
        </Proef>
      </Deel>
      <Deel id="lijst" titel="Lijst van 10.000" uitleg="Filters in het adres, een kop om te sorteren, j en k om te lopen, x om te kiezen.">
        <Proef staat="filterbalk, datatabel en kiesbalk" breed>
          <Lijst titel="Lijst van 10.000" rijen={RIJEN} kolommen={KOLOMMEN} velden={VELDEN} sleutel={sleutel} naam={naam} naar={naar} acties={ACTIES} />
        </Proef>
      </Deel>
    </>
  );
}
const sleutel = (r: R) => String(r.nr);
const naam = (r: R) => r.naam;
const naar = (r: R) => `/jongeren/${r.nr}`;
const ACTIES = [{ tekst: 'Plan', icoon: 'agenda' as const, onKies: (rijen: readonly R[], wis: () => void) => (plan(rijen), wis()) }];
