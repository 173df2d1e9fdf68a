import {
  contactgegevenFout, type ContactgegevenSoort, geboortedatumFout, type Herkomst, type Kanaal, type Tegenpartij, type Aanleiding, type Uitkomst, zonderLeeg,
} from '@loopplank/dossier';
import { beginVan, type Dag, type Moment, momentOp, plusMaanden } from '@loopplank/kernel';
import { leesTijd } from './datum';
import { type Registerrij, Registerlezer } from './registerrij';
import { Rijbasis } from './rijbasis';
import type { Rijfout } from './rijfouten';
import type { Toewijzing } from './toewijzing';
import { isRegisterlijst, type Veld } from './velden';

/** What reading a row needs to know of the world: the day, the municipalities and the colleagues. */
export interface Omgeving {
  readonly vandaag: Dag;
  /** Code of a municipality by its code or name. */
  readonly gemeente: (naam: string) => string | undefined;
  /** Employee of the own organisation by user name. */
  readonly collega: (gebruikersnaam: string) => string | undefined;
  /** Whether the organisation works for this municipality. Absent: for every one. */
  readonly inGebied?: (gemeente: string) => boolean;
}

/** Who a row is about; of contact a BSN alone is enough. */
export interface Wie {
  readonly voornaam?: string;
  readonly tussenvoegsel?: string;
  readonly achternaam?: string;
  readonly geboortedatum?: Dag;
  readonly bsn?: string;
}

export type Persoon = Wie & Required<Pick<Wie, 'voornaam' | 'achternaam' | 'geboortedatum'>>;

export interface Leerling {
  readonly soort: 'leerling';
  readonly wie: Persoon;
  readonly gemeente: string;
  readonly herkomst: Herkomst;
  readonly opleidingsoort?: string;
  readonly contactgegevens: readonly { readonly soort: ContactgegevenSoort; readonly waarde: string }[];
  /** Absent: the seat in the organisation is vacant, visibly. */
  readonly regiehouder?: string;
  readonly volgendMoment?: Dag;
}

export interface Contactregel {
  readonly soort: 'contact';
  readonly wie: Wie;
  readonly contact: {
    readonly plaatsgevondenOp: Moment;
    readonly kanaal: Kanaal;
    readonly uitkomst: Uitkomst;
    readonly betrokkene?: Tegenpartij;
    readonly aanleiding?: Aanleiding;
    readonly notitie?: string;
  };
}

export type Gelezenrij = Leerling | Contactregel | Registerrij;

class Rijlezer extends Rijbasis {
  protected geboortedatum(): Dag | undefined {
    const dag = this.datum('geboortedatum');
    const fout = dag && geboortedatumFout(dag, this.omgeving.vandaag);
    return fout ? this.cellen.fout('geboortedatum', fout) : dag;
  }

  private telefoon(veld: 'telefoon' | 'telefoon2'): string | undefined {
    const tekst = this.cellen.regel(veld)?.replace(/[/.]/g, '-');
    if (tekst === undefined) return undefined;
    const nummer = /^[1-9]\d{8}$/.test(tekst) ? `0${tekst}` : tekst;
    return contactgegevenFout({ soort: 'telefoon', waarde: nummer }) === null ? nummer : this.cellen.fout(veld, 'telefoon');
  }

  private email(): string | undefined {
    const tekst = this.cellen.tekst('email');
    if (tekst === undefined) return undefined;
    return contactgegevenFout({ soort: 'email', waarde: tekst }) === null ? tekst : this.cellen.fout('email', 'email');
  }

  private regiehouder(): string | undefined {
    const naam = this.cellen.tekst('regiehouder');
    if (naam === undefined) return undefined;
    return this.omgeving.collega(naam.toLowerCase()) ?? this.cellen.fout('regiehouder', 'regiehouder-onbekend');
  }

  private volgendMoment(): Dag | undefined {
    const dag = this.datum('volgendMoment');
    const { vandaag } = this.omgeving;
    if (dag !== undefined && dag < vandaag) return this.cellen.fout('volgendMoment', 'moment-voorbij');
    return dag !== undefined && dag > plusMaanden(vandaag, 24) ? this.cellen.fout('volgendMoment', 'moment-te-ver') : dag;
  }

