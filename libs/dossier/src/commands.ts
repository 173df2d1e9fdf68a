import type { MaakAanmeldingOngedaan } from './aanmelding/maak-aanmelding-ongedaan';
import type { MeldJongereAan } from './aanmelding/meld-jongere-aan';
import type { MaakAfspraak } from './afspraken/maak-afspraak';
import type { RondAfspraakAf } from './afspraken/rond-afspraak-af';
import type { BeeindigBetrokkenheid } from './betrokkenheid/beeindig-betrokkenheid';
import type { KoppelBegeleider } from './betrokkenheid/koppel-begeleider';
import type { OntkoppelBegeleider } from './betrokkenheid/ontkoppel-begeleider';
import type { StartBetrokkenheid } from './betrokkenheid/start-betrokkenheid';
import type { LegContactvoorkeurVast } from './contact/leg-contactvoorkeur-vast';
import type { MeldContactgegevenOngeldig } from './contact/meld-contactgegeven-ongeldig';
import type { NeemContactOver } from './contact/neem-contact-over';
import type { RegistreerContact } from './contact/registreer-contact';
import type { VoegContactgegevenToe } from './contact/voeg-contactgegeven-toe';
import type { CorrigeerGebeurtenis } from './correcties/corrigeer-gebeurtenis';
import type { NeemVerplaatsteOver } from './correcties/neem-verplaatste-over';
import type { GeefSpoedDoor } from './hulpvraag/geef-spoed-door';
import type { MeldHulpvraag } from './hulpvraag/meld-hulpvraag';
import type { PakHulpvraagOp } from './hulpvraag/pak-hulpvraag-op';
import type { RondHulpvraagAf } from './hulpvraag/rond-hulpvraag-af';
import type { BeeindigNazorg } from './nazorg/beeindig-nazorg';
import type { HervatNazorg } from './nazorg/hervat-nazorg';
import type { PauzeerNazorg } from './nazorg/pauzeer-nazorg';
import type { HaalNazorgplanTerug, PlanNazorgcontact } from './nazorg/plan-nazorgcontact';
import type { SignaleerGemistNazorgcontact } from './nazorg/signaleer-gemist';
import type { StartNazorg } from './nazorg/start-nazorg';
import type { VerlengNazorg } from './nazorg/verleng-nazorg';
import type { GebruikNoodtoegang } from './noodtoegang/gebruik-noodtoegang';
import type { VoegNotitieToe } from './notities/voeg-notitie-toe';
import type { AccepteerOverdracht } from './overdracht/accepteer-overdracht';
import type { BeantwoordOverdrachtvraag, StelOverdrachtvraag, WeigerOverdracht } from './overdracht/antwoord-op-overdracht';
import type { BevestigLoslaten, StelLoslatenUit } from './overdracht/bevestig-loslaten';
import type { BiedOverdrachtAan } from './overdracht/bied-overdracht-aan';
import type { MeldTerugval } from './overdracht/meld-terugval';
import type { StelLoslatenVoor } from './overdracht/stel-loslaten-voor';
import type { Escaleer } from './escalatie/escaleer';
import type { NeemOverAlsVangnet, SignaleerVacature } from './overdracht/vacante-regie';
import type { HerinnerAanOverdracht, LaatLoslatenVerlopen, LaatOverdrachtVerlopen, VraagOmControle } from './overdracht/verloop';
import type { VoerControleUit } from './overdracht/voer-controle-uit';
import type { WisGegevens } from './privacy/wis-gegevens';
import type { PlanVolgendMoment } from './regie/plan-volgend-moment';
import type { WijsRegieToe } from './regie/wijs-regie-toe';
import type { MeldRegisterstand } from './register/meld-registerstand';
import type { TrekRegisterstandIn } from './register/trek-registerstand-in';
import type { LegRustVast } from './rust/leg-rust-vast';
import type { TrekRustIn } from './rust/trek-rust-in';
import type { LegGesprekVast } from './school/leg-gesprek-vast';
import type { HerstelDossier, LaatDossierLos } from './samenvoegen/draai-terug';
import type { GaOpInDossier, NeemDossierOp } from './samenvoegen/voeg-samen';
import type { MeldDiploma } from './school/meld-diploma';
import type { MeldInschrijving } from './school/meld-inschrijving';
import type { MeldSchoolwissel } from './school/meld-schoolwissel';
import type { MeldUitschrijving } from './school/meld-uitschrijving';
import type { MeldUitvalrisico } from './school/meld-uitvalrisico';
import type { NodigUitVoorUitstroomgesprek } from './school/nodig-uit-voor-uitstroomgesprek';
import type { StelUitstroomprofielVast } from './school/stel-uitstroomprofiel-vast';
import type { LegToestemmingVast } from './toestemming/leg-toestemming-vast';
import type { TrekToestemmingIn } from './toestemming/trek-toestemming-in';
import type { BeeindigPlaatsing } from './werk/beeindig-plaatsing';
import type { LegWerkbezoekVast } from './werk/leg-werkbezoek-vast';
import type { StartPlaatsing } from './werk/start-plaatsing';
import type { StelBelastbaarheidVast } from './werk/stel-belastbaarheid-vast';
import type { WijzigPlaatsing } from './werk/wijzig-plaatsing';
import type { RaadpleegBron } from './zoektocht/raadpleeg-bron';
import type { HervatOnderzoek, StartOnderzoek } from './zoektocht/start-onderzoek';
import type { StelOnbereikbaarVast } from './zoektocht/stel-onbereikbaar-vast';
import type { WerkGatenBij } from './zoektocht/werk-gaten-bij';

