import { definieer, id, keuze, optioneel, persoonlijk, tekst, eenDag, type EventVan } from '@loopplank/kernel';

/** What somebody may do. One person may hold several. */
export const ROLLEN = ['jobcoach', 'combinatie', 'rmc', 'auditor', 'beheerder'] as const;
export type Rol = (typeof ROLLEN)[number];

export const MedewerkerAangemaakt = definieer('MedewerkerAangemaakt', 1, 'Een medewerker van een organisatie kan gaan inloggen.', {
  organisatieId: id(),
  gebruikersnaam: persoonlijk('identiteit', tekst(60)),
  naam: persoonlijk('identiteit', tekst(120)),
});
export type MedewerkerAangemaakt = EventVan<typeof MedewerkerAangemaakt>;

export const RolToegekend = definieer('RolToegekend', 1, 'Een medewerker kreeg een rol.', { rol: keuze(ROLLEN), tot: optioneel(eenDag()) });
export type RolToegekend = EventVan<typeof RolToegekend>;

export const RolIngetrokken = definieer('RolIngetrokken', 1, 'Een medewerker heeft een rol niet meer.', { rol: keuze(ROLLEN) });
export type RolIngetrokken = EventVan<typeof RolIngetrokken>;

export const WachtwoordIngesteld = definieer('WachtwoordIngesteld', 1, 'Het wachtwoord is (opnieuw) ingesteld.', {
  /** Slow salted hash, never the password. */
  wachtwoordHash: persoonlijk('identiteit', tekst(500)),
});
export type WachtwoordIngesteld = EventVan<typeof WachtwoordIngesteld>;

export const MedewerkerGesloten = definieer('MedewerkerGesloten', 1, 'Het account is gesloten; inloggen kan niet meer.', {
  reden: persoonlijk('identiteit', tekst(200)),
});
export type MedewerkerGesloten = EventVan<typeof MedewerkerGesloten>;

export const SessieIngetrokken = definieer('SessieIngetrokken', 1, 'Een sessie is beëindigd vóór haar einde.', { sessieId: id() });
export type SessieIngetrokken = EventVan<typeof SessieIngetrokken>;

export const MEDEWERKER_EVENTS = [
  MedewerkerAangemaakt, RolToegekend, RolIngetrokken, WachtwoordIngesteld, MedewerkerGesloten, SessieIngetrokken,
] as const;
export type MedewerkerEvent = EventVan<(typeof MEDEWERKER_EVENTS)[number]>;
export const medewerkerStream = (medewerkerId: string): string => `medewerker-${medewerkerId}`;
