import { type CommandService, uuid5 } from '@loopplank/commands';
import { type Actor, dagVan, type Moment, SYSTEEM } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import type { Doel } from '../beslissing/doelen';
import type { MedewerkerCommand } from '../medewerker/commands';
import { medewerkerDecider } from '../medewerker/decider';
import { medewerkerStream } from '../medewerker/events';
import { organisatieStream } from '../organisatie/events';
import { type SluitingCommand, sluitingDecider, type SluitingState } from '../sluiting/decider';
import { sluitingStream } from '../sluiting/events';
import type { Caseload } from '../sluiting/port';
import { medewerkerOp, medewerkersVan, openSluitingen, organisatieMetId, type Sluitingsrij } from '../views';
import { inParallel } from './in-parallel';

export interface SluitingenOpties {
  readonly commands: CommandService;
  readonly views: Pick<ViewReader, 'db'>;
  readonly caseload: Caseload;
  readonly klok: () => Moment;
  /** A process that could not go on now; it is tried again. */
  readonly bijFout: (sluitingId: string, fout: unknown) => void;
}

type Loopt = Exclude<SluitingState, { status: 'geen' }>;

const DOEL: Doel = 'beheer';
/** Files handed over at the same time: enough to share an fsync, few enough to leave the log to everybody else. */
const TEGELIJK = 6;
/** So often a youngster may come back to somebody who has left before it is called stuck. */
const MAX_KEER = 3;

/**
 * Empties closed accounts and organisations, one process each. The closing itself is the event that starts it, so a
 * crash at any moment loses nothing: what is open is taken up at the next start. Everything it does has an id that
 * derives from that event, so doing it twice, here or on another node, changes nothing.
 */
export class Sluitingen {
  private bezig: Promise<void> | null = null;
  private nogEens = false;
  private gestopt = false;

  constructor(private readonly opties: SluitingenOpties) {}

  /** There may be work. Never throws; returns when nothing more can be done now. */
  werkAf(): Promise<void> {
    if (this.bezig) {
      this.nogEens = true;
      return this.bezig;
    }
    this.bezig = this.loop().finally(() => (this.bezig = null));
    return this.bezig;
  }

  /** Stops at the next youngster; what is left is for the next start. */
  async stop(): Promise<void> {
    this.gestopt = true;
    await this.bezig;
  }

  private async loop(): Promise<void> {
    do {
      this.nogEens = false;
      await this.opties.caseload.bij().catch((fout: unknown) => this.opties.bijFout('', fout));
      for (const rij of openSluitingen(this.opties.views.db('toegang'))) {
        if (this.gestopt) return;
        try {
          await this.werkEenAf(rij);
        } catch (fout) {
          this.opties.bijFout(rij.id, fout);
        }
      }
    } while (this.nogEens && !this.gestopt);
  }

  private async werkEenAf(rij: Sluitingsrij): Promise<void> {
    const state = await this.begin(rij);
    if (state?.status !== 'bezig') return;
    if (!(await this.leeg(rij.id, state))) return;
    if (state.van.medewerkerId === undefined) {
      await this.sluitAccounts(rij.id, state);
      // Whoever still worked there may have registered somebody until this moment.
      if (!(await this.leeg(rij.id, state))) return;
    }
    await this.stuur(rij.id, 'RondSluitingAf', {}, state.actor, `klaar ${state.ronde}`);
    if (state.van.medewerkerId === undefined) this.nogEens = true;
  }

  private async begin(rij: Sluitingsrij): Promise<Loopt | null> {
    const { commands, caseload } = this.opties;
    const eerder = (await commands.laad(sluitingDecider, sluitingStream(rij.id))).state;
    if (eerder.status !== 'geen') return eerder;
    const { van, naar } = rij;
    const data = {
      organisatieId: van.organisatieId,
      ...(van.medewerkerId === undefined ? {} : { medewerkerId: van.medewerkerId }),
      ...(naar === undefined ? {} : { opvolgerOrganisatieId: naar.organisatieId }),
      ...(naar?.medewerkerId === undefined ? {} : { opvolgerMedewerkerId: naar.medewerkerId }),
      jongeren: caseload.van(van).length,
    };
    await this.stuur(rij.id, 'BeginSluiting', data, await this.wieSloot(rij), 'begin');
    const { state } = await commands.laad(sluitingDecider, sluitingStream(rij.id));
    return state.status === 'geen' ? null : state;
  }

