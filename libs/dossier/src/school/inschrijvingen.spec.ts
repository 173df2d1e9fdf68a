import { dag, moment } from '@loopplank/kernel';
import { verplaatsingVan } from '../correcties/verplaatsing';
import { Proefdossier } from '../testing/proefdossier';
import { JONGERE, MARIJN, NU, ORGANISATIE, WOUTER } from '../testing/voorbeelden';
import { inschrijvingen, laatsteSchooldag, plaatsVan } from './inschrijvingen';

const lindewaard = { school: 'mbo Lindewaard', opleiding: 'entree', van: dag('2025-08-25'), tot: dag('2026-07-17') };
const lopend = (d: Proefdossier) =>
  inschrijvingen(d.state).map(({ inschrijving: i, uitschrijving: u }) => [plaatsVan(i.data), laatsteSchooldag(i.data.tot, u?.data.per)]);

describe('MeldInschrijving', () => {
  it('is so from its first day, however late it is told, and keeps who told it', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('MeldInschrijving', { ...lindewaard, bron: 'DUO', ontvangenOp: moment('2026-06-01T10:00:00Z') });
    expect(e).toMatchObject({ type: 'InschrijvingGemeld', geldigOp: '2025-08-24T22:00:00.000Z', bron: 'DUO' });
    expect(e!.data).toEqual({ ...lindewaard, aangekondigd: false, ontvangenOp: '2026-06-01T10:00:00.000Z' });
  });

  it('a plan was so when it was told', () => {
    const [e] = Proefdossier.aangemeld().doe('MeldInschrijving', { school: 'mbo', van: dag('2026-09-01'), aangekondigd: true });
    expect(e).toMatchObject({ geldigOp: NU, bron: 'medewerker', data: { aangekondigd: true } });
  });

  it('the same again changes nothing; from another source, or with proof instead of a plan, it is news', () => {
    const d = Proefdossier.aangemeld();
    d.doe('MeldInschrijving', { ...lindewaard, bron: 'jongere' });
    expect(d.doe('MeldInschrijving', { ...lindewaard, bron: 'jongere' })).toEqual([]);
    expect(d.doe('MeldInschrijving', lindewaard)).toEqual([]);
    expect(d.doe('MeldInschrijving', { ...lindewaard, bron: 'school' })).toHaveLength(1);
    expect(d.doe('MeldInschrijving', { ...lindewaard, aangekondigd: true })).toHaveLength(1);
  });

  it.each([
    ['school-nodig /school', { school: undefined }],
    ['voor-geboorte /van', { van: dag('2007-03-13') }],
    ['te-ver-vooruit /van', { van: dag('2027-06-09'), tot: undefined }],
    ['einde-voor-begin /tot', { tot: dag('2025-08-24') }],
    ['in-de-toekomst /ontvangenOp', { ontvangenOp: moment('2026-06-09T00:00:00Z') }],
  ] as const)('refuses with %s', (code, anders) => {
    expect(Proefdossier.aangemeld().weigering('MeldInschrijving', JSON.parse(JSON.stringify({ ...lindewaard, ...anders })))).toBe(code);
  });
});

describe('MeldUitschrijving', () => {
  it('ends the enrolments at its own school, however the name is typed, from the day itself', () => {
    const d = Proefdossier.aangemeld();
    d.doe('MeldInschrijving', lindewaard);
    d.doe('MeldInschrijving', { organisatieId: ORGANISATIE.school, van: dag('2025-08-25') });
    const [e] = d.doe('MeldUitschrijving', { school: 'MBO  lindewaard', per: dag('2026-05-12'), reden: 'zonderDiploma', bron: 'DUO' });
    expect(e).toMatchObject({ type: 'UitschrijvingGemeld', geldigOp: '2026-05-11T22:00:00.000Z', bron: 'DUO' });
    expect(lopend(d)).toEqual([['mbo lindewaard', '2026-05-11'], [ORGANISATIE.school, undefined]]);
  });

  it('ends every earlier enrolment when it names no school, and none that begins on its day or later', () => {
    const d = Proefdossier.aangemeld();
    d.doe('MeldInschrijving', lindewaard);
    d.doe('MeldInschrijving', { school: 'elders', van: dag('2026-05-12') });
    d.doe('MeldUitschrijving', { per: dag('2026-05-12') });
    expect(lopend(d)).toEqual([['mbo lindewaard', '2026-05-11'], ['elders', undefined]]);
  });

  it('names an enrolment by any id it ever had, and follows it when it is corrected', () => {
    const d = Proefdossier.aangemeld();
    const [oud] = d.doe('MeldInschrijving', lindewaard);
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: oud!.eventId, reden: 'vergissing', nieuw: { soort: 'inschrijving', velden: { van: dag('2025-09-01') } } });
    const [u] = d.doe('MeldUitschrijving', { inschrijvingId: oud!.eventId, per: dag('2026-05-12') });
    expect(u!.data).toEqual({ inschrijvingId: d.events.at(-2)!.eventId, per: '2026-05-12' });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: d.events.at(-2)!.eventId, reden: 'vergissing', nieuw: { soort: 'inschrijving', velden: { school: 'elders' } } });
    expect(lopend(d)).toEqual([['elders', '2026-05-11']]);
  });

  it('an announcement ends nothing; the same again changes nothing', () => {
    const d = Proefdossier.aangemeld();
    d.doe('MeldInschrijving', lindewaard);
    const [e] = d.doe('MeldUitschrijving', { school: 'mbo Lindewaard', per: dag('2026-07-01'), aangekondigd: true });
    expect(e).toMatchObject({ type: 'UitschrijvingAangekondigd', geldigOp: NU });
    expect(lopend(d)).toEqual([['mbo lindewaard', '2026-07-17']]);
    expect(d.doe('MeldUitschrijving', { school: 'mbo Lindewaard', per: dag('2026-07-01'), aangekondigd: true })).toEqual([]);
    expect(d.doe('MeldUitschrijving', { school: 'mbo Lindewaard', per: dag('2026-07-01') })).toHaveLength(1);
  });

  it('refuses what cannot be', () => {
    const d = Proefdossier.aangemeld();
    const [i] = d.doe('MeldInschrijving', lindewaard);
    const fout = (anders: object) => d.weigering('MeldUitschrijving', { per: dag('2026-05-12'), ...anders });
    expect(fout({ inschrijvingId: ORGANISATIE.uwv })).toBe('inschrijving-onbekend /inschrijvingId');
    expect(fout({ inschrijvingId: i!.eventId, school: 'x' })).toBe('school-volgt /school');
    expect(fout({ inschrijvingId: i!.eventId, per: dag('2025-08-25') })).toBe('einde-voor-begin /per');
    expect(fout({ per: dag('2028-01-01') })).toBe('te-ver-vooruit /per');
  });
});

