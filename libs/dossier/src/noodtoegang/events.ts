import { definieer, eenMoment, id, lijst, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

/** Recorded before anything is shown. Who looks back sees who, why, until when, and who was told of it. */
export const NoodtoegangGebruikt = definieer('NoodtoegangGebruikt', 1, 'Iemand zonder betrokkenheid opende in nood het dossier: met een reden, voor korte tijd, en wie toezicht houdt weet het meteen.', {
  organisatieId: id(),
  medewerkerId: id(),
  reden: persoonlijk('dossier', tekst(500)),
  /** After this moment it is closed again. */
  tot: eenMoment(),
  /** Who was told: those who guide the youngster, and who manages the organisation of the person who looked. */
  gemeldAan: lijst(id(), 50),
});
export type NoodtoegangGebruikt = EventVan<typeof NoodtoegangGebruikt>;
