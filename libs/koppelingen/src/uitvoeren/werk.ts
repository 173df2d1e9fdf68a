import { setTimeout as slaap } from 'node:timers/promises';
import { beslis, type Medewerker } from '@loopplank/access';
import { type CommandService, NuNietMogelijk, uuid5 } from '@loopplank/commands';
import { type Actor, type Dag, dagVan, type Moment, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import { randomUUID } from 'node:crypto';
import type { Afwezigen, Rijplan } from '../beoordelen/plan';
import type { ImportCommand } from '../import/commands';
import { importDecider } from '../import/decider';
import { type ImportEvent, importStream } from '../import/events';
import type { Import } from '../import/state';
import { isRegisterlijst } from '../rijen/velden';
import type { Toewijzing } from '../rijen/toewijzing';
import { openWerk } from '../views';
import { geschiedenisVan, Terugdraaier } from './terugdraaier';
import { type Opdrachtgever, Uitvoerder, type Uitvoeropties } from './uitvoerder';

/** Judges rows elsewhere (another thread), so that this one stays free for everybody else. */
export interface Beoordeling {
  beoordeel(van: number, aantal: number): Promise<readonly Rijplan[]>;
  /** Who is not on this list; null when that says nothing. */
  afwezigen(): Promise<Afwezigen | null>;
  sluit(): Promise<void>;
}

export interface OpenBeoordeling {
  readonly importId: string;
  readonly toewijzing: Toewijzing;
  readonly actor: Actor;
  /** The day everything that counts from "today" is counted from. */
  readonly peildag: Dag;
  /** Access is decided on the present day. */
  readonly nu: Moment;
  readonly rijen: number;
  readonly voor: 'proef' | 'overname';
}

export interface Werkplaats {
  readonly commands: CommandService;
  readonly klok: () => Moment;
  readonly views: ViewReader;
  readonly laatstePositie: () => Promise<number>;
  /** Null: the rows of this import are kept by another node. */
  readonly opent: (opdracht: OpenBeoordeling) => Promise<Beoordeling | null>;
  readonly medewerker: (id: string, op: Dag) => Medewerker | null;
  readonly betrokkenen: (organisatieId: string, gemeente: string, van: Dag) => ReturnType<Uitvoeropties['betrokkenen']>;
  readonly kenSleutels?: Uitvoeropties['kenSleutels'];
  readonly meld: (wat: string, gegevens: object) => void;
}

/** Rows between two checkpoints: half a minute of work at most is done again after a crash. */
export const PER_KEER = 50;
/** Views a judgement rests on. */
const VIEWS = ['imports', 'zoeken', 'jongere', 'toegang'] as const;
const WACHT_MS = 60_000;
const RUST_MS = 5;

/** The process stops: the next one goes on from the last checkpoint. */
class Onderbroken extends Error {}

/** It cannot go on now; a person can let it try again. */
class Storing extends Error {}

/**
 * Does the work of imports, one import at a time, apart from any request. What is to be done stands in the log: a
 * process that starts looks for it, so that nothing is lost with a process that stopped.
 */
export class Importwerk {
  private readonly wachtrij: string[] = [];
  private bezig: Promise<void> | null = null;
  private stoppen = false;

  constructor(private readonly w: Werkplaats) {}

  /** Picks up what was left when the process before this one stopped. */
  start(): void {
    for (const id of openWerk(this.w.views.db('imports'))) this.meldAan(id);
  }

  /** There may be work on this import. */
  meldAan(importId: string): void {
    if (!this.wachtrij.includes(importId)) this.wachtrij.push(importId);
    this.bezig ??= this.werkAf().finally(() => (this.bezig = null));
  }

  /** Ends at the next checkpoint. */
  async sluit(): Promise<void> {
    this.stoppen = true;
    await this.bezig;
  }

  private async werkAf(): Promise<void> {
    while (!this.stoppen) {
      const importId = this.wachtrij.shift();
      if (importId === undefined) return;
      try {
        await this.doe(importId);
      } catch (fout) {
        if (fout instanceof Onderbroken) return;
        this.w.meld('import stopped', { importId, fout: fout instanceof Error ? fout.stack : String(fout) });
        await this.zetStil(importId).catch((f: unknown) => this.w.meld('import not stopped', { importId, fout: String(f) }));
      }
    }
  }

  private laad(importId: string): Promise<{ state: Import }> {
    return this.w.commands.laad(importDecider, importStream(importId));
  }

  private async doe(importId: string): Promise<void> {
    const { state } = await this.laad(importId);
    if (state.status !== 'bezig' && state.status !== 'terugdraaien') return;
    const events = await this.w.commands.lees<ImportEvent>(importStream(importId));
    const door = this.opdrachtgever(events, state.status === 'bezig' ? 'ImportGestart' : 'TerugdraaienBegonnen');
    await (state.status === 'bezig' ? this.neemOver(importId, state, door) : this.draaiTerug(importId, events, door));
  }

  /** In the name of whoever asked, as long as they may still do this. */
  private opdrachtgever(events: readonly RecordedEvent<ImportEvent>[], type: ImportEvent['type']): Opdrachtgever {
    const opdracht = events.findLast((e) => e.type === type)!;
    const medewerker = this.w.medewerker(opdracht.actor.medewerkerId, dagVan(this.w.klok()));
    if (!medewerker) throw new Storing('whoever started this import works here no more');
    const soort = events.find((e) => e.type === 'ImportGestart')?.data.soort;
    const handeling = soort && isRegisterlijst(soort) ? 'signalen.behandelen' : 'importeren';
    const toegang = beslis({ medewerker, handeling, vandaag: dagVan(this.w.klok()), gevraagdDoel: opdracht.doel });
    if (toegang.soort === 'geweigerd') throw new Storing('whoever started this import may not import any more');
    return { actor: opdracht.actor, medewerker, doel: opdracht.doel };
  }

  private async neemOver(importId: string, state: Import, door: Opdrachtgever): Promise<void> {
    const { toewijzing, peildag, rijen } = state;
    if (!toewijzing || !peildag) throw new Storing('the mapping of this import is gone');
    await this.wachtOpViews();
    const beoordeling = await this.w.opent({ importId, toewijzing, peildag, rijen, actor: door.actor, nu: this.w.klok(), voor: 'overname' });
    if (!beoordeling) return this.w.meld('rows of this import are not here', { importId });
    const { commands, klok, betrokkenen, kenSleutels } = this.w;
    const uitvoerder = new Uitvoerder({
      commands, klok, importId, peildag, door,
      ...(state.ontvangenOp === undefined ? {} : { ontvangenOp: state.ontvangenOp }),
      betrokkenen: (gemeente, van) => betrokkenen(door.actor.organisatieId, gemeente, van),
      ...(kenSleutels ? { kenSleutels } : {}),
    });
    try {
      await this.alleRijen(importId, state.verwerkt + 1, beoordeling, uitvoerder);
    } finally {
      await beoordeling.sluit();
    }
  }

  /** While one piece is written, the next one is judged. */
  private async alleRijen(importId: string, begin: number, beoordeling: Beoordeling, uitvoerder: Uitvoerder): Promise<void> {
    let volgende = beoordeling.beoordeel(begin, PER_KEER);
    for (let van = begin; !this.stoppen; van += PER_KEER) {
      const { state } = await this.laad(importId);
      if (state.status !== 'bezig' || van > state.rijen) return void (await volgende);
      const plannen = await volgende;
      volgende = van + PER_KEER > state.rijen ? Promise.resolve([]) : beoordeling.beoordeel(van + PER_KEER, PER_KEER);
      // A fault there is met when its turn comes, not before.
      volgende.catch(() => undefined);
      if (van === begin) uitvoerder.naHervatten(plannen);
      const rijen = await uitvoerder.voerUit(plannen);
      if (van + PER_KEER > state.rijen) await this.afwezigen(importId, beoordeling, uitvoerder);
      await this.geef(importId, { type: 'LegRijenVast', data: { vanRij: van, rijen } }, uuid5(`rijen ${van}`, importId));
      await slaap(RUST_MS);
    }
    await volgende;
  }

  /** Before the last rows of a full list are told: cut off here, it is done again, and once. */
  private async afwezigen(importId: string, beoordeling: Beoordeling, uitvoerder: Uitvoerder): Promise<void> {
    const lijst = await beoordeling.afwezigen();
    if (!lijst) return;
    for (let van = 0; van < lijst.jongeren.length && !this.stoppen; van += PER_KEER) {
      const jongeren = [];
      for (const id of lijst.jongeren.slice(van, van + PER_KEER)) jongeren.push(await uitvoerder.register.afwezig(id, lijst));
      await this.geef(importId, { type: 'LegAfwezigenVast', data: { jongeren } }, uuid5(`afwezigen ${jongeren.map((j) => j.id).join(' ')}`, importId));
    }
    if (this.stoppen) throw new Onderbroken();
  }

  private async draaiTerug(importId: string, events: readonly RecordedEvent<ImportEvent>[], door: Opdrachtgever): Promise<void> {
    const { commands, klok } = this.w;
    const terugdraaier = new Terugdraaier({ commands, klok, importId, door, geschiedenis: geschiedenisVan(events) });
    while (!this.stoppen) {
      const { state } = await this.laad(importId);
      if (state.status !== 'terugdraaien') return;
      // Newest first: what was added to a file goes before the file.
      const deze = state.geschreven.slice(-PER_KEER).reverse();
      const rijen = [];
      for (const rij of deze) rijen.push(await terugdraaier.draaiTerug(rij));
      if (deze.length === state.geschreven.length) for (const jongereId of state.afwezig) await terugdraaier.weerAanwezig(jongereId);
      await this.geef(importId, { type: 'LegTeruggedraaidVast', data: { rijen, klaar: deze.length === state.geschreven.length } }, randomUUID());
      await slaap(RUST_MS);
    }
  }

  private async zetStil(importId: string): Promise<void> {
    const { state } = await this.laad(importId);
    if (state.status === 'bezig') await this.geef(importId, { type: 'StopImport', data: { reden: 'storing' } }, randomUUID());
  }

  /** Told by the system in the name of the organisation; a log that is away for a moment is waited for. */
  private async geef(importId: string, command: Pick<Extract<ImportCommand, { type: 'LegRijenVast' | 'LegAfwezigenVast' | 'LegTeruggedraaidVast' | 'StopImport' }>, 'type' | 'data'>, commandId: string): Promise<void> {
    for (let poging = 1; ; poging += 1) {
      try {
        const uitkomst = await this.w.commands.voerUit(importDecider, {
          streamId: importStream(importId),
          ...command,
          actor: SYSTEEM,
          doel: 'beheer',
          bron: 'systeem',
          commandId,
          verzoek: `import ${command.type} ${commandId}`,
          correlationId: importId,
          nu: this.w.klok(),
        });
        if (uitkomst.soort === 'afgewezen') throw new Storing(`${command.type} refused: ${uitkomst.code}`);
        return;
      } catch (fout) {
        if (!(fout instanceof NuNietMogelijk) || poging === 5) throw fout;
      }
    }
  }

  /** A judgement must know everything that was written before it. */
  private async wachtOpViews(): Promise<void> {
    const positie = await this.w.laatstePositie();
    if (!(await this.w.views.wachtOp(positie, VIEWS, WACHT_MS))) throw new Storing('the views are too far behind');
  }
}
