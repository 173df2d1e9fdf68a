import { join } from 'node:path';
import { goudenFixtures, vulGoudenFixturesAan } from '@loopplank/codec/testing';
import { DOSSIER_EVENTS, dossierStream } from './events';
import { JONGERE, VOORBEELD } from './testing/voorbeelden';

const FIXTURES = join(__dirname, '..', 'fixtures');
const voorbeelden = Object.fromEntries(DOSSIER_EVENTS.map(({ type }) => [type, { streamId: dossierStream(JONGERE.tarik), data: VOORBEELD[type] }]));

describe('stored events of the dossier stay readable', () => {
  if (process.env.LOOPPLANK_FIXTURES === 'aanvullen') vulGoudenFixturesAan(FIXTURES, DOSSIER_EVENTS, voorbeelden);

  test.each(goudenFixtures(FIXTURES, DOSSIER_EVENTS))('$naam', ({ toets }) => toets());
});
