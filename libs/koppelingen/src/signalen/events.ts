import { Registerinhoudvorm, REGISTERS } from '@loopplank/dossier';
import { definieer, eenDag, eenMoment, type EventVan, geheel, id, keuze, lijst, object, optioneel, persoonlijk, tekst, waarheid } from '@loopplank/kernel';

/** Why somebody does not become a file here. A word from a list, so that it can be counted. */
export const AFWIJSREDENEN = ['geenDoelgroep', 'gaatGoed', 'verhuisd', 'anderHelpt', 'onjuist', 'overleden', 'overig'] as const;
export type Afwijsreden = (typeof AFWIJSREDENEN)[number];

/** Who a list names, as far as it says. */
const persoon = object({
  bsn: optioneel(tekst(9, /^\d{9}$/)),
  voornaam: optioneel(tekst(100)),
  tussenvoegsel: optioneel(tekst(30)),
  achternaam: optioneel(tekst(100)),
  geboortedatum: optioneel(eenDag()),
  gemeente: optioneel(tekst(6, /^GM\d{4}$/)),
});

export const SignaalOntvangen = definieer('SignaalOntvangen', 1, 'Een lijst noemt iemand die hier nog niet bekend is. Dat is nog geen dossier: iemand moet er eerst naar kijken.', {
  register: keuze(REGISTERS),
  standOp: eenMoment(),
  /** When the list reached us. */
  ontvangenOp: eenMoment(),
  importId: id(),
  rij: geheel(1),
  persoon: persoonlijk('identiteit', persoon),
  /** What it says: the entry of the register, and how it stands. */
  regel: persoonlijk('dossier', object({ gegeven: tekst(43), verwijderd: waarheid(), inhoud: optioneel(Registerinhoudvorm) })),
});
export type SignaalOntvangen = EventVan<typeof SignaalOntvangen>;

export const SignaalGeaccepteerd = definieer('SignaalGeaccepteerd', 1, 'Iemand heeft besloten dat het signaal verder gaat in een dossier: een nieuw, of een dat er al was.', {
  jongereId: id(),
  hoe: keuze(['aangemeld', 'gekoppeld']),
});
export type SignaalGeaccepteerd = EventVan<typeof SignaalGeaccepteerd>;

export const SignaalAfgewezen = definieer('SignaalAfgewezen', 1, 'Iemand heeft besloten dat het signaal geen dossier wordt, met de reden.', {
  reden: keuze(AFWIJSREDENEN),
  toelichting: optioneel(persoonlijk('dossier', tekst(500))),
});
export type SignaalAfgewezen = EventVan<typeof SignaalAfgewezen>;

export const SignaalIngetrokken = definieer('SignaalIngetrokken', 1, 'De lijst waarmee een signaal binnenkwam, is teruggedraaid.', { ontvangsten: lijst(id(), 1000) });
export type SignaalIngetrokken = EventVan<typeof SignaalIngetrokken>;

export const SignaalGewist = definieer('SignaalGewist', 1, 'De sleutels van het signaal zijn vernietigd: over wie het ging, kan niemand meer lezen.', { reden: keuze(['bewaartermijn', 'jongereGewist', 'verzoek']) });
export type SignaalGewist = EventVan<typeof SignaalGewist>;

/** Every event of the stream `signaal-{uuid}`: one person, as one organisation was told of them. */
export const SIGNAAL_EVENTS = [SignaalOntvangen, SignaalGeaccepteerd, SignaalAfgewezen, SignaalIngetrokken, SignaalGewist] as const;
export type SignaalEvent = EventVan<(typeof SIGNAAL_EVENTS)[number]>;

export const signaalStream = (signaalId: string): string => `signaal-${signaalId}`;
export const signaalIdVan = (streamId: string): string => streamId.slice('signaal-'.length);
