import type { Bron, Feit } from '@loopplank/in-beeld';
import { type Dag, dagVan, laatste, type Moment } from '@loopplank/kernel';
import { plaatsVan } from '../school/inschrijvingen';

/** A report about what a youngster does, in the terms of the dossier. */
interface Gemeld {
  readonly id: string;
  readonly bron: string;
  /** Since when we knew. */
  readonly vastgelegdOp: Moment;
  /** When the message reached us, if that was earlier. */
  readonly ontvangenOp?: Moment;
}

interface Ingeschreven extends Gemeld {
  readonly school?: string | null;
  readonly organisatieId?: string;
  readonly van: Dag;
  readonly tot?: Dag;
  readonly aangekondigd: boolean;
}

interface Uitgeschreven extends Gemeld {
  readonly school?: string | null;
  readonly organisatieId?: string;
  /** Id of an enrolment as it is now. */
  readonly inschrijvingId?: string;
  readonly per: Dag;
  readonly aangekondigd: boolean;
}

const BRONNEN: Readonly<Record<string, Bron>> = {
  jongere: 'jongere', ouder: 'ouder', school: 'school', werkgever: 'werkgever', DUO: 'DUO', Inlichtingenbureau: 'Inlichtingenbureau', UWV: 'UWV', BRP: 'BRP',
};

/** Everybody else speaks as a professional; what youngsters and parents say is not proof. */
export const alsBron = ({ id, bron, vastgelegdOp }: Gemeld): Pick<Feit, 'gebeurtenisId' | 'bron' | 'zekerheid' | 'ontvangenOp'> => ({
  gebeurtenisId: id,
  bron: BRONNEN[bron] ?? 'professional',
  zekerheid: bron === 'jongere' || bron === 'ouder' ? 'opgave' : 'bevestigd',
  ontvangenOp: dagVan(vastgelegdOp),
});

interface Werkend extends Gemeld {
  readonly soort: string;
  readonly van: Dag;
  /** Last day, as far as it is known. */
  readonly tot?: Dag;
  readonly contract?: 'bepaald' | 'onbepaald' | 'flex';
  /** Since when these terms hold, when they changed. */
  readonly per?: Dag;
}

interface Gerust extends Gemeld {
  readonly soort: 'herbezoek' | 'geweigerd' | 'ingetrokken';
  readonly geldigOp: Moment;
  readonly weerWelkom?: Dag;
}

const RUST = { herbezoek: 'herbezoekToegestaan', geweigerd: 'contactGeweigerd', ingetrokken: 'rustIngetrokken' } as const;

/** The wish to be left alone, and its end. */
export const rustWaarnemingen = (rust: readonly Gerust[]): Feit[] =>
  rust.map((r) => ({ ...alsBron(r), soort: RUST[r.soort], geldigVan: dagVan(r.geldigOp), ...(r.weerWelkom === undefined ? {} : { peildatum: r.weerWelkom }) }));

interface Gevreesd extends Gemeld {
  readonly bij: string;
  readonly geldigOp: Moment;
  /** The day on which it may end; absent: nobody dares to say, so the day it was seen. */
  readonly verwachtDatum?: Dag;
}

/** The fear that somebody leaves school: a pre-signal of a gap. Of a stage or a job it opens none. */
export const risicoWaarnemingen = (risicos: readonly Gevreesd[]): Feit[] =>
  risicos.filter((r) => r.bij === 'school').map((r) => ({ ...alsBron(r), soort: 'uitvalrisico', geldigVan: r.verwachtDatum ?? dagVan(r.geldigOp) }));

/** Work as an observation. A stage is part of an education: the enrolment counts, or nothing does. */
export const werkWaarnemingen = (plaatsingen: readonly Werkend[]): Feit[] =>
  plaatsingen
    .filter((p) => p.soort !== 'stage')
    .map((p): Feit => ({
      ...alsBron(p),
      soort: 'werk',
      geldigVan: p.van,
      ...(p.tot === undefined ? {} : { geldigTot: p.tot }),
      ...(p.contract === undefined ? {} : { contract: p.contract }),
      ...ingestaanOp(p, p.per ?? p.van),
    }));

/** Who tells today that somebody goes to school since September vouches for today, not for September. */
const ingestaanOp = ({ vastgelegdOp, ontvangenOp }: Gemeld, vanaf: Dag): Pick<Feit, 'peildatum'> => ({ peildatum: laatste(vanaf, dagVan(ontvangenOp ?? vastgelegdOp)) });

/** An enrolment without a known school is a place of its own: only a report that names it ends it, or one that names none. */
const plek = (i: Ingeschreven): string => plaatsVan(i) ?? i.id;

/** Enrolments and deregistrations as observations about being in view. */
export function schoolWaarnemingen(inschrijvingen: readonly Ingeschreven[], uitschrijvingen: readonly Uitgeschreven[]): Feit[] {
  const plekOp = new Map(inschrijvingen.map((i) => [i.id, plek(i)]));
  return [
    ...inschrijvingen.map((i): Feit => ({
      ...alsBron(i), soort: 'inschrijving', geldigVan: i.van, plaats: plek(i), ...(i.tot === undefined ? {} : { geldigTot: i.tot }), ...(i.aangekondigd ? { aangekondigd: true } : ingestaanOp(i, i.van)),
    })),
    ...uitschrijvingen.map((u): Feit => {
      const plaats = u.inschrijvingId === undefined ? plaatsVan(u) : (plekOp.get(u.inschrijvingId) ?? u.inschrijvingId);
      return { ...alsBron(u), soort: u.aangekondigd ? 'uitschrijvingAangekondigd' : 'uitschrijving', geldigVan: u.per, ...(plaats === undefined ? {} : { plaats }) };
    }),
  ];
}
