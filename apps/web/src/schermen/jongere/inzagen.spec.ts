import type { Inzage } from '@loopplank/dossier/antwoorden';
import { groepeer } from './inzagen';

const WIJ = { id: 'wij', naam: 'Wij' };
const ZIJ = { id: 'zij', naam: 'Zij' };
const inzage = (op: string, wie: string, organisatie = WIJ, extra: Partial<Inzage> = {}): Inzage => ({
  op: op as Inzage['op'], medewerker: { id: wie, naam: wie }, organisatie, rol: 'jobcoach', doel: 'arbeidsondersteuning', soort: 'dossier', ...extra,
});
const kort = (inzagen: Inzage[]) => groepeer(inzagen).map((g) => `${g.dag} ${g.organisatie.naam}: ${g.kijkers.map((k) => `${k.medewerker.naam} ${k.keren}`).join(', ')}`);

describe('who looked', () => {
  it('is grouped per day in Amsterdam and per organisation, newest first', () => {
    const lijst = [inzage('2026-06-08T22:30:00.000Z', 'A'), inzage('2026-06-08T09:00:00.000Z', 'C', ZIJ), inzage('2026-06-08T08:00:00.000Z', 'B'), inzage('2026-06-08T07:00:00.000Z', 'C', ZIJ)];
    expect(kort(lijst)).toEqual(['2026-06-09 Wij: A 1', '2026-06-08 Zij: C 2', '2026-06-08 Wij: B 1']);
  });

  it('says of a person how often, from when to when, and what, for each purpose apart', () => {
    const [groep] = groepeer([
      inzage('2026-06-08T09:00:00.000Z', 'A', WIJ, { soort: 'tijdlijn' }), inzage('2026-06-08T08:30:00.000Z', 'A', WIJ, { doel: 'nazorg' }),
      inzage('2026-06-08T08:00:00.000Z', 'A'), inzage('2026-06-08T07:00:00.000Z', 'A'),
    ]);
    expect(groep!.kijkers).toEqual([
      expect.objectContaining({ doel: 'arbeidsondersteuning', keren: 3, eerst: '2026-06-08T07:00:00.000Z', laatst: '2026-06-08T09:00:00.000Z', soorten: ['tijdlijn', 'dossier'] }),
      expect.objectContaining({ doel: 'nazorg', keren: 1 }),
    ]);
  });

  it('is nothing when nobody did', () => expect(groepeer([])).toEqual([]));
});
