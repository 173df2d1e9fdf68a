import { PROCES_EVENTS } from './instantie/events';
import { ZIJSPOOR_EVENTS } from './instantie/zijspoor';
import { ProcessenBijgewerkt } from './runner/stand';

export * from './instantie/events';
export { ProcesOnleesbaar, ProcesWeerLeesbaar, ZIJSPOOR_EVENTS, type ZijspoorEvent, zijspoorStream } from './instantie/zijspoor';
export { procesDecider, TE_LAAT_MS } from './instantie/decider';
export { PolicyFout, type Werkdagen } from './instantie/stap';
export * from './runner/port';
export { Processen } from './runner/processen';
export { type Plaats, ProcessenBijgewerkt, STAND_STREAM, standDecider } from './runner/stand';
export * from './wekker/port';
export * from './codec-zonder-sleutels';

/** Everything the runner records. */
export const PROCESSES_EVENTS = [...PROCES_EVENTS, ...ZIJSPOOR_EVENTS, ProcessenBijgewerkt] as const;
export * from './catalogus';
