import type { Zoekbron } from './events';

/**
 * On what ground each source may be asked (law of 2026): only what the task of the Doorstroompunt needs. Sources that say
 * something about benefits are asked on work and income only.
 */
export const ZOEKGROND: Readonly<Record<Zoekbron, string>> = {
  brp: 'Wet BRP 3.2', school: 'WEB 9.2.3', registerOnderwijs: 'WRO 21', leerplicht: 'WEB 9.2.5 lid 3', werkEnInkomen: 'SUWI 73 lid 7', netwerk: 'WEB 9.2.5', wijk: 'WEB 9.2.5', openbaar: 'WEB 9.2.5',
};
