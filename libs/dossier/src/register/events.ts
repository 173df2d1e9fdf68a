import { definieer, eenDag, eenMoment, type EventVan, keuze, object, optioneel, persoonlijk, tekst, waarheid } from '@loopplank/kernel';
import { DIPLOMANIVEAUS, LEERWEGEN, UITSCHRIJFREDENEN } from '../school/events';

/** Whose list it is: one of the sources of a registration that sends lists. */
export const REGISTERS = ['DUO', 'Inlichtingenbureau', 'UWV', 'BRP', 'school'] as const;
export type Register = (typeof REGISTERS)[number];

/** What a register can say. Only the first two become facts of the file; the others are told, for people to act on. */
export const REGISTERSOORTEN = ['inschrijving', 'diploma', 'zonderWerkOfSchool', 'verhuisd', 'overleden'] as const;
export type Registersoort = (typeof REGISTERSOORTEN)[number];

/** Stored as one encrypted field: what a register holds about somebody is that person's. */
export const Registerinhoudvorm = object({
  soort: keuze(REGISTERSOORTEN),
  school: optioneel(tekst(120)),
  opleiding: optioneel(tekst(120)),
  /** First day at the school. */
  van: optioneel(eenDag()),
  /** Last day as planned. */
  tot: optioneel(eenDag()),
  /** First day on which the youngster is not enrolled there any more. */
  uitPer: optioneel(eenDag()),
  uitReden: optioneel(keuze(UITSCHRIJFREDENEN)),
  niveau: optioneel(keuze(DIPLOMANIVEAUS)),
  leerweg: optioneel(keuze(LEERWEGEN)),
  /** Day of the diploma, of the move or of the death. */
  datum: optioneel(eenDag()),
  gemeente: optioneel(tekst(6, /^GM\d{4}$/)),
});

const levering = {
  register: keuze(REGISTERS),
  /** The moment of which the register says this. The latest of one entry holds, in whatever order they arrive. */
  standOp: eenMoment(),
  /** When the list reached us, if that was earlier than now. A latency figure, no clock of ours. */
  ontvangenOp: optioneel(eenMoment()),
};

export const RegisterstandGemeld = definieer(
  'RegisterstandGemeld', 1,
  'Een register meldt hoe een gegeven over de jongere er op een moment in staat. De laatste stand van een gegeven geldt.',
  {
    ...levering,
    /** Keyed digest of what makes two rows the same entry of the register. */
    gegeven: persoonlijk('dossier', tekst(43)),
    /** The register took the entry out: it was never so. */
    verwijderd: waarheid(),
    inhoud: optioneel(persoonlijk('dossier', Registerinhoudvorm)),
  },
);
export type RegisterstandGemeld = EventVan<typeof RegisterstandGemeld>;

export const RegisterlijstGemeld = definieer(
  'RegisterlijstGemeld', 1,
  'Een volledige lijst van een register is binnen. Een inschrijving die er niet op staat, liep op dat moment niet meer.',
  levering,
);
export type RegisterlijstGemeld = EventVan<typeof RegisterlijstGemeld>;
