import { isBetrokkenBij, type GevondenPersoon, type NieuwePersoon, vindOpBsn, vindPersonen, type Vraag } from '@loopplank/dossier/views';
import type { ViewReader } from '@loopplank/projections';
import type { Omgeving, Persoon, Wie } from '../rijen/rij';
import type { Toewijzing } from '../rijen/toewijzing';
import type { Rijenkop } from '../bestanden/kluis';
import type { Tabelrij } from '../lezen/tabel';
import { bekendePersonen, isBekendeRij } from '../views/bekend';
import { kiesJongere, type Keuze } from './kies';
import type { Rijplan } from './plan';
import { maakRijlezer, type Rijlezer } from './rijlezer';
import { Tweelingen } from './tweelingen';

/** The rows of one file, however they are kept. */
export interface Rijen {
  readonly aantal: number;
  readonly kop: Rijenkop;
  rijen(van: number, aantal: number): readonly Tabelrij[];
}

export interface Beoordelingsopdracht {
  readonly importId: string;
  readonly toewijzing: Toewijzing;
  readonly omgeving: Omgeving;
  /** Who asks: access to files of others follows from it. */
  readonly vraag: Vraag;
  readonly bsnIndex: (bsn: string) => string;
  /** Key of the digests of persons and rows. */
  readonly kenmerkSleutel: Uint8Array;
  readonly views: Pick<ViewReader, 'db'>;
  /** Files this very import makes: what it wrote before it was cut off is not a double. */
  readonly eigenJongeren: (jongereId: string) => boolean;
}

const PER_KEER = 500;

export const isPersoon = (wie: Wie): wie is Persoon => wie.voornaam !== undefined && wie.achternaam !== undefined && wie.geboortedatum !== undefined;

/** A person of a row as search knows people. */
export const alsGezocht = ({ voornaam, tussenvoegsel, achternaam, geboortedatum, bsn }: Persoon, bsnIndex: (bsn: string) => string): NieuwePersoon => ({
  voornaam, achternaam, geboortedatum, ...(tussenvoegsel ? { tussenvoegsel } : {}), ...(bsn ? { bsnIndex: bsnIndex(bsn) } : {}),
});

/**
 * Says of every row what should happen with it. The file is looked through once first, so that every row is judged
 * among all others, in whatever order and pieces they are asked for.
 */
export class Beoordelaar {
  private readonly lees: Rijlezer;
  /** Rows that another row of this file stands in the way of: row → first row. */
  private readonly herhaald = new Map<number, number>();
  private readonly lijktOp = new Map<number, number>();
  /** The people of a list of contact come back again and again. */
  private readonly gekozen = new Map<string, Keuze>();

  constructor(
    private readonly bestand: Rijen,
    private readonly o: Beoordelingsopdracht,
  ) {
    const { toewijzing, omgeving, kenmerkSleutel, vraag } = o;
    this.lees = maakRijlezer({ kop: bestand.kop.kop, toewijzing, omgeving, kenmerkSleutel, organisatieId: vraag.vrager.organisatieId });
    this.kijkVooruit();
  }

  /** Equal rows, and rows about people who may be the same. */
  private kijkVooruit(): void {
    const kenmerken = new Map<string, number>();
    const tweelingen = new Tweelingen();
    for (let van = 1; van <= this.bestand.aantal; van += PER_KEER) {
      this.bestand.rijen(van, PER_KEER).forEach((r, i) => {
        const rij = van + i;
        const gelezen = this.lees(r);
        if ('fouten' in gelezen) return;
        const eerder = kenmerken.get(gelezen.kenmerk);
        if (eerder !== undefined) return void this.herhaald.set(rij, eerder);
        kenmerken.set(gelezen.kenmerk, rij);
        if (gelezen.soort !== 'leerling') return;
        const lijkt = tweelingen.voegToe(rij, this.persoon(gelezen.wie));
        if (lijkt !== undefined) this.lijktOp.set(rij, lijkt);
      });
    }
  }

  private persoon(wie: Persoon): NieuwePersoon {
    return alsGezocht(wie, this.o.bsnIndex);
  }

  private zoek(wie: Wie): readonly GevondenPersoon[] {
    const db = this.o.views.db('zoeken');
    if (isPersoon(wie)) return vindPersonen(db, this.persoon(wie), this.o.vraag);
    return wie.bsn === undefined ? [] : vindOpBsn(db, this.o.bsnIndex(wie.bsn), this.o.vraag);
  }

  private isBetrokken(jongereId: string): boolean {
    const { organisatieId, vandaag } = this.o.vraag.vrager;
    return isBetrokkenBij(this.o.views.db('jongere'), jongereId, organisatieId, vandaag);
  }

  /** Taken over before by this organisation as the same person, else by what agrees. */
  private kies(wie: Wie, soort: 'leerling' | 'contact', persoon: string): Keuze {
    const eerder = this.gekozen.get(persoon);
    if (eerder) return eerder;
    const { organisatieId } = this.o.vraag.vrager;
    const bekend = bekendePersonen(this.o.views.db('imports'), organisatieId, this.o.importId, persoon).filter((id) => this.isBetrokken(id));
    const [een] = bekend;
    const gevonden = () => this.zoek(wie).filter((g) => !this.o.eigenJongeren(g.jongereId));
    const keuze: Keuze = een && bekend.length === 1 ? { soort: 'deze', jongereId: een } : kiesJongere(gevonden(), soort, isPersoon(wie));
    this.gekozen.set(persoon, keuze);
    return keuze;
  }

  private oordeel(rij: number, r: Tabelrij): Rijplan {
    const gelezen = this.lees(r);
    if ('fouten' in gelezen) return { rij, soort: 'fout', fouten: gelezen.fouten };
    const herhaald = this.herhaald.get(rij);
    if (herhaald !== undefined) return { rij, soort: 'fout', fouten: [{ code: 'dubbele-regel' }], zieRij: herhaald };
    const { persoon, kenmerk, ...inhoud } = gelezen;
    const zieRij = this.lijktOp.get(rij);
    if (zieRij !== undefined) return { rij, soort: 'mogelijkDubbel', zieRij, persoon, kenmerk };
    const keuze = this.kies(inhoud.wie, inhoud.soort, persoon);
    if (keuze.soort === 'twijfel') return { rij, soort: 'mogelijkDubbel', persoon, kenmerk };
    if (keuze.soort === 'deze') {
      const { organisatieId } = this.o.vraag.vrager;
      const bekend = isBekendeRij(this.o.views.db('imports'), organisatieId, this.o.importId, kenmerk, keuze.jongereId);
      return { rij, soort: 'bestaand', jongereId: keuze.jongereId, inhoud, bekend, persoon, kenmerk };
    }
    return inhoud.soort === 'leerling' ? { rij, soort: 'nieuw', leerling: inhoud, persoon, kenmerk } : { rij, soort: 'onbekend', persoon, kenmerk };
  }

  /** Plans for the rows from `van`, at most `aantal`. */
  beoordeel(van: number, aantal: number): readonly Rijplan[] {
    return this.bestand.rijen(van, aantal).map((r, i) => this.oordeel(van + i, r));
  }
}
