import { type AnyEvent, dag, type Moment, moment, type RecordedEvent } from '@loopplank/kernel';
import { vastgelegd } from '@loopplank/kernel/testing';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import {
  type InlogEvent, inlogStream, INSTALLATIE_STREAM, type InstallatieEvent, type MedewerkerEvent, medewerkerStream, type OrganisatieEvent, organisatieStream,
  type SluitingEvent, sluitingStream, STANDAARD_KALENDER, type VerzendingEvent, verzendingStream,
} from '../index';
import {
  accountOp, bestaatTeam, leesMedewerker, leesMedewerkers, leesOrganisatie, leesSluiting, leesVangnetten, medewerkerVanLink, openSluitingen, openVerzendingen,
  organisatieMetId, organisaties, sluitingBij, toegangProjection, vangnetVoor, vervangtOp, werkkalenderVan,
} from './index';

const id = (n: number) => `${String(n).repeat(8)}-${String(n).repeat(4)}-4${String(n).repeat(3)}-8${String(n).repeat(3)}-${String(n).repeat(12)}`;
const [SCHOOL, PUNT, TEAM, JIP, NOOR, SAM] = [id(2), id(3), id(9), id(4), id(5), id(6)] as [string, string, string, string, string, string];
const VANDAAG = dag('2026-06-08');
const NU = moment('2026-06-08T06:12:00Z');
const MET = { vandaag: VANDAAG, nu: NU };
const D = 'digest'.padEnd(43, 'x');

/** Event ids are unique over streams here, as in a real log. */
const stroom = <E extends AnyEvent>(naam: string, ...events: (E & { readonly geldigOp?: Moment })[]): RecordedEvent<AnyEvent>[] =>
  vastgelegd<AnyEvent>(events as never, naam).map((e) => ({ ...e, eventId: `${naam}#${e.revision}` })) as RecordedEvent<AnyEvent>[];
const mens = (wie: string, ...events: (MedewerkerEvent & { geldigOp?: Moment })[]) => stroom<MedewerkerEvent>(medewerkerStream(wie), ...events);
const aangemaakt = (naam: string, organisatieId = SCHOOL): MedewerkerEvent => ({ type: 'MedewerkerAangemaakt', data: { organisatieId, gebruikersnaam: naam.toLowerCase(), naam } });
const organisatie = (wie: string, ...events: (OrganisatieEvent & { geldigOp?: Moment })[]) => stroom<OrganisatieEvent>(organisatieStream(wie), ...events);
const school: OrganisatieEvent = { type: 'OrganisatieGeregistreerd', data: { naam: 'De Werf', soort: 'school', gemeenten: ['GM0777'], grondslagen: ['WVO 2.31a'] } };
const punt: OrganisatieEvent = { type: 'OrganisatieGeregistreerd', data: { naam: 'Punt', soort: 'doorstroompunt', gemeenten: [], doorstroompuntregio: 34, grondslagen: [] } };
const view = (...stromen: RecordedEvent<AnyEvent>[][]) => {
  const log = logVan(...stromen) as RecordedEvent<AnyEvent>[];
  const db = projecteer(toegangProjection, log);
  // Whatever a test is about: one event at a time and everything twice gives the same rows.
  expect(dump(projecteer(toegangProjection, log, { batch: 1, dubbel: true }))).toEqual(dump(db));
  expect(dump(projecteer(toegangProjection, log, { dubbel: true }))).toEqual(dump(db));
  return db;
};

