import { INSTALLATIE_EVENTS, MEDEWERKER_EVENTS, ORGANISATIE_EVENTS } from '@loopplank/access';
import { testCodec } from '@loopplank/codec/testing';
import { type CommandService, maakCommandService } from '@loopplank/commands';
import { DOSSIER_EVENTS } from '@loopplank/dossier';
import type { EventStore } from '@loopplank/event-store';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { moment, type RecordedEvent } from '@loopplank/kernel';
import type { Laadopdracht } from '../laden/laad';

/** Monday morning 8 June 2026, 08:12 in Amsterdam. */
export const NU = moment('2026-06-08T06:12:00Z');

const WACHTWOORD = 'tien-natte-planken';

/** Everything but where it is loaded. Hashing is cheap here: its cost is tested where it belongs. */
export const opdracht = (jongeren: number): Omit<Laadopdracht, 'commands'> => ({
  jongeren,
  jaren: 2,
  zaad: 7,
  nu: NU,
  kosten: { ln: 10, r: 8, p: 1 },
  wachtwoorden: { jobcoach: WACHTWOORD, combinatie: WACHTWOORD, rmc: WACHTWOORD, auditor: WACHTWOORD, beheerder: WACHTWOORD },
});

export interface Proef {
  readonly store: EventStore;
  readonly commands: CommandService;
  /** Every event of the log, decoded, in the order of the log. */
  alles(): Promise<RecordedEvent[]>;
}

/** An empty house with its log and keys in memory. */
export function leegHuis(): Proef {
  const store = geheugenEventStore();
  const codec = testCodec([...DOSSIER_EVENTS, ...MEDEWERKER_EVENTS, ...ORGANISATIE_EVENTS, ...INSTALLATIE_EVENTS]);
  const commands = maakCommandService({ store, codec, klok: () => NU, verzoekSleutel: new Uint8Array(32) });
  return { store, commands, alles: async () => (await store.readAll(0, 1_000_000)).map((e) => codec.decode(e)) };
}

/**
 * What was recorded, without what differs from run to run: nonces (and so hashes), the order in which streams
 * took turns, and the salt of passwords.
 */
export const inhoud = (events: readonly RecordedEvent[]): string[] =>
  events
    .map(({ hash: _h, vorigeHash: _v, position: _p, ...e }) => JSON.stringify(e.type === 'WachtwoordIngesteld' ? { type: e.type, streamId: e.streamId } : e))
    .sort();
