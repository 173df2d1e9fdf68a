import { randomUUID } from 'node:crypto';
import { NuNietMogelijk } from '@loopplank/commands';
import type { Vraag } from '@loopplank/dossier/views';
import { type Dag, dagVan, type Moment } from '@loopplank/kernel';
import type { Rijplan } from '../beoordelen/plan';
import { signaalplan, standplan } from '../beoordelen/registerplan';
import type { GelezenMetKenmerk } from '../beoordelen/rijlezer';
import { maakRijlezer } from '../beoordelen/rijlezer';
import type { Kluis } from '../bestanden/kluis';
import { leesInDraad, type MaakDraad } from '../draad/klant';
import type { Gelezen } from '../draad/protocol';
import { type ImportEvent, importStream, type Rijresultaat, type UitzonderingAfgehandeld } from '../import/events';
import type { Import, Telling } from '../import/state';
import type { Tabelrij } from '../lezen/tabel';
import type { Omgeving } from '../rijen/rij';
import type { Toewijzing } from '../rijen/toewijzing';
import { bestaatImport, nietMeerBewaren } from '../views';
import { doeProef, type Proefkop, type Proefrij } from './proef';
import { geschiedenisVan, Terugdraaier } from './terugdraaier';
import { type Opdrachtgever, Uitvoerder } from './uitvoerder';
import { wisSignalen } from './signaalschoonmaak';
import { Importwerk, type Werkplaats } from './werk';

/** Reading takes memory and a thread each; more files at once wait for their senders. */
const TEGELIJK = 2;
/** Rows read at once without giving the thread back. */
const LEES_RIJEN = 500;
const RONDGANG_MS = 60_000;
const DAG_MS = 24 * 3600_000;
/** A file without an event is one that is being received, or whose receipt was cut off. */
const WEES_MS = 3600_000;

export interface Dienstopties extends Werkplaats {
  readonly kluis: Kluis;
  readonly maakDraad: MaakDraad;
  readonly kenmerkSleutel: Uint8Array;
  readonly bsnIndex: (bsn: string) => string;
  readonly omgeving: (organisatieId: string) => Omit<Omgeving, 'vandaag'>;
  readonly namen: () => Vraag['namen'];
  /** Destroys the keys of a stream; nothing when there are none. */
  readonly vernietigSleutels: (streamId: string) => void;
}

export type Proefstand =
  | { readonly status: 'bezig'; readonly verwerkt: number }
  | { readonly status: 'klaar'; readonly telling: Telling; readonly toewijzing: Toewijzing }
  | { readonly status: 'mislukt' };

/** A row in doubt, and what a person decided about it. */
export interface TeBesluiten {
  readonly importId: string;
  readonly state: Import;
  readonly rij: number;
  readonly door: Opdrachtgever;
  readonly besluit: UitzonderingAfgehandeld['data']['besluit'];
  /** Of `zelfde`: whose file it is. */
  readonly jongereId?: string;
}

/** A row as somebody decided about it; null: such a row cannot become that. Of a register nobody becomes a file: they become a signal. */
function besluitplan(rij: number, gelezen: Exclude<GelezenMetKenmerk, { fouten: unknown }>, besluit: 'zelfde' | 'nieuw', jongereId: string): Rijplan | null {
  if (gelezen.soort === 'register') return besluit === 'zelfde' ? standplan(rij, gelezen, jongereId) : signaalplan(rij, gelezen);
  const { persoon, kenmerk, ...inhoud } = gelezen;
  if (besluit === 'zelfde') return { rij, soort: 'bestaand', jongereId, inhoud, bekend: false, persoon, kenmerk };
  return inhoud.soort === 'leerling' ? { rij, soort: 'nieuw', leerling: inhoud, persoon, kenmerk } : null;
}

/** What a decision of a person came to. */
export type Afhandeling = Rijresultaat | { readonly nietGelukt: NonNullable<Rijresultaat['fouten']> };

/** Everything imports do outside the log: keep rows, read files, dry runs, and the work itself. */
export class Importdienst {
  readonly kluis: Kluis;
  private readonly werk: Importwerk;
  private readonly proeven = new Map<string, Proefstand>();
  private lezers = 0;
  private stoppen = false;
  private schoonmaak: NodeJS.Timeout | undefined;
  private rondgang: NodeJS.Timeout | undefined;

  constructor(private readonly o: Dienstopties) {
    this.kluis = o.kluis;
    this.werk = new Importwerk(o);
  }