describe('an organisation as its beheerder sees it', () => {
  const db = view(
    organisatie(SCHOOL, school,
      { type: 'OrganisatieGewijzigd', data: { naam: 'De Nieuwe Werf', gemeenten: [], doorstroompuntregio: 10, grondslagen: ['WVO 2.31a', 'WEC 44'] } },
      { type: 'TeamGemaakt', data: { teamId: TEAM, naam: 'Noord' } },
      { type: 'TeamGemaakt', data: { teamId: id(8), naam: 'Weg' } },
      { type: 'TeamHernoemd', data: { teamId: TEAM, naam: 'Team Noord' } },
      { type: 'TeamOpgeheven', data: { teamId: id(8) } }),
    organisatie(PUNT, punt),
    mens(JIP, aangemaakt('Jip'), { type: 'MedewerkerIngedeeld', data: { teamId: TEAM } }),
    mens(NOOR, aangemaakt('Noor'), { type: 'MedewerkerIngedeeld', data: { teamId: TEAM } }, { type: 'MedewerkerGesloten', data: { reden: 'weg' } }),
    mens(SAM, aangemaakt('Sam'), { type: 'MedewerkerIngedeeld', data: { teamId: id(8) } }),
    stroom<InstallatieEvent>(INSTALLATIE_STREAM,
      { type: 'VangnetAangewezen', data: { organisatieId: PUNT } },
      { type: 'GemeentevangnetAangewezen', data: { gemeente: 'GM0777', organisatieId: SCHOOL } },
      { type: 'GemeentevangnetAangewezen', data: { gemeente: 'GM0153', organisatieId: SCHOOL } },
      { type: 'GemeentevangnetVervallen', data: { gemeente: 'GM0153' } }),
  );

  it('has its newest details, its teams and its people counted', () => {
    expect(leesOrganisatie(db, SCHOOL)).toEqual({
      revisie: 5,
      waarde: {
        id: SCHOOL, naam: 'De Nieuwe Werf', soort: 'school', gemeenten: [], doorstroompuntregio: 10, grondslagen: ['WVO 2.31a', 'WEC 44'],
        teams: [{ id: TEAM, naam: 'Team Noord', medewerkers: 1 }], medewerkers: 2, vangnet: { installatie: false, gemeenten: ['GM0777'] },
      },
    });
    expect(leesOrganisatie(db, JIP)).toBeNull();
    expect([bestaatTeam(db, SCHOOL, TEAM), bestaatTeam(db, PUNT, TEAM), bestaatTeam(db, SCHOOL, id(8))]).toEqual([true, false, false]);
  });

  it('is the safety net of a municipality, or the installation is', () => {
    expect(leesVangnetten(db)).toEqual({
      revisie: 3,
      waarde: { installatie: { id: PUNT, naam: 'Punt' }, gemeenten: [{ gemeente: 'GM0777', organisatie: { id: SCHOOL, naam: 'De Nieuwe Werf' } }] },
    });
    expect([vangnetVoor(db, 'GM0777'), vangnetVoor(db, 'GM0153')]).toEqual([SCHOOL, PUNT]);
    expect(leesVangnetten(view())).toEqual({ revisie: -1, waarde: { gemeenten: [] } });
  });

  it('that has closed takes no part any more, and nobody works for it', () => {
    const dicht = view(
      organisatie(SCHOOL, school, { type: 'OrganisatieGesloten', data: { opvolgerId: PUNT, opvolgerMedewerkerId: SAM } }), organisatie(PUNT, punt),
      mens(JIP, aangemaakt('Jip')), mens(SAM, aangemaakt('Sam', PUNT)),
    );
    expect(organisaties(dicht).map((o) => o.id)).toEqual([PUNT]);
    expect(organisatieMetId(dicht, SCHOOL)).toBeNull();
    expect(accountOp(dicht, JIP, VANDAAG)).toBeNull();
    expect(accountOp(dicht, SAM, VANDAAG)).not.toBeNull();
    expect(leesOrganisatie(dicht, SCHOOL)?.waarde.gesloten).toEqual({ op: '2026-01-01T09:00:00.000Z', opvolger: { id: PUNT, naam: 'Punt' } });
    expect(sluitingBij(dicht, { organisatieId: SCHOOL })).toMatchObject({ van: { organisatieId: SCHOOL }, naar: { organisatieId: PUNT, medewerkerId: SAM }, status: 'bezig' });
  });
});

