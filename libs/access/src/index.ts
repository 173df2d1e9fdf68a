export { ACCESS_EVENTS } from './events';
export * from './medewerker/events';
export * from './medewerker/commands';
export * from './medewerker/gebruikersnaam';
export { medewerkerDecider } from './medewerker/decider';
export { type MedewerkerState } from './medewerker/state';
export type { Vervanging } from './medewerker/vervanging';
export * from './organisatie/events';
export * from './organisatie/commands';
export { organisatieDecider } from './organisatie/decider';
export { type OrganisatieState } from './organisatie/state';
export * from './teams/events';
export * from './werkkalender/events';
export * from './werkkalender/feestdagen';
export * from './werkkalender/kalender';
export * from './installatie/events';
export * from './installatie/commands';
export { installatieDecider, type InstallatieState, isVangnet } from './installatie/decider';
export * from './inzage/events';
export * from './beslissing/port';
export * from './beslissing/doelen';
export { beslis, takenVan, type Taak } from './beslissing/beslis';
export * from './medewerker/wachtwoordregels';
export { controleerWachtwoord, hashWachtwoord, type Kosten } from './wachtwoord/hash';
export { type InzageLog, type InzageLogOpties, maakInzageLog } from './inzage/log';
export type { Inzage } from './inzage/log-keten';
export {
  type AccountUitkomst, legOefenregioVast, maakMedewerker, medewerkerIdVan, type NieuweMedewerker, type Opdrachtgever,
  registreerOrganisatie, type Sluiting, sluitMedewerker, stelWachtwoordIn, wijsVangnetAan,
} from './accounts/accounts';
export { uitlegVanToegang } from './accounts/uitleg';
