import { definieer, eenDag, geheel, id, keuze, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';
import { PROGRAMMACODES } from './klok/programma';

/** What started a clock: a report, a diploma, a conversation, or somebody who decided so. */
export const NAZORGOORZAKEN = ['uitschrijving', 'diploma', 'gesprek', 'medewerker'] as const;
export const PAUZEREDENEN = ['detentie', 'opname', 'buitenland', 'rust', 'overig'] as const;
export const PAUZE_EFFECTEN = ['teltDoor', 'schuift'] as const;
/** `eerder`: released by both sides at the youngster's own wish. `besluit`: a named decision when nobody got through. */
export const NAZORG_EINDEREDENEN = ['eerder', 'besluit', 'overleden', 'vertrokken'] as const;
export const GEMIST_GEVOLGEN = ['geen', 'escalatie', 'ladder'] as const;

export const NazorgGestart = definieer('NazorgGestart', 1, 'De nazorg begint: vanaf deze dag loopt de klok van een programma.', {
  programma: keuze(PROGRAMMACODES),
  /** Version of the programme: its length, rhythm and source. */
  versie: geheel(1, 999),
  /** The day from which is counted: leaving school, or the diploma. */
  anker: eenDag(),
  oorzaak: keuze(NAZORGOORZAKEN),
  /** The event that gave rise to it. */
  oorzaakId: optioneel(id()),
  /** Set when this one replaces a corrected one. */
  vervangt: optioneel(id()),
});
export type NazorgGestart = EventVan<typeof NazorgGestart>;

export const NazorgGepauzeerd = definieer('NazorgGepauzeerd', 1, 'De nazorg staat stil tot een dag die vaststaat; de klok telt door of schuift.', {
  nazorgId: id(),
  van: eenDag(),
  /** First day on which it goes on. */
  hervatOp: eenDag(),
  effect: keuze(PAUZE_EFFECTEN),
  /** Detention and illness are among these, so as protected as they are. */
  reden: persoonlijk('bijzonder', keuze(PAUZEREDENEN)),
});
export type NazorgGepauzeerd = EventVan<typeof NazorgGepauzeerd>;

export const NazorgHervat = definieer('NazorgHervat', 1, 'Een pauze van de nazorg stopt eerder dan gedacht.', {
  pauzeId: id(),
  /** First day on which it goes on. */
  op: eenDag(),
});
export type NazorgHervat = EventVan<typeof NazorgHervat>;

export const NazorgVerlengd = definieer('NazorgVerlengd', 1, 'Iemand besluit dat de nazorg langer doorgaat.', {
  nazorgId: id(),
  tot: eenDag(),
  toelichting: persoonlijk('dossier', tekst(500)),
});
export type NazorgVerlengd = EventVan<typeof NazorgVerlengd>;

export const NazorgBeeindigd = definieer('NazorgBeeindigd', 1, 'De nazorg stopt op deze dag, met een reden.', {
  nazorgId: id(),
  /** Last day. */
  op: eenDag(),
  reden: keuze(NAZORG_EINDEREDENEN),
  toelichting: optioneel(persoonlijk('dossier', tekst(500))),
});
export type NazorgBeeindigd = EventVan<typeof NazorgBeeindigd>;

export const NazorgcontactGepland = definieer('NazorgcontactGepland', 1, 'Iemand zet een nazorgcheck op een dag.', {
  nazorgId: id(),
  datum: eenDag(),
  /** The day that the rhythm gives for it. */
  moment: eenDag(),
  /** Checks planned in one action share this, and can be taken back together. */
  reeksId: id(),
});
export type NazorgcontactGepland = EventVan<typeof NazorgcontactGepland>;

export const NazorgcontactGemist = definieer('NazorgcontactGemist', 1, 'De tijd voor een nazorgcheck ging voorbij zonder gesprek; wie de regie heeft hoort dat.', {
  nazorgId: id(),
  /** The day that the rhythm gave. */
  gepland: eenDag(),
  /** How many in a row. */
  opRij: geheel(1, 999),
  gevolg: keuze(GEMIST_GEVOLGEN),
});
export type NazorgcontactGemist = EventVan<typeof NazorgcontactGemist>;
