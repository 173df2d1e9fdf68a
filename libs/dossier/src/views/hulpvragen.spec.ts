import { dag } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { leesBanden } from './banden';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { leesHulpvragen } from './onderdelen';
import { COACH, coach, DOORSTROOMPUNT, MENTOR, SCHOOL, Verhaal, vraagVan, WERKPLEIN } from './testing/verhaal';
import { leesTijdlijn } from './tijdlijn';
import { leesWerklijst } from './werklijst';

const NU = '2026-06-08T06:12:00Z';
const BLAD = { page: 1, pageSize: 25 };
const db = (v: Verhaal) => projecteer(jongereProjection, v.events);
const als = (org: string, mens: string, anders = {}) => vraagVan(org, NU, anders, 'alles', mens);
const mentor = als(SCHOOL, MENTOR);
const lijst = (v: Verhaal, vraag = mentor) => leesWerklijst(db(v), vraag, BLAD).items.map((r) => [r.bak, r.redenCode, r.reden]);

/** Nothing else is the matter with this youngster. */
function rustig(): Verhaal {
  const v = new Verhaal().aangemeld();
  v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-02-01') });
  v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-06-01T10:00:00Z' });
  v.gebeurt('VolgendMomentGepland', { datum: dag('2026-06-20'), kanaal: 'bellen', reden: 'naContact' }, { op: '2026-06-01T10:00:00Z' });
  return v;
}
const urgent = (v: Verhaal, anders: object = {}) =>
  v.gebeurt('HulpvraagGesignaleerd', { thema: 'wonen', gevoeligeThemas: [], urgentie: 'urgent', tekst: 'geheim', ...anders }, { op: '2026-06-07T18:00:00Z', door: coach });

describe('help requests on the worklist', () => {
  it('an urgent one that nobody took up is the first thing for whoever holds the regie', () => {
    const v = rustig();
    v.gebeurt('VolgendMomentGepland', { datum: dag('2026-06-02'), kanaal: 'bellen', reden: 'gekozen' }, { op: '2026-06-02T10:00:00Z' });
    urgent(v);
    expect(lijst(v)).toEqual([['nu', 'hulpvraagUrgent', 'Urgente hulpvraag (wonen): nog niet opgepakt']]);
    expect(leesWerklijst(db(v), mentor, BLAD).items[0]!.ook).toEqual(['Bellen: moest op di 2 juni, 6 dagen te laat']);
  });

  it('moves to the list of who takes it up, with nothing else of the file, and leaves it when it ends', () => {
    const v = rustig();
    const id = urgent(v);
    const werkplein = als(WERKPLEIN, COACH);
    expect(lijst(v, werkplein)).toEqual([]);
    v.gebeurt('HulpvraagOpgepakt', { hulpvraagId: id, organisatieId: WERKPLEIN, medewerkerId: COACH }, { op: '2026-06-07T19:00:00Z', door: coach });
    expect(lijst(v)).toEqual([['straks', 'binnenkort', 'Bellen: over 12 dagen (za 20 juni)']]);
    expect(lijst(v, werkplein)).toEqual([['nu', 'hulpvraagUrgent', 'Urgente hulpvraag (wonen): bij jou']]);
    expect(leesWerklijst(db(v), werkplein, BLAD).items[0]).not.toHaveProperty('ook');
    expect(lijst(v, als(WERKPLEIN, COACH, { peildatum: dag('2026-06-06') }))).toEqual([]);
    v.gebeurt('HulpvraagAfgerond', { hulpvraagId: id, uitkomst: 'opgelost' }, { op: '2026-06-08T05:00:00Z', door: coach });
    expect(lijst(v, werkplein)).toEqual([]);
  });

  it('is on the list of who is asked: a person, or everybody of an organisation', () => {
    const v = rustig();
    urgent(v, { gevraagdOrganisatieId: DOORSTROOMPUNT });
    expect(lijst(v, als(DOORSTROOMPUNT, COACH))).toEqual([['nu', 'hulpvraagUrgent', 'Urgente hulpvraag (wonen): aan jullie gevraagd, nog niet opgepakt']]);
    const persoon = rustig();
    urgent(persoon, { gevraagdOrganisatieId: WERKPLEIN, gevraagdMedewerkerId: COACH });
    expect(lijst(persoon, als(WERKPLEIN, COACH))).toEqual([['nu', 'hulpvraagUrgent', 'Urgente hulpvraag (wonen): aan jou gevraagd, nog niet opgepakt']]);
    expect(lijst(persoon, als(WERKPLEIN, MENTOR))).toEqual([]);
  });

  it('an ordinary one waits its turn, and a sensitive theme is not named on a list', () => {
    const v = rustig();
    urgent(v, { urgentie: 'gewoon', thema: 'gevoelig', gevoeligeThemas: ['schulden'] });
    expect(lijst(v)).toEqual([['straks', 'hulpvraag', 'Hulpvraag: nog niet opgepakt']]);
  });
});

