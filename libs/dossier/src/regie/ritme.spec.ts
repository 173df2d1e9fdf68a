import { dag, moment, weekdag } from '@loopplank/kernel';
import { KANALEN, POGINGEN } from '../contact/woorden';
import { naContact, naPoging } from './ritme';

const poging = (uitkomst: (typeof POGINGEN)[number], op: string, kanaal: (typeof KANALEN)[number] = 'bellen') => naPoging({ uitkomst, kanaal, op: moment(op) }, false);

describe('after an attempt', () => {
  it.each([
    ['Monday 10:00', '2026-06-08T08:00:00Z', '2026-06-09', 'middag'],
    ['Monday 14:00', '2026-06-08T12:00:00Z', '2026-06-09', 'avond'],
    ['Monday 19:00', '2026-06-08T17:00:00Z', '2026-06-10', 'ochtend'],
    ['Friday 10:00', '2026-06-12T08:00:00Z', '2026-06-15', 'middag'],
    ['Monday 16:30 in winter', '2026-01-12T15:30:00Z', '2026-01-13', 'avond'],
  ])('nobody picked up on %s: the next working day, at least 20 hours later, in another part of the day', (_, op, datum, dagdeel) => {
    expect(poging('nietOpgenomen', op)).toEqual({ datum, kanaal: 'bellen', wat: `Nog eens proberen, in de ${dagdeel}` });
  });

  it('rejected: two days of rest and another channel', () => {
    expect(poging('weggedrukt', '2026-06-08T08:00:00Z')).toEqual({ datum: '2026-06-10', kanaal: 'app', wat: 'Een ander kanaal proberen' });
  });

  it('wrong number: the next number, or a search for one', () => {
    expect(poging('nummerFout', '2026-06-08T08:00:00Z')).toEqual({ datum: '2026-06-09', wat: 'Een nummer zoeken dat werkt' });
    expect(naPoging({ uitkomst: 'nummerFout', kanaal: 'bellen', op: moment('2026-06-08T08:00:00Z') }, true)).toEqual({
      datum: '2026-06-09', kanaal: 'bellen', wat: 'Een ander nummer bellen',
    });
  });

  it('sent: three days on a phone, a week by post', () => {
    expect(poging('verzonden', '2026-06-08T08:00:00Z', 'app').datum).toBe('2026-06-11');
    expect(poging('verzonden', '2026-06-08T08:00:00Z', 'kaart').datum).toBe('2026-06-15');
  });

  it('every outcome on every channel gives a later working day', () => {
    for (const uitkomst of POGINGEN) {
      for (const kanaal of KANALEN) {
        const { datum } = poging(uitkomst, '2026-06-11T19:00:00Z', kanaal);
        expect([uitkomst, kanaal, datum > dag('2026-06-11'), weekdag(datum) <= 5]).toEqual([uitkomst, kanaal, true, true]);
      }
    }
  });
});

describe('after contact', () => {
  it.each([
    ['the first three months: 14 days', '2026-06-10', '2026-06-24'],
    ['month four to six: a month', '2026-09-10', '2026-10-12'],
    ['to a year: six weeks', '2026-12-08', '2027-01-19'],
    ['after a year: a quarter', '2027-06-08', '2027-09-08'],
  ])('%s', (_, contact, volgende) => expect(naContact(dag('2026-06-08'), dag(contact))).toBe(volgende));
});
