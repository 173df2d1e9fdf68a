import { definieer, eenDag, id, keuze, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

/** Where a youngster came from when we first met. */
export const HERKOMSTEN = ['pro', 'vso', 'mbo', 'vo', 'register', 'partner', 'zelf'] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

/** CBS municipality code. Clear: it routes the file and says nothing sensitive. */
export const GEMEENTECODE = /^GM\d{4}$/;

export const JongereAangemeld = definieer('JongereAangemeld', 1, 'Een jongere is aangemeld; het dossier begint hier.', {
  herkomst: keuze(HERKOMSTEN),
  /** Free text, so encrypted: free text is never a clear field. */
  opleidingsoort: optioneel(persoonlijk('dossier', tekst(80))),
  gemeente: tekst(6, GEMEENTECODE),
  voornaam: persoonlijk('identiteit', tekst(100)),
  tussenvoegsel: optioneel(persoonlijk('identiteit', tekst(30))),
  achternaam: persoonlijk('identiteit', tekst(100)),
  geboortedatum: persoonlijk('identiteit', eenDag()),
  bsn: optioneel(persoonlijk('identiteit', tekst(9, /^\d{9}$/))),
  /** Set when this one replaces a corrected one. */
  vervangt: optioneel(id()),
});
export type JongereAangemeld = EventVan<typeof JongereAangemeld>;
