import straten from '../data/straten.json';
import type { Toeval } from '../toeval/toeval';

/**
 * Contact details that reach nobody: the series 06-0 is not given out in the Dutch numbering plan, `.example` is
 * reserved (RFC 2606) and the streets are invented, without a postcode.
 */
export const telefoon = (toeval: Toeval): string => `060${String(toeval.geheel(0, 9_999_999)).padStart(7, '0')}`;

export const email = (voornaam: string, toeval: Toeval): string =>
  `${voornaam.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase()}${toeval.geheel(10, 9999)}@voorbeeld.example`;

export const adres = (plaats: string, toeval: Toeval): string => `${toeval.kies(straten.straten)} ${toeval.geheel(1, 180)}, ${plaats}`;
