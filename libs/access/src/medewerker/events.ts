import { definieer, eenDag, eenMoment, id, keuze, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

/** What somebody may do. One person may hold several. */
/** `teamleider` and `coordinator` say who hears what lies too long; they give no right of their own, beside a role that does. */
export const ROLLEN = ['jobcoach', 'combinatie', 'rmc', 'teamleider', 'coordinator', 'auditor', 'beheerder'] as const;
export type Rol = (typeof ROLLEN)[number];

export const MedewerkerAangemaakt = definieer('MedewerkerAangemaakt', 1, 'Een medewerker van een organisatie kan gaan inloggen.', {
  organisatieId: id(),
  gebruikersnaam: persoonlijk('identiteit', tekst(60)),
  naam: persoonlijk('identiteit', tekst(120)),
});
export type MedewerkerAangemaakt = EventVan<typeof MedewerkerAangemaakt>;

export const MedewerkerHernoemd = definieer('MedewerkerHernoemd', 1, 'Een medewerker heet voortaan anders.', { naam: persoonlijk('identiteit', tekst(120)) });
export type MedewerkerHernoemd = EventVan<typeof MedewerkerHernoemd>;

export const MailadresGewijzigd = definieer('MailadresGewijzigd', 1, 'Berichten voor een medewerker gaan naar dit adres, of nergens meer heen.', {
  /** Absent: there is none any more. */
  mailadres: optioneel(persoonlijk('identiteit', tekst(254))),
});
export type MailadresGewijzigd = EventVan<typeof MailadresGewijzigd>;

export const MedewerkerIngedeeld = definieer('MedewerkerIngedeeld', 1, 'Een medewerker hoort bij een team, of bij geen team meer.', {
  /** Absent: in no team. */
  teamId: optioneel(id()),
});
export type MedewerkerIngedeeld = EventVan<typeof MedewerkerIngedeeld>;

export const RolToegekend = definieer('RolToegekend', 1, 'Een medewerker kreeg een rol.', { rol: keuze(ROLLEN), tot: optioneel(eenDag()) });
export type RolToegekend = EventVan<typeof RolToegekend>;

export const RolIngetrokken = definieer('RolIngetrokken', 1, 'Een medewerker heeft een rol niet meer.', { rol: keuze(ROLLEN) });
export type RolIngetrokken = EventVan<typeof RolIngetrokken>;

export const InstallatiebeheerToegekend = definieer('InstallatiebeheerToegekend', 1, 'Een beheerder mag alle organisaties van deze installatie beheren.', {});
export type InstallatiebeheerToegekend = EventVan<typeof InstallatiebeheerToegekend>;

export const InstallatiebeheerIngetrokken = definieer('InstallatiebeheerIngetrokken', 1, 'Een beheerder mag alleen nog de eigen organisatie beheren.', {});
export type InstallatiebeheerIngetrokken = EventVan<typeof InstallatiebeheerIngetrokken>;

/** BIO2 5.18.02: rights are looked at again at least once a year. */
export const RechtenNagekeken = definieer('RechtenNagekeken', 1, 'Een beheerder keek na of de rollen van een medewerker nog kloppen.', {});
export type RechtenNagekeken = EventVan<typeof RechtenNagekeken>;

export const VervangingIngesteld = definieer('VervangingIngesteld', 1, 'Een collega ziet in deze periode het werk van een afwezige medewerker.', {
  vervangerId: id(),
  van: eenDag(),
  /** Last day. */
  tot: eenDag(),
});
export type VervangingIngesteld = EventVan<typeof VervangingIngesteld>;

export const VervangingBeeindigd = definieer('VervangingBeeindigd', 1, 'Een vervanging stopt eerder dan gepland.', {
  /** Id of the event that began it. */
  vervangingId: id(),
  /** Last day; before its first day: it does not take place. */
  tot: eenDag(),
});
export type VervangingBeeindigd = EventVan<typeof VervangingBeeindigd>;

/** Why somebody gets a link with which a password can be set. */
export const LINKSOORTEN = ['uitnodiging', 'wachtwoordherstel'] as const;
export type Linksoort = (typeof LINKSOORTEN)[number];

export const WachtwoordlinkGemaakt = definieer('WachtwoordlinkGemaakt', 1, 'Er is een link waarmee een medewerker één keer een wachtwoord kan instellen.', {
  soort: keuze(LINKSOORTEN),
  /** Keyed digest of the token in the link; the token itself is nowhere. */
  digest: tekst(43, /^[\w-]{43}$/),
  geldigTot: eenMoment(),
});
export type WachtwoordlinkGemaakt = EventVan<typeof WachtwoordlinkGemaakt>;

/** Also uses up every link that was open. */
export const WachtwoordIngesteld = definieer('WachtwoordIngesteld', 1, 'Het wachtwoord is (opnieuw) ingesteld.', {
  /** Slow salted hash, never the password. */
  wachtwoordHash: persoonlijk('identiteit', tekst(500)),
});
export type WachtwoordIngesteld = EventVan<typeof WachtwoordIngesteld>;

/** The start of a process: every youngster of this person then goes to the successor. */
export const MedewerkerGesloten = definieer(
  'MedewerkerGesloten', 2, 'Het account is gesloten; inloggen kan niet meer.',
  {
    reden: persoonlijk('identiteit', tekst(200)),
    /** Colleague who gets the youngsters; absent: seats become vacant, visibly. */
    opvolgerId: optioneel(id()),
  },
  { 1: (data) => data },
);
export type MedewerkerGesloten = EventVan<typeof MedewerkerGesloten>;

export const SessieIngetrokken = definieer('SessieIngetrokken', 1, 'Een sessie is beëindigd vóór haar einde.', { sessieId: id() });
export type SessieIngetrokken = EventVan<typeof SessieIngetrokken>;

export const MEDEWERKER_EVENTS = [
  MedewerkerAangemaakt, MedewerkerHernoemd, MailadresGewijzigd, MedewerkerIngedeeld,
  RolToegekend, RolIngetrokken, InstallatiebeheerToegekend, InstallatiebeheerIngetrokken, RechtenNagekeken,
  VervangingIngesteld, VervangingBeeindigd,
  WachtwoordlinkGemaakt, WachtwoordIngesteld, MedewerkerGesloten, SessieIngetrokken,
] as const;
export type MedewerkerEvent = EventVan<(typeof MEDEWERKER_EVENTS)[number]>;
export const medewerkerStream = (medewerkerId: string): string => `medewerker-${medewerkerId}`;