/** Everything that can be asked of the file of one jongere. */
export type DossierCommand =
  | MeldJongereAan
  | MaakAanmeldingOngedaan
  | StartBetrokkenheid
  | BeeindigBetrokkenheid
  | KoppelBegeleider
  | OntkoppelBegeleider
  | VoegContactgegevenToe
  | MeldContactgegevenOngeldig
  | LegContactvoorkeurVast
  | RegistreerContact
  | NeemContactOver
  | VoegNotitieToe
  | WijsRegieToe
  | PlanVolgendMoment
  | LegGesprekVast
  | MeldInschrijving
  | MeldUitschrijving
  | MeldSchoolwissel
  | MeldUitvalrisico
  | MeldDiploma
  | MeldRegisterstand
  | TrekRegisterstandIn
  | StelUitstroomprofielVast
  | NodigUitVoorUitstroomgesprek
  | StartPlaatsing
  | WijzigPlaatsing
  | BeeindigPlaatsing
  | LegWerkbezoekVast
  | StelBelastbaarheidVast
  | LegRustVast
  | TrekRustIn
  | LegToestemmingVast
  | TrekToestemmingIn
  | MeldHulpvraag
  | PakHulpvraagOp
  | RondHulpvraagAf
  | GeefSpoedDoor
  | GebruikNoodtoegang
  | StartNazorg
  | PauzeerNazorg
  | HervatNazorg
  | VerlengNazorg
  | BeeindigNazorg
  | PlanNazorgcontact
  | HaalNazorgplanTerug
  | SignaleerGemistNazorgcontact
  | MaakAfspraak
  | RondAfspraakAf
  | BiedOverdrachtAan
  | AccepteerOverdracht
  | WeigerOverdracht
  | StelOverdrachtvraag
  | BeantwoordOverdrachtvraag
  | HerinnerAanOverdracht
  | LaatOverdrachtVerlopen
  | VoerControleUit
  | VraagOmControle
  | StelLoslatenVoor
  | BevestigLoslaten
  | StelLoslatenUit
  | LaatLoslatenVerlopen
  | MeldTerugval
  | SignaleerVacature
  | NeemOverAlsVangnet
  | WerkGatenBij
  | StartOnderzoek
  | HervatOnderzoek
  | RaadpleegBron
  | StelOnbereikbaarVast
  | Escaleer
  | CorrigeerGebeurtenis
  | NeemVerplaatsteOver
  | NeemDossierOp
  | GaOpInDossier
  | LaatDossierLos
  | HerstelDossier
  | WisGegevens;

export type DossierCommandVan<T extends DossierCommand['type']> = Extract<DossierCommand, { type: T }>;
