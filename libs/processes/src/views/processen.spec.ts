import { type AnyEvent, moment, type RecordedEvent } from '@loopplank/kernel';
import { vastgelegd } from '@loopplank/kernel/testing';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import { type ProcesEvent, procesStream } from '../instantie/events';
import { type ZijspoorEvent, zijspoorStream } from '../instantie/zijspoor';
import { onafgemaakt, processenProjection, stilleProcessen, stilPerPolicy, tellingen, timersTot } from './index';

const nr = (n: number): string => `e1000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const stream = (n: number): string => procesStream('herinner', nr(n));
const oorzaak = { eventId: nr(90), type: 'X', streamId: 'jongere-x', revisie: 1 };
const stap: ProcesEvent = { type: 'ProcesBijgewerkt', data: { versie: 1, oorzaak, toestand: '{}', klaar: false } };
const timer = (n: number, op: string): ProcesEvent => ({ type: 'TimerGezet', data: { timerId: nr(n), naam: 't', gepland: moment(op) } });
const opdracht = (n: number): ProcesEvent => ({ type: 'OpdrachtGegeven', data: { opdrachtId: nr(n), streamId: 'x', opdracht: 'Y', inhoud: '{}', magAfgewezen: [] } });

const LOG = logVan(
  vastgelegd<ProcesEvent>([stap, timer(11, '2026-06-05T00:00:00Z'), timer(12, '2026-06-03T00:00:00Z'), { type: 'TimerVervallen', data: { timerId: nr(12), naam: 't' } }], stream(1)),
  vastgelegd<ProcesEvent>([stap, timer(13, '2026-06-04T00:00:00Z'), opdracht(21), { type: 'OpdrachtBeantwoord', data: { opdrachtId: nr(21), uitkomst: 'uitgevoerd' } }, opdracht(22)], stream(2)),
  vastgelegd<ProcesEvent>([stap, timer(14, '2026-06-01T00:00:00Z'), { type: 'ProcesGeparkeerd', data: { reden: 'policy-fout', oorzaak } }], stream(3)),
  vastgelegd<ProcesEvent>([{ type: 'ProcesGeparkeerd', data: { reden: 'policy-fout', oorzaak } }, { type: 'ProcesHervat', data: {} }], stream(4)),
) as RecordedEvent<AnyEvent>[];

describe('the view of processes', () => {
  const db = projecteer(processenProjection, LOG);

  it('has the timers that run, the oldest first, but not of what stands still', () => {
    expect(timersTot(db, moment('2026-06-30T00:00:00Z')).map((t) => t.timerId)).toEqual([nr(13), nr(11)]);
    expect(timersTot(db, moment('2026-06-04T00:00:00Z')).map((t) => t.timerId)).toEqual([nr(13)]);
  });

  it('knows what a crash left half done', () => expect(onafgemaakt(db)).toEqual([stream(2), stream(4)]));

  it('names what stands still, and why', () => {
    expect(stilleProcessen(db)).toMatchObject([{ streamId: stream(3), policy: 'herinner', reden: 'policy-fout' }]);
    expect(tellingen(db)).toEqual({ lopend: 4, stil: 1, timers: 3 });
  });

  it('names one whose stream cannot be read, rings no timer of it, and has its own reason back when it can', () => {
    const opzij = (n: number, type: ZijspoorEvent['type']) => vastgelegd<ZijspoorEvent>([{ type, data: { proces: stream(n) } }], zijspoorStream(stream(n))) as RecordedEvent<AnyEvent>[];
    const anders = projecteer(processenProjection, logVan(LOG, opzij(1, 'ProcesOnleesbaar'), opzij(3, 'ProcesOnleesbaar'), opzij(5, 'ProcesOnleesbaar')));
    expect(stilleProcessen(anders).map((s) => [s.streamId, s.policy, s.reden])).toEqual([1, 3, 5].map((n) => [stream(n), 'herinner', 'onleesbaar']));
    expect([timersTot(anders, moment('2026-06-30T00:00:00Z')).map((t) => t.timerId), stilPerPolicy(anders)]).toEqual([[nr(13)], [{ policy: 'herinner', aantal: 3 }]]);
    const terug = projecteer(processenProjection, logVan(LOG, opzij(3, 'ProcesOnleesbaar'), opzij(3, 'ProcesWeerLeesbaar')));
    expect(stilleProcessen(terug)).toMatchObject([{ streamId: stream(3), reden: 'policy-fout' }]);
  });

  it('gives the same rows one event at a time and when everything comes twice', () => {
    expect(dump(projecteer(processenProjection, LOG, { batch: 1, dubbel: true }))).toEqual(dump(db));
  });
});