describe('people as their beheerder sees them', () => {
  const db = view(
    organisatie(SCHOOL, school, { type: 'TeamGemaakt', data: { teamId: TEAM, naam: 'Noord' } }),
    mens(JIP, aangemaakt('Jip'),
      { type: 'MedewerkerHernoemd', data: { naam: 'Jip Anders' } },
      { type: 'MailadresGewijzigd', data: { mailadres: 'jip@school.example' } },
      { type: 'MedewerkerIngedeeld', data: { teamId: TEAM } },
      { type: 'RolToegekend', data: { rol: 'rmc', tot: dag('2026-06-07') } },
      { type: 'RolToegekend', data: { rol: 'beheerder' } },
      { type: 'InstallatiebeheerToegekend', data: {} },
      { type: 'WachtwoordIngesteld', data: { wachtwoordHash: '$scrypt$geheim' } },
      { type: 'RechtenNagekeken', data: {} },
      { type: 'VervangingIngesteld', data: { vervangerId: NOOR, van: dag('2026-05-01'), tot: dag('2026-05-31') } },
      { type: 'VervangingIngesteld', data: { vervangerId: NOOR, van: dag('2026-06-01'), tot: dag('2026-06-30') } }),
    mens(NOOR, aangemaakt('Noor'), { type: 'WachtwoordlinkGemaakt', data: { soort: 'uitnodiging', digest: D, geldigTot: NU } }),
    mens(SAM, aangemaakt('Sam'), { type: 'MedewerkerGesloten', data: { reden: 'weg', opvolgerId: NOOR } }),
    stroom<InlogEvent>(inlogStream('2026-06-08', 'a1'),
      { type: 'Ingelogd', data: { sessieId: SCHOOL } },
      { type: 'InloggenMislukt', data: { medewerkerId: JIP, mislukt: 3, geweigerd: 0, vanaf: NU } }).map((e) => ({ ...e, actor: { ...e.actor, medewerkerId: JIP } })),
    stroom<VerzendingEvent>(verzendingStream(`${medewerkerStream(NOOR)}#1`), { type: 'VerzendingBegonnen', data: { soort: 'uitnodiging', kanaal: 'mail', medewerkerId: NOOR } }, { type: 'VerzendingOnzeker', data: {} }),
  );
  const rij = {
    id: JIP, naam: 'Jip Anders', gebruikersnaam: 'jip', mailadres: 'jip@school.example', team: { id: TEAM, naam: 'Noord' },
    rollen: [{ rol: 'beheerder', geldig: true }, { rol: 'rmc', totDatum: '2026-06-07', geldig: false }],
    installatiebeheer: true, heeftWachtwoord: true, laatstIngelogdOp: '2026-01-01T09:00:00.000Z', rechtenNagekekenOp: '2026-01-01T09:00:00.000Z',
  };
  const vervanging = { id: expect.any(String) as string, vervanger: { id: NOOR, naam: 'Noor' }, vanDatum: '2026-06-01', totDatum: '2026-06-30', loopt: true };

  it('are a list of open accounts, or of all', () => {
    const vraag = { ...MET, organisatieId: SCHOOL, page: 1, pageSize: 25 };
    const open = leesMedewerkers(db, { ...vraag, ookGesloten: false });
    expect(open.items).toEqual([{ ...rij, vervanging }, { id: NOOR, naam: 'Noor', gebruikersnaam: 'noor', rollen: [], installatiebeheer: false, heeftWachtwoord: false }]);
    const alle = leesMedewerkers(db, { ...vraag, ookGesloten: true, page: 2, pageSize: 2 });
    expect([alle.totaal, alle.items.map((r) => [r.naam, r.geslotenOp])]).toEqual([3, [['Sam', '2026-01-01T09:00:00.000Z']]]);
    expect(leesMedewerkers(db, { ...vraag, ookGesloten: true, organisatieId: PUNT })).toEqual({ items: [], totaal: 0 });
  });

  it('are one account with its replacements, whom it stands in for and its last link', () => {
    const wie = { organisatie: { id: SCHOOL, naam: 'De Werf' } };
    expect(leesMedewerker(db, JIP, MET)).toEqual({ revisie: 10, waarde: { ...rij, ...wie, vervangingen: [vervanging], vervangt: [] } });
    expect(leesMedewerker(db, NOOR, MET)?.waarde).toMatchObject({
      ...wie,
      vervangt: [{ medewerker: { id: JIP, naam: 'Jip Anders' }, vanDatum: '2026-06-01', totDatum: '2026-06-30' }],
      link: { soort: 'uitnodiging', gemaaktOp: '2026-01-01T09:00:00.000Z', geldigTot: NU, verzending: 'onzeker', verlopen: false },
    });
    expect(leesMedewerker(db, SCHOOL, MET)).toBeNull();
    expect(accountOp(db, JIP, VANDAAG)?.medewerker).toMatchObject({ installatiebeheer: true, rollen: ['beheerder'] });
    expect(accountOp(db, NOOR, VANDAAG)?.medewerker).not.toHaveProperty('installatiebeheer');
  });

  it('have a link whose message never began, once a minute has passed', () => {
    const zonder = view(mens(NOOR, aangemaakt('Noor'), { type: 'WachtwoordlinkGemaakt', data: { soort: 'uitnodiging', digest: D, geldigTot: NU } }));
    const verzending = (nu: Moment) => leesMedewerker(zonder, NOOR, { vandaag: VANDAAG, nu })?.waarde.link?.verzending;
    expect([verzending(moment('2026-01-01T09:01:00Z')), verzending(moment('2026-01-01T09:01:01Z'))]).toEqual(['bezig', 'mislukt']);
  });

  it('have a link until it is used', () => {
    expect(medewerkerVanLink(db, D)).toBe(NOOR);
    const gebruikt = view(mens(NOOR, aangemaakt('Noor'), { type: 'WachtwoordlinkGemaakt', data: { soort: 'uitnodiging', digest: D, geldigTot: NU } }, { type: 'WachtwoordIngesteld', data: { wachtwoordHash: 'x' } }));
    expect(medewerkerVanLink(gebruikt, D)).toBeNull();
  });

  it('leave a process behind when they go', () => {
    const [loopt] = openSluitingen(db);
    expect(loopt).toEqual({
      id: `${medewerkerStream(SAM)}#1`, van: { organisatieId: SCHOOL, medewerkerId: SAM }, naar: { organisatieId: SCHOOL, medewerkerId: NOOR },
      geslotenOp: '2026-01-01T09:00:00.000Z', status: 'bezig',
    });
    expect(leesSluiting(db, loopt!.id)).toEqual(loopt);
    expect(sluitingBij(db, { organisatieId: SCHOOL, medewerkerId: JIP })).toBeNull();
  });
});

