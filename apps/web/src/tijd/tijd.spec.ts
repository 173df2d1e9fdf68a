import type { Dag } from '@loopplank/kernel';
import { alsInvoer, dagenTussen, dagVan, leesDatum, leesTijd, momentOp, opWerkdag, plusDagen, uurVan } from './dagen';
import { duur, groet, kort, lang, metJaar, metUur, metVast, relatief, relatiefMetDag } from './zeg';

const d = (tekst: string) => tekst as Dag;
const vandaag = d('2026-06-08');
const glad = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

describe('days', () => {
  it('places an instant on the Amsterdam day, also around midnight and in winter', () => {
    expect(dagVan('2026-06-07T22:00:00.000Z')).toBe('2026-06-08');
    expect(dagVan('2026-06-07T21:59:59.999Z')).toBe('2026-06-07');
    expect(dagVan('2026-01-07T22:30:00.000Z')).toBe('2026-01-07');
    expect(uurVan('2026-06-08T06:12:00.000Z')).toBe('08:12');
    expect(uurVan('2026-06-07T22:05:00.000Z')).toBe('00:05');
  });

  it('turns a wall clock back into the instant it came from, in both seasons', () => {
    expect(momentOp(d('2026-06-08'), 8, 12)).toBe('2026-06-08T06:12:00.000Z');
    expect(momentOp(d('2026-01-08'), 8, 12)).toBe('2026-01-08T07:12:00.000Z');
    expect(momentOp(d('2026-06-08'), 23, 59, 59)).toBe('2026-06-08T21:59:59.000Z');
  });

  it('still answers when the clock changes', () => {
    expect(dagVan(momentOp(d('2026-03-29'), 2, 30))).toBe('2026-03-29');
    expect(uurVan(momentOp(d('2026-10-25'), 2, 30))).toBe('02:30');
  });

  it('counts days over a leap day and a change of clock', () => {
    expect(plusDagen(d('2028-02-28'), 1)).toBe('2028-02-29');
    expect(dagenTussen(d('2026-03-01'), d('2026-04-01'))).toBe(31);
    expect(opWerkdag(d('2026-06-06'))).toBe('2026-06-08');
    expect(opWerkdag(d('2026-06-08'))).toBe('2026-06-08');
  });

  it('reads a date the way people type it', () => {
    for (const tekst of ['22-06-2026', '22/6/2026', ' 22.6.26 ', '22 6 2026', '22062026']) expect(leesDatum(tekst)).toEqual({ dag: '2026-06-22' });
    expect(leesDatum('')).toEqual({ fout: 'leeg' });
    expect(leesDatum('2026-06-22')).toEqual({ fout: 'vorm' });
    expect(leesDatum('morgen')).toEqual({ fout: 'vorm' });
    expect(leesDatum('30-02-2008')).toEqual({ fout: 'bestaatNiet', dagnr: 30, maandnr: 2 });
    expect(alsInvoer(d('2026-06-02'))).toBe('02-06-2026');
  });

  it('reads a time the way people type it', () => {
    expect(leesTijd('8')).toEqual({ uur: 8, minuut: 0 });
    expect(leesTijd('08.05')).toEqual({ uur: 8, minuut: 5 });
    expect(leesTijd('1430')).toEqual({ uur: 14, minuut: 30 });
    expect(leesTijd('24:00')).toBeNull();
    expect(leesTijd('half 3')).toBeNull();
  });
});

describe('saying a date', () => {
  it('says how long ago first, then the day', () => {
    expect(glad(relatiefMetDag(d('2026-05-14'), vandaag))).toBe('3 weken geleden (do 14 mei)');
    expect(glad(relatiefMetDag(d('2025-11-18'), vandaag))).toBe('6 maanden geleden (di 18 nov 2025)');
  });

  it.each([
    ['2026-06-08', 'vandaag'], ['2026-06-07', 'gisteren'], ['2026-06-09', 'morgen'], ['2026-05-28', '11 dagen geleden'],
    ['2026-05-25', '2 weken geleden'], ['2026-06-10', 'over 2 dagen'], ['2026-07-06', 'over 4 weken'], ['2026-02-02', '4 maanden geleden'],
    ['2024-01-08', '2 jaar geleden'],
  ])('says %s as "%s"', (dag, gezegd) => expect(relatief(d(dag), vandaag)).toBe(gezegd));

  it('never says "0 weken" or "0 maanden" for any span', () => {
    for (let n = 1; n < 4000; n++) expect(duur(n)).not.toMatch(/^0 /);
  });

  it('names the year only when it is another year', () => {
    expect(glad(kort(d('2026-05-14'), vandaag))).toBe('do 14 mei');
    expect(glad(lang(vandaag, vandaag))).toBe('maandag 8 juni');
    expect(glad(lang(d('2025-08-01'), vandaag))).toBe('vrijdag 1 augustus 2025');
    expect(glad(metJaar(d('2026-02-01')))).toBe('1 feb 2026');
    expect(glad(metUur('2026-06-08T06:14:00.000Z', vandaag))).toBe('ma 8 juni, 08:14');
  });

  it('keeps day and month on one line', () => expect(kort(d('2026-05-14'), vandaag)).toContain('14\u00a0mei'));

  it('does the same in a sentence that came from the server', () => {
    expect(metVast('moest op wo 18 november, 6 dagen te laat')).toBe('moest op wo\u00a018\u00a0november, 6 dagen te laat');
  });

  it('greets by the hour', () => {
    expect([3, 8, 13, 20].map(groet)).toEqual(['Goedenacht', 'Goedemorgen', 'Goedemiddag', 'Goedenavond']);
  });
});
