import type { OverdrachtDetail } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { dagVan } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { overdracht } from '../../woorden/overdracht';

const w = overdracht.aanbod;
type Delen = OverdrachtDetail['delen'];

/** Each shared part in a few lines: enough to say yes or no. */
const REGELS: { readonly [D in keyof Delen]-?: (deel: NonNullable<Delen[D]>, vandaag: Dag) => readonly string[] } = {
  contactgegevens: (g) => g.flatMap((x) => (x.waarde ? [x.waarde] : [])),
  school: (s) => s.map((x) => [x.organisatie?.naam ?? x.school, x.opleiding].filter(Boolean).join(', ')),
  werk: (p) => p.map((x) => [x.werkgever, x.functie].filter(Boolean).join(', ')),
  afspraken: (a, nu) => a.map((x) => [x.tekst, x.uiterlijkDatum && w.afspraakTot(kort(x.uiterlijkDatum, nu))].filter(Boolean).join(', ')),
  hulpvragen: (h) => h.flatMap((x) => (x.themaTekst ? [x.themaTekst] : [])),
  contact: (c, nu) => [c.laatsteOp ? w.laatst(kort(dagVan(c.laatsteOp), nu)) : w.nooit],
};

/** What the sender ticked, each with the ground on which it is shared. */
export const Gedeeld = ({ detail: { overdracht: o, delen }, vandaag }: { detail: OverdrachtDetail; vandaag: Dag }) => (
  <dl className="stapel">
    {o.gedeeld.map(({ onderdeel, grondslag }) => {
      const deel = delen[onderdeel];
      const regels = deel ? (REGELS[onderdeel] as (d: typeof deel, v: Dag) => readonly string[])(deel, vandaag) : [];
      return (
        <div key={onderdeel}>
          <dt>
            <b>{overdracht.vorm.onderdelen[onderdeel]}</b> <small className="zacht">{grondslag}</small>
          </dt>
          {(regels.length > 0 ? regels : [w.geen]).map((r) => (
            <dd key={r}>{r}</dd>
          ))}
        </div>
      );
    })}
  </dl>
);
