import { dag } from '@loopplank/kernel';
import { verplaatsingVan } from '../correcties/verplaatsing';
import { Proefdossier } from '../testing/proefdossier';
import { JONGERE, MARIJN, NU, ORGANISATIE, WOUTER } from '../testing/voorbeelden';
import { plaatsingen, totVan, voorwaardenOp } from './plaatsingen';

const kruim = { werkgever: 'Bakkerij Kruim', van: dag('2026-02-01'), contract: 'bepaald', uren: 16, tot: dag('2026-08-31'), telefoon: '0531234567' } as const;
const begonnen = () => {
  const d = Proefdossier.aangemeld();
  return { d, id: d.doe('StartPlaatsing', kruim)[0]!.eventId };
};
const stand = (d: Proefdossier, op = d.vandaag) => plaatsingen(d.state).map((p) => [p.plaatsing.data.werkgever, totVan(p), voorwaardenOp(p, op).uren]);

describe('StartPlaatsing', () => {
  it('is so from the first day, and is work unless it says otherwise', () => {
    const { d } = begonnen();
    expect(d.events.at(-1)).toMatchObject({ type: 'PlaatsingGestart', geldigOp: '2026-01-31T23:00:00.000Z', bron: 'medewerker', data: { ...kruim, soort: 'werk' } });
  });

  it('the same again changes nothing; a second job beside it does', () => {
    const { d } = begonnen();
    expect(d.doe('StartPlaatsing', kruim)).toEqual([]);
    expect(d.doe('StartPlaatsing', { ...kruim, bron: 'werkgever' })).toHaveLength(1);
    d.doe('StartPlaatsing', { werkgever: 'De Ketting', van: dag('2026-06-13'), contract: 'flex' });
    expect(stand(d)).toHaveLength(3);
  });

  it.each([
    ['onbepaald-zonder-einde /tot', { contract: 'onbepaald' }],
    ['einde-voor-begin /tot', { tot: dag('2026-01-31') }],
    ['te-ver-vooruit /van', { van: dag('2027-07-01') }],
    ['voor-geboorte /van', { van: dag('2007-01-01') }],
  ] as const)('refuses with %s', (code, anders) => expect(Proefdossier.aangemeld().weigering('StartPlaatsing', { ...kruim, ...anders })).toBe(code));
});

describe('WijzigPlaatsing', () => {
  it('gives all terms from a day on: what it does not name stays', () => {
    const { d, id } = begonnen();
    const [e] = d.doe('WijzigPlaatsing', { plaatsingId: id, per: dag('2026-07-01'), velden: { uren: 24, tot: dag('2026-12-31'), telefoon: null } });
    expect(e!.data).toEqual({ plaatsingId: id, per: '2026-07-01', contract: 'bepaald', uren: 24, tot: '2026-12-31' });
    expect(stand(d)).toEqual([['Bakkerij Kruim', '2026-12-31', 16]]);
    expect(stand(d, dag('2026-07-01'))).toEqual([['Bakkerij Kruim', '2026-12-31', 24]]);
    expect(d.doe('WijzigPlaatsing', { plaatsingId: id, per: dag('2026-07-01'), velden: { uren: 24 } })).toEqual([]);
  });

  it('a permanent contract has no last day any more', () => {
    const { d, id } = begonnen();
    d.doe('WijzigPlaatsing', { plaatsingId: id, velden: { contract: 'onbepaald' } });
    expect(stand(d)).toEqual([['Bakkerij Kruim', undefined, 16]]);
  });

  it('keeps to the placement: not before it began, not after it ended', () => {
    const { d, id } = begonnen();
    const fout = (anders: object) => d.weigering('WijzigPlaatsing', { plaatsingId: id, velden: { uren: 8 }, ...anders });
    expect(fout({ plaatsingId: ORGANISATIE.uwv })).toBe('plaatsing-onbekend /plaatsingId');
    expect(fout({ per: dag('2026-01-31') })).toBe('wijziging-voor-begin /per');
    expect(fout({ velden: { tot: dag('2026-06-07') } })).toBe('einde-voor-begin /tot');
    expect(fout({ velden: { contract: 'onbepaald', tot: dag('2026-12-31') } })).toBe('onbepaald-zonder-einde /tot');
    d.doe('BeeindigPlaatsing', { plaatsingId: id, tot: dag('2026-06-05') });
    expect(fout({})).toBe('plaatsing-gestopt /per');
  });
});