  /** Goes on with what was left, and keeps no rows longer than their day. Once the views serve. */
  start(): void {
    this.kluis.ruimHelftenOp();
    const maakSchoon = () => {
      this.ruimOp();
      void this.wisSignalen();
    };
    maakSchoon();
    this.schoonmaak = setInterval(maakSchoon, DAG_MS / 4).unref();
    this.zoekWerk();
    this.rondgang = setInterval(() => this.zoekWerk(), RONDGANG_MS).unref();
  }

  /** Work that was left when the log was away for a moment is not left for ever. */
  private zoekWerk(): void {
    try {
      this.werk.start();
    } catch (fout) {
      this.o.meld('no look for unfinished imports', { fout: String(fout) });
    }
  }

  async sluit(): Promise<void> {
    this.stoppen = true;
    clearInterval(this.schoonmaak);
    clearInterval(this.rondgang);
    await this.werk.sluit();
  }

  /** There may be something to do for this import. */
  meldAan(importId: string): void {
    this.werk.meldAan(importId);
  }

  /** Reads a file and, when asked, keeps its rows. Throws Leesfout, or NuNietMogelijk when others are being read. */
  async lees(importId: string, bytes: Uint8Array, bewaar: boolean): Promise<Gelezen> {
    if (this.lezers >= TEGELIJK) throw new NuNietMogelijk('other files are being read');
    this.lezers += 1;
    try {
      return await leesInDraad(this.o.maakDraad, importId, bytes, bewaar);
    } finally {
      this.lezers -= 1;
    }
  }

  /** Header of the file; null when it is not kept here. */
  kopVan(importId: string): readonly string[] | null {
    const bestand = this.kluis.open(importId);
    if (!bestand) return null;
    try {
      return bestand.kop.kop;
    } finally {
      bestand.close();
    }
  }

  /** Rows as they were sent in; empty when they are not kept here (any more). `nummers`: from 1, ascending. */
  rijenVan(importId: string, nummers: readonly number[]): ReadonlyMap<number, Tabelrij> {
    const bestand = nummers.length > 0 ? this.kluis.open(importId) : null;
    if (!bestand) return new Map();
    try {
      return new Map(
        nummers.flatMap((n) => {
          const rij = bestand.rij(n);
          return rij ? [[n, rij] as const] : [];
        }),
      );
    } finally {
      bestand.close();
    }
  }

  /** Starts a dry run; a second one of the same import waits for nothing and replaces nothing. */
  startProef(importId: string, state: Import, toewijzing: Toewijzing, door: Opdrachtgever): void {
    if (this.proeven.get(importId)?.status === 'bezig') return;
    this.proeven.set(importId, { status: 'bezig', verwerkt: 0 });
    const peildag = dagVan(this.o.klok());
    this.proef(importId, state, toewijzing, door, peildag).then(
      (stand) => this.proeven.set(importId, stand),
      (fout: unknown) => {
        this.o.meld('dry run failed', { importId, fout: fout instanceof Error ? fout.stack : String(fout) });
        this.proeven.set(importId, { status: 'mislukt' });
      },
    );
  }

  private async proef(importId: string, { rijen, ontvangenOp }: Import, toewijzing: Toewijzing, door: Opdrachtgever, peildag: Dag): Promise<Proefstand> {
    const beoordeling = await this.o.opent({ importId, toewijzing, peildag, rijen, actor: door.actor, nu: this.o.klok(), voor: 'proef' });
    if (!beoordeling) return { status: 'mislukt' };
    try {
      const uitvoerder = this.uitvoerder(importId, peildag, door, ontvangenOp);
      const voortgang = (verwerkt: number) => void this.proeven.set(importId, { status: 'bezig', verwerkt });
      const telling = await doeProef({ importId, rijen, toewijzing, peildag, kluis: this.kluis, beoordeling, uitvoerder, voortgang, gestopt: () => this.stoppen });
      return telling ? { status: 'klaar', telling, toewijzing } : { status: 'mislukt' };
    } finally {
      await beoordeling.sluit();
    }
  }

  /** How the last dry run stands; undefined: there was none. */
  proefstand(importId: string): Proefstand | undefined {
    const bekend = this.proeven.get(importId);
    if (bekend && bekend.status !== 'klaar') return bekend;
    const bestand = this.kluis.openProef<Proefkop, Proefrij>(importId);
    if (!bestand) return undefined;
    try {
      const { telling, toewijzing } = bestand.kop;
      return { status: 'klaar', telling, toewijzing };
    } finally {
      bestand.close();
    }
  }

