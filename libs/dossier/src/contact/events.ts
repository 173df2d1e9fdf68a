import { definieer, eenDag, id, keuze, lijst, optioneel, persoonlijk, tekst, waarheid, type EventVan } from '@loopplank/kernel';
import { AANLEIDINGEN, ANDEREN, CONTACTGEGEVEN_SOORTEN, GEVOELIGE_THEMAS, KANALEN, POGINGEN, THEMAS, WEDERKERIG } from './woorden';

/** What every touchpoint carries. Notes and themes are content: encrypted, themes too (they can be health). */
const inhoud = {
  kanaal: keuze(KANALEN),
  aanleiding: optioneel(keuze(AANLEIDINGEN)),
  contactgegevenId: optioneel(id()),
  themas: optioneel(persoonlijk('dossier', lijst(keuze(THEMAS), 11))),
  gevoeligeThemas: optioneel(persoonlijk('bijzonder', lijst(keuze(GEVOELIGE_THEMAS), 6))),
  notitie: optioneel(persoonlijk('dossier', tekst(10_000))),
  actieId: optioneel(id()),
  /** Set when this touchpoint was first recorded in the wrong file: the event that was hidden there. */
  verplaatstVan: optioneel(id()),
  /** Set when this touchpoint replaces a corrected one. */
  vervangt: optioneel(id()),
};

export const ContactpogingGeregistreerd = definieer(
  'ContactpogingGeregistreerd', 1,
  'Iemand probeerde contact te krijgen; er kwam niets terug. Telt nooit als contact.',
  { ...inhoud, uitkomst: keuze(POGINGEN), betrokkene: keuze(['jongere', ...ANDEREN]) },
);
export type ContactpogingGeregistreerd = EventVan<typeof ContactpogingGeregistreerd>;

export const ContactGelegd = definieer(
  'ContactGelegd', 1,
  'Tweezijdig contact met de jongere zelf: er kwam iets terug, via welk kanaal ook.',
  { ...inhoud, uitkomst: keuze(WEDERKERIG) },
);
export type ContactGelegd = EventVan<typeof ContactGelegd>;

export const IndirectContactGelegd = definieer(
  'IndirectContactGelegd', 1,
  'Tweezijdig contact over de jongere met iemand anders, zoals een ouder of de werkgever.',
  { ...inhoud, uitkomst: keuze(WEDERKERIG), betrokkene: keuze(ANDEREN) },
);
export type IndirectContactGelegd = EventVan<typeof IndirectContactGelegd>;

export const ContactgegevenToegevoegd = definieer(
  'ContactgegevenToegevoegd', 1,
  'Een telefoonnummer, e-mailadres of adres is bekend geworden, met bron en geldigheid.',
  {
    soort: keuze(CONTACTGEGEVEN_SOORTEN),
    waarde: persoonlijk('identiteit', tekst(300)),
    /** Who supplied it, as a word: jongere, ouder, school, DUO… */
    herkomst: optioneel(persoonlijk('identiteit', tekst(80))),
    van: eenDag(),
    tot: optioneel(eenDag()),
    vervangt: optioneel(id()),
    /** Set when this detail was first recorded in the wrong file: the event that was hidden there. */
    verplaatstVan: optioneel(id()),
  },
);
export type ContactgegevenToegevoegd = EventVan<typeof ContactgegevenToegevoegd>;

export const ContactgegevenOngeldigGebleken = definieer('ContactgegevenOngeldigGebleken', 1, 'Een nummer of adres werkt niet (meer).', {
  contactgegevenId: id(),
  reden: keuze(['nummerFout', 'nietMeerInGebruik', 'vanIemandAnders', 'teruggekomen', 'overig']),
});
export type ContactgegevenOngeldigGebleken = EventVan<typeof ContactgegevenOngeldigGebleken>;

export const ContactvoorkeurVastgelegd = definieer('ContactvoorkeurVastgelegd', 1, 'Hoe de jongere benaderd wil worden.', {
  kanaal: optioneel(keuze(KANALEN)),
  /** Do not say on whose behalf you call. */
  discreet: waarheid(),
  voicemailToegestaan: optioneel(waarheid()),
  toelichting: optioneel(persoonlijk('dossier', tekst(500))),
});
export type ContactvoorkeurVastgelegd = EventVan<typeof ContactvoorkeurVastgelegd>;
