import { type AnyEvent, dag, moment, type RecordedEvent } from '@loopplank/kernel';
import { vastgelegd } from '@loopplank/kernel/testing';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import { type InzageEvent, inzageStream } from '../inzage/events';
import { inzageProjection, leesInzagen } from './index';

const A = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const B = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
const WIE = { medewerkerId: '11111111-1111-4111-8111-111111111111', organisatieId: '22222222-2222-4222-8222-222222222222', rol: 'rmc' };

const inzage = (op: string, soort: InzageEvent['data']['soort'], jongeren: string[] | null, node = 'n1'): RecordedEvent<InzageEvent>[] =>
  vastgelegd<InzageEvent>([{ type: 'InzageVastgelegd', data: { soort, jongeren } }], inzageStream(op.slice(0, 10), node)).map((e) => ({
    ...e, vastgelegdOp: moment(op), actor: WIE, doel: 'doorstroompunt',
  }));

const LOG = logVan(
  inzage('2026-06-07T10:00:00Z', 'zoeken', [A, B]),
  inzage('2026-06-08T06:12:00Z', 'dossier', [A], 'n2'),
  inzage('2026-06-08T21:59:59Z', 'tijdlijn', [A, A]),
  inzage('2026-06-08T22:00:00Z', 'dossier', [A]),
  inzage('2026-06-09T10:00:00Z', 'werklijst', null),
) as RecordedEvent<AnyEvent>[];

const namen = { organisatie: () => 'Doorstroompunt', medewerker: (id: string) => (id === WIE.medewerkerId ? 'Jip Test' : undefined) };
const vraag = { page: 1, pageSize: 25, peildatum: dag('2026-12-31') };

describe('who looked', () => {
  const db = projecteer(inzageProjection, LOG);

  it('is a line per youngster, newest first, with who and why', () => {
    const { items, totaal } = leesInzagen(db, namen, { ...vraag, jongereId: A });
    expect(totaal).toBe(4);
    expect(items.map((i) => i.soort)).toEqual(['dossier', 'tijdlijn', 'dossier', 'zoeken']);
    expect(items[3]).toEqual({
      op: '2026-06-07T10:00:00.000Z', medewerker: { id: WIE.medewerkerId, naam: 'Jip Test' }, organisatie: { id: WIE.organisatieId, naam: 'Doorstroompunt' },
      rol: 'rmc', doel: 'doorstroompunt', soort: 'zoeken',
    });
    expect(leesInzagen(db, namen, { ...vraag, jongereId: B }).totaal).toBe(1);
  });

  it('comes a page at a time', () => {
    const { items, totaal } = leesInzagen(db, namen, { ...vraag, jongereId: A, page: 2, pageSize: 3 });
    expect([totaal, items.map((i) => i.soort)]).toEqual([4, ['zoeken']]);
  });

  it('can be asked as of a day in Amsterdam and as known at an instant', () => {
    expect(leesInzagen(db, namen, { ...vraag, jongereId: A, peildatum: dag('2026-06-08') }).totaal).toBe(3);
    expect(leesInzagen(db, namen, { ...vraag, jongereId: A, bekendOp: moment('2026-06-08T06:12:00Z') }).totaal).toBe(2);
  });

  it('says so when a name is gone', () => {
    const { items } = leesInzagen(db, { ...namen, medewerker: () => undefined }, { ...vraag, jongereId: B });
    expect(items[0]?.medewerker.naam).toBe('Onbekende medewerker');
  });

  it('gives the same rows one event at a time and when everything comes twice', () => {
    expect(dump(projecteer(inzageProjection, LOG, { batch: 1, dubbel: true }))).toEqual(dump(db));
  });
});
