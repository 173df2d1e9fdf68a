import { type Dag, type Moment, plusMaanden } from '@loopplank/kernel';
import type { Feit } from '../feit';
import type { Klok } from '../nazorg/klok/klok';
import { type Loop, openOverdracht, vindOverdracht } from '../overdracht/loop';
import { type Escalatiesoort, type EscalatieTredeBereikt, TREDEN } from './events';
import { UITSTROOMGESPREKKEN } from './ladder';

/** A stay at a pro or vso school of which the last day is known. */
export interface Schoollage {
  /** Id of the enrolment. */
  readonly id: string;
  /** Whose duty it is to invite; absent: no school takes part. */
  readonly organisatieId?: string;
  readonly tot: Dag;
  /** Days of invitations of others, and of conversations about leaving. */
  readonly uitgenodigd: readonly Dag[];
  readonly gesprekken: readonly Dag[];
}

/** What decides whether something still lies: rules and views both fill this in, so that they cannot disagree. */
export interface Lage {
  readonly loop: Loop;
  readonly regie?: { readonly id: string; readonly organisatieId: string; readonly medewerkerId?: string };
  readonly klok?: Pick<Klok, 'ankerId' | 'gevolg' | 'staat'>;
  /** When the next moment was last planned for another reason than the handover itself: somebody chose, or spoke. */
  readonly opgepaktOp?: Moment;
  readonly scholen: readonly Schoollage[];
  /** The id under which a corrected clock holds now. */
  readonly huidig: (id: string) => string;
}

/** Conversations count, and invitations do, in the year before leaving. */
const laatsteJaar = (s: Schoollage) => (dag: Dag): boolean => dag >= plusMaanden(s.tot, -12);

/** So many conversations were held in the last school year. */
export const gesprekkenGevoerd = (s: Schoollage): number => s.gesprekken.filter(laatsteJaar(s)).length;

function uitgenodigd(s: Schoollage): boolean {
  return s.uitgenodigd.some(laatsteJaar(s)) || gesprekkenGevoerd(s) >= UITSTROOMGESPREKKEN;
}

/** The receiver did not answer, and the sender neither chose what now nor offered it again. */
function verlopenZonderKeuze({ loop, regie, opgepaktOp }: Lage, overdrachtId: string): boolean {
  const rij = vindOverdracht(loop, overdrachtId);
  if (rij?.einde?.type !== 'OverdrachtVerlopen' || rij.aanbod.organisatieId !== regie?.organisatieId) return false;
  const { geldigOp, revision } = rij.einde;
  const later = loop.some((f) => f.type === 'OverdrachtAangeboden' && f.revision > revision) || openOverdracht(loop) !== undefined;
  return !later && (opgepaktOp === undefined || opgepaktOp <= geldigOp);
}

/** Where something still lies on a day; undefined: it does not any more. */
export function liggendBij(soort: Escalatiesoort, overId: string, lage: Lage, op: Dag): string | undefined {
  const { regie, klok } = lage;
  switch (soort) {
    case 'nazorg':
      return klok?.ankerId === lage.huidig(overId) && klok.gevolg !== 'geen' && klok.staat !== 'gepauzeerd' && klok.staat !== 'beeindigd' ? regie?.organisatieId : undefined;
    case 'overdracht':
      return verlopenZonderKeuze(lage, overId) ? regie?.organisatieId : undefined;
    case 'vacature':
      return regie?.id === overId && regie.medewerkerId === undefined ? regie.organisatieId : undefined;
    case 'uitstroomgesprek': {
      // Another version of an enrolment is another last day, with a ladder of its own.
      const school = lage.scholen.find((s) => s.id === overId);
      return school && op <= school.tot && !uitgenodigd(school) ? school.organisatieId : undefined;
    }
  }
}

/** One ladder that somebody is on: the highest step reached since its first day. */
export interface Escalatie {
  readonly laatste: Feit<EscalatieTredeBereikt>;
  readonly sinds: Dag;
}

/** The newest ladder of everything that ever lay too long. */
export function escalaties(loop: Loop): readonly Escalatie[] {
  const per = new Map<string, Feit<EscalatieTredeBereikt>>();
  for (const f of loop) if (f.type === 'EscalatieTredeBereikt') per.set(`${f.data.soort} ${f.data.overId}`, f);
  return [...per.values()].map((laatste) => ({ laatste, sinds: laatste.data.sinds }));
}

/** Ladders of what still lies on a day, by whose it is now: an organisation that no longer holds it hears nothing. */
export const lopendeEscalaties = (lage: Lage, op: Dag): readonly Escalatie[] =>
  escalaties(lage.loop).filter(({ laatste: { data } }) => liggendBij(data.soort, data.overId, lage, op) === data.organisatieId);

/** Whether this step, or a higher one of the same ladder, was reached. */
export const isBereikt = (loop: Loop, e: Pick<EscalatieTredeBereikt['data'], 'soort' | 'overId' | 'trede' | 'sinds' | 'organisatieId'>): boolean =>
  loop.some((f) =>
    f.type === 'EscalatieTredeBereikt' && f.data.soort === e.soort && f.data.overId === e.overId && f.data.sinds === e.sinds && f.data.organisatieId === e.organisatieId &&
    TREDEN.indexOf(f.data.trede) >= TREDEN.indexOf(e.trede));
