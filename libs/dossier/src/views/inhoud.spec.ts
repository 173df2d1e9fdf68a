import { dag, moment } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { leesBanden } from './banden';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { leesAfspraken, leesBetrokkenen, leesContactgegevens, leesContactmomenten, leesGesprekken, leesHulpvragen, leesInschrijvingen, leesMomenten, leesNotities, leesPlaatsingen, leesRegie, leesUitschrijvingen, leesWerkbezoeken } from './onderdelen';
import { coach, DOORSTROOMPUNT, SCHOOL, Verhaal, vraagVan, WERKPLEIN } from './testing/verhaal';
import { leesTijdlijn } from './tijdlijn';
import { leesWerklijst } from './werklijst';

const NU = '2026-06-08T06:12:00Z';

/** Words that must not leak, each in a field of its own; the capital tells whose it is. */
function dossierMetGeheimen() {
  const v = new Verhaal().aangemeld();
  v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-02-01') });
  v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'S-NOTITIE', themas: ['geld'], gevoeligeThemas: ['schulden'] });
  v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'app', uitkomst: 'verzonden', betrokkene: 'ouder', notitie: 'S-POGING' });
  v.gebeurt('NotitieToegevoegd', { tekst: 'S-TEKST' });
  v.gebeurt('UitstroomgesprekGevoerd', { datum: dag('2026-03-01'), aanwezig: ['jongere'], verslag: 'S-VERSLAG' });
  v.gebeurt('ContactvoorkeurVastgelegd', { discreet: true, toelichting: 'S-VOORKEUR' });
  const afspraak = v.gebeurt('AfspraakGemaakt', { tekst: 'G-AFSPRAAK', door: 'jongere', uiterlijk: dag('2026-07-01') });
  v.gebeurt('AfspraakAfgerond', { afspraakId: afspraak, uitkomst: 'gedaan', toelichting: 'S-AFRONDING' });
  v.gebeurt('VolgendMomentGepland', { datum: dag('2026-06-20'), reden: 'gekozen', wat: 'G-MOMENT' });
  v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: 'G-NUMMER', van: dag('2026-01-05') });
  v.gebeurt('InschrijvingGemeld', { school: 'G-SCHOOL', opleiding: 'G-OPLEIDING', van: dag('2025-08-25'), aangekondigd: false });
  v.gebeurt('UitschrijvingGemeld', { school: 'G-WEG', per: dag('2026-05-12') });
  const werk = v.gebeurt('PlaatsingGestart', { soort: 'werk', werkgever: 'G-WERKGEVER', van: dag('2026-02-01'), functie: 'G-FUNCTIE', contactpersoon: 'G-CHEF', telefoon: 'G-TELEFOON' });
  v.gebeurt('PlaatsingGewijzigd', { plaatsingId: werk, per: dag('2026-04-01'), contactpersoon: 'G-BAAS', functie: 'G-BAKKER', telefoon: 'G-MOBIEL' });
  v.gebeurt('WerkplekbezoekAfgelegd', { werkgever: 'G-BEZOCHT', contactpersoon: 'G-ZIJ', telefoon: 'G-BEL', aanwezig: ['jongere'], uren: 31, belastbaarheid: [19] });
  v.gebeurt('HulpvraagGesignaleerd', { thema: 'gevoelig', gevoeligeThemas: ['verslaving'], urgentie: 'urgent', tekst: 'S-HULPVRAAG' });
  const klaar = v.gebeurt('HulpvraagGesignaleerd', { thema: 'wonen', gevoeligeThemas: [], urgentie: 'gewoon', tekst: 'S-WONEN' });
  v.gebeurt('HulpvraagAfgerond', { hulpvraagId: klaar, uitkomst: 'opgelost', toelichting: 'S-OPGELOST' });
  const fout = v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'S-DUBBEL' });
  v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: fout, reden: 'dubbel', toelichting: 'S-CORRECTIE', vervangen: false });
  v.gebeurt('ContactGelegd', { kanaal: 'werkbezoek', uitkomst: 'gesproken', notitie: 'W-NOTITIE' }, { door: coach });
  v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, reden: 'vervanging' });
  return v;
}

const BLAD = { page: 1, pageSize: 100 };

/** Every answer about one file there is, as one text. */
function alles(v: Verhaal, vraag: ReturnType<typeof vraagVan>): string {
  const db = projecteer(jongereProjection, v.events);
  const delen = [leesAfspraken, leesBetrokkenen, leesContactgegevens, leesContactmomenten, leesGesprekken, leesHulpvragen, leesInschrijvingen, leesMomenten, leesNotities, leesPlaatsingen, leesRegie, leesUitschrijvingen, leesWerkbezoeken, leesTijdlijn];
  return JSON.stringify([leesEenBeeld(db, v.id, vraag), leesBanden(db, v.id, vraag), leesWerklijst(db, vraag, BLAD), ...delen.map((lees) => lees(db, v.id, vraag, BLAD))]);
}

const geheimenIn = (tekst: string): string[] => [...new Set(tekst.match(/[SGW]-[A-Z]+|"(?:schulden|verslaving|wonen)"|(?<=Kan |kan |"belastbaarheid":)19/g))].sort();

const VAN_SCHOOL = ['"schulden"', '"verslaving"', '19', 'S-AFRONDING', 'S-CORRECTIE', 'S-DUBBEL', 'S-HULPVRAAG', 'S-NOTITIE', 'S-OPGELOST', 'S-POGING', 'S-TEKST', 'S-VERSLAG', 'S-VOORKEUR', 'S-WONEN'];
const GEDEELD = ['"wonen"', 'G-AFSPRAAK', 'G-BAAS', 'G-BAKKER', 'G-BEL', 'G-BEZOCHT', 'G-FUNCTIE', 'G-MOBIEL', 'G-MOMENT', 'G-NUMMER', 'G-OPLEIDING', 'G-SCHOOL', 'G-WEG', 'G-WERKGEVER', 'G-ZIJ'];