describe('BeeindigPlaatsing', () => {
  it('ends it today or on the day given, whatever the contract said', () => {
    const { d, id } = begonnen();
    d.doe('BeeindigPlaatsing', { plaatsingId: id, reden: 'zelfGestopt' });
    expect(stand(d)).toEqual([['Bakkerij Kruim', '2026-06-08', 16]]);
    expect(d.doe('BeeindigPlaatsing', { plaatsingId: id, tot: dag('2026-06-08') })).toEqual([]);
    expect(d.weigering('BeeindigPlaatsing', { plaatsingId: id, tot: dag('2026-06-09') })).toBe('plaatsing-gestopt /plaatsingId');
    expect(begonnen().d.weigering('BeeindigPlaatsing', { plaatsingId: id, tot: dag('2026-01-31') })).toBe('einde-voor-begin /tot');
  });
});

describe('corrections of work', () => {
  it('each kind has a new version, by whoever is involved', () => {
    const { d, id } = begonnen();
    const verbeter = (gebeurtenisId: string, nieuw: object) => d.doe('CorrigeerGebeurtenis', { gebeurtenisId, reden: 'vergissing', nieuw } as never, { actor: WOUTER });
    const [w] = d.doe('WijzigPlaatsing', { plaatsingId: id, per: dag('2026-05-01'), velden: { uren: 20 } });
    verbeter(id, { soort: 'plaatsing', velden: { van: dag('2026-03-01'), telefoon: null } });
    verbeter(w!.eventId, { soort: 'wijziging', velden: { uren: 22, per: dag('2026-04-01') } });
    expect(stand(d)).toEqual([['Bakkerij Kruim', '2026-08-31', 22]]);
    expect(stand(d, dag('2026-03-31'))).toEqual([['Bakkerij Kruim', '2026-08-31', 16]]);
    const [e] = d.doe('BeeindigPlaatsing', { plaatsingId: id, tot: dag('2026-06-05') });
    verbeter(e!.eventId, { soort: 'plaatsingEinde', velden: { tot: dag('2026-06-04'), reden: 'doorWerkgever' } });
    expect(stand(d)).toEqual([['Bakkerij Kruim', '2026-06-04', 22]]);
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: d.events.at(-1)!.eventId, reden: 'vergissing' });
    expect(stand(d)).toEqual([['Bakkerij Kruim', '2026-08-31', 22]]);
  });

  it('work that never was takes its changes and its end along', () => {
    const { d, id } = begonnen();
    d.doe('WijzigPlaatsing', { plaatsingId: id, velden: { uren: 20 } });
    d.doe('BeeindigPlaatsing', { plaatsingId: id });
    expect(d.doe('CorrigeerGebeurtenis', { gebeurtenisId: id, reden: 'dubbel' })).toHaveLength(3);
    expect(stand(d)).toEqual([]);
  });

  it('moves to the right file as one fact: its last terms and its last day', () => {
    const { d, id } = begonnen();
    const tarik = new Proefdossier(NU, MARIJN, JONGERE.tarik);
    tarik.legVast(d.events.slice(0, 4));
    d.doe('WijzigPlaatsing', { plaatsingId: id, velden: { uren: 20, tot: dag('2026-12-31') } });
    d.doe('BeeindigPlaatsing', { plaatsingId: id, tot: dag('2026-09-30') });
    const [correctie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: id, reden: 'verkeerdeJongere', naarJongereId: JONGERE.tarik });
    expect(stand(d)).toEqual([]);
    const [over] = tarik.doe('NeemVerplaatsteOver', { feiten: verplaatsingVan(d.state, correctie!.eventId)!.feiten });
    expect(over!.data).toEqual({ ...kruim, soort: 'werk', uren: 20, tot: '2026-09-30', verplaatstVan: id });
    expect(stand(tarik)).toEqual([['Bakkerij Kruim', '2026-09-30', 20]]);
  });
});
