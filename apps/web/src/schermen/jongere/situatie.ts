import type { EenBeeld, Inschrijving, Plaatsing } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { plusDagen } from '../../tijd/dagen';
import { dagZonder } from '../../tijd/zeg';
import { woorden } from '../../woorden';

const w = woorden.jongere.situatie;

interface Periode {
  readonly vanDatum: Dag;
  readonly totDatum?: Dag;
}

const loopt = (p: Periode, dag: Dag): boolean => p.vanDatum <= dag && (p.totDatum === undefined || p.totDatum >= dag);

/** First day without, when there was something and nothing goes on. */
function sinds(perioden: readonly Periode[], dag: Dag): Dag | undefined {
  const dagen = perioden.flatMap((p) => (p.vanDatum <= dag && p.totDatum !== undefined ? [p.totDatum] : []));
  return dagen.length === 0 ? undefined : plusDagen(dagen.reduce((a, b) => (a > b ? a : b)), 1);
}

function werk(plaatsingen: readonly Plaatsing[], dag: Dag): string[] {
  const nu = plaatsingen.filter((p) => loopt(p, dag));
  return nu.map((p) => w.werk[p.soort](p.uren ? w.uren(p.uren) : '', p.werkgever ? w.bij(p.werkgever) : ''));
}

/** Announced is no proof: such a school is named only as long as it has still to begin. */
function school(inschrijvingen: readonly Inschrijving[], dag: Dag): string[] {
  const nu = inschrijvingen.filter((i) => !i.aangekondigd && loopt(i, dag));
  const straks = inschrijvingen.filter((i) => i.vanDatum > dag);
  return [
    ...nu.map((i) => w.opSchool([i.school ?? w.eenSchool, i.opleiding].filter(Boolean).join(', '))),
    ...straks.map((i) => w.naarSchool(i.school ?? w.eenSchool, dagZonder(i.vanDatum, dag))),
  ];
}

/** What somebody does on this day, in one line: "Werkt 16 uur bij Bakkerij Kruim. Geen school sinds 12 mei." Empty: never told. */
export function situatie({ plaatsingen = [], inschrijvingen = [], peildatum }: Pick<EenBeeld, 'plaatsingen' | 'inschrijvingen' | 'peildatum'>): string {
  const opSchool = inschrijvingen.some((i) => !i.aangekondigd && loopt(i, peildatum));
  const aanHetWerk = plaatsingen.some((p) => loopt(p, peildatum));
  const zonderWerk = !opSchool && !aanHetWerk ? sinds(plaatsingen, peildatum) : undefined;
  const zonderSchool = opSchool ? undefined : sinds(inschrijvingen.filter((i) => !i.aangekondigd), peildatum);
  return [
    ...werk(plaatsingen, peildatum),
    zonderWerk && w.geenWerk(dagZonder(zonderWerk, peildatum)),
    zonderSchool && w.geenSchool(dagZonder(zonderSchool, peildatum)),
    ...school(inschrijvingen, peildatum),
  ]
    .filter(Boolean)
    .join(' ');
}
