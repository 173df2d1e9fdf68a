import type { RecordedEvent } from '@loopplank/kernel';
import { type Feit, feitVan } from '../feit';
import type { NotitieToegevoegd } from './events';

export type Notities = readonly Feit<NotitieToegevoegd>[];

export const evolveNotities = (s: Notities, e: RecordedEvent<NotitieToegevoegd>): Notities => [...s, feitVan(e)];
