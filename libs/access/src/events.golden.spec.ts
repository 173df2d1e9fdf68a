import { join } from 'node:path';
import { goudenFixtures, vulGoudenFixturesAan, type Voorbeeld } from '@loopplank/codec/testing';
import { dag, type EventVan } from '@loopplank/kernel';
import { ACCESS_EVENTS } from './events';
import { inzageStream } from './inzage/events';
import { medewerkerStream } from './medewerker/events';
import { INSTALLATIE_STREAM, organisatieStream } from './organisatie/events';

const FIXTURES = join(__dirname, '..', 'fixtures');

type AccessEvent = EventVan<(typeof ACCESS_EVENTS)[number]>;
const MEDEWERKER = medewerkerStream('c1000000-0000-4000-8000-000000000001');
const GEMEENTE = 'b1000000-0000-4000-8000-000000000002';

/** One example of each event. All names are made up. */
const voorbeelden: { readonly [T in AccessEvent['type']]: Voorbeeld<Extract<AccessEvent, { type: T }>['data']> } = {
  MedewerkerAangemaakt: { streamId: MEDEWERKER, data: { organisatieId: GEMEENTE, gebruikersnaam: 'marijn', naam: 'Marijn Hofstra' } },
  RolToegekend: { streamId: MEDEWERKER, data: { rol: 'jobcoach', tot: dag('2027-07-31') } },
  RolIngetrokken: { streamId: MEDEWERKER, data: { rol: 'jobcoach' } },
  WachtwoordIngesteld: { streamId: MEDEWERKER, data: { wachtwoordHash: 'scrypt$16384$8$1$dm9vcmJlZWxk$dm9vcmJlZWxk' } },
  MedewerkerGesloten: { streamId: MEDEWERKER, data: { reden: 'uit dienst' } },
  SessieIngetrokken: { streamId: MEDEWERKER, data: { sessieId: 'e1000000-0000-4000-8000-000000000001' } },
  OrganisatieGeregistreerd: {
    streamId: organisatieStream(GEMEENTE),
    data: { naam: 'Gemeente Enschede', soort: 'gemeente', gemeenten: ['GM0153'], doorstroompuntregio: 10, grondslagen: ['Participatiewet art. 7'] },
  },
  VangnetAangewezen: { streamId: INSTALLATIE_STREAM, data: { organisatieId: GEMEENTE } },
  OefenregioGeladen: { streamId: INSTALLATIE_STREAM, data: { jongeren: 600, jaren: 3, zaad: 1 } },
  InzageVastgelegd: {
    streamId: inzageStream('2026-06-08', 'a1'),
    data: { soort: 'dossier', jongeren: ['a1000000-0000-4000-8000-000000000001'] },
  },
};

describe('stored events of access stay readable', () => {
  if (process.env.LOOPPLANK_FIXTURES === 'aanvullen') vulGoudenFixturesAan(FIXTURES, ACCESS_EVENTS, voorbeelden);

  test.each(goudenFixtures(FIXTURES, ACCESS_EVENTS))('$naam', ({ toets }) => toets());
});
