import { type AnyEvent, dag, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import { vastgelegd } from '@loopplank/kernel/testing';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import { INSTALLATIE_STREAM, type InstallatieEvent, type MedewerkerEvent, medewerkerStream, type OrganisatieEvent, type OrganisatieGeregistreerd, organisatieStream } from '../index';
import {
  accountOp, isSessieIngetrokken, medewerkerMetNaam, medewerkerOp, medewerkersVan, namenVan, oefenregio, organisatieMetId, organisaties,
  toegangProjection, vangnetId,
} from './index';

const SCHOOL = '22222222-2222-4222-8222-222222222222';
const PUNT = '33333333-3333-4333-8333-333333333333';
const JIP = '44444444-4444-4444-8444-444444444444';
const NOOR = '55555555-5555-4555-8555-555555555555';
const GEWIST = '66666666-6666-4666-8666-666666666666';
const SESSIE = '77777777-7777-4777-8777-777777777777';
const VANDAAG = dag('2026-06-08');
const ALLES = { page: 1, pageSize: 25 };

const account = (id: string, ...events: MedewerkerEvent[]) => vastgelegd<MedewerkerEvent>(events, medewerkerStream(id));
const organisatie = (id: string, data: OrganisatieGeregistreerd['data']) => vastgelegd<OrganisatieEvent>([{ type: 'OrganisatieGeregistreerd', data }], organisatieStream(id));
const aangemaakt = (gebruikersnaam: string | null, naam: string | null, organisatieId = SCHOOL): MedewerkerEvent => ({
  type: 'MedewerkerAangemaakt', data: { organisatieId, gebruikersnaam, naam },
});

const LOG = logVan(
  organisatie(SCHOOL, { naam: 'Praktijkschool De Werf', soort: 'school', gemeenten: ['GM0777'], grondslagen: ['WVO 2.31a'] }),
  organisatie(PUNT, { naam: 'doorstroompunt Testregio', soort: 'doorstroompunt', gemeenten: [], doorstroompuntregio: 34, grondslagen: ['WEB 9.2.5'] }),
  account(JIP,
    aangemaakt('jip', 'Jip Test'),
    { type: 'RolToegekend', data: { rol: 'rmc' } },
    { type: 'RolToegekend', data: { rol: 'combinatie' } },
    { type: 'RolToegekend', data: { rol: 'jobcoach', tot: VANDAAG } },
    { type: 'RolIngetrokken', data: { rol: 'rmc' } },
    { type: 'WachtwoordIngesteld', data: { wachtwoordHash: '$scrypt$geheim' } },
    { type: 'SessieIngetrokken', data: { sessieId: SESSIE } }),
  account(NOOR, aangemaakt('noor', 'noor Test'), { type: 'RolToegekend', data: { rol: 'auditor' } }, { type: 'MedewerkerGesloten', data: { reden: 'weg' } }),
  account(GEWIST, aangemaakt(null, null)),
  vastgelegd<InstallatieEvent>([
    { type: 'VangnetAangewezen', data: { organisatieId: SCHOOL } },
    { type: 'VangnetAangewezen', data: { organisatieId: PUNT } },
    { type: 'OefenregioGeladen', data: { jongeren: 600, jaren: 3, zaad: 7 } },
  ], INSTALLATIE_STREAM),
) as RecordedEvent<AnyEvent>[];

describe('the access view', () => {
  const db = projecteer(toegangProjection, LOG);

  it('gives the employee with the roles of the day', () => {
    expect(medewerkerOp(db, JIP, VANDAAG)).toEqual({
      id: JIP, naam: 'Jip Test', gebruikersnaam: 'jip', organisatieId: SCHOOL, organisatieNaam: 'Praktijkschool De Werf', rollen: ['jobcoach', 'combinatie'],
    });
    expect(medewerkerOp(db, JIP, dag('2026-06-09'))?.rollen).toEqual(['combinatie']);
  });

  it('finds an account by name however it was typed', () => {
    expect(medewerkerMetNaam(db, ' JIP ', VANDAAG)?.id).toBe(JIP);
    expect(medewerkerMetNaam(db, 'piet', VANDAAG)).toBeNull();
  });

  it('does not give closed, erased or unknown accounts', () => {
    for (const id of [NOOR, GEWIST, SCHOOL]) expect(accountOp(db, id, VANDAAG)).toBeNull();
    expect(medewerkerMetNaam(db, 'noor', VANDAAG)).toBeNull();
  });

  it('knows which password event is the last and which sessions were ended', () => {
    expect(accountOp(db, JIP, VANDAAG)?.wachtwoordRevisie).toBe(5);
    expect(isSessieIngetrokken(db, SESSIE)).toBe(true);
    expect(isSessieIngetrokken(db, JIP)).toBe(false);
  });

  it('never holds a password, not even hashed', () => {
    expect(JSON.stringify(dump(db))).not.toContain('geheim');
  });

  it('lists organisations by name, whatever the capitals', () => {
    expect(organisaties(db).map((o) => o.naam)).toEqual(['doorstroompunt Testregio', 'Praktijkschool De Werf']);
    expect(organisatieMetId(db, PUNT)).toEqual({
      id: PUNT, naam: 'doorstroompunt Testregio', soort: 'doorstroompunt', gemeenten: [], doorstroompuntregio: 34, grondslagen: ['WEB 9.2.5'],
    });
    expect(organisatieMetId(db, SCHOOL)).not.toHaveProperty('doorstroompuntregio');
    expect(organisatieMetId(db, JIP)).toBeNull();
  });

  it('lists the people of an organisation: open accounts, names only', () => {
    expect(medewerkersVan(db, SCHOOL, ALLES)).toEqual({ items: [{ id: JIP, naam: 'Jip Test' }], totaal: 1 });
    expect(medewerkersVan(db, SCHOOL, { page: 2, pageSize: 1 })).toEqual({ items: [], totaal: 1 });
    expect(medewerkersVan(db, PUNT, ALLES)).toEqual({ items: [], totaal: 0 });
  });

  it('knows the safety net and the practice region', () => {
    expect(vangnetId(db)).toBe(PUNT);
    expect(oefenregio(db)).toEqual({ jongeren: 600, jaren: 3, zaad: 7 });
    const leeg = projecteer(toegangProjection, []);
    expect(vangnetId(leeg)).toBeNull();
    expect(oefenregio(leeg)).toBeNull();
  });

  it('names people and organisations, also those who left', () => {
    const namen = namenVan(db);
    expect(namen.medewerker(NOOR)).toBe('noor Test');
    expect(namen.medewerker(GEWIST)).toBeUndefined();
    expect(namen.medewerker(SCHOOL)).toBeUndefined();
    expect(namen.organisatie(SCHOOL)).toBe('Praktijkschool De Werf');
    expect(namen.organisatie(JIP)).toBe('Onbekende organisatie');
    expect(namen.organisatie(SYSTEEM.organisatieId)).toBe('Loopplank');
    expect(namen.medewerker(SYSTEEM.medewerkerId)).toBe('Automatisch');
  });

  it('gives the same rows one event at a time and when everything comes twice', () => {
    expect(dump(projecteer(toegangProjection, LOG, { batch: 1, dubbel: true }))).toEqual(dump(db));
    expect(dump(projecteer(toegangProjection, LOG, { dubbel: true }))).toEqual(dump(db));
  });
});
