import type { AnyEvent, Command, RecordedEvent } from '@loopplank/kernel';
import type { OpdrachtUitkomst, ProcesGeparkeerd } from './events';

/** Something was recorded that this instance may want to know. */
export type Verwerk = Command<'Verwerk', { readonly event: RecordedEvent<AnyEvent> }>;
/** The first of what was kept while it was parked. */
export type VerwerkBewaarde = Command<'VerwerkBewaarde', { readonly event: RecordedEvent<AnyEvent> }>;
export type LaatTimerAfgaan = Command<'LaatTimerAfgaan', { readonly timerId: string; readonly streamId: string }>;
export type BeantwoordOpdracht = Command<'BeantwoordOpdracht', { readonly opdrachtId: string; readonly uitkomst: OpdrachtUitkomst; readonly code?: string }>;
export type ParkeerProces = Command<'ParkeerProces', ProcesGeparkeerd['data']>;
export type HervatProces = Command<'HervatProces', object>;

/** How the runner speaks to an instance; nobody else does. */
export type ProcesCommand = Verwerk | VerwerkBewaarde | LaatTimerAfgaan | BeantwoordOpdracht | ParkeerProces | HervatProces;
