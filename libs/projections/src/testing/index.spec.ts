import { moment, type RecordedEvent } from '@loopplank/kernel';
import { vastgelegd } from '@loopplank/kernel/testing';
import type { Projection } from '../port';
import { dump, logVan, projecteer } from './index';

const tel: Projection = {
  naam: 'tel',
  versie: 1,
  tabellen: [`CREATE TABLE tel (stream TEXT PRIMARY KEY, revisie INTEGER) STRICT`, `CREATE VIRTUAL TABLE zoek USING fts5(naam, tokenize = 'trigram')`],
  types: ['Geteld'],
  verwerk: (events, db) => {
    for (const e of events) db.prepare('INSERT INTO tel VALUES (?, ?) ON CONFLICT DO UPDATE SET revisie = excluded.revisie').run(e.streamId, e.revision);
  },
};

const optellen: Projection = {
  ...tel,
  verwerk: (events, db) => {
    for (const e of events) db.prepare('INSERT INTO tel VALUES (?, 1) ON CONFLICT DO UPDATE SET revisie = revisie + 1').run(e.streamId);
  },
};

const stream = (id: string, ...types: string[]): RecordedEvent[] => vastgelegd(types.map((type) => ({ type, data: {} })), id);

describe('projecteer', () => {
  it('folds only the types the view asks for', () => {
    const db = projecteer(tel, stream('a', 'Geteld', 'Anders', 'Geteld', 'Anders'));
    expect(db.prepare('SELECT stream, revisie FROM tel').all()).toEqual([{ stream: 'a', revisie: 2 }]);
  });

  it('gives the same rows in batches of one and when every batch comes twice', () => {
    const log = logVan(stream('a', 'Geteld', 'Geteld'), stream('b', 'Geteld'));
    const ineens = dump(projecteer(tel, log));
    expect(ineens).toEqual({ tel: ['{"stream":"a","revisie":1}', '{"stream":"b","revisie":0}'], zoek: [] });
    expect(dump(projecteer(tel, log, { batch: 1, dubbel: true }))).toEqual(ineens);
  });

  it('shows a view that cannot bear a duplicate', () => {
    const log = stream('a', 'Geteld');
    expect(dump(projecteer(optellen, log, { dubbel: true }))).not.toEqual(dump(projecteer(optellen, log)));
  });

  it('puts streams in one log by the moment of recording', () => {
    const laat = stream('laat', 'Geteld').map((e) => ({ ...e, vastgelegdOp: moment('2026-02-01T00:00:00Z') }));
    const log = logVan(laat, stream('vroeg', 'Geteld', 'Geteld'));
    expect(log.map((e) => [e.streamId, e.position])).toEqual([['vroeg', 1], ['vroeg', 2], ['laat', 3]]);
  });
});
