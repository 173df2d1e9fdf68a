import type { Bandrij } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { metJaar } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { Tabel } from '../tabel';

const w = woorden.jongere.banen;

interface Regel {
  readonly wat: string;
  readonly van: Dag;
  readonly tot: string;
}

const regels = (r: Bandrij): Regel[] =>
  [
    ...r.perioden.map((p) => ({ wat: p.vacant ? w.vacant(p.label) : p.label, van: p.vanDatum, tot: p.totDatum ? metJaar(p.totDatum) : woorden.algemeen.nu })),
    ...r.gaten.map((g) => ({ wat: g.label, van: g.vanDatum, tot: metJaar(g.totDatum) })),
    ...r.punten.map((p) => ({ wat: p.aantal > 1 ? `${p.aantal}× ${p.label}` : p.label, van: p.opDatum, tot: '' })),
  ].sort((a, b) => (a.van < b.van ? -1 : 1));

/** Everything in the lanes, as a table. */
export const Banentabel = ({ rijen }: { rijen: readonly Bandrij[] }) => (
  <details className="lp-uitklap">
    <summary>{w.toonTabel}</summary>
    <Tabel
      titel={w.tabelTitel}
      koppen={[w.baan, w.wat, w.van, w.tot]}
      rijen={rijen.flatMap((r) => regels(r).map((regel, i) => ({ sleutel: `${r.band}${i}`, cellen: [r.naam, regel.wat, metJaar(regel.van), regel.tot] })))}
    />
  </details>
);
