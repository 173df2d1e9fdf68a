import type { Codec } from '@loopplank/codec';
import type { CommandOutcome, CommandService } from '@loopplank/commands';
import type { EventStore } from '@loopplank/event-store';
import type { Moment } from '@loopplank/kernel';
import { batches, controleerLog } from '../keten';
import { bellers } from '../meten/rondes';
import { type Controle, geen, gelijk } from '../verslag/rij';
import { type Gegeven, legContactVast, nieuwGegeven, type Werk } from './contact';

/** Commands sent a second time at the end. */
const NOG_EENS = 20;

interface Aanvaard {
  readonly gegeven: Gegeven;
  readonly uitkomst: Extract<CommandOutcome, { soort: 'aanvaard' }>;
}

export interface Ronde {
  readonly seconden: number;
  /** Time of each command, ms. */
  readonly tijden: readonly number[];
  /** Per command the bytes of the events it wrote. */
  readonly bytes: readonly (readonly Uint8Array[])[];
}

/** Callers that record contact with one youngster after the other, and remember what was acknowledged. */
export class Ploeg {
  private readonly aanvaard: Aanvaard[] = [];
  private geweigerd = 0;
  private volgende = 0;

  constructor(
    private readonly store: EventStore,
    private readonly codec: Codec,
    private readonly werk: readonly Werk[],
    /** Position of the log before the first round. */
    private readonly begin: number,
    private readonly klok: () => Moment,
  ) {
    if (werk.length === 0) throw new Error('nobody in this region may record a contact');
  }

  async ronde(dienst: CommandService, aantal: number, tegelijk: number): Promise<Ronde> {
    const na = await this.store.lastPosition();
    const eerder = this.aanvaard.length;
    const opdrachten = Array.from({ length: aantal }, () => nieuwGegeven(this.werk[this.volgende++ % this.werk.length] as Werk));
    const begin = performance.now();
    const tijden = await bellers(aantal, tegelijk, (nummer) => this.geef(dienst, opdrachten[nummer] as Gegeven));
    const seconden = (performance.now() - begin) / 1000;
    return { seconden, tijden, bytes: await this.bytes(na, this.aanvaard.slice(eerder)) };
  }

  private async geef(dienst: CommandService, gegeven: Gegeven): Promise<void> {
    const uitkomst = await legContactVast(dienst, gegeven, this.klok());
    if (uitkomst.soort === 'aanvaard') this.aanvaard.push({ gegeven, uitkomst });
    else this.geweigerd++;
  }

  private async bytes(na: number, aanvaard: readonly Aanvaard[]): Promise<Uint8Array[][]> {
    const perId = new Map<string, Uint8Array>();
    for await (const events of batches(this.store, na)) for (const event of events) perId.set(event.eventId, event.bytes);
    return aanvaard.map(({ uitkomst }) => uitkomst.eventIds.flatMap((id) => perId.get(id) ?? []));
  }

  /** Everything that was acknowledged stands in the log once, chains hold, and asking again gives the same answer. */
  async controleer(dienst: CommandService): Promise<Controle[]> {
    const { gebroken, nieuw } = await controleerLog(this.store, this.codec, this.begin);
    const bevestigd = this.aanvaard.flatMap(({ uitkomst }) => uitkomst.eventIds);
    const kop = await this.store.lastPosition();
    let anders = 0;
    for (const { gegeven, uitkomst } of this.aanvaard.slice(-NOG_EENS)) {
      const weer = await legContactVast(dienst, gegeven, this.klok());
      if (weer.soort !== 'aanvaard' || !weer.herhaald || weer.eventIds.join() !== uitkomst.eventIds.join()) anders++;
    }
    return [
      geen('commands were not accepted', this.geweigerd),
      geen('acknowledged events are not in the log exactly once', bevestigd.filter((id) => nieuw.get(id) !== 1).length),
      gelijk('the log grew by what was acknowledged, and by nothing else', nieuw.size, bevestigd.length),
      geen('events do not fit their chain', gebroken),
      geen('repeated commands got another answer', anders),
      geen('events were written by repeating', (await this.store.lastPosition()) - kop),
    ];
  }
}
