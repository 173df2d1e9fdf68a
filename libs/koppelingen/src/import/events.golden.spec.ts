import { join } from 'node:path';
import { goudenFixtures, vulGoudenFixturesAan, type Voorbeeld } from '@loopplank/codec/testing';
import { dag, type EventVan, moment } from '@loopplank/kernel';
import type { Toewijzing } from '../rijen/toewijzing';
import { signaalStream } from '../signalen/events';
import { importprofielStream, importStream, KOPPELINGEN_EVENTS } from './events';

const FIXTURES = join(__dirname, '..', '..', 'fixtures');

type KoppelingenEvent = EventVan<(typeof KOPPELINGEN_EVENTS)[number]>;
const IMPORT = importStream('d1000000-0000-4000-8000-000000000001');
const JONGERE = { id: 'a1000000-0000-4000-8000-000000000001', persoon: 'cGVyc29vbiB2YW4gZWVuIHJpagAAAAAAAAAAAAAAAAA', kenmerk: 'a2VubWVyayB2YW4gZWVuIHJpagAAAAAAAAAAAAAAAAA' } as const;

const TOEWIJZING: Toewijzing = {
  soort: 'contacten',
  kolommen: [{ kolom: 'Roepnaam', veld: 'voornaam' }, { kolom: 'Resultaat', veld: 'uitkomst' }],
  datumnotatie: 'dag-maand-jaar',
  woorden: [{ veld: 'uitkomst', van: 'gg', naar: 'nietOpgenomen' }],
  vast: [{ veld: 'kanaal', waarde: 'bellen' }],
};

const SIGNAAL = signaalStream('d3000000-0000-4000-8000-000000000001');

/** One example of each event. All names are made up. */
const voorbeelden: { readonly [T in KoppelingenEvent['type']]: Voorbeeld<Extract<KoppelingenEvent, { type: T }>['data']> } = {
  BestandOntvangen: {
    streamId: IMPORT,
    data: { formaat: 'csv', rijen: 412, kolommen: 12, vingerafdruk: 'dmluZ2VyYWZkcnVrAAAAAAAAAAAAAAAAAAAAAAAAAAA', bestandsnaam: 'uitstroom 2026.csv', bewaardTot: dag('2026-07-08') },
  },
  ImportGestart: { streamId: IMPORT, data: { soort: 'contacten', toewijzing: TOEWIJZING, peildag: dag('2026-06-08') } },
  RijenVerwerkt: {
    streamId: IMPORT,
    data: {
      vanRij: 1,
      rijen: [
        { rij: 1, uitkomst: 'nieuw', jongere: JONGERE },
        { rij: 2, uitkomst: 'fout', fouten: [{ veld: 'geboortedatum', code: 'datum-bestaat-niet' }, { code: 'te-veel-kolommen' }] },
        { rij: 3, uitkomst: 'mogelijkDubbel', zieRij: 1 },
      ],
    },
  },
  AfwezigenVerwerkt: { streamId: IMPORT, data: { jongeren: [{ id: JONGERE.id, uitkomst: 'gemeld' }, { id: 'a1000000-0000-4000-8000-000000000002', uitkomst: 'geweigerd', code: 'dossier-gewist' }] } },
  ImportGestopt: { streamId: IMPORT, data: { reden: 'gevraagd' } },
  ImportHervat: { streamId: IMPORT, data: {} },
  ImportAfgerond: { streamId: IMPORT, data: { rijen: 412 } },
  UitzonderingAfgehandeld: { streamId: IMPORT, data: { besluit: 'zelfde', uitkomst: { rij: 3, uitkomst: 'gewijzigd', jongere: JONGERE } } },
  UitzonderingHeropend: { streamId: IMPORT, data: { rij: 3, uitkomst: 'mogelijkDubbel' } },
  TerugdraaienBegonnen: { streamId: IMPORT, data: {} },
  RijenTeruggedraaid: { streamId: IMPORT, data: { rijen: [{ rij: 3, uitkomst: 'teruggedraaid' }, { rij: 1, uitkomst: 'gebleven' }] } },
  ImportOngedaanGemaakt: { streamId: IMPORT, data: { teruggedraaid: 1, gebleven: 1 } },
  SignaalOntvangen: {
    streamId: SIGNAAL,
    data: {
      register: 'DUO', standOp: moment('2026-05-26T00:00:00Z'), ontvangenOp: moment('2026-06-08T05:00:00Z'), importId: 'd1000000-0000-4000-8000-000000000001', rij: 12,
      persoon: { bsn: '999990019', voornaam: 'Noor', tussenvoegsel: 'van', achternaam: 'Dijk', geboortedatum: dag('2006-02-03'), gemeente: 'GM0153' },
      regel: { gegeven: 'Z2VnZXZlbiB2YW4gZWVuIHJlZ2lzdGVyAAAAAAAAAAA', verwijderd: false, inhoud: { soort: 'inschrijving', school: '99XX', van: dag('2025-08-25'), uitPer: dag('2026-05-12') } },
    },
  },
  SignaalGeaccepteerd: { streamId: SIGNAAL, data: { jongereId: 'a1000000-0000-4000-8000-000000000001', hoe: 'aangemeld' } },
  SignaalAfgewezen: { streamId: SIGNAAL, data: { reden: 'overig', toelichting: 'Doet een tussenjaar met een plan.' } },
  SignaalIngetrokken: { streamId: SIGNAAL, data: { ontvangsten: ['e1000000-0000-4000-8000-000000000001'] } },
  SignaalGewist: { streamId: SIGNAAL, data: { reden: 'bewaartermijn' } },
  ImportprofielVastgelegd: { streamId: importprofielStream('d2000000-0000-4000-8000-000000000001'), data: { naam: 'Contacten uit de oude lijst', toewijzing: TOEWIJZING } },
};

describe('stored events of imports stay readable', () => {
  if (process.env.LOOPPLANK_FIXTURES === 'aanvullen') vulGoudenFixturesAan(FIXTURES, KOPPELINGEN_EVENTS, voorbeelden);

  test.each(goudenFixtures(FIXTURES, KOPPELINGEN_EVENTS))('$naam', ({ toets }) => toets());
});
