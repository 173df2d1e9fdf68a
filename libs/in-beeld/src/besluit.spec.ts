import { dag, type Dag } from '@loopplank/kernel';
import { bepaalGaten, bepaalStatus, plaatsOp, type Waarneming, weegWaarnemingen } from '.';
import { nieuwsteDefinitie } from './testing/waarnemingen';

const echt = nieuwsteDefinitie('ECHT-CONTACT');
const feit = (gebeurtenisId: string, soort: string, geldigVan: string, meer: object = {}): Waarneming =>
  ({ gebeurtenisId, soort, geldigVan, ontvangenOp: geldigVan, bron: 'professional', zekerheid: 'bevestigd', ...meer }) as Waarneming;
const op = (ws: readonly Waarneming[], d: string, definitie = echt) => bepaalStatus(ws, definitie, dag(d), dag('2030-01-01'));
const reden = (ws: readonly Waarneming[], d: string) => plaatsOp(weegWaarnemingen(ws, echt, dag('2030-01-01')).gewogen, dag(d), dag('2025-01-01')).uit?.reden;

describe('searching for somebody', () => {
  const gesprek = feit('c', 'tweezijdigContact', '2025-01-10');
  const zoekt = feit('z', 'onderzoekGestart', '2025-06-01');
  const nietGevonden = feit('n', 'onbereikbaar', '2025-08-01');

  it('is a state of its own once somebody is out of view, and a group of its own on the list', () => {
    expect([op([gesprek, zoekt], '2025-05-31').status, op([gesprek, zoekt], '2025-06-01').status]).toEqual(['BUITEN_BEELD', 'IN_ONDERZOEK']);
    expect(op([gesprek, zoekt], '2025-06-01')).toMatchObject({ tot: '2025-04-10', basis: 'c', verandertOp: null });
    expect([reden([gesprek, zoekt], '2025-06-01'), reden([gesprek, zoekt, nietGevonden], '2025-08-01')]).toEqual(['inOnderzoek', 'onbereikbaar']);
  });

  it('begun while what we knew was only just too old, shows when that is out of view', () => {
    const vroeg = feit('z', 'onderzoekGestart', '2025-04-20');
    expect(op([gesprek, vroeg], '2025-04-20')).toMatchObject({ status: 'VERLOPEN', verandertOp: '2025-05-11' });
    expect(op([gesprek, vroeg], '2025-05-11').status).toBe('IN_ONDERZOEK');
  });

  it('not found is never closed: a new search, a contact or a registration each bring somebody back', () => {
    expect(op([gesprek, zoekt, nietGevonden], '2027-08-01').status).toBe('ONBEREIKBAAR');
    expect(op([gesprek, zoekt, nietGevonden, feit('z2', 'onderzoekGestart', '2026-02-01')], '2026-02-01').status).toBe('IN_ONDERZOEK');
    expect(op([gesprek, zoekt, nietGevonden, feit('c2', 'tweezijdigContact', '2025-09-01')], '2025-09-02').status).toBe('IN_BEELD_CONTACT');
    expect(op([gesprek, zoekt, nietGevonden, feit('k', 'werk', '2025-09-01', { contract: 'flex' })], '2025-09-02').status).toBe('IN_BEELD_REGISTRATIE');
  });

  it('is over once there was contact: later out of view again is not the old search', () => {
    const ws = [gesprek, zoekt, nietGevonden, feit('c2', 'tweezijdigContact', '2025-09-01')];
    expect(op(ws, '2026-02-01').status).toBe('BUITEN_BEELD');
    expect(op(ws, '2026-02-01', nieuwsteDefinitie('REGISTER')).status).toBe('BUITEN_BEELD');
  });

  it('rest goes before a search', () => expect(op([gesprek, zoekt, feit('r', 'contactGeweigerd', '2025-06-02')], '2025-06-03').status).toBe('RUST_OP_VERZOEK'));
});

describe('landed', () => {
  const werk = feit('k', 'werk', '2025-01-10', { contract: 'bepaald', geldigTot: '2025-12-31' });
  const geland = feit('g', 'geland', '2025-03-01');

  it('holds while something carries, and falls back to the plain status', () => {
    expect([op([werk, geland], '2025-02-28').status, op([werk, geland], '2025-03-01').status]).toEqual(['IN_BEELD_REGISTRATIE', 'GELAND']);
    expect(op([werk, geland], '2025-12-31')).toMatchObject({ status: 'GELAND', tot: '2025-12-31', verandertOp: '2026-01-01' });
    expect(op([werk, geland, feit('t', 'teruggevallen', '2025-05-01')], '2025-05-01').status).toBe('IN_BEELD_REGISTRATIE');
  });

  it('hides nobody of whom nothing is known any more', () => expect(op([werk, geland], '2026-01-01').status).toBe('VERLOPEN'));
});

describe('a leaving told beforehand', () => {
  it('is not closed by the enrolment that it ends', () => {
    const ws = [feit('i', 'inschrijving', '2024-08-26', { plaats: 'A', bron: 'DUO' }), feit('u', 'uitschrijving', '2025-03-01', { plaats: 'A', bron: 'DUO', ontvangenOp: '2025-02-01' })];
    const op = (d: string) => bepaalGaten(ws, echt, dag(d), '2030-01-01' as Dag)[0];
    expect([op('2025-02-10')?.staat, op('2025-03-10')?.staat, op('2025-03-29')?.gesignaleerdOp]).toEqual(['voorlopig', 'open', '2025-03-29']);
  });
});

describe('a fear that somebody leaves school', () => {
  const gaten = (ws: readonly Waarneming[], d: string) => bepaalGaten(ws, echt, dag(d), '2030-01-01' as Dag);
  const risico = feit('r', 'uitvalrisico', '2025-12-20', { ontvangenOp: '2025-11-20', bron: 'school' });

  it('opens a gap before there is one, without a signal, and is let go when it did not come true', () => {
    expect(gaten([risico], '2025-12-01')).toMatchObject([{ start: '2025-12-20', latentie: 0, staat: 'voorlopig', gesignaleerdOp: null, takenVervallen: false }]);
    expect([gaten([risico], '2026-01-17').length, gaten([risico], '2026-01-18').length]).toEqual([1, 0]);
  });

  it('makes way for the leaving, which was then expected', () => {
    const ws = [risico, feit('u', 'uitschrijving', '2025-12-15', { ontvangenOp: '2026-03-01', bron: 'DUO', plaats: 'A' })];
    expect(gaten(ws, '2026-03-02')).toMatchObject([{ door: 'u', start: '2025-12-15', staat: 'open', latentie: 76, onbekendDagen: 0 }]);
  });
});