describe('help requests in the one shared view', () => {
  it('shows the open ones, urgent first, with who has them; the text to who wrote it', () => {
    const v = rustig();
    v.gebeurt('HulpvraagGesignaleerd', { thema: 'geld', gevoeligeThemas: [], urgentie: 'gewoon' }, { op: '2026-06-05T10:00:00Z' });
    const klaar = v.gebeurt('HulpvraagGesignaleerd', { thema: 'taal', gevoeligeThemas: [], urgentie: 'urgent' }, { op: '2026-06-05T11:00:00Z' });
    v.gebeurt('HulpvraagAfgerond', { hulpvraagId: klaar, uitkomst: 'nietMeerNodig', toelichting: 'x' }, { op: '2026-06-06T11:00:00Z' });
    const id = urgent(v, { thema: 'gevoelig', gevoeligeThemas: ['schulden'], gevraagdOrganisatieId: SCHOOL, gevraagdMedewerkerId: MENTOR });
    v.gebeurt('HulpvraagOpgepakt', { hulpvraagId: id, organisatieId: SCHOOL, medewerkerId: MENTOR }, { op: '2026-06-07T20:00:00Z' });

    const [eerste, tweede, ...rest] = leesEenBeeld(db(v), v.id, mentor)!.waarde.hulpvragen!;
    expect(rest).toEqual([]);
    expect(tweede).toMatchObject({ thema: 'geld', themaTekst: 'geld', urgentie: 'gewoon', organisatie: { id: SCHOOL } });
    expect(eerste).toEqual({
      id, urgentie: 'urgent', afgeschermd: true, gesignaleerdOp: '2026-06-07T18:00:00.000Z',
      organisatie: { id: WERKPLEIN, naam: 'Werkplein Oost' }, medewerker: { id: COACH, naam: 'Marloes Tinga' },
      gevraagd: { organisatie: { id: SCHOOL, naam: 'School De Kade' }, medewerker: { id: MENTOR, naam: 'Hanneke Brouns' } },
      eigenaar: { organisatie: { id: SCHOOL, naam: 'School De Kade' }, medewerker: { id: MENTOR, naam: 'Hanneke Brouns' }, sindsOp: '2026-06-07T20:00:00.000Z' },
    });
    expect(leesEenBeeld(db(v), v.id, als(WERKPLEIN, COACH))!.waarde.hulpvragen![0]).toMatchObject({ thema: 'schulden', themaTekst: 'schulden', tekst: 'geheim' });
    expect(leesHulpvragen(db(v), v.id, mentor, BLAD)!.waarde.items.at(-1)).toMatchObject({ thema: 'taal', afronding: { uitkomst: 'nietMeerNodig', toelichting: 'x' } });
    expect(leesHulpvragen(db(v), v.id, als(WERKPLEIN, COACH), BLAD)!.waarde.items.at(-1)).toMatchObject({ afronding: { afgeschermd: true } });
  });

  it('is a dot among the agreements, and plain Dutch on the timeline', () => {
    const v = rustig();
    const id = urgent(v, { gevraagdOrganisatieId: SCHOOL, gevraagdMedewerkerId: MENTOR });
    v.gebeurt('HulpvraagOpgepakt', { hulpvraagId: id, organisatieId: SCHOOL }, { op: '2026-06-07T20:00:00Z' });
    const rij = leesBanden(db(v), v.id, mentor)!.waarde.rijen.find((r) => r.band === 'afspraken')!;
    expect(rij).toMatchObject({ zin: 'Afspraken: geen open afspraken en 1 open hulpvraag.', punten: [{ opDatum: '2026-06-07', label: 'urgente hulpvraag' }] });
    v.gebeurt('HulpvraagAfgerond', { hulpvraagId: id, uitkomst: 'doorverwezen' }, { op: '2026-06-08T05:00:00Z' });
    const items = leesTijdlijn(db(v), v.id, mentor, BLAD)!.items.filter((i) => i.soort.startsWith('Hulpvraag'));
    expect(items.map((i) => [i.titel, i.toelichting, i.afgeschermd])).toEqual([
      ['Hulpvraag doorverwezen', undefined, undefined],
      ['Hulpvraag opgepakt door School De Kade', undefined, undefined],
      ['Urgente hulpvraag: wonen', 'Gevraagd aan Hanneke Brouns van School De Kade.', true],
    ]);
  });
});
