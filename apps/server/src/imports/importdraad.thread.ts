import { parentPort, workerData } from 'node:worker_threads';
import { medewerkerMetNaam, namenVan } from '@loopplank/access/views';
import { leesHoofdsleutel, openKeyCupboard } from '@loopplank/codec';
import { dagVan } from '@loopplank/kernel';
import { bedienImportdraad, gemeenteOpNaam, Kluis } from '@loopplank/koppelingen';
import { openViews } from '@loopplank/projections';
import { maakKlok } from '../klok';
import { projecties } from '../projecties';
import { leidSleutelsAf } from '../sleutels';
import { werktIn } from './gebied';
import { kenmerkSleutel } from './kenmerk';
import type { Importdraadwerk } from './dienst';

// Reads lists and judges their rows, apart from the thread that answers requests.
const werk = workerData as Importdraadwerk;
const hoofdsleutel = leesHoofdsleutel(werk.sleutelBestand, { maak: false });
const cupboard = openKeyCupboard({ map: werk.sleutelkast, hoofdsleutel });
const { bsnIndex } = leidSleutelsAf(hoofdsleutel);
const views = openViews({ map: werk.views, projections: projecties(bsnIndex) });
const klok = maakKlok(werk.nu);

bedienImportdraad(parentPort!, {
  kluis: new Kluis(werk.uploads, cupboard),
  views,
  bsnIndex,
  kenmerkSleutel: kenmerkSleutel(cupboard),
  namen: () => namenVan(views.db('toegang')),
  maakSleutels: (streamId) => void cupboard.ensure(streamId),
  omgeving: (organisatieId) => ({
    gemeente: gemeenteOpNaam,
    inGebied: werktIn(views.db('toegang'), organisatieId),
    collega: (naam) => {
      const m = medewerkerMetNaam(views.db('toegang'), naam, dagVan(klok()));
      return m?.organisatieId === organisatieId ? m.id : undefined;
    },
  }),
});