  private contactgegevens(): Leerling['contactgegevens'] {
    const [telefoon, telefoon2, email] = [this.telefoon('telefoon'), this.telefoon('telefoon2'), this.email()];
    const [adres, postcode, plaats] = [this.cellen.regel('adres'), this.cellen.regel('postcode'), this.cellen.regel('plaats')];
    // A town alone is not where somebody lives; it says no more than the municipality.
    const voluit = adres && [adres, [postcode, plaats].filter(Boolean).join(' ')].filter(Boolean).join(', ');
    return [
      ...[...new Set([telefoon, telefoon2])].flatMap((waarde) => (waarde ? [{ soort: 'telefoon' as const, waarde }] : [])),
      ...(email ? [{ soort: 'email' as const, waarde: email }] : []),
      ...(voluit ? [{ soort: 'adres' as const, waarde: voluit }] : []),
    ];
  }

  leerling(): Leerling {
    const c = this.cellen;
    const voornaam = c.verplicht('voornaam', () => c.regel('voornaam'))!;
    const tussenvoegsel = c.regel('tussenvoegsel');
    const achternaam = c.verplicht('achternaam', () => c.regel('achternaam'))!;
    const geboortedatum = c.verplicht('geboortedatum', () => this.geboortedatum())!;
    return zonderLeeg({
      soort: 'leerling' as const,
      wie: zonderLeeg({ voornaam, tussenvoegsel, achternaam, geboortedatum, bsn: this.bsn() }),
      gemeente: c.verplicht('gemeente', () => this.gemeente())!,
      herkomst: c.verplicht('herkomst', () => this.woord('herkomst'))!,
      opleidingsoort: c.regel('opleidingsoort'),
      contactgegevens: this.contactgegevens(),
      regiehouder: this.regiehouder(),
      volgendMoment: this.volgendMoment(),
    });
  }

  /** On a day of which no time is known, a contact stands at the beginning. */
  private plaatsgevondenOp(geboren: Dag | undefined): Moment | undefined {
    const c = this.cellen;
    const dag = c.verplicht('datum', () => this.datum('datum'));
    const tijdtekst = c.tekst('tijd');
    const tijd = tijdtekst === undefined ? undefined : leesTijd(tijdtekst);
    if (tijd === null) c.fout('tijd', 'tijd-onleesbaar');
    if (dag === undefined) return undefined;
    const { vandaag } = this.omgeving;
    if (dag > vandaag) return c.fout('datum', 'in-de-toekomst');
    if (dag < plusMaanden(vandaag, -120)) return c.fout('datum', 'te-lang-geleden');
    if (geboren && dag < geboren) return c.fout('datum', 'voor-geboorte');
    return tijd ? momentOp(dag, tijd.uur, tijd.minuut) : beginVan(dag);
  }

  contact(): Contactregel {
    const c = this.cellen;
    const wie = this.wie();
    return {
      soort: 'contact',
      wie,
      contact: zonderLeeg({
        plaatsgevondenOp: this.plaatsgevondenOp(wie.geboortedatum)!,
        kanaal: c.verplicht('kanaal', () => this.woord('kanaal'))!,
        uitkomst: c.verplicht('uitkomst', () => this.woord('uitkomst'))!,
        betrokkene: this.woord('betrokkene'),
        aanleiding: this.woord('aanleiding'),
        notitie: c.tekst('notitie'),
      }),
    };
  }
}

/** Reads one row as its profile says: what it means, or every reason why it cannot be read. */
export function leesRij(t: Toewijzing, cel: (veld: Veld) => string | undefined, omgeving: Omgeving): Gelezenrij | { readonly fouten: readonly Rijfout[] } {
  if (isRegisterlijst(t.soort)) {
    const lezer = new Registerlezer(cel, t, omgeving);
    const rij = lezer.rij(t.soort);
    return lezer.fouten.length > 0 ? { fouten: lezer.fouten } : rij;
  }
  const lezer = new Rijlezer(cel, t, omgeving);
  const rij = t.soort === 'leerlingen' ? lezer.leerling() : lezer.contact();
  return lezer.fouten.length > 0 ? { fouten: lezer.fouten } : rij;
}
