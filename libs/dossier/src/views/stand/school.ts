import { type Dag, dagenTussen, plusDagen } from '@loopplank/kernel';
import { laatsteSchooldag, plaatsVan, raakt } from '../../school/inschrijvingen';
import type { Inschrijvingfeit, Uitschrijvingfeit } from './feiten';
import { huidigeId, type Zicht } from './zicht';

export interface InschrijvingNu {
  readonly inschrijving: Inschrijvingfeit;
  /** The first deregistration that ends it, as far as it is known on this day. */
  readonly uitschrijving?: Uitschrijvingfeit;
  /** Last day, as planned or as it turned out. */
  readonly tot?: Dag;
}

const opDag = (a: Uitschrijvingfeit, b: Uitschrijvingfeit): number => (a.per < b.per ? -1 : a.per > b.per ? 1 : 0);

/** Enrolments, each with its end, newest first. A deregistration that was only announced ends nothing. */
export function inschrijvingenNu(z: Zicht): InschrijvingNu[] {
  const uit = z.uitschrijvingen.filter((u) => !u.aangekondigd).sort(opDag);
  return z.inschrijvingen
    .map((inschrijving): InschrijvingNu => {
      const uitschrijving = uit.find((u) =>
        raakt(u.inschrijvingId === undefined ? u : { ...u, inschrijvingId: huidigeId(z, u.inschrijvingId) }, inschrijving, [inschrijving.id]));
      const tot = laatsteSchooldag(inschrijving.tot, uitschrijving?.per);
      return { inschrijving, ...(uitschrijving ? { uitschrijving } : {}), ...(tot === undefined ? {} : { tot }) };
    })
    .sort((a, b) => (a.inschrijving.van < b.inschrijving.van ? 1 : a.inschrijving.van > b.inschrijving.van ? -1 : 0));
}

/** Deregistrations, newest first. */
export const uitschrijvingenNu = (z: Zicht): Uitschrijvingfeit[] => [...z.uitschrijvingen].sort((a, b) => opDag(b, a));

/** One stay at a school, from everything that was told about it. */
export interface Schooltijd {
  /** What was told last; proof before a plan. */
  readonly laatst: InschrijvingNu;
  readonly van: Dag;
  readonly tot?: Dag;
}

/** A plan that starts this much later than the proof says is the same plan. */
const ZELFDE_PLAN_DAGEN = 120;

function sluitAan(a: Schooltijd, b: InschrijvingNu): boolean {
  const { inschrijving: i } = b;
  if (plaatsVan(a.laatst.inschrijving) === undefined || plaatsVan(a.laatst.inschrijving) !== plaatsVan(i)) return false;
  const plan = a.laatst.inschrijving.aangekondigd || i.aangekondigd;
  const overlapt = a.tot === undefined || i.van <= plusDagen(a.tot, 1);
  return plan ? dagenTussen(a.van, i.van) <= ZELFDE_PLAN_DAGEN || overlapt : overlapt;
}

const voortaan = (a: InschrijvingNu, b: InschrijvingNu): InschrijvingNu => {
  const [p, q] = [a.inschrijving, b.inschrijving];
  if (p.aangekondigd !== q.aangekondigd) return p.aangekondigd ? b : a;
  return q.vastgelegdOp >= p.vastgelegdOp ? b : a;
};

/**
 * Stays at school, newest first: two sources about one enrolment, or a plan and its proof, are one stay. Of what they
 * say the last told counts, and proof goes before a plan.
 */
export function schooltijden(z: Zicht): Schooltijd[] {
  const tijden: Schooltijd[] = [];
  for (const nu of inschrijvingenNu(z).reverse()) {
    const met = tijden.findIndex((t) => sluitAan(t, nu));
    const eerder = tijden[met];
    const laatst = eerder ? voortaan(eerder.laatst, nu) : nu;
    const tijd: Schooltijd = { laatst, van: eerder && !eerder.laatst.inschrijving.aangekondigd ? eerder.van : laatst.inschrijving.van, ...(laatst.tot === undefined ? {} : { tot: laatst.tot }) };
    if (eerder) tijden[met] = tijd;
    else tijden.push(tijd);
  }
  return tijden.reverse();
}