describe('a process of closing', () => {
  const sluiting = (...events: SluitingEvent[]) => view(organisatie(SCHOOL, school), mens(SAM, aangemaakt('Sam'), { type: 'MedewerkerGesloten', data: { reden: 'weg' } }), stroom<SluitingEvent>(sluitingStream(`${medewerkerStream(SAM)}#1`), ...events));
  const begonnen: SluitingEvent = { type: 'SluitingBegonnen', data: { organisatieId: SCHOOL, medewerkerId: SAM, jongeren: 3 } };
  const vast: SluitingEvent = { type: 'SluitingVastgelopen', data: { jongeren: 1, code: 'dossier-gewist' } };
  const staat = (...events: SluitingEvent[]) => leesSluiting(sluiting(...events), `${medewerkerStream(SAM)}#1`);

  it('is known from the closing on, with or without a successor', () => expect(staat()).not.toHaveProperty('naar'));
  it('says how many had to go, and why it is stuck', () => expect(staat(begonnen, vast)).toMatchObject({ totaal: 3, status: 'vastgelopen', code: 'dossier-gewist' }));
  it('goes on with another successor, and ends', () => {
    const gekozen: SluitingEvent = { type: 'OpvolgerGekozen', data: { opvolgerOrganisatieId: SCHOOL, opvolgerMedewerkerId: JIP } };
    expect(staat(begonnen, vast, gekozen)).toMatchObject({ status: 'bezig', naar: { organisatieId: SCHOOL, medewerkerId: JIP } });
    expect(staat(begonnen, vast, gekozen)).not.toHaveProperty('code');
    expect(openSluitingen(sluiting(begonnen, { type: 'SluitingVoltooid', data: {} }))).toEqual([]);
  });
});

describe('messages of which nobody told how they ended', () => {
  it('are those that began long enough ago', () => {
    const begonnen: VerzendingEvent = { type: 'VerzendingBegonnen', data: { soort: 'uitnodiging', kanaal: 'mail', medewerkerId: JIP } };
    const db = view(stroom<VerzendingEvent>('verzending-a', begonnen), stroom<VerzendingEvent>('verzending-b', begonnen, { type: 'VerzendingGelukt', data: {} }));
    expect(openVerzendingen(db, NU)).toEqual(['a']);
    expect(openVerzendingen(db, moment('2026-01-01T09:00:00Z'))).toEqual([]);
  });
});

