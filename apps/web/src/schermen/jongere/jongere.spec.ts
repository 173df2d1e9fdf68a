import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contactgegeven } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { kanCorrigeren, magVerplaatsen, redenenVoor } from './corrigeerbaar';
import { leesBekendOp } from './bekend-op';
import { besteNummer, gemaskeerd, initialen, volledigeNaam } from './naam';

const gegeven = (id: string, extra: Partial<Contactgegeven>): Contactgegeven =>
  ({ id, soort: 'telefoon', waarde: '0612345678', vanDatum: '2026-01-01' as Dag, werkt: 'onbekend', misluktSindsdien: 0, ...extra });

describe('a person on the screen', () => {
  it('has a full name with its prefix, and a word when it was erased', () => {
    const p = { voornaam: 'Noor', tussenvoegsel: 'van der', achternaam: 'Linden', geboortedatum: null, leeftijd: null, gemeente: { code: 'GM0001', naam: 'X' }, herkomst: 'pro' as const, bsnBekend: false };
    expect(volledigeNaam(p)).toBe('Noor van der Linden');
    expect(volledigeNaam({ ...p, voornaam: null, tussenvoegsel: null, achternaam: null })).toBe('Naam gewist');
    expect([initialen('Marloes Tinga'), initialen('Karim el Azzouzi'), initialen('bo')]).toEqual(['MT', 'KA', 'B']);
  });

  it('hides a number but for its beginning and end', () => {
    expect(gemaskeerd('06-1234 5678')).toBe('06 •••• •678');
    expect(gemaskeerd('+31612345678')).not.toContain('12345');
    expect(gemaskeerd('112')).toBe('••••');
  });

  it('offers the number that worked last, never one that is known not to work', () => {
    const gelukt = gegeven('a', { werkt: 'ja', laatstGeluktOp: '2026-05-01T00:00:00.000Z' as Contactgegeven['laatstGeluktOp'] & string });
    expect(besteNummer([gegeven('n', { werkt: 'nee' }), gegeven('o', {}), gelukt])?.id).toBe('a');
    expect(besteNummer([gegeven('n', { werkt: 'nee' }), gegeven('m', { soort: 'email' }), gegeven('w', { waarde: null })])).toBeUndefined();
  });
});

describe('which corrections are offered', () => {
  const item = { soort: 'ContactGelegd', organisatie: { id: 'wij', naam: 'Wij' } };

  it('gives all reasons for own work', () => {
    expect(redenenVoor(item, 'wij')).toEqual(['vergissing', 'dubbel', 'verkeerdeDatum', 'verkeerdeJongere', 'opVerzoekJongere', 'overig']);
    expect(redenenVoor({ ...item, soort: 'NotitieToegevoegd' }, 'wij')).not.toContain('verkeerdeDatum');
    expect(redenenVoor({ ...item, soort: 'VolgendMomentGepland' }, 'wij')).not.toContain('verkeerdeJongere');
  });

  it('gives only what protects the jongere for the work of another organisation', () => {
    expect(redenenVoor(item, 'zij')).toEqual(['verkeerdeJongere', 'opVerzoekJongere']);
    expect([magVerplaatsen(item, 'zij'), magVerplaatsen(item, 'wij')]).toEqual([false, true]);
  });

  it('follows the rules of the server for every kind', () => {
    // The server's own list, so that neither side learns a kind alone.
    const bron = readFileSync(join(__dirname, '../../../../../libs/dossier/src/correcties/feiten.ts'), 'utf8');
    const lijst = (naam: string) => [...(new RegExp(`const ${naam}[^=]*= \\[([^\\]]*)\\]`).exec(bron)![1]!.matchAll(/'(\w+)'/g))].map((m) => m[1]!);
    const soorten = [...bron.matchAll(/^ {2}(\w+): (?:'(\w+)'|null),$/gm)].map((m) => [m[1]!, m[2]] as const);
    expect(soorten.length).toBeGreaterThan(40);
    const [eigenWerk, verplaatsbaar] = [lijst('EIGEN_WERK'), lijst('VERPLAATSBAAR')];
    for (const [soort, kind] of soorten.filter(([, k]) => k !== undefined && k !== 'aanmelding')) {
      const i = { ...item, soort };
      expect([soort, magVerplaatsen(i, 'zij')]).toEqual([soort, !eigenWerk.includes(kind!)]);
      expect([soort, redenenVoor(i, 'wij').includes('verkeerdeJongere')]).toEqual([soort, verplaatsbaar.includes(kind!)]);
    }
  });

  it('gives none for what was corrected already, or is a correction itself', () => {
    expect(kanCorrigeren({ ...item, gecorrigeerd: { reden: 'dubbel', op: '2026-01-01T00:00:00.000Z' as never, doorGebeurtenisId: 'x' } })).toBe(false);
    expect(kanCorrigeren({ ...item, soort: 'GebeurtenisGecorrigeerd' })).toBe(false);
    expect(kanCorrigeren(item)).toBe(true);
  });
});

describe('the moment in the address', () => {
  it('is an instant in UTC or nothing', () => {
    expect(leesBekendOp('2026-05-18T21:59:59Z')).toBe('2026-05-18T21:59:59.000Z');
    for (const onzin of [null, '', '18-05-2026', '2026-05-18', '2026-13-01T00:00:00Z']) expect(leesBekendOp(onzin)).toBeNull();
  });
});
