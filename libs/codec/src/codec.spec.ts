import { definieer, keuze, optioneel, persoonlijk, SYSTEEM, tekst, type Moment } from '@loopplank/kernel';
import { CorruptEvent, GENESIS, KeyMissing, ShapeMismatch, UnknownEventType, type EncodedEvent, type EventToEncode, type StoredBytes } from './port';
import { testCodec } from './testing';

const Belletje = definieer('BelletjeGepleegd', 1, 'Er is gebeld.', {
  uitkomst: keuze(['gesproken', 'voicemail']),
  naam: persoonlijk('identiteit', tekst(100)),
  notitie: optioneel(persoonlijk('dossier', tekst(1_000))),
});
const STREAM = 'jongere-11111111-1111-4111-8111-111111111111';
const OP = '2026-06-08T06:12:00.000Z' as Moment;

const gebeurtenis = (data: object, anders: Partial<EventToEncode> = {}): EventToEncode => ({
  eventId: '00000000-0000-4000-8000-000000000001',
  type: 'BelletjeGepleegd',
  streamId: STREAM,
  revision: 0,
  geldigOp: OP,
  vastgelegdOp: OP,
  actor: SYSTEEM,
  doel: 'nazorg',
  bron: 'medewerker',
  commandId: '10000000-0000-4000-8000-000000000001',
  verzoekHash: '',
  correlationId: '10000000-0000-4000-8000-000000000001',
  causationId: '10000000-0000-4000-8000-000000000001',
  vorigeHash: GENESIS,
  ...anders,
  data,
});
const opgeslagen = (encoded: EncodedEvent, plaats: Partial<StoredBytes> = {}): StoredBytes => ({
  eventId: encoded.eventId,
  type: encoded.type,
  bytes: encoded.bytes,
  streamId: STREAM,
  revision: 0,
  position: 7,
  ...plaats,
});
const DATA = { uitkomst: 'gesproken', naam: 'Noor', notitie: 'Belde terug 🎉' };

describe('codec', () => {
  test('gives back what was put in, with its hash and position', () => {
    const codec = testCodec([Belletje]);
    const encoded = codec.encode(gebeurtenis(DATA));
    const { hash, position, schemaVersion, ...rest } = codec.decode(opgeslagen(encoded));
    expect(rest).toEqual(gebeurtenis(DATA));
    expect({ hash, position, schemaVersion }).toEqual({ hash: encoded.hash, position: 7, schemaVersion: 1 });
  });

  test('stores no personal text in the clear', () => {
    const bytes = Buffer.from(testCodec([Belletje]).encode(gebeurtenis(DATA)).bytes).toString('latin1');
    expect(bytes).toContain('gesproken');
    expect(bytes).not.toMatch(/Noor|terug/);
  });

  test('reads erased fields as null and leaves the rest', () => {
    const codec = testCodec([Belletje]);
    const encoded = codec.encode(gebeurtenis(DATA));
    codec.cupboard.destroy(STREAM);
    expect(codec.decode(opgeslagen(encoded)).data).toEqual({ uitkomst: 'gesproken', naam: null, notitie: null });
  });

  test('a lost key is a fault, not an erasure', () => {
    const codec = testCodec([Belletje]);
    const encoded = codec.encode(gebeurtenis(DATA));
    codec.cupboard.verlies(STREAM);
    expect(() => codec.decode(opgeslagen(encoded))).toThrow(KeyMissing);
  });

  test('refuses data that does not fit, naming every field and no value', () => {
    const codec = testCodec([Belletje]);
    const poging = (): unknown => codec.encode(gebeurtenis({ uitkomst: 'Geheim', naam: null, extra: 1 }, { revision: -1 }));
    expect(poging).toThrow(ShapeMismatch);
    expect(poging).toThrow(/\/omslag\/revision .*\/uitkomst .*\/naam .*\/extra/);
    expect(poging).not.toThrow(/Geheim/);
  });

  test('does not know types it was not given', () => {
    const encoded = testCodec([Belletje]).encode(gebeurtenis(DATA));
    expect(() => testCodec([]).decode(opgeslagen(encoded))).toThrow(UnknownEventType);
  });

  test.each([
    ['another stream', { streamId: 'jongere-22222222-2222-4222-8222-222222222222' }],
    ['another revision', { revision: 1 }],
    ['another id', { eventId: '00000000-0000-4000-8000-000000000002' }],
    ['another type', { type: 'IetsAnders' }],
  ])('bytes at %s are corrupt', (_naam, plaats) => {
    const codec = testCodec([Belletje]);
    const stored = opgeslagen(codec.encode(gebeurtenis(DATA)), plaats);
    expect(codec.verify(stored, GENESIS)).toBe(false);
    expect(() => codec.decode(stored)).toThrow(CorruptEvent);
  });

  test('verifies a chain, and only in its order', () => {
    const codec = testCodec([Belletje]);
    const een = codec.encode(gebeurtenis(DATA));
    const twee = codec.encode(gebeurtenis(DATA, { revision: 1, vorigeHash: een.hash, eventId: '00000000-0000-4000-8000-000000000002' }));
    expect(codec.verify(opgeslagen(een), GENESIS)).toBe(true);
    expect(codec.verify(opgeslagen(twee, { revision: 1 }), een.hash)).toBe(true);
    expect(codec.verify(opgeslagen(twee, { revision: 1 }), GENESIS)).toBe(false);
  });

  test('one changed bit in any byte is found by verify and by decode', () => {
    const codec = testCodec([Belletje]);
    const encoded = codec.encode(gebeurtenis(DATA));
    const { bytes } = encoded;
    for (let i = 0; i < bytes.length; i++) {
      const stored = opgeslagen({ ...encoded, bytes: Uint8Array.from(bytes, (b, j) => (j === i ? b ^ 1 : b)) });
      expect(codec.verify(stored, GENESIS)).toBe(false);
      expect(() => codec.decode(stored)).toThrow(CorruptEvent);
    }
  });
});
