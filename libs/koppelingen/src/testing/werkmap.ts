import { maakZip, type Zipdeel } from './zip';

/** A cell of a test workbook: text, number, a day (as Excel stores it), a formula with or without its outcome. */
export type Cel = string | number | null | { readonly dag: number } | { readonly formule: string; readonly uitkomst?: string };

const ontsnap = (t: string): string => t.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const letters = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : letters(Math.floor(i / 26) - 1) + letters(i % 26));

function celXml(cel: Cel, adres: string): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return `<c r="${adres}"><v>${cel}</v></c>`;
  if (typeof cel === 'string') return `<c r="${adres}" t="inlineStr"><is><t xml:space="preserve">${ontsnap(cel)}</t></is></c>`;
  if ('dag' in cel) return `<c r="${adres}" s="1"><v>${cel.dag}</v></c>`;
  const v = cel.uitkomst === undefined ? '' : `<v>${ontsnap(cel.uitkomst)}</v>`;
  return `<c r="${adres}" t="str"><f>${ontsnap(cel.formule)}</f>${v}</c>`;
}

export const bladXml = (rijen: readonly (readonly Cel[])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rijen
    .map((rij, r) => `<row r="${r + 1}">${rij.map((cel, k) => celXml(cel, `${letters(k)}${r + 1}`)).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

const STIJLEN =
  '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** A workbook of these sheets. `erbij`: other parts, such as macros or bombs. */
export function maakWerkmap(bladen: readonly (readonly (readonly Cel[])[])[] | readonly string[], erbij: readonly Zipdeel[] = []): Buffer {
  const nummers = bladen.map((_, i) => i + 1);
  return maakZip([
    {
      naam: '[Content_Types].xml',
      inhoud: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      naam: 'xl/workbook.xml',
      inhoud: `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${nummers.map((n) => `<sheet name="Blad${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    },
    {
      naam: 'xl/_rels/workbook.xml.rels',
      inhoud: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${nummers
        .map((n) => `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`)
        .join('')}<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    { naam: 'xl/styles.xml', inhoud: STIJLEN },
    ...bladen.map((blad, i) => ({ naam: `xl/worksheets/sheet${i + 1}.xml`, inhoud: typeof blad === 'string' ? blad : bladXml(blad) })),
    ...erbij,
  ]);
}

/** A day as Excel counts them: 1 = 1 January 1900, with the 29 February of that year that never was. */
export const excelDag = (jaar: number, maand: number, dag: number): { dag: number } => ({ dag: Date.UTC(jaar, maand - 1, dag) / 86_400_000 + 25_569 });
