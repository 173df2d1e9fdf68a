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
      <Lijst
        label={w.definitie}
        waarde={antwoord?.definitie.code ?? ''}
        keuzes={[...(antwoord?.tellingen ?? [])].sort((a, b) => a.titel.localeCompare(b.titel, 'nl')).map((t) => ({ code: t.code, naam: t.titel }))}
        onKies={(definitie) => zet({ definitie })}
      />
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
