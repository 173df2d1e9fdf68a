import { maakCodec } from '@loopplank/codec';
import { geheugenKeyCupboard } from '@loopplank/codec/testing';
import { maakCommandService } from '@loopplank/commands';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { type EventDefinition, type Moment, momentVanMs, msVanMoment, opWerkdag, type Policy, type PolicyStap } from '@loopplank/kernel';
import { BullmqWekker } from '../../bullmq';
import { EmbeddedWekker } from '../../embedded';
import { codecZonderSleutels, Processen, PROCESSES_EVENTS } from '../../index';
import { BOEK_EVENTS, herinnerAanBoek, plankDecider } from '../../testing/boekenplank';
import { indexInGeheugen } from '../../testing/index-in-geheugen';

/** A worker in a process of its own, to be killed. Its clock goes on where that of the one before was. */
export interface WerkerOpdracht {
  readonly bestand: string;
  readonly redis?: string;
  readonly nu: Moment;
  /** Date.now() at which it was `nu`. */
  readonly sinds: number;
  /** Between one timer and the next. */
  readonly stapMs: number;
}

const o = JSON.parse(process.argv[2]!) as WerkerOpdracht;
const definitions = [...BOEK_EVENTS, ...PROCESSES_EVENTS] as unknown as readonly EventDefinition[];
const klok = (): Moment => momentVanMs(msVanMoment(o.nu) + Date.now() - o.sinds);
const store = openSqliteEventStore({ bestand: o.bestand });
const commands = maakCommandService({ store, codec: maakCodec({ definitions, cupboard: geheugenKeyCupboard() }), klok, verzoekSleutel: new Uint8Array(32) });
const zien = codecZonderSleutels(definitions);
// Files of youngsters are decided on without keys here: this worker has no key cupboard of its own.
const blind = maakCommandService({ store, codec: zien, klok, verzoekSleutel: new Uint8Array(32) });
const plank = plankDecider();

/** Not all at the same instant: number n goes off n steps later. */
const gespreid: Policy = {
  ...herinnerAanBoek,
  opEvent(state, event, context) {
    const stap = herinnerAanBoek.opEvent(state as never, event as never, context) as PolicyStap<object>;
    const later = Math.floor(Number(context.instantie.slice(-6)) * o.stapMs);
    return { ...stap, zetTimers: (stap.zetTimers ?? []).map((t) => ({ ...t, op: momentVanMs(msVanMoment(t.op) + later) })) };
  },
} as Policy;

new Processen({
  policies: [gespreid], store, codec: zien, commands, klok, wie: 'werker', afstemMs: 1500,
  geef: (opdracht) => blind.voerUit(plank, opdracht as never),
  wekker: o.redis === undefined ? new EmbeddedWekker() : new BullmqWekker({ url: o.redis }),
  index: indexInGeheugen(store, zien),
  werkdagen: opWerkdag,
  meld: (m) => process.send?.(m),
}).start();