describe('corrections of what was told about school', () => {
  it('may come from anybody involved, and keep the source unless that was wrong', () => {
    const d = Proefdossier.aangemeld();
    const [i] = d.doe('MeldInschrijving', { ...lindewaard, bron: 'DUO' });
    const [, nieuw] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: i!.eventId, reden: 'vergissing', nieuw: { soort: 'inschrijving', velden: { tot: null } } }, { actor: WOUTER });
    expect(nieuw).toMatchObject({ bron: 'DUO', data: { van: '2025-08-25', vervangt: i!.eventId } });
    expect(nieuw!.data).not.toHaveProperty('tot');
    const [u] = d.doe('MeldUitschrijving', { per: dag('2026-05-12'), aangekondigd: true });
    const [, gemeld] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: u!.eventId, reden: 'vergissing', nieuw: { soort: 'uitschrijving', velden: { aangekondigd: false } } });
    expect(gemeld).toMatchObject({ type: 'UitschrijvingGemeld', geldigOp: '2026-05-11T22:00:00.000Z' });
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: gemeld!.eventId, reden: 'vergissing', nieuw: { soort: 'uitschrijving', velden: { per: dag('2000-01-01') } } })).toBe('voor-geboorte /nieuw/per');
  });

  it('an enrolment that never was takes the end of it along', () => {
    const d = Proefdossier.aangemeld();
    const [i] = d.doe('MeldInschrijving', lindewaard);
    d.doe('MeldUitschrijving', { inschrijvingId: i!.eventId, per: dag('2026-05-12') });
    expect(d.doe('CorrigeerGebeurtenis', { gebeurtenisId: i!.eventId, reden: 'vergissing' })).toHaveLength(2);
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: d.events.at(-3)!.eventId, reden: 'dubbel' })).toBe('al-gecorrigeerd /gebeurtenisId');
  });

  it('moves to the right file with its end, which names the school there', () => {
    const [d, tarik] = [Proefdossier.aangemeld(), new Proefdossier(NU, MARIJN, JONGERE.tarik)];
    const [i] = d.doe('MeldInschrijving', { ...lindewaard, bron: 'DUO' });
    d.doe('MeldUitschrijving', { inschrijvingId: i!.eventId, per: dag('2026-05-12'), bron: 'school' });
    const [correctie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: i!.eventId, reden: 'verkeerdeJongere', naarJongereId: JONGERE.tarik });
    const { feiten } = verplaatsingVan(d.state, correctie!.eventId)!;
    tarik.legVast(d.events.slice(0, 4));
    const over = tarik.doe('NeemVerplaatsteOver', { feiten });
    expect(over.map((e) => [e.type, e.bron, e.geldigOp])).toEqual([['InschrijvingGemeld', 'DUO', '2025-08-24T22:00:00.000Z'], ['UitschrijvingGemeld', 'school', '2026-05-11T22:00:00.000Z']]);
    expect(over[1]!.data).toEqual({ school: 'mbo Lindewaard', per: '2026-05-12', verplaatstVan: d.events[7]!.eventId });
    expect(lopend(d)).toEqual([]);
    expect(lopend(tarik)).toEqual([['mbo lindewaard', '2026-05-11']]);
  });
});
