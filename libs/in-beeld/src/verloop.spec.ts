import { type Dag, dag, plusDagen } from '@loopplank/kernel';
import fc from 'fast-check';
import { type BeeldDefinitie, laatstBekend, plaatsOp, verloop, type Waarneming, weegWaarnemingen } from '.';
import { eenDagRond, eenFeit, nieuwsteDefinitie, waarnemingen } from './testing/waarnemingen';

const definitie = fc.constantFrom('ECHT-CONTACT', 'NABELLEN', 'REGISTER').map(nieuwsteDefinitie);
const geboren = fc.option(fc.constantFrom(dag('2004-02-29'), dag('2009-03-01'), dag('1998-07-15')), { nil: undefined });
const feit = (gebeurtenisId: string, soort: string, geldigVan: string, meer: object = {}): Waarneming =>
  ({ gebeurtenisId, soort, geldigVan, ontvangenOp: geldigVan, bron: 'professional', zekerheid: 'bevestigd', ...meer }) as Waarneming;
const weeg = (ws: readonly Waarneming[]) => weegWaarnemingen(ws, nieuwsteDefinitie('ECHT-CONTACT'), dag('2030-01-01')).gewogen;
const uit = (ws: readonly Waarneming[], op: string) => plaatsOp(weeg(ws), dag(op), dag('2025-01-01')).uit;

describe('how it goes on', () => {
  const zegtElkeDagHetzelfde = (ws: readonly Waarneming[], d: BeeldDefinitie, van: Dag, geboortedatum: Dag | undefined) => {
    const { gewogen } = weegWaarnemingen(ws, d, dag('2030-01-01'), { geboortedatum });
    const begin = plusDagen(van, -10);
    const tot = plusDagen(van, 700);
    const perioden = verloop(gewogen, van, tot, begin);
    expect([perioden[0]?.van, perioden.at(-1)?.tot]).toEqual([van, tot]);
    perioden.forEach((p, i) => {
      if (i > 0) expect(p.van).toBe(plusDagen(perioden[i - 1]!.tot, 1));
      for (let op = p.van; op <= p.tot; op = plusDagen(op, 1)) {
        const { stand, uit } = plaatsOp(gewogen, op, begin);
        expect([stand.status, uit]).toEqual([p.stand.status, p.uit]);
      }
    });
  };

  it('is on every day what the question about that day answers, without holes', () => {
    fc.assert(fc.property(waarnemingen, definitie, eenDagRond, geboren, zegtElkeDagHetzelfde), { numRuns: 25 });
  });

  it('is so with a file full of touchpoints, of which few decide anything', () => {
    const contacten = fc.uniqueArray(eenFeit(['tweezijdigContact', 'tweezijdigContact', 'indirectContact', 'poging', 'uitkering', 'onderzoekGestart']), { selector: (f) => f.gebeurtenisId, minLength: 5, maxLength: 25 });
    const soms = fc.record({ vensterDagen: fc.constantFrom(0, 20, 90), minAantal: fc.constantFrom(1, 2, 3), waarschuwDagen: fc.constantFrom(0, 14, 30), pogingTelt: fc.boolean(), indirectTelt: fc.boolean() });
    const combineer = fc.constantFrom<BeeldDefinitie['combineer']>('contactOfRegistratie', 'alleenContact', 'contactEnRegistratie');
    fc.assert(
      fc.property(contacten, soms, combineer, (ws, contact, c) => zegtElkeDagHetzelfde(ws, { ...nieuwsteDefinitie('ECHT-CONTACT'), contact, combineer: c }, dag('2024-12-01'), undefined)),
      { numRuns: 40 },
    );
  });
});

describe('why somebody is out of view', () => {
  const school = [feit('i', 'inschrijving', '2025-01-10', { bron: 'DUO' }), feit('u', 'uitschrijving', '2025-03-01', { bron: 'DUO' })];

  it('is that school ended and nothing followed, before anything else', () => {
    expect(uit(school, '2025-06-01')).toEqual({ reden: 'uitgeschreven', sinds: '2025-03-01' });
    expect(uit([...school, feit('c', 'tweezijdigContact', '2025-03-05')], '2025-08-01')).toEqual({ reden: 'uitgeschreven', sinds: '2025-06-04' });
    expect(uit([...school, feit('w', 'werk', '2025-03-10', { contract: 'flex' })], '2025-08-01')).toEqual({ reden: 'alleenRegister', sinds: '2025-06-09' });
  });

  it('is that a conversation is too long ago, that there was none, or that nothing is known', () => {
    expect(uit([feit('c', 'tweezijdigContact', '2025-02-01')], '2025-06-01')).toEqual({ reden: 'verlopen', sinds: '2025-05-03' });
    expect(uit([feit('w', 'werk', '2025-01-10', { contract: 'flex' })], '2025-06-01')).toEqual({ reden: 'alleenRegister', sinds: '2025-04-11' });
    expect(uit([feit('p', 'poging', '2025-02-01')], '2025-06-01')).toEqual({ reden: 'nietsBekend', sinds: '2025-01-01' });
    expect(uit([feit('c', 'tweezijdigContact', '2025-02-01')], '2025-03-01')).toBeNull();
  });

  it('is rest when that was asked for, since the day it was asked', () => {
    expect(uit([...school, feit('r', 'herbezoekToegestaan', '2025-03-03')], '2025-06-01')).toEqual({ reden: 'rustOpVerzoek', sinds: '2025-03-03' });
  });
});

describe('what was last known', () => {
  it('is the newest fact that says something, with how late we heard', () => {
    const ws = [
      feit('i', 'inschrijving', '2025-01-10', { bron: 'DUO' }),
      feit('u', 'uitschrijving', '2025-03-01', { bron: 'DUO', ontvangenOp: '2025-05-15' }),
      feit('p', 'poging', '2025-04-01'),
    ];
    expect(laatstBekend(weeg(ws).feiten, dag('2025-06-01'))).toMatchObject({ feit: { gebeurtenisId: 'u' }, op: '2025-03-01', latentie: 75 });
    expect(laatstBekend(weeg(ws.slice(2)).feiten, dag('2025-06-01'))).toBeNull();
  });
});