describe('who sees whose work', () => {
  const vervangen = (wie: string, door: string, van = '2026-06-01', tot = '2026-06-08', organisatieId = SCHOOL) =>
    mens(wie, aangemaakt('Iemand', organisatieId), { type: 'VervangingIngesteld', data: { vervangerId: door, van: dag(van), tot: dag(tot) } });

  it('is the replacement, from the first through the last day', () => {
    const db = view(organisatie(SCHOOL, school), vervangen(JIP, NOOR), mens(NOOR, aangemaakt('Noor')));
    const op = (datum: string) => vervangtOp(db, NOOR, dag(datum));
    expect([op('2026-05-31'), op('2026-06-01'), op('2026-06-08'), op('2026-06-09')]).toEqual([[], [JIP], [JIP], []]);
    expect(vervangtOp(db, JIP, VANDAAG)).toEqual([]);
  });

  it('also of those whom the absent colleague stood in for; in a circle nobody sees themselves', () => {
    const keten = view(organisatie(SCHOOL, school), vervangen(JIP, NOOR), vervangen(NOOR, SAM), mens(SAM, aangemaakt('Sam')));
    expect(vervangtOp(keten, SAM, VANDAAG)).toEqual([JIP, NOOR]);
    const kring = view(organisatie(SCHOOL, school), vervangen(JIP, NOOR), vervangen(NOOR, JIP));
    expect(vervangtOp(kring, JIP, VANDAAG)).toEqual([NOOR]);
  });

  it('not of a closed account, nor over the border of the organisation', () => {
    const db = view(
      organisatie(SCHOOL, school), vervangen(SAM, NOOR, '2026-06-01', '2026-06-08', PUNT), mens(NOOR, aangemaakt('Noor')),
      [...vervangen(JIP, NOOR), ...mens(JIP, aangemaakt('Iemand'), aangemaakt('Iemand'), { type: 'MedewerkerGesloten', data: { reden: 'weg' } }).slice(2)],
    );
    expect(vervangtOp(db, NOOR, VANDAAG)).toEqual([]);
  });

  it('until it ends sooner, or is called off', () => {
    const stop = (tot: string): MedewerkerEvent => ({ type: 'VervangingBeeindigd', data: { vervangingId: `${medewerkerStream(JIP)}#1`, tot: dag(tot) } });
    const db = (tot: string) => view(mens(JIP, aangemaakt('Jip'), { type: 'VervangingIngesteld', data: { vervangerId: NOOR, van: dag('2026-06-01'), tot: dag('2026-06-30') } }, stop(tot)), mens(NOOR, aangemaakt('Noor')));
    expect([vervangtOp(db('2026-06-08'), NOOR, VANDAAG), vervangtOp(db('2026-06-07'), NOOR, VANDAAG), vervangtOp(db('2026-05-31'), NOOR, dag('2026-06-01'))]).toEqual([[JIP], [], []]);
  });
});

describe('the working calendar', () => {
  it('is the usual one until something was said', () => {
    expect(werkkalenderVan(view(organisatie(SCHOOL, school)), SCHOOL)).toEqual(STANDAARD_KALENDER);
  });

  it('knows its days, its closed periods in order, and its version', () => {
    const zomer = { van: dag('2026-07-13'), tot: dag('2026-08-21'), soort: 'vakantie' } as const;
    const kerst = { van: dag('2026-12-28'), tot: dag('2026-12-31'), soort: 'collectief' } as const;
    const db = view(organisatie(SCHOOL, school,
      { type: 'VrijeDagenToegevoegd', data: kerst }, { type: 'VrijeDagenToegevoegd', data: zomer }, { type: 'VrijeDagenToegevoegd', data: { ...zomer, soort: 'overig' } },
      { type: 'VrijeDagenIngetrokken', data: { vrijeDagenId: `${organisatieStream(SCHOOL)}#3` } }, { type: 'TeamGemaakt', data: { teamId: TEAM, naam: 'x' } }));
    expect(werkkalenderVan(db, SCHOOL)).toEqual({
      ...STANDAARD_KALENDER, vrij: [{ id: `${organisatieStream(SCHOOL)}#2`, ...zomer }, { id: `${organisatieStream(SCHOOL)}#1`, ...kerst }], versie: 4,
    });
    const gezet = view(organisatie(SCHOOL, school, { type: 'WerkdagenIngesteld', data: { weekdagen: [1, 2], feestdagenVrij: false } }));
    expect(werkkalenderVan(gezet, SCHOOL)).toEqual({ weekdagen: [1, 2], feestdagenVrij: false, vrij: [], versie: 1 });
  });
});
