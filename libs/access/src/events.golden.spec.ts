import { join } from 'node:path';
import { goudenFixtures, vulGoudenFixturesAan, type Voorbeeld } from '@loopplank/codec/testing';
import { dag, type EventVan, moment } from '@loopplank/kernel';
import { berichtgevingStream } from './berichtgeving/events';
import { ACCESS_EVENTS } from './events';
import { inlogStream } from './inlog/events';
import { INSTALLATIE_STREAM } from './installatie/events';
import { inzageStream } from './inzage/events';
import { medewerkerStream } from './medewerker/events';
import { organisatieStream } from './organisatie/events';
import { sluitingStream } from './sluiting/events';
import { verzendingStream } from './verzending/events';

const FIXTURES = join(__dirname, '..', 'fixtures');

type AccessEvent = EventVan<(typeof ACCESS_EVENTS)[number]>;
const MARIJN = 'c1000000-0000-4000-8000-000000000001';
const MEDEWERKER = medewerkerStream(MARIJN);
const SLUITING = sluitingStream('e1000000-0000-4000-8000-000000000004');
const VERZENDING = verzendingStream('e1000000-0000-4000-8000-000000000005');
const BERICHTGEVING = berichtgevingStream(MARIJN);
const COLLEGA = 'c1000000-0000-4000-8000-000000000002';
const GEMEENTE = 'b1000000-0000-4000-8000-000000000002';
const ORGANISATIE = organisatieStream(GEMEENTE);
const TEAM = 'd1000000-0000-4000-8000-000000000001';