  /** Rows of the last dry run, those for which `kies` says yes; gives the thread back in between. */
  async proefrijen(importId: string, kies: (r: Proefrij) => boolean): Promise<readonly Proefrij[]> {
    const bestand = this.kluis.openProef<Proefkop, Proefrij>(importId);
    if (!bestand) return [];
    const gekozen: Proefrij[] = [];
    try {
      for (let van = 1; van <= bestand.aantal; van += LEES_RIJEN) {
        gekozen.push(...bestand.rijen(van, LEES_RIJEN).filter(kies));
        await new Promise((verder) => setImmediate(verder));
      }
      return gekozen;
    } finally {
      bestand.close();
    }
  }

  private uitvoerder(importId: string, peildag: Dag, door: Opdrachtgever, ontvangenOp: Moment | undefined, ronde = 0): Uitvoerder {
    const { commands, klok, betrokkenen } = this.o;
    return new Uitvoerder({ commands, klok, importId, peildag, door, ronde, ...(ontvangenOp === undefined ? {} : { ontvangenOp }), betrokkenen: (gemeente, van) => betrokkenen(door.actor.organisatieId, gemeente, van) });
  }

  /** What one row says, by the mapping it was or will be read with; null when it is not kept here. */
  leesRij(importId: string, rij: number, toewijzing: Toewijzing, organisatieId: string, peildag: Dag): GelezenMetKenmerk | null {
    const kop = this.kopVan(importId);
    const gevonden = this.rijenVan(importId, [rij]).get(rij);
    if (!kop || !gevonden) return null;
    const { kenmerkSleutel, omgeving } = this.o;
    return maakRijlezer({ kop, toewijzing, omgeving: { ...omgeving(organisatieId), vandaag: peildag }, organisatieId, kenmerkSleutel })(gevonden);
  }

  /**
   * Does with a row in doubt what a person decided. Null: the row is not kept here (any more). The ids of what is
   * written follow from the row, so that asking twice writes once.
   */
  async handelAf({ importId, state, rij, door, besluit, jongereId }: TeBesluiten): Promise<Afhandeling | null> {
    if (besluit === 'overslaan') return { rij, uitkomst: 'overgeslagen' };
    const { toewijzing, peildag } = state;
    const gelezen = toewijzing && peildag ? this.leesRij(importId, rij, toewijzing, door.actor.organisatieId, peildag) : null;
    if (!gelezen || !peildag) return null;
    if ('fouten' in gelezen) return { nietGelukt: gelezen.fouten };
    const plan = besluitplan(rij, gelezen, besluit, jongereId ?? randomUUID());
    if (!plan) return { nietGelukt: [{ code: 'geweigerd' }] };
    const [uitkomst] = await this.uitvoerder(importId, peildag, door, state.ontvangenOp, state.rondes[rij]).voerUit([plan]);
    return uitkomst!.uitkomst === 'fout' ? { nietGelukt: uitkomst!.fouten ?? [] } : uitkomst!;
  }

  /** Takes back what a decision about a row wrote; false: somebody has worked with it since. */
  async neemTerug(importId: string, rij: number, door: Opdrachtgever): Promise<boolean> {
    const { commands, klok } = this.o;
    const geschiedenis = geschiedenisVan(await commands.lees<ImportEvent>(importStream(importId)));
    return (await new Terugdraaier({ commands, klok, importId, door, geschiedenis }).draaiTerug(rij)).uitkomst === 'teruggedraaid';
  }

  /** Signals past their day, or of somebody who was erased. Also asked for by an erasure. */
  async wisSignalen(): Promise<void> {
    try {
      await wisSignalen(this.o, dagVan(this.o.klok()));
    } catch (fout) {
      this.o.meld('old signals not erased', { fout: String(fout) });
    }
  }

  /** Rows past their day or of somebody who was erased, and rows whose receipt was cut off. Also asked for by an erasure. */
  ruimOp(): void {
    try {
      const db = this.o.views.db('imports');
      for (const id of nietMeerBewaren(db, dagVan(this.o.klok()))) if (this.kluis.heeft(id)) this.kluis.vernietig(id);
      for (const { importId, gemaaktMs } of this.kluis.inhoud()) {
        if (Date.now() - gemaaktMs > WEES_MS && !bestaatImport(db, importId)) this.kluis.vernietig(importId);
      }
    } catch (fout) {
      this.o.meld('old rows not destroyed', { fout: String(fout) });
    }
  }
}
