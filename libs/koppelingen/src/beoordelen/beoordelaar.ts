import type { Registerregel } from '@loopplank/dossier';
import { isBetrokkenBij, jongerenMetBsn, type GevondenPersoon, type NieuwePersoon, vindOpBsn, vindPersonen, type Vraag } from '@loopplank/dossier/views';
import type { ViewReader } from '@loopplank/projections';
import type { Omgeving, Persoon, Wie } from '../rijen/rij';
import type { Toewijzing } from '../rijen/toewijzing';
import type { Rijenkop } from '../bestanden/kluis';
import type { Tabelrij } from '../lezen/tabel';
import { bekendePersonen, isBekendeRij } from '../views/bekend';
import { buitenDoelgroep } from './doelgroep';
import { kiesJongere, type Keuze } from './kies';
import { Lijstgenoten } from './lijstgenoten';
import type { Afwezigen, Rijplan } from './plan';
import { registerregel, standplan, signaalplan } from './registerplan';
import { maakRijlezer, type Registerrijkenmerk, type Rijlezer } from './rijlezer';
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

type Soortrij = 'leerling' | 'contact' | 'register';


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
  /** Of a full list: who is on it. */
  private readonly genoten = new Lijstgenoten();
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
        if ('fouten' in gelezen) return this.genoten.nietGelezen();
        const eerder = kenmerken.get(gelezen.kenmerk);
        if (eerder !== undefined) return void this.herhaald.set(rij, eerder);
        kenmerken.set(gelezen.kenmerk, rij);
        if (gelezen.soort === 'register' && gelezen.volledig) this.genoten.voegToe(rij, gelezen, this.o.bsnIndex);
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
  private kies(wie: Wie, soort: Soortrij, persoon: string): Keuze {
    const eerder = this.gekozen.get(persoon);
    if (eerder) return eerder;
    const { organisatieId } = this.o.vraag.vrager;
    const bekend = bekendePersonen(this.o.views.db('imports'), organisatieId, this.o.importId, persoon).filter((id) => this.isBetrokken(id));
    const [een] = bekend;
    const gevonden = () => this.zoek(wie).filter((g) => !this.o.eigenJongeren(g.jongereId));
    const keuze: Keuze = een && bekend.length === 1 ? { soort: 'deze', jongereId: een } : kiesJongere(gevonden(), soort === 'leerling' ? 'leerling' : 'contact', isPersoon(wie));
    // Of a long list of a register hardly anybody comes back.
    if (soort !== 'register') this.gekozen.set(persoon, keuze);
    return keuze;
  }

  private oordeel(rij: number, r: Tabelrij): Rijplan {
    const gelezen = this.lees(r);
    if ('fouten' in gelezen) return { rij, soort: 'fout', fouten: gelezen.fouten };
    const herhaald = this.herhaald.get(rij);
    if (herhaald !== undefined) return { rij, soort: 'fout', fouten: [{ code: 'dubbele-regel' }], zieRij: herhaald };
    if (gelezen.soort === 'register') return this.register(rij, gelezen);
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

  private register(rij: number, r: Registerrijkenmerk): Rijplan {
    const { persoon, kenmerk } = r;
    const keuze = this.kies(r.wie, 'register', persoon);
    if (keuze.soort === 'twijfel') return { rij, soort: 'mogelijkDubbel', persoon, kenmerk };
    if (keuze.soort === 'deze') return standplan(rij, r, keuze.jongereId, this.samen(r));
    return buitenDoelgroep(r, this.o.vraag.vrager.vandaag, this.o.omgeving.inGebied) ? { rij, soort: 'buitenDoelgroep' } : signaalplan(rij, r);
  }

  /** Of a full list: every row of the same person. */
  private samen({ volledig, persoon }: Registerrijkenmerk): Parameters<typeof standplan>[3] {
    const rijen = volledig ? this.genoten.rijenVan(persoon) : [];
    return rijen.length > 1 ? { regels: rijen.flatMap((n) => this.nogEens(n)), eersteRij: rijen[0]! } : undefined;
  }

  private nogEens(rij: number): readonly Registerregel[] {
    const [r] = this.bestand.rijen(rij, 1);
    const gelezen = r && this.lees(r);
    return gelezen && !('fouten' in gelezen) && gelezen.soort === 'register' ? [registerregel(gelezen)] : [];
  }

  /**
   * Whom we know and who is not on a full list, though they live where it is about. Null: no full list, or one of which
   * not every row could be read, so that nobody can say who is not on it.
   */
  afwezigen(): Afwezigen | null {
    const [eerste] = this.bestand.rijen(1, 1);
    const gelezen = eerste && this.lees(eerste);
    if (!gelezen || 'fouten' in gelezen || gelezen.soort !== 'register' || !gelezen.volledig || !this.genoten.heelGelezen) return null;
    const opNaam = new Set(this.genoten.zonderNummer.flatMap((n) => this.wieOpRij(n)));
    const bekend = jongerenMetBsn(this.o.views.db('zoeken'), this.o.vraag.vrager, this.genoten.gebied);
    const jongeren = bekend.filter((j) => !this.genoten.noemt(j.bsnIndex) && !opNaam.has(j.jongereId)).map((j) => j.jongereId);
    return { register: gelezen.register, lijstOp: gelezen.standOp, jongeren };
  }

  /** Everybody whom a row without a number may be about: none of them is said to be missing. */
  private wieOpRij(rij: number): readonly string[] {
    const [r] = this.bestand.rijen(rij, 1);
    const gelezen = r && this.lees(r);
    return gelezen && !('fouten' in gelezen) ? this.zoek(gelezen.wie).map((g) => g.jongereId) : [];
  }

  /** Plans for the rows from `van`, at most `aantal`. */
  beoordeel(van: number, aantal: number): readonly Rijplan[] {
    return this.bestand.rijen(van, aantal).map((r, i) => this.oordeel(van + i, r));
  }
}
