import { join } from 'node:path';
import { goudenFixtures, vulGoudenFixturesAan, type Voorbeeld } from '@loopplank/codec/testing';
import { type EventVan, moment } from '@loopplank/kernel';
import { procesStream, PROCESSES_EVENTS, STAND_STREAM, zijspoorStream } from './index';

const FIXTURES = join(__dirname, '..', 'fixtures');
const INSTANTIE = 'e1000000-0000-4000-8000-000000000010';
const PROCES = procesStream('laat-overdracht-verlopen', INSTANTIE);
const JONGERE = 'jongere-a1000000-0000-4000-8000-000000000001';
const TIMER = 'e1000000-0000-4000-8000-000000000011';
const OPDRACHT = 'e1000000-0000-4000-8000-000000000012';
const oorzaak = { eventId: 'e1000000-0000-4000-8000-000000000013', type: 'OverdrachtAangeboden', streamId: JONGERE, revisie: 12 };

type ProcessesEvent = EventVan<(typeof PROCESSES_EVENTS)[number]>;

/** One example of each event. */
const voorbeelden: { readonly [T in ProcessesEvent['type']]: Voorbeeld<Extract<ProcessesEvent, { type: T }>['data']> } = {
  ProcesBijgewerkt: { streamId: PROCES, data: { versie: 1, oorzaak, toestand: '{"jongereId":"a1000000-0000-4000-8000-000000000001"}', klaar: false } },
  TimerGezet: { streamId: PROCES, data: { timerId: TIMER, naam: 'uiterlijk', gepland: moment('2026-06-22T22:00:00Z') } },
  TimerVervallen: { streamId: PROCES, data: { timerId: TIMER, naam: 'uiterlijk' } },
  TimerAfgegaan: { streamId: PROCES, data: { timerId: TIMER, naam: 'uiterlijk', gepland: moment('2026-06-22T22:00:00Z'), werkelijk: moment('2026-06-24T06:00:00Z'), teLaat: true } },
  OpdrachtGegeven: {
    streamId: PROCES,
    data: { opdrachtId: OPDRACHT, streamId: JONGERE, opdracht: 'LaatOverdrachtVerlopen', inhoud: `{"overdrachtId":"${INSTANTIE}"}`, magAfgewezen: ['overdracht-al-afgerond'] },
  },
  OpdrachtBeantwoord: { streamId: PROCES, data: { opdrachtId: OPDRACHT, uitkomst: 'nietMeerNodig', code: 'overdracht-al-afgerond' } },
  ProcesGeparkeerd: { streamId: PROCES, data: { reden: 'policy-fout', oorzaak } },
  GebeurtenisBewaard: { streamId: PROCES, data: { oorzaak } },
  ProcesHervat: { streamId: PROCES, data: {} },
  ProcesOnleesbaar: { streamId: zijspoorStream(PROCES), data: { proces: PROCES, oorzaak } },
  ProcesWeerLeesbaar: { streamId: zijspoorStream(PROCES), data: { proces: PROCES } },
  ProcessenBijgewerkt: { streamId: STAND_STREAM, data: { streamId: JONGERE, revisie: 12 } },
};

describe('stored events of processes stay readable', () => {
  if (process.env.LOOPPLANK_FIXTURES === 'aanvullen') vulGoudenFixturesAan(FIXTURES, PROCESSES_EVENTS, voorbeelden);

  test.each(goudenFixtures(FIXTURES, PROCESSES_EVENTS))('$naam', ({ toets }) => toets());
});
