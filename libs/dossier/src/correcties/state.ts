import { type Moment, nooit, type RecordedEvent } from '@loopplank/kernel';
import { type Feit, feitVan } from '../feit';
import type { Correctiereden, GebeurtenisGecorrigeerd, IncidentVastgelegd } from './events';

/** Why and when an event ceased to hold. */
export interface Vervallen {
  /** The correction itself. */
  readonly door: string;
  readonly reden: Correctiereden;
  readonly op: Moment;
  /** A new version follows, with `vervangt` = the event that fell. */
  readonly vervangen: boolean;
}

export interface Correcties {
  readonly correcties: readonly Feit<GebeurtenisGecorrigeerd>[];
  readonly incidenten: readonly Feit<IncidentVastgelegd>[];
  /** By id of the event that no longer holds. The first correction counts. */
  readonly vervallen: { readonly [gebeurtenisId: string]: Vervallen };
}

export function evolveCorrecties(s: Correcties, e: RecordedEvent<GebeurtenisGecorrigeerd | IncidentVastgelegd>): Correcties {
  switch (e.type) {
    case 'GebeurtenisGecorrigeerd': {
      const { gebeurtenisId, reden, vervangen } = e.data;
      const erbij = { ...s, correcties: [...s.correcties, feitVan(e)] };
      if (Object.hasOwn(s.vervallen, gebeurtenisId)) return erbij;
      return { ...erbij, vervallen: { ...s.vervallen, [gebeurtenisId]: { door: e.eventId, reden, op: e.vastgelegdOp, vervangen } } };
    }
    case 'IncidentVastgelegd':
      return { ...s, incidenten: [...s.incidenten, feitVan(e)] };
    default:
      return nooit(e);
  }
}

interface MetCorrecties {
  readonly correcties: Correcties;
}

/** Whether an event still holds: it was not corrected. */
export const geldt = (d: MetCorrecties, id: string): boolean => !Object.hasOwn(d.correcties.vervallen, id);

/** The facts that still hold, in the order they were recorded. */
export const geldende = <F extends { readonly id: string }>(d: MetCorrecties, feiten: readonly F[]): readonly F[] =>
  feiten.filter((f) => geldt(d, f.id));
