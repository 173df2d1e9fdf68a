import { definieer, eenDag, id, keuze, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

/** In which capacity an organisation is around a youngster. */
export const BETROKKEN_ROLLEN = ['school', 'gemeente', 'doorstroompunt', 'uwv', 'begeleiding', 'zorg', 'overig'] as const;
export type BetrokkenRol = (typeof BETROKKEN_ROLLEN)[number];

export const BetrokkenheidGestart = definieer(
  'BetrokkenheidGestart',
  1,
  'Een organisatie is betrokken bij de jongere, met een rol en een wettelijke grondslag. Toegang volgt hieruit.',
  {
    organisatieId: id(),
    rol: keuze(BETROKKEN_ROLLEN),
    /** Legal ground, for example `WVO 2.31a` (nazorg pro) or `WEB 9.2.5` (Doorstroompunt). */
    grondslag: tekst(80),
    van: eenDag(),
    tot: optioneel(eenDag()),
    /** Set when this one replaces a corrected one. */
    vervangt: optioneel(id()),
  },
);
export type BetrokkenheidGestart = EventVan<typeof BetrokkenheidGestart>;

export const BetrokkenheidBeeindigd = definieer('BetrokkenheidBeeindigd', 1, 'Een organisatie is niet langer betrokken.', {
  betrokkenheidId: id(),
  /** Last day of involvement. */
  tot: eenDag(),
  reden: persoonlijk('dossier', tekst(200)),
  /** Set when this one replaces a corrected one. */
  vervangt: optioneel(id()),
});
export type BetrokkenheidBeeindigd = EventVan<typeof BetrokkenheidBeeindigd>;

export const BegeleiderGekoppeld = definieer('BegeleiderGekoppeld', 1, 'Een medewerker begeleidt de jongere namens een organisatie.', {
  organisatieId: id(),
  medewerkerId: id(),
  van: eenDag(),
});
export type BegeleiderGekoppeld = EventVan<typeof BegeleiderGekoppeld>;

export const BegeleiderLosgekoppeld = definieer('BegeleiderLosgekoppeld', 1, 'Een medewerker begeleidt de jongere niet meer.', {
  organisatieId: id(),
  medewerkerId: id(),
  tot: eenDag(),
});
export type BegeleiderLosgekoppeld = EventVan<typeof BegeleiderLosgekoppeld>;