/** One example of each event. All names are made up. */
const voorbeelden: { readonly [T in AccessEvent['type']]: Voorbeeld<Extract<AccessEvent, { type: T }>['data']> } = {
  MedewerkerAangemaakt: { streamId: MEDEWERKER, data: { organisatieId: GEMEENTE, gebruikersnaam: 'marijn', naam: 'Marijn Hofstra' } },
  MedewerkerHernoemd: { streamId: MEDEWERKER, data: { naam: 'Marijn Hofstra-Bos' } },
  MailadresGewijzigd: { streamId: MEDEWERKER, data: { mailadres: 'marijn@gemeente.example' } },
  MedewerkerIngedeeld: { streamId: MEDEWERKER, data: { teamId: TEAM } },
  RolToegekend: { streamId: MEDEWERKER, data: { rol: 'jobcoach', tot: dag('2027-07-31') } },
  RolIngetrokken: { streamId: MEDEWERKER, data: { rol: 'jobcoach' } },
  InstallatiebeheerToegekend: { streamId: MEDEWERKER, data: {} },
  InstallatiebeheerIngetrokken: { streamId: MEDEWERKER, data: {} },
  RechtenNagekeken: { streamId: MEDEWERKER, data: {} },
  VervangingIngesteld: { streamId: MEDEWERKER, data: { vervangerId: COLLEGA, van: dag('2026-07-13'), tot: dag('2026-08-07') } },
  VervangingBeeindigd: { streamId: MEDEWERKER, data: { vervangingId: 'e1000000-0000-4000-8000-000000000002', tot: dag('2026-07-31') } },
  WachtwoordlinkGemaakt: {
    streamId: MEDEWERKER,
    data: { soort: 'uitnodiging', digest: 'dit_is_geen_echte_samenvatting_van_een_link', geldigTot: moment('2026-09-08T09:00:00Z') },
  },
  WachtwoordIngesteld: { streamId: MEDEWERKER, data: { wachtwoordHash: 'scrypt$16384$8$1$dm9vcmJlZWxk$dm9vcmJlZWxk' } },
  MedewerkerGesloten: { streamId: MEDEWERKER, data: { reden: 'uit dienst', opvolgerId: COLLEGA } },
  SessieIngetrokken: { streamId: MEDEWERKER, data: { sessieId: 'e1000000-0000-4000-8000-000000000001' } },
  OrganisatieGeregistreerd: {
    streamId: ORGANISATIE,
    data: { naam: 'Gemeente Enschede', soort: 'gemeente', gemeenten: ['GM0153'], doorstroompuntregio: 10, grondslagen: ['Participatiewet art. 7'] },
  },
  OrganisatieGewijzigd: {
    streamId: ORGANISATIE,
    data: { naam: 'Werkplein Enschede', gemeenten: ['GM0153', 'GM0158'], doorstroompuntregio: 10, grondslagen: ['PW 7a'] },
  },
  OrganisatieGesloten: { streamId: ORGANISATIE, data: { opvolgerId: 'b1000000-0000-4000-8000-000000000003', opvolgerMedewerkerId: COLLEGA } },
  TeamGemaakt: { streamId: ORGANISATIE, data: { teamId: TEAM, naam: 'Team Noord' } },
  TeamHernoemd: { streamId: ORGANISATIE, data: { teamId: TEAM, naam: 'Team Jongeren Noord' } },
  TeamOpgeheven: { streamId: ORGANISATIE, data: { teamId: TEAM } },
  WerkdagenIngesteld: { streamId: ORGANISATIE, data: { weekdagen: [1, 2, 3, 4, 5], feestdagenVrij: true } },
  VrijeDagenToegevoegd: { streamId: ORGANISATIE, data: { van: dag('2026-12-28'), tot: dag('2026-12-31'), soort: 'collectief' } },
  VrijeDagenIngetrokken: { streamId: ORGANISATIE, data: { vrijeDagenId: 'e1000000-0000-4000-8000-000000000003' } },
  VangnetAangewezen: { streamId: INSTALLATIE_STREAM, data: { organisatieId: GEMEENTE } },
  GemeentevangnetAangewezen: { streamId: INSTALLATIE_STREAM, data: { gemeente: 'GM0153', organisatieId: GEMEENTE } },
  GemeentevangnetVervallen: { streamId: INSTALLATIE_STREAM, data: { gemeente: 'GM0153' } },
  OefenregioGeladen: { streamId: INSTALLATIE_STREAM, data: { jongeren: 600, jaren: 3, zaad: 1 } },
  SluitingBegonnen: {
    streamId: SLUITING, data: { organisatieId: GEMEENTE, medewerkerId: MARIJN, opvolgerOrganisatieId: GEMEENTE, opvolgerMedewerkerId: COLLEGA, jongeren: 42 },
  },
  SluitingVastgelopen: { streamId: SLUITING, data: { jongeren: 2, code: 'regie-niet-betrokken' } },
  OpvolgerGekozen: { streamId: SLUITING, data: { opvolgerOrganisatieId: GEMEENTE, opvolgerMedewerkerId: COLLEGA } },
  SluitingVoltooid: { streamId: SLUITING, data: {} },
  VerzendingBegonnen: { streamId: VERZENDING, data: { soort: 'uitnodiging', kanaal: 'mail', medewerkerId: MARIJN } },
  VerzendingGevraagd: { streamId: VERZENDING, data: { soort: 'spoed', medewerkerId: MARIJN } },
  VerzendingVervallen: { streamId: VERZENDING, data: {} },
  NieuwsGezien: { streamId: BERICHTGEVING, data: { tot: moment('2026-06-08T06:12:00Z') } },
  DagberichtIngesteld: { streamId: BERICHTGEVING, data: { hoeVaak: 'nooit' } },
  AgendalinkGemaakt: { streamId: BERICHTGEVING, data: { digest: 'dit_is_geen_echte_samenvatting_van_een_link' } },
  AgendalinkIngetrokken: { streamId: BERICHTGEVING, data: {} },
  VerzendingGelukt: { streamId: VERZENDING, data: {} },
  VerzendingMislukt: { streamId: VERZENDING, data: {} },
  VerzendingOnzeker: { streamId: VERZENDING, data: {} },
  Ingelogd: { streamId: inlogStream('2026-06-08', 'a1'), data: { sessieId: 'e1000000-0000-4000-8000-000000000001' } },
  InloggenMislukt: { streamId: inlogStream('2026-06-08', 'a1'), data: { medewerkerId: MARIJN, mislukt: 5, geweigerd: 12, vanaf: moment('2026-06-08T06:12:00Z') } },
  InzageVastgelegd: {
    streamId: inzageStream('2026-06-08', 'a1'),
    data: { soort: 'dossier', jongeren: ['a1000000-0000-4000-8000-000000000001'] },
  },
};

describe('stored events of access stay readable', () => {
  if (process.env.LOOPPLANK_FIXTURES === 'aanvullen') vulGoudenFixturesAan(FIXTURES, ACCESS_EVENTS, voorbeelden);

  test.each(goudenFixtures(FIXTURES, ACCESS_EVENTS))('$naam', ({ toets }) => toets());
});
