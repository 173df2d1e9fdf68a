import { stringify } from 'csv-stringify/sync';
import type { Tabelrij } from '../lezen/tabel';

/** A mark in front, so that spreadsheets know the character set. */
const BOM = '\ufeff';

/**
 * Lines of the list of faults: the row as it came, with its number and the reason in front, to be put right and sent
 * in again. A cell that a spreadsheet would work out as a formula gets a ' in front of it.
 */
const regels = (rijen: readonly (readonly string[])[]): string => stringify(rijen.map((r) => [...r]), { delimiter: ';', record_delimiter: '\r\n', escape_formulas: true });

export const foutenkop = (kop: readonly string[]): string => BOM + regels([['Regel', 'Reden', ...kop]]);

export const foutregel = (rij: Tabelrij | undefined, nummer: number, reden: string): string => regels([[String(rij?.regel ?? nummer + 1), reden, ...(rij?.cellen ?? [])]]);
