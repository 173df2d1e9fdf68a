import { useEffect, useId, useState } from 'react';
import type { BuitenBeeld } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import type { Beeldvraag } from '../../client/beeld';
import { useBreed } from '../../client/breed';
import { vandaag } from '../../client/klok';
import { Datumveld } from '../../kit/datumveld';
import { Icoon } from '../../kit/icoon';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { woorden } from '../../woorden';
import { beeld as w } from '../../woorden/beeld';
import { HERKOMST, type Herkomst } from '../../woorden/begrippen';
import '../../kit/filterbalk.css';
import '../../kit/keuzelijst.css';

interface Keuze {
  readonly code: string;
  readonly naam: string;
}

function Lijst({ label, leeg, waarde, keuzes, onKies }: { label: string; leeg?: string; waarde: string; keuzes: readonly Keuze[]; onKies: (code: string | null) => void }) {
  const id = useId();
  return (
    <div className="lp-veld">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="lp-keuzelijst" value={waarde} onChange={(e) => onKies(e.target.value === '' ? null : e.target.value)}>
        {leeg && <option value="">{leeg}</option>}
        {keuzes.map((k) => (
          <option key={k.code} value={k.code}>
            {k.naam}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A day that is asked as soon as it is one; an emptied field is the day of the list itself. */
function Dagveld({ label, dag, onKies }: { label: string; dag: Dag | null; onKies: (d: Dag | null) => void }) {
  const [tekst, zetTekst] = useState(dag ? alsInvoer(dag) : '');
  useEffect(() => zetTekst(dag ? alsInvoer(dag) : ''), [dag]);
  return (
    <Datumveld
      label={label}
      waarde={tekst}
      onWijzig={(waarde) => {
        zetTekst(waarde);
        const gelezen = leesDatum(waarde);
        if ('dag' in gelezen) {
          if (gelezen.dag !== dag) onKies(gelezen.dag);
        } else if (waarde.trim() === '' && dag !== null) onKies(null);
      }}
    />
  );
}

/** Ages as people speak of them: school age, the old bound, and the bound of the law of 2026. */
const LEEFTIJDEN: readonly Keuze[] = [
  { code: '12-15', naam: '12 tot en met 15 jaar' }, { code: '16-17', naam: '16 en 17 jaar' }, { code: '18-22', naam: '18 tot en met 22 jaar' }, { code: '23-26', naam: '23 tot en met 26 jaar' },
];
const HERKOMSTEN: readonly Keuze[] = (Object.keys(HERKOMST) as Herkomst[]).map((code) => ({ code, naam: HERKOMST[code] }));

const leeftijdcode = ({ leeftijdVan: van, leeftijdTot: tot }: Beeldvraag): string => (van && tot ? `${van}-${tot}` : '');
function leeftijdVan(code: string | null): Pick<Beeldvraag, 'leeftijdVan' | 'leeftijdTot'> {
  const [van, tot] = (code ?? '').split('-');
  return { leeftijdVan: van || null, leeftijdTot: tot ?? null };
}

/** What counts now per definition; and the version the address asks for, when it is another one. */
function definities(antwoord: BuitenBeeld | undefined, gevraagd: string | null): readonly Keuze[] {
  const nu = (antwoord?.tellingen ?? []).map((t) => ({ code: t.code, naam: t.titel }));
  const anders = gevraagd !== null && antwoord && !nu.some((k) => k.code === gevraagd) ? [{ code: gevraagd, naam: antwoord.definitie.titel }] : [];
  return [...nu.filter((k) => anders.length === 0 || k.naam !== anders[0]!.naam), ...anders].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

interface Props {
  stand: Beeldvraag;
  /** Absent while the first answer is on its way. */
  antwoord: BuitenBeeld | undefined;
  zet: (anders: Partial<Beeldvraag>) => void;
}

/** Where, by which definition, on which day, and as known when. Folded away on a phone. */
export function Beeldfilters({ stand, antwoord, zet }: Props) {
  const breed = useBreed();
  const velden = (
    <div className="lp-filter__velden bb-filters">
      <Lijst label={w.gemeente} leeg={w.alleGemeenten} waarde={stand.gemeente ?? ''} keuzes={antwoord?.gemeenten ?? []} onKies={(gemeente) => zet({ gemeente })} />
      {(antwoord?.regios.length ?? 0) > 1 && <Lijst label={w.regio} leeg={w.alleRegios} waarde={stand.doorstroompuntregio ?? ''} keuzes={antwoord!.regios} onKies={(doorstroompuntregio) => zet({ doorstroompuntregio })} />}
      <Lijst label={w.leeftijd} leeg={w.alleLeeftijden} waarde={leeftijdcode(stand)} keuzes={LEEFTIJDEN} onKies={(code) => zet(leeftijdVan(code))} />
      <Lijst label={w.herkomst} leeg={w.alleHerkomsten} waarde={stand.herkomst ?? ''} keuzes={HERKOMSTEN} onKies={(herkomst) => zet({ herkomst })} />
      <Lijst label={w.definitie} waarde={stand.definitie ?? antwoord?.definitie.code ?? ''} keuzes={definities(antwoord, stand.definitie)} onKies={(definitie) => zet({ definitie })} />
      <Dagveld label={w.peildatum} dag={stand.peildatum ?? vandaag()} onKies={(d) => zet({ peildatum: d === vandaag() ? null : d })} />
      <Dagveld label={w.bekendOp} dag={stand.bekendOp} onKies={(bekendOp) => zet({ bekendOp })} />
    </div>
  );
  return (
    <section className="lp-filter" aria-label={woorden.lijst.filters}>
      {breed ? (
        velden
      ) : (
        <details>
          <summary>
            <Icoon naam="filter" />
            {woorden.lijst.filters}
            <Icoon naam="pijl" />
          </summary>
          {velden}
        </details>
      )}
    </section>
  );
}
