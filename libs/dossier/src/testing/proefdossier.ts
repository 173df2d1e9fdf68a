import { type Actor, type Besluit, dagVan, type Moment, momentVanMs, msVanMoment, type NewEvent, type RecordedEvent } from '@loopplank/kernel';
import type { DossierCommand, DossierCommandVan } from '../commands';
import { dossierDecider } from '../decider';
import { type DossierEvent, dossierStream } from '../events';
import { type Dossier, leegDossier } from '../state';
import { AANMELDING, JONGERE, MARIJN, NU } from './voorbeelden';

type Meta = { readonly nu?: Moment; readonly actor?: Actor };

/** Ids that tell where they come from: event n of the file. */
export const eventId = (n: number): string => `e0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A file that grows by commands, as the command service would make it grow, without a log. */
export class Proefdossier {
  readonly events: RecordedEvent<DossierEvent>[] = [];
  state: Dossier = leegDossier;
  private commands = 0;

  constructor(
    public nu: Moment = NU,
    public actor: Actor = MARIJN,
    readonly jongereId: string = JONGERE.fenna,
    /** Keeps the ids of two files in one test apart. */
    private readonly vanaf: number = 0,
  ) {}

  /** A file that Marijn has just registered. */
  static aangemeld(): Proefdossier {
    const d = new Proefdossier();
    d.doe('MeldJongereAan', AANMELDING);
    return d;
  }

  /** The same file, to go on with by itself. */
  kopie(): Proefdossier {
    const k = new Proefdossier(this.nu, this.actor, this.jongereId, this.vanaf);
    k.events.push(...this.events);
    k.state = this.state;
    k.commands = this.commands;
    return k;
  }

  /** Decides without recording. */
  besluit<T extends DossierCommand['type']>(type: T, data: DossierCommandVan<T>['data'], meta: Meta = {}): Besluit<DossierEvent> {
    return dossierDecider.decide({ type, data, meta: { nu: meta.nu ?? this.nu, actor: meta.actor ?? this.actor } } as DossierCommand, this.state);
  }

  /** Decides, expects acceptance, records and returns what was recorded. */
  doe<T extends DossierCommand['type']>(type: T, data: DossierCommandVan<T>['data'], meta: Meta = {}): RecordedEvent<DossierEvent>[] {
    const besluit = this.besluit(type, data, meta);
    if (besluit.soort === 'afgewezen') throw new Error(`${type} refused: ${besluit.code} ${besluit.veld ?? ''}`);
    return this.legVast(besluit.events, meta);
  }

  /** The code (and field) with which a command is refused. */
  weigering<T extends DossierCommand['type']>(type: T, data: DossierCommandVan<T>['data'], meta: Meta = {}): string {
    const besluit = this.besluit(type, data, meta);
    if (besluit.soort === 'aanvaard') throw new Error(`${type} was accepted`);
    return [besluit.code, besluit.veld].filter((x) => x !== undefined).join(' ');
  }

  legVast(events: readonly NewEvent<DossierEvent>[], meta: Meta = {}): RecordedEvent<DossierEvent>[] {
    const commandId = `f0000000-0000-4000-8000-${String(this.vanaf + this.commands++).padStart(12, '0')}`;
    const nu = meta.nu ?? this.nu;
    const opgetekend = events.map((e, i) => {
      const revision = this.events.length + i;
      return {
        bron: 'medewerker', geldigOp: nu, ...e,
        eventId: eventId(this.vanaf + revision), schemaVersion: 1, streamId: dossierStream(this.jongereId), revision, position: revision + 1,
        vastgelegdOp: nu, actor: meta.actor ?? this.actor, doel: 'proef', commandId, verzoekHash: '',
        correlationId: commandId, causationId: commandId, vorigeHash: '', hash: '',
      } as RecordedEvent<DossierEvent>;
    });
    this.events.push(...opgetekend);
    this.state = opgetekend.reduce((s, e) => dossierDecider.evolve(s, e), this.state);
    return opgetekend;
  }

  /** Lets time pass. */
  later(dagen: number, uren = 0): this {
    this.nu = momentVanMs(msVanMoment(this.nu) + (dagen * 24 + uren) * 3_600_000);
    return this;
  }

  get vandaag() {
    return dagVan(this.nu);
  }
}
