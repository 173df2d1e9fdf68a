import type { Voorbeeld } from '../antwoorden';
import type { Tabelrij } from '../lezen/tabel';

/** Rows looked at, values told per column, and how much of a long one. */
export const KIJK_IN = 25;
const WAARDEN = 3;
const TEKENS = 40;

/** Of eight or nine digits, wherever in a cell, only the last two: enough to recognise a column, too little to use. */
const bedekt = (cel: string): string => cel.replace(/(?<!\d)\d(?:[ .\u00a0]?\d){7,8}(?!\d)/g, (n) => n.replace(/\d(?=(?:\D*\d){2})/g, '•'));

const kort = (cel: string): string => {
  const tekens = [...cel.replace(/\s+/g, ' ').trim()];
  return tekens.length > TEKENS ? `${tekens.slice(0, TEKENS - 1).join('')}…` : tekens.join('');
};

/** The first different values of each column, so that people see what a column is about. */
export const voorbeeldenVan = (kop: readonly string[], rijen: readonly Tabelrij[]): Voorbeeld[] =>
  kop.map((kolom, i) => ({
    kolom,
    waarden: [...new Set(rijen.map((r) => kort(bedekt(r.cellen[i] ?? ''))))].filter((w) => w !== '').slice(0, WAARDEN),
  }));
