import type { Moment, RecordedEvent } from '@loopplank/kernel';
import { jongereIdVan, type DossierEvent } from '../events';

/**
 * Fields that only the organisation of the event may read. (The rules of the dossier see to it that nobody moves or
 * rewrites the content of another organisation.)
 */
export const INHOUD = ['notitie', 'tekst', 'verslag', 'toelichting', 'gevoeligeThemas', 'belastbaarheid'] as const;
export type Inhoudveld = (typeof INHOUD)[number];

/**
 * An event as the view keeps it: clear text, and of the envelope what the questions need.
 * The digits of a BSN stay out: `data.bsn` is the word in `BSN_BEKEND` when there is one.
 */
export type Gebeurtenis<E extends DossierEvent = DossierEvent> = E extends DossierEvent
  ? E & {
      readonly eventId: string;
      readonly jongereId: string;
      readonly revision: number;
      /** When it was so. */
      readonly geldigOp: Moment;
      /** When we recorded it. */
      readonly vastgelegdOp: Moment;
      readonly organisatieId: string;
      readonly medewerkerId: string;
      readonly bron: string;
    }
  : never;

export const BSN_BEKEND = 'bekend';

/** Strips the envelope to what the view keeps. */
export function gebeurtenisVan(event: RecordedEvent<DossierEvent>): Gebeurtenis {
  const { eventId, type, revision, geldigOp, vastgelegdOp, actor, bron } = event;
  const kop = { eventId, type, revision, geldigOp, vastgelegdOp, bron };
  return {
    ...kop,
    jongereId: jongereIdVan(event.streamId),
    organisatieId: actor.organisatieId,
    medewerkerId: actor.medewerkerId,
    data: zonderBsn(event),
  } as Gebeurtenis;
}

function zonderBsn(event: RecordedEvent<DossierEvent>): DossierEvent['data'] {
  if (event.type !== 'JongereAangemeld') return event.data;
  const { bsn, ...rest } = event.data;
  return typeof bsn === 'string' ? { ...rest, bsn: BSN_BEKEND } : rest;
}
