import { definieer, id, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

/** Encrypted: teams are often called after the person who leads them. */
const naam = () => persoonlijk('identiteit', tekst(80));

export const TeamGemaakt = definieer('TeamGemaakt', 1, 'Een organisatie heeft er een team bij.', { teamId: id(), naam: naam() });
export type TeamGemaakt = EventVan<typeof TeamGemaakt>;

export const TeamHernoemd = definieer('TeamHernoemd', 1, 'Een team heet voortaan anders.', { teamId: id(), naam: naam() });
export type TeamHernoemd = EventVan<typeof TeamHernoemd>;

export const TeamOpgeheven = definieer('TeamOpgeheven', 1, 'Een team bestaat niet meer; wie erin zat, zit in geen team.', { teamId: id() });
export type TeamOpgeheven = EventVan<typeof TeamOpgeheven>;

/** In the stream of the organisation. */
export const TEAM_EVENTS = [TeamGemaakt, TeamHernoemd, TeamOpgeheven] as const;
export type TeamEvent = EventVan<(typeof TEAM_EVENTS)[number]>;
