import arbeidsmarktregios from './data/arbeidsmarktregios.json';
import doorstroompuntregios from './data/doorstroompuntregios.json';
import gemeenten from './data/gemeenten.json';

/**
 * The 342 municipalities with both region systems, as used by the ministerial regulation for 2026-2029
 * (Regeling regionaal programma en Doorstroompuntfunctie, annex 5; names and codes CBS, CC-BY 4.0).
 */
export interface Gemeente {
  /** CBS code `GMnnnn`. */
  readonly code: string;
  readonly naam: string;
  /** CBS spelling, with the province where two municipalities share a name. */
  readonly naamCbs: string;
  /** 1 to 41; there is no region 14. */
  readonly doorstroompuntregio: number;
  /** `AMnn`. */
  readonly arbeidsmarktregio: string;
  readonly opmerking?: string;
}

export const GEMEENTEN: readonly Gemeente[] = gemeenten;
export const DOORSTROOMPUNTREGIOS: readonly { readonly code: number; readonly naam: string }[] = doorstroompuntregios;
export const ARBEIDSMARKTREGIOS: readonly { readonly code: string; readonly naam: string }[] = arbeidsmarktregios;

const opCode = new Map(GEMEENTEN.map((g) => [g.code, g]));

/** The municipality with this code, or undefined when there is none. */
export const gemeente = (code: string): Gemeente | undefined => opCode.get(code);
