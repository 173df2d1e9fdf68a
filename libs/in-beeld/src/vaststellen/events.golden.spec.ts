import { join } from 'node:path';
import { goudenFixtures, vulGoudenFixturesAan, type Voorbeeld } from '@loopplank/codec/testing';
import { dag } from '@loopplank/kernel';
import { DEFINITIES } from '../definities';
import { DEFINITIE_EVENTS, type DefinitieEvent, definitieStream } from './events';
import { inhoudVan } from './vertaal';

const FIXTURES = join(__dirname, '..', '..', 'fixtures');
const STREAM = definitieStream('ECHT-CONTACT');
const inhoud = inhoudVan(DEFINITIES.find((d) => d.code === 'ECHT-CONTACT' && d.versie === 2)!);

const voorbeelden: { readonly [T in DefinitieEvent['type']]: Voorbeeld<Extract<DefinitieEvent, { type: T }>['data']> } = {
  DefinitieOpgesteld: { streamId: STREAM, data: { versie: 3, inhoud } },
  DefinitieVastgesteld: { streamId: STREAM, data: { versie: 3, geldigVanaf: dag('2026-07-01'), inhoud } },
  DefinitieVerworpen: { streamId: STREAM, data: { versie: 4 } },
};

describe('stored events of definitions stay readable', () => {
  if (process.env.LOOPPLANK_FIXTURES === 'aanvullen') vulGoudenFixturesAan(FIXTURES, DEFINITIE_EVENTS, voorbeelden);

  test.each(goudenFixtures(FIXTURES, DEFINITIE_EVENTS))('$naam', ({ toets }) => toets());
});
