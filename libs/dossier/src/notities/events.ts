import { definieer, id, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

export const NotitieToegevoegd = definieer('NotitieToegevoegd', 1, 'Een medewerker schreef iets op voor de eigen organisatie.', {
  tekst: persoonlijk('dossier', tekst(10_000)),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
});
export type NotitieToegevoegd = EventVan<typeof NotitieToegevoegd>;
