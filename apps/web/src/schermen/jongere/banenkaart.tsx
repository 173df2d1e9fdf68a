import { useId, useState } from 'react';
import type { Banden } from '@loopplank/dossier/antwoorden';
import { useBanden } from '../../client/vragen';
import { Banen } from '../../kit/banen/banen';
import { Foutvak } from '../../kit/foutvak';
import { Kaart } from '../../kit/kaart';
import { Laden } from '../../kit/laden';
import { woorden } from '../../woorden';
import '../../kit/keuzelijst.css';

const w = woorden.jongere.banen;

const organisatiesIn = (b: Banden) => {
  const op = new Map<string, string>();
  for (const r of b.rijen) for (const x of [...r.perioden, ...r.punten]) if (x.organisatie) op.set(x.organisatie.id, x.organisatie.naam);
  return [...op].sort(([, a], [, c]) => a.localeCompare(c, 'nl'));
};

/** Two years at a glance, for all organisations or one. */
export function Banenkaart({ id, bekendOp }: { id: string; bekendOp: string | null }) {
  const { data, error, isPending, refetch } = useBanden(id, bekendOp);
  const [organisatieId, zetOrganisatie] = useState('');
  const keuzeId = useId();
  if (isPending) return <Laden regels={5} />;
  if (error && !data) return <Foutvak titel={w.mislukt} fout={error} opnieuw={() => void refetch()} />;
  const organisaties = organisatiesIn(data);
  return (
    <Kaart
      titel={w.titel}
      rechts={
        organisaties.length > 1 && (
          <div className="lp-wiekeuze">
            <label htmlFor={keuzeId}>{w.wie}</label>
            <select id={keuzeId} className="lp-keuzelijst" value={organisatieId} onChange={(e) => zetOrganisatie(e.target.value)}>
              <option value="">{w.alle}</option>
              {organisaties.map(([code, naam]) => (
                <option key={code} value={code}>
                  {naam}
                </option>
              ))}
            </select>
          </div>
        )
      }
    >
      <Banen banden={data} organisatieId={organisatieId === '' ? null : organisatieId} />
    </Kaart>
  );
}
