import type { Feit } from '@loopplank/in-beeld';
import { type Dag, dagVan, eerste, type Moment } from '@loopplank/kernel';
import type { NAZORG_EINDEREDENEN, PAUZE_EFFECTEN } from './events';
import type { Nazorgbesluit } from './klok/einde';
import type { Klokvraag } from './klok/klok';
import type { Programmacode } from './klok/programma';
import { programmaVersie } from './klok/programmas';

interface Bekend {
  readonly id: string;
  readonly vastgelegdOp: Moment;
}

/** What was recorded about aftercare, with every reference pointing at the version that holds now. */
export interface Nazorggegevens {
  readonly starts: readonly (Bekend & { readonly programma: Programmacode; readonly versie: number; readonly anker: Dag })[];
  readonly pauzes: readonly (Bekend & { readonly van: Dag; readonly hervatOp: Dag; readonly effect: (typeof PAUZE_EFFECTEN)[number] })[];
  readonly hervattingen: readonly { readonly pauzeId: string; readonly op: Dag }[];
  readonly verlengingen: readonly { readonly nazorgId: string; readonly op: Dag; readonly tot: Dag }[];
  readonly eindes: readonly (Bekend & { readonly nazorgId: string; readonly op: Dag; readonly reden: (typeof NAZORG_EINDEREDENEN)[number] })[];
}

const bekend = ({ id, vastgelegdOp }: Bekend) => ({ gebeurtenisId: id, ontvangenOp: dagVan(vastgelegdOp), bron: 'professional', zekerheid: 'bevestigd' }) as const;

/** A pause ends on the day that was agreed, or earlier when somebody resumed. */
const hervatting = (g: Nazorggegevens, id: string, hervatOp: Dag): Dag =>
  g.hervattingen.filter((h) => h.pauzeId === id).reduce((vroegst, h) => eerste(vroegst, h.op), hervatOp);

const STOPT = { overleden: 'overleden', vertrokken: 'emigratie' } as const;

/** Starts, pauses and what stops every clock, as observations. */
export const nazorgWaarnemingen = (g: Nazorggegevens): Feit[] => [
  ...g.starts.map((s): Feit => ({ ...bekend(s), soort: 'uitstroom', geldigVan: s.anker })),
  ...g.pauzes.map((p): Feit => ({ ...bekend(p), soort: 'pauze', geldigVan: p.van, hervatOp: hervatting(g, p.id, p.hervatOp), effect: p.effect })),
  ...g.eindes.flatMap((e): Feit[] => (e.reden === 'overleden' || e.reden === 'vertrokken' ? [{ ...bekend(e), soort: STOPT[e.reden], geldigVan: e.op }] : [])),
];

/** Which programme each clock stands on, and what was decided about it. */
export function klokvraag(g: Nazorggegevens): Klokvraag {
  const start = (id: string) => g.starts.find((s) => s.id === id)!;
  return {
    programma: (f) => programmaVersie(start(f.gebeurtenisId).programma, start(f.gebeurtenisId).versie),
    besluiten: (f): Nazorgbesluit[] => [
      ...g.verlengingen.filter((v) => v.nazorgId === f.gebeurtenisId).map(({ op, tot }) => ({ soort: 'verlenging' as const, op, tot })),
      ...g.eindes.filter((e) => e.nazorgId === f.gebeurtenisId && (e.reden === 'eerder' || e.reden === 'besluit')).map(({ op }) => ({ soort: 'einde' as const, op })),
    ],
  };
}