  /** Who closed it: the actor of the event that started this process. */
  private async wieSloot({ id, van }: Sluitingsrij): Promise<Actor> {
    const stream = van.medewerkerId === undefined ? organisatieStream(van.organisatieId) : medewerkerStream(van.medewerkerId);
    return (await this.opties.commands.lees(stream)).find((e) => e.eventId === id)?.actor ?? SYSTEEM;
  }

  /** Hands over until nobody is left. False: it was stopped, or is stuck, which is then recorded. */
  private async leeg(sluitingId: string, state: Loopt): Promise<boolean> {
    const { caseload } = this.opties;
    const geweigerd = new Map<string, string>();
    const gelukt = new Map<string, number>();
    for (;;) {
      await caseload.bij();
      const over = caseload.van(state.van);
      if (over.length === 0) return true;
      // The file says that nothing hangs on it any more and the view that something does: a person must look.
      for (const id of over) if ((gelukt.get(id) ?? 0) >= MAX_KEER) geweigerd.set(id, 'blijft-staan');
      const teDoen = over.filter((id) => !geweigerd.has(id));
      if (this.gestopt) return false;
      const code = this.opvolgerWeg(state) ?? (teDoen.length === 0 ? geweigerd.get(over[0]!) : undefined);
      if (code !== undefined) {
        await this.stuur(sluitingId, 'MeldSluitingVastgelopen', { jongeren: over.length, code }, state.actor, `vast ${state.ronde}`);
        return false;
      }
      await inParallel(teDoen, TEGELIJK, async (jongereId) => {
        if (this.gestopt) return;
        const weigering = await caseload.draagOver({ jongereId, sluitingId, van: state.van, ...(state.naar ? { naar: state.naar } : {}), ronde: state.ronde });
        if (weigering !== null) geweigerd.set(jongereId, weigering);
        else gelukt.set(jongereId, (gelukt.get(jongereId) ?? 0) + 1);
      });
    }
  }

  /** A successor that has itself closed in the meantime gets nobody. */
  private opvolgerWeg({ naar }: Loopt): string | undefined {
    const db = this.opties.views.db('toegang');
    if (naar === undefined) return undefined;
    const open = naar.medewerkerId === undefined ? organisatieMetId(db, naar.organisatieId) : medewerkerOp(db, naar.medewerkerId, dagVan(this.opties.klok()));
    return open === null ? 'opvolger-gesloten' : undefined;
  }

  private async sluitAccounts(sluitingId: string, state: Loopt): Promise<void> {
    const { commands, views } = this.opties;
    const gedaan = new Set<string>();
    for (;;) {
      await this.opties.caseload.bij();
      const { items } = medewerkersVan(views.db('toegang'), state.van.organisatieId, { page: 1, pageSize: 100 });
      const open = items.filter((m) => !gedaan.has(m.id));
      if (open.length === 0 || this.gestopt) return;
      for (const { id } of open) {
        const type: MedewerkerCommand['type'] = 'SluitMedewerker';
        const werk = `${type} ${id}`;
        await commands.voerUit(medewerkerDecider, {
          streamId: medewerkerStream(id), type, data: { reden: 'De organisatie doet niet meer mee.' }, actor: namens(state.actor, id), doel: DOEL, bron: 'beheer',
          commandId: uuid5(werk, sluitingId), verzoek: werk, correlationId: sluitingId, causationId: sluitingId,
        });
        gedaan.add(id);
      }
    }
  }

  private async stuur<T extends SluitingCommand['type']>(sluitingId: string, type: T, data: object, actor: Actor, naam: string): Promise<void> {
    await this.opties.commands.voerUit(sluitingDecider, {
      streamId: sluitingStream(sluitingId), type, data, actor, doel: DOEL, bron: 'beheer',
      commandId: uuid5(naam, sluitingId), verzoek: naam, correlationId: sluitingId, causationId: sluitingId,
    });
  }
}

/** Nobody closes their own account; when a beheerder closes the organisation they work for, the house does the last one. */
const namens = (actor: Actor, medewerkerId: string): Actor => (actor.medewerkerId === medewerkerId ? SYSTEEM : actor);
