import { definieer, geheel, id, persoonlijk, tekst } from '@loopplank/kernel';
import { randomUUID } from 'node:crypto';
import { testCodec } from '../testing';
import { onderwerpenIn } from './onderwerpen';

const Gemengd = definieer('Gemengd', 1, 'Van twee mensen.', {
  eigen: persoonlijk('dossier', tekst()),
  ander: persoonlijk('identiteit', tekst(), 'anderId'),
  anderId: id(),
});
const Kaal = definieer('Kaal', 1, 'Van niemand.', { n: geheel() });

describe('onderwerpenIn', () => {
  const codec = testCodec([Gemengd, Kaal] as never);
  const streamId = `jongere-${randomUUID()}`;
  const bytes = (type: string, data: object) =>
    codec.encode({
      eventId: randomUUID(), type, streamId, revision: 0, geldigOp: '2026-01-01T10:00:00.000Z' as never, vastgelegdOp: '2026-01-01T10:00:00.000Z' as never,
      actor: { medewerkerId: randomUUID(), organisatieId: randomUUID(), rol: 'jobcoach' }, doel: 'nazorg', bron: 'medewerker', commandId: randomUUID(),
      verzoekHash: '', correlationId: 'c', causationId: 'c', vorigeHash: '0'.repeat(64), data,
    }).bytes;

  it('names everybody whose keys an event needs, and nobody for an event without personal fields', () => {
    const anderId = randomUUID();
    expect([...onderwerpenIn(bytes('Gemengd', { eigen: 'a', ander: 'b', anderId }))].sort()).toEqual([streamId, `jongere-${anderId}`].sort());
    expect(onderwerpenIn(bytes('Kaal', { n: 1 }))).toEqual([]);
  });
});
