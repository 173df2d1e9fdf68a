import type { AnyEvent, EventDefinition, Klasse, RecordedEvent } from '@loopplank/kernel';
import { KeyObjects } from './keys/key-objects';
import { pakUit, verpak } from './payload/format';
import { controleerOmslag, maakOmslag, type Omslag } from './payload/omslag';
import { zetTerug, type PersoonlijkVeld } from './payload/velden';
import { ontsleutel, versleutel } from './payload/veldcijfer';
import { CorruptEvent, ShapeMismatch, UnknownEventVersion, type Codec, type EncodedEvent, type EventToEncode, type KeyCupboard, type StoredBytes } from './port';
import { naarVandaag, Register } from './register';
import type { Vormfout } from './vorm/controle';

/**
 * Personal fields of one subject and class, as they stand in the payload. Which fields are encrypted, for whom and
 * with which class is read from here and never from today's shape, so that a shape may change.
 */
interface Versleuteld {
  readonly onderwerp: string;
  readonly klasse: Klasse;
  /** JSON pointer in `data` → ciphertext. */
  readonly velden: Record<string, string>;
}

/** The JSON of a payload: the envelope in clear text, the clear data, and what is encrypted. */
type Inhoud = Omslag & { readonly data: Record<string, unknown>; readonly versleuteld?: readonly Versleuteld[] };

/** The codec over a set of event definitions and a key cupboard. Throws when the definitions do not hold together. */
export function maakCodec(opties: { readonly definitions: readonly EventDefinition[]; readonly cupboard: KeyCupboard }): Codec {
  const register = new Register(opties.definitions);
  const { cupboard } = opties;
  const sleutels = new KeyObjects();

  function versleutelAlles({ streamId, type }: Omslag, apart: readonly PersoonlijkVeld[]): Versleuteld[] {
    const groepen: Versleuteld[] = [];
    for (const { onderwerp, klasse, pad, waarde } of apart) {
      let groep = groepen.find((g) => g.onderwerp === onderwerp && g.klasse === klasse);
      if (!groep) groepen.push((groep = { onderwerp, klasse, velden: {} }));
      const sleutel = sleutels.van(cupboard.ensure(onderwerp), klasse);
      groep.velden[pad] = versleutel(sleutel, klasse, { streamId, type, pad }, waarde);
    }
    return groepen;
  }

  function ontsleutelAlles(stored: StoredBytes, data: Record<string, unknown>, groepen: readonly Versleuteld[]): void {
    for (const { onderwerp, klasse, velden } of groepen) {
      const keys = cupboard.find(onderwerp);
      const sleutel = keys && sleutels.van(keys, klasse);
      for (const pad of Object.keys(velden)) {
        const waarde = sleutel ? ontsleutel(sleutel, { streamId: stored.streamId, type: stored.type, pad }, velden[pad]) : null;
        if (waarde === undefined) throw new CorruptEvent(`${stored.eventId}: ${pad} does not open with the key of its subject`);
        if (!zetTerug(data, pad, waarde)) throw new CorruptEvent(`${stored.eventId}: no place for ${pad}`);
      }
    }
  }

  function encode(event: EventToEncode): EncodedEvent {
    const { definition, controle, splits } = register.vind(event.type);
    const omslag = maakOmslag(event, definition.schemaVersion);
    const inOmslag = controleerOmslag(omslag);
    const inData = controle(event.data, false);
    if (inOmslag || inData) throw new ShapeMismatch(event.type, [...(inOmslag ?? []).map(inDeOmslag), ...(inData ?? [])]);
    const apart: PersoonlijkVeld[] = [];
    const data = splits(event.data, '', event.streamId, apart);
    const versleuteld = apart.length > 0 ? { versleuteld: versleutelAlles(omslag, apart) } : {};
    const { bytes, hash } = verpak(omslag, JSON.stringify({ ...omslag, data, ...versleuteld }));
    return { eventId: event.eventId, type: event.type, bytes, hash };
  }

  function decode<E extends AnyEvent>(stored: StoredBytes): RecordedEvent<E> {
    const { inhoud, hash } = pakUit(stored);
    const { definition, controle } = register.vind(stored.type);
    const { data: opgeslagen, versleuteld, ...omslag } = inhoud as unknown as Inhoud;
    eis(stored, 'the envelope', controleerOmslag(omslag));
    if (omslag.schemaVersion > definition.schemaVersion) throw new UnknownEventVersion(stored.type, omslag.schemaVersion);
    if (versleuteld) ontsleutelAlles(stored, opgeslagen, versleuteld);
    const data = naarVandaag(definition, omslag.schemaVersion, opgeslagen);
    eis(stored, stored.type, controle(data, true));
    return vastgelegd(omslag, hash, stored.position, definition.schemaVersion, data) as unknown as RecordedEvent<E>;
  }

  function verify(stored: StoredBytes, vorigeHash: string): boolean {
    try {
      return pakUit(stored).inhoud.vorigeHash === vorigeHash;
    } catch (fout) {
      if (fout instanceof CorruptEvent) return false;
      throw fout;
    }
  }

  return { encode, decode, verify, definitions: register.definitions };
}

const inDeOmslag = (fout: Vormfout): Vormfout => ({ ...fout, pad: `/omslag${fout.pad}` });

function eis(stored: StoredBytes, wat: string, fouten: readonly Vormfout[] | null): void {
  if (!fouten) return;
  const uitleg = fouten.map((f) => `${f.pad} ${f.uitleg}`).join('; ');
  throw new CorruptEvent(`${stored.eventId}: ${wat} does not fit its shape: ${uitleg}`);
}

/** The event as the rest of the house sees it. `schemaVersion` is that of the data: today's. */
const vastgelegd = (
  { eventId, type, streamId, revision, geldigOp, vastgelegdOp, actor, doel, bron, commandId, verzoekHash, correlationId, causationId, vorigeHash }: Omslag,
  hash: string,
  position: number,
  schemaVersion: number,
  data: object,
): RecordedEvent => ({
  type, data, eventId, schemaVersion, streamId, revision, position, geldigOp, vastgelegdOp, actor, doel, bron,
  commandId, verzoekHash, correlationId, causationId, vorigeHash, hash,
});
