import { type AnyEvent, dag, type RecordedEvent } from '@loopplank/kernel';
import { vastgelegd } from '@loopplank/kernel/testing';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { type MedewerkerEvent, medewerkerStream } from '../index';
import type { Rol } from '../medewerker/events';
import { type SluitingEvent, sluitingStream } from '../sluiting/events';
import { hoortTreden, toegangProjection, zonderWerk } from './index';

const SCHOOL = '22222222-2222-4222-8222-222222222222';
const mens = (n: number) => `4444444${n}-4444-4444-8444-444444444444`;
const VANDAAG = dag('2026-06-08');

/** Colleagues 1, 2, … with these roles; `tot`: until when. */
const huis = (...mensen: readonly (readonly (readonly [Rol, string?])[])[]) =>
  projecteer(toegangProjection, logVan(...mensen.map((rollen, i) => vastgelegd<MedewerkerEvent>([
    { type: 'MedewerkerAangemaakt', data: { organisatieId: SCHOOL, gebruikersnaam: `m${i + 1}`, naam: `Mens ${i + 1}` } },
    ...rollen.map(([rol, tot]): MedewerkerEvent => ({ type: 'RolToegekend', data: { rol, ...(tot === undefined ? {} : { tot: dag(tot) }) } })),
  ], medewerkerStream(mens(i + 1))))) as RecordedEvent<AnyEvent>[]);
const treden = (db: ReturnType<typeof huis>, n: number) => hoortTreden(db, SCHOOL, mens(n), VANDAAG);

describe('who hears what lies too long', () => {
  it('the lead and the coordinator, each their own step', () => {
    const db = huis([['combinatie'], ['teamleider']], [['combinatie'], ['coordinator']], [['combinatie']]);
    expect([1, 2, 3].map((n) => treden(db, n))).toEqual([['leiding'], ['coordinator'], []]);
  });

  it('the lead hears both where nobody coordinates, and everybody does where nobody leads', () => {
    expect([1, 2].map((n) => treden(huis([['combinatie'], ['teamleider']], [['combinatie']]), n))).toEqual([['leiding', 'coordinator'], []]);
    expect([1, 2].map((n) => treden(huis([['combinatie'], ['teamleider', '2026-06-07']], [['combinatie']]), n))).toEqual([['leiding', 'coordinator'], ['leiding', 'coordinator']]);
  });
});

it('knows who has an account and no work any more; who leads or manages only does no work in files', () => {
  const db = huis([['combinatie', '2026-06-07']], [['combinatie', '2026-06-08']], [['teamleider']], [['jobcoach']], []);
  expect(zonderWerk(db, [1, 2, 3, 4, 5, 6].map(mens), VANDAAG)).toEqual([1, 3, 5].map(mens));
});

it('counts who was closed as gone once their closing is finished, and not before', () => {
  const gebeurd = (events: readonly MedewerkerEvent[]) => vastgelegd<MedewerkerEvent>(events, medewerkerStream(mens(1)));
  const wie = gebeurd([
    { type: 'MedewerkerAangemaakt', data: { organisatieId: SCHOOL, gebruikersnaam: 'm1', naam: 'Mens 1' } },
    { type: 'RolToegekend', data: { rol: 'jobcoach' } },
    { type: 'MedewerkerGesloten', data: { reden: 'uit dienst' } },
  ]) as RecordedEvent<AnyEvent>[];
  const klaar = vastgelegd<SluitingEvent>([{ type: 'SluitingVoltooid', data: {} }], sluitingStream(wie[2]!.eventId)).map((e) => ({ ...e, eventId: mens(9) })) as RecordedEvent<AnyEvent>[];
  const na = (...log: RecordedEvent<AnyEvent>[][]) => zonderWerk(projecteer(toegangProjection, logVan(...log)), [mens(1)], VANDAAG);
  expect([na(wie.slice(0, 2)), na(wie), na(wie, klaar)]).toEqual([[], [], [mens(1)]]);
});
