import type { Rijfout, Rijfoutcode } from './rijfouten';
import type { Veld } from './velden';

/** The longest text each field can hold in the file of a jongere. */
const MAX: Partial<Record<Veld, number>> = {
  voornaam: 100, tussenvoegsel: 30, achternaam: 100, opleidingsoort: 80, telefoon: 300, telefoon2: 300, email: 300, adres: 200, postcode: 20, plaats: 80, notitie: 10_000, school: 120, opleiding: 120, volgnummer: 40,
};

/** What people type in a cell to say that there is nothing. */
const NIETS = /^(-+|\?+|n\.?v\.?t\.?|onbekend|geen|leeg|x|null|#n\/?[ab]!?)$/i;

/** UTF-8 that was read as Windows-1252 on its way ("Ã«"), or characters that were lost. */
const VERMINKT = /\ufffd|[ÃÂ][^\p{L}\s.,'-]/u;
// eslint-disable-next-line no-control-regex -- the point is to find them
const STUURTEKENS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/u;

/** The cells of one row, read field by field; every fault is collected. */
export class Cellen {
  readonly fouten: Rijfout[] = [];

  constructor(private readonly cel: (veld: Veld) => string | undefined) {}

  fout(veld: Veld, code: Rijfoutcode): undefined {
    if (!this.fouten.some((f) => f.veld === veld && f.code === code)) this.fouten.push({ veld, code });
    return undefined;
  }

  /** The text of a field, or undefined: nothing there, or not a text we can keep. */
  tekst(veld: Veld): string | undefined {
    const ruw = this.cel(veld)?.normalize('NFC').trim();
    if (ruw === undefined || ruw === '' || NIETS.test(ruw)) return undefined;
    // What our own list of faults put in front, so that a spreadsheet would not work it out.
    const tekst = ruw.replace(/^'(?=[=+@-])/, '');
    if (/^[=@]/.test(tekst) || (tekst.startsWith('+') && veld !== 'telefoon' && veld !== 'telefoon2')) return veld === 'notitie' ? tekst : this.fout(veld, 'formule');
    if (VERMINKT.test(tekst) || STUURTEKENS.test(tekst)) return this.fout(veld, 'tekens');
    const max = MAX[veld];
    return max !== undefined && [...tekst].length > max ? this.fout(veld, 'te-lang') : tekst;
  }

  /** One line, without double spaces: names and addresses. */
  regel(veld: Veld): string | undefined {
    return this.tekst(veld)?.replace(/\s+/g, ' ');
  }

  /** As `lees` makes of the text; a missing required field is a fault, one that was already found is not told twice. */
  verplicht<T>(veld: Veld, lees: () => T | undefined): T | undefined {
    const eerder = this.fouten.length;
    const waarde = lees();
    if (waarde === undefined && this.fouten.length === eerder) this.fout(veld, 'leeg');
    return waarde;
  }
}
