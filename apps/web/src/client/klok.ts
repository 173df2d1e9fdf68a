import type { Dag, Moment } from '@loopplank/kernel';
import { dagVan } from '../tijd/dagen';

/**
 * The server's clock as far as we know it. A phone's clock may be wrong, and a practice server may run
 * on another day; what happened "now" is recorded by this clock.
 */
let verschilMs = 0;

/** Takes over the server's time when it differs by more than the time an answer may travel. */
export function leerServertijd(moment: string | null | undefined): void {
  const ms = moment ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(ms)) return;
  const verschil = ms - Date.now();
  if (Math.abs(verschil - verschilMs) > 2_000) verschilMs = verschil;
}

/** An instant of this device's clock, on the server's. */
export const opServerklok = (ms: number): Moment => new Date(ms + verschilMs).toISOString() as Moment;

export const nuMs = (): number => Date.now() + verschilMs;
export const nu = (): Moment => new Date(nuMs()).toISOString() as Moment;
export const vandaag = (): Dag => dagVan(nuMs());