describe('who reads what', () => {
  const v = dossierMetGeheimen();

  it('gives an organisation what it wrote itself, and what all share', () => {
    expect(geheimenIn(alles(v, vraagVan(SCHOOL, NU)))).toEqual([...VAN_SCHOOL, ...GEDEELD].sort());
    expect(geheimenIn(alles(v, vraagVan(WERKPLEIN, NU)))).toEqual([...GEDEELD, 'W-NOTITIE'].sort());
  });

  it('gives another involved organisation the facts and what is shared, and says that there is more', () => {
    const tekst = alles(v, vraagVan(DOORSTROOMPUNT, NU));
    expect(geheimenIn(tekst)).toEqual(GEDEELD);
    const db = projecteer(jongereProjection, v.events);
    const contact = leesContactmomenten(db, v.id, vraagVan(DOORSTROOMPUNT, NU), BLAD)!.items;
    expect(contact.map((i) => [i.contact, i.afgeschermd])).toEqual([['tweezijdig', true], ['tweezijdig', true], ['poging', true], ['tweezijdig', true]]);
    expect(contact.at(-1)?.themas).toEqual(['geld']);
    expect(leesNotities(db, v.id, vraagVan(DOORSTROOMPUNT, NU), BLAD)).toMatchObject({ totaal: 1, items: [{ titel: 'Notitie', afgeschermd: true }] });
    expect(leesGesprekken(db, v.id, vraagVan(DOORSTROOMPUNT, NU), BLAD)?.waarde.items[0]).toMatchObject({ afgeschermd: true });
  });

  it('gives the auditor no content at all, only that it happened', () => {
    const tekst = alles(v, vraagVan(SCHOOL, NU, {}, 'feiten'));
    expect(geheimenIn(tekst)).toEqual([]);
    expect(tekst).not.toContain('"geld"');
    const lijn = leesTijdlijn(projecteer(jongereProjection, v.events), v.id, vraagVan(SCHOOL, NU, {}, 'feiten'), BLAD)!;
    expect(lijn.totaal).toBe(v.events.length);
    expect(lijn.items.find((i) => i.soort === 'AfspraakGemaakt')).toMatchObject({ titel: 'Afspraak', afgeschermd: true });
  });

  it('leaves nothing of a touchpoint about somebody else but one sentence', () => {
    const w = new Verhaal().aangemeld();
    const id = w.gebeurt('ContactGelegd', { kanaal: 'huisbezoek', uitkomst: 'gesproken', notitie: 'S-VERKEERD' }, { op: '2026-05-01T10:00:00Z' });
    const afspraak = w.gebeurt('AfspraakGemaakt', { tekst: 'G-VERKEERD', door: 'jongere' }, { op: '2026-05-01T10:00:00Z' });
    for (const gebeurtenisId of [id, afspraak]) {
      w.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId, reden: 'verkeerdeJongere', vervangen: false, toelichting: 'S-TOELICHTING', naarJongereId: '99999999-0000-4000-8000-000000000000' }, { op: '2026-05-02T10:00:00Z' });
    }
    w.gebeurt('IncidentVastgelegd', { soort: 'verkeerdeJongere', gebeurtenisId: id, zichtbaarVoor: [SCHOOL] }, { op: '2026-05-02T10:00:00Z' });
    const tekst = alles(w, vraagVan(SCHOOL, NU));
    expect(geheimenIn(tekst)).toEqual([]);
    expect(tekst).not.toMatch(/huisbezoek|99999999|verkeerdeJongere/);
    const lijn = leesTijdlijn(projecteer(jongereProjection, w.events), w.id, vraagVan(SCHOOL, NU), BLAD)!;
    expect(lijn).toMatchObject({ totaal: 6 });
    expect(lijn.items[0]).toMatchObject({ titel: 'Er is een fout hersteld' });
    expect(lijn.items[0]).not.toHaveProperty('tekst');
  });

  it('keeps that content closed when asked what was known before the mistake was found', () => {
    const w = new Verhaal().aangemeld();
    const id = w.gebeurt('ContactGelegd', { kanaal: 'huisbezoek', uitkomst: 'gesproken', notitie: 'S-VERKEERD' }, { op: '2026-05-01T10:00:00Z' });
    const nummer = w.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: 'G-VERKEERD', van: dag('2026-05-01') }, { op: '2026-05-01T10:00:00Z' });
    const school = w.gebeurt('InschrijvingGemeld', { school: 'G-SCHOOL', van: dag('2026-04-01'), aangekondigd: false }, { op: '2026-05-01T10:00:00Z' });
    const werk = w.gebeurt('PlaatsingGestart', { soort: 'werk', werkgever: 'G-WERKGEVER', van: dag('2026-04-01'), telefoon: 'G-MOBIEL' }, { op: '2026-05-01T10:00:00Z' });
    const eerder = vraagVan(SCHOOL, NU, { bekendOp: moment('2026-05-01T12:00:00Z') });
    expect(geheimenIn(alles(w, eerder))).toEqual(['G-MOBIEL', 'G-SCHOOL', 'G-VERKEERD', 'G-WERKGEVER', 'S-VERKEERD']);
    for (const gebeurtenisId of [id, nummer, school, werk]) w.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId, reden: 'verkeerdeJongere', vervangen: false }, { op: '2026-05-02T10:00:00Z' });
    const tekst = alles(w, eerder);
    expect(geheimenIn(tekst)).toEqual([]);
    expect(tekst).toContain('bij een huisbezoek');
  });
});
