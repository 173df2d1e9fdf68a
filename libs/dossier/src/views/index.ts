export { jongereProjection } from './jongere.projection';
export type { Klokken } from './jongere.lezen';
export type { Bladzijde, Namen, Vraag, Vrager } from './vrager';
export { isBetrokkenBij, openVerplaatsingen, type OpenVerplaatsing, noodrelatie, type Relatie, relatiesVan } from './relaties';
export { type Gelezen, leesEenBeeld } from './een-beeld';
export { leesTijdlijn } from './tijdlijn';
export { leesBanden } from './banden';
export {
  leesAfspraken, leesBelastbaarheid, leesBetrokkenen, leesContactgegevens, leesContactmomenten, leesDiplomas, leesGesprekken, leesHulpvragen, leesInschrijvingen, leesMomenten, leesNotities, leesPlaatsingen,
  leesRegie, leesUitnodigingen, leesToestemmingen, leesUitschrijvingen, leesUitstroomprofielen, leesUitvalrisicos, leesWerkbezoeken,
} from './onderdelen';
export { leesNazorg, leesNazorglijst, leesUitstroom, NAZORGBAKKEN } from './nazorg';
export { leesWerklijst } from './werklijst';
export { aantalRegie, jongerenMetRegie, jongerenVanMedewerker, jongerenVanOrganisatie, regiehouders } from './caseload';
export { leesOverdracht, leesOverdrachten } from './overdracht/detail';
export { leesOverdrachtlijst, type Richting } from './overdracht/lijst';
export { type Agendadag, leesAgenda } from './agenda';
export * from './nieuws';
export { leesZonderRegie } from './zonder-regie';
export { gewisteJongeren } from './wissen';
export { zoekProjection } from './zoek.projection';
export { zoekJongeren, type Zoekviews, type Zoekvraag } from './zoeken';
export { type GevondenPersoon, jongerenMetBsn, lijkenOpElkaar, type NieuwePersoon, vindDubbelen, vindOpBsn, vindPersonen } from './dubbelen';
export { beeldProjection } from './beeld.projection';
export { standaardOp } from './beeld/definities';
export { leesBeeldlijst } from './beeld/lijst';
export { type Effect, type Effectvraag, leesEffect } from './beeld/effect';
export type { Beeldlijst, Beeldvraag, Definitiekeuze, Wie } from './beeld/vraag';
export { effectVan, leesDefinitielijst } from './definities';
export { leesBuitenBeeld } from './buiten-beeld';
export { leesStil, type Stillijst, type Stilvraag } from './beeld/stil';
export { DAGEN_ZONDER_CONTACT, leesCijfers, leesZonderContact } from './cijfers';
export { woonplaatsVan } from './woonplaats';
export { type Bekendheid, leesBekendheid, postcodeIn } from './persoonsgegevens';
