import { definieer, id, keuze, optioneel, persoonlijk, SYSTEEM, tekst, type EventDefinition, type Moment } from '@loopplank/kernel';
import { CorruptEvent, GENESIS, UnknownEventVersion, type Codec, type EventToEncode, type StoredBytes } from './port';
import { maakCodec } from './codec';
import { geheugenKeyCupboard, testCodec } from './testing';

const STREAM = 'jongere-11111111-1111-4111-8111-111111111111';
const ANDER = '22222222-2222-4222-8222-222222222222';
const OP = '2026-06-08T06:12:00.000Z' as Moment;

/** Version 1 had one name and an open note; version 2 splits the name; version 3 encrypts the note and names who it is about. */
const V1 = definieer('NaamGenoteerd', 1, 'Toets.', { naam: persoonlijk('identiteit', tekst(80)), notitie: tekst(80) });
const V2 = definieer(
  'NaamGenoteerd', 2, 'Toets.',
  { voornaam: persoonlijk('identiteit', tekst(80)), achternaam: optioneel(persoonlijk('identiteit', tekst(80))), notitie: tekst(80) },
  { 1: ({ naam, notitie }) => ({ notitie, ...gesplitst(naam as string | null) }) },
);
const V3 = definieer(
  'NaamGenoteerd', 3, 'Toets.',
  { ...V2.vorm.velden, notitie: persoonlijk('dossier', tekst(80)), soort: keuze(['oud', 'nieuw']) },
  { ...V2.upcasters, 2: (data) => ({ ...data, soort: 'oud' }) },
);
const gesplitst = (naam: string | null): object => {
  if (naam === null) return { voornaam: null };
  const [voornaam, achternaam] = naam.split(' ');
  return { voornaam, achternaam };
};

const kast = geheugenKeyCupboard();
const met = (definition: EventDefinition): Codec => maakCodec({ definitions: [definition], cupboard: kast });
const gebeurtenis = (data: object, streamId: string): Omit<EventToEncode, 'type'> => ({
  eventId: '00000000-0000-4000-8000-000000000001', streamId, revision: 0, geldigOp: OP, vastgelegdOp: OP,
  actor: SYSTEEM, doel: 'nazorg', bron: 'medewerker', commandId: '10000000-0000-4000-8000-000000000001', verzoekHash: '',
  correlationId: 'c', causationId: 'c', vorigeHash: GENESIS, data,
});
const schrijf = (definition: EventDefinition, data: object, { codec = met(definition), streamId = STREAM } = {}): StoredBytes => ({
  ...codec.encode({ ...gebeurtenis(data, streamId), type: definition.type }), streamId, revision: 0, position: 1,
});

describe('versions', () => {
  const eerste = schrijf(V1, { naam: 'Noor Dijk', notitie: 'open' });

  test('an old event is read in the shape of today, through every version between', () => {
    expect(met(V2).decode(eerste)).toMatchObject({ schemaVersion: 2, data: { voornaam: 'Noor', achternaam: 'Dijk', notitie: 'open' } });
    expect(met(V3).decode(eerste)).toMatchObject({ schemaVersion: 3, data: { voornaam: 'Noor', achternaam: 'Dijk', notitie: 'open', soort: 'oud' } });
  });

  test('what is encrypted follows from the stored event, not from the shape of today', () => {
    const derde = schrijf(V3, { voornaam: 'Noor', notitie: 'dicht', soort: 'nieuw' });
    const later = definieer('NaamGenoteerd', 4, 'Toets.', { ...V3.vorm.velden, notitie: tekst(80) }, { ...V3.upcasters, 3: (data) => data });
    expect(met(later).decode(derde).data).toEqual({ voornaam: 'Noor', notitie: 'dicht', soort: 'nieuw' });
  });

  test('an old event of an erased person has null in the fields that came from personal ones', () => {
    const weg = 'jongere-33333333-3333-4333-8333-333333333333';
    const stored = schrijf(V1, { naam: 'Noor Dijk', notitie: 'open' }, { streamId: weg });
    kast.destroy(weg);
    expect(met(V3).decode(stored).data).toEqual({ voornaam: null, notitie: 'open', soort: 'oud' });
  });

  test('the chain of an old event still verifies', () => expect(met(V3).verify(eerste, GENESIS)).toBe(true));

  test('a version from the future is not guessed at, keys or no keys', () => {
    const toekomst = schrijf(V3, { voornaam: 'Noor', notitie: 'dicht', soort: 'nieuw' });
    expect(() => met(V2).decode(toekomst)).toThrow(UnknownEventVersion);
    expect(() => testCodec([V2]).decode(toekomst)).toThrow(UnknownEventVersion);
  });

  test('an upcaster that makes something else than the shape of today is found', () => {
    const mis = definieer('NaamGenoteerd', 2, 'Toets.', V2.vorm.velden, { 1: () => ({ voornaam: 'Noor' }) });
    expect(() => met(mis).decode(eerste)).toThrow(CorruptEvent);
    expect(() => met(mis).decode(eerste)).toThrow(/\/notitie ontbreekt/);
  });

  test('definitions that do not hold together are refused at the start', () => {
    expect(() => testCodec([V1, V1])).toThrow(/defined twice/);
    expect(() => testCodec([definieer('NaamGenoteerd', 2, 'Toets.', {})])).toThrow(/no upcaster from version 1/);
  });
});

describe('whose key', () => {
  const Over = definieer('IetsOverAnder', 1, 'Toets.', {
    wie: id(),
    eigen: persoonlijk('dossier', tekst()),
    vanAnder: persoonlijk('dossier', tekst(), 'wie'),
    ziekte: optioneel(persoonlijk('bijzonder', tekst())),
  });
  const data = { wie: ANDER, eigen: 'e', vanAnder: 'a' };

  test('a field about somebody else goes with that person and with nobody else', () => {
    const codec = testCodec([Over]);
    const stored = schrijf(Over, data, { codec });
    codec.cupboard.destroy(`jongere-${ANDER}`);
    expect(codec.decode(stored).data).toEqual({ ...data, vanAnder: null });
    codec.cupboard.destroy(STREAM);
    expect(codec.decode(stored).data).toEqual({ ...data, eigen: null, vanAnder: null });
  });

  test('each class has its own key: a wrong one spoils the fields of that class only', () => {
    const verkeerd = { ...kast.ensure(STREAM), bijzonder: new Uint8Array(32) };
    const codec = maakCodec({ definitions: [Over], cupboard: { ...kast, find: (s) => (s === STREAM ? verkeerd : kast.find(s)) } });
    expect(codec.decode(schrijf(Over, data)).data).toEqual(data);
    expect(() => codec.decode(schrijf(Over, { ...data, ziekte: 'z' }))).toThrow(/\/ziekte does not open/);
  });
});
