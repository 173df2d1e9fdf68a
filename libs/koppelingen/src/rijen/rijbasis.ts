import { elfproef, zonderLeeg } from '@loopplank/dossier';
import type { Dag } from '@loopplank/kernel';
import { Cellen } from './cellen';
import { leesDatum } from './datum';
import type { Omgeving, Wie } from './rij';
import type { Rijfout } from './rijfouten';
import type { Toewijzing } from './toewijzing';
import type { Veld } from './velden';
import { leesWoord, type Woordveld, type WoordVan } from './woorden';

/** What rows of every kind have in common: days, numbers, words, and who it is about. */
export abstract class Rijbasis {
  protected readonly cellen: Cellen;

  constructor(
    cel: (veld: Veld) => string | undefined,
    protected readonly t: Toewijzing,
    protected readonly omgeving: Omgeving,
  ) {
    this.cellen = new Cellen(cel);
  }

  get fouten(): readonly Rijfout[] {
    return this.cellen.fouten;
  }

  protected abstract geboortedatum(): Dag | undefined;

  protected datum(veld: Veld): Dag | undefined {
    const tekst = this.cellen.tekst(veld);
    if (tekst === undefined) return undefined;
    const gelezen = leesDatum(tekst, this.t.datumnotatie, Number(this.omgeving.vandaag.slice(0, 4)));
    return 'code' in gelezen ? this.cellen.fout(veld, gelezen.code) : gelezen.waarde;
  }

  /** A spreadsheet drops the zero in front. */
  protected bsn(): string | undefined {
    const tekst = this.cellen.tekst('bsn')?.replace(/[\s.-]/g, '');
    if (tekst === undefined) return undefined;
    const negen = /^\d{8}$/.test(tekst) ? `0${tekst}` : tekst;
    return elfproef(negen) ? negen : this.cellen.fout('bsn', 'bsn-ongeldig');
  }

  protected woord<V extends Woordveld>(veld: V): WoordVan<V> | undefined {
    const tekst = this.cellen.tekst(veld);
    if (tekst === undefined) return undefined;
    return leesWoord(veld, tekst, this.t.woorden) ?? this.cellen.fout(veld, 'woord-onbekend');
  }

  protected gemeente(): string | undefined {
    const tekst = this.cellen.regel('gemeente');
    if (tekst === undefined) return undefined;
    return this.omgeving.gemeente(tekst) ?? this.cellen.fout('gemeente', 'gemeente-onbekend');
  }

  /** With a BSN the name is a help to people; without, name and day of birth are needed. */
  protected wie(): Wie {
    const c = this.cellen;
    const bsn = this.bsn();
    // A number that is wrong is one fault, not four.
    const genoeg = bsn !== undefined || c.fouten.some((f) => f.veld === 'bsn');
    const nodig = <T>(veld: Veld, lees: () => T | undefined) => (genoeg ? lees() : c.verplicht(veld, lees));
    return zonderLeeg({
      voornaam: nodig('voornaam', () => c.regel('voornaam')),
      tussenvoegsel: c.regel('tussenvoegsel'),
      achternaam: nodig('achternaam', () => c.regel('achternaam')),
      geboortedatum: nodig('geboortedatum', () => this.geboortedatum()),
      bsn,
    });
  }
}
