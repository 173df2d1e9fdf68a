import type { Dag, Moment } from '@loopplank/kernel';
import type { Persoonsgegevens } from '../aanmelding/meld-jongere-aan';
import type { NieuweAfspraak } from '../afspraken/afspraak';
import type { AfspraakAfgerond } from '../afspraken/events';
import type { BetrokkenRol } from '../betrokkenheid/events';
import type { ContactgegevenVelden } from '../contact/contactgegeven';
import type { ContactVelden } from '../contact/contactmoment';
import type { HulpvraagAfgerond } from '../hulpvraag/events';
import type { HulpvraagVelden } from '../hulpvraag/hulpvraag';
import type { Wijziging } from '../leeg';
import type { NazorgVelden } from '../nazorg/start-nazorg';
import type { GekozenMoment } from '../regie/moment';
import type { RustVelden } from '../rust/rust';
import type { DiplomaVelden } from '../school/diploma';
import type { GesprekVelden } from '../school/gesprek';
import type { InschrijvingVelden, Melding, UitschrijvingVelden } from '../school/inschrijving';
import type { UitnodigingVelden } from '../school/uitnodiging';
import type { UitstroomprofielVelden } from '../school/uitstroomprofiel';
import type { UitvalrisicoVelden } from '../school/uitvalrisico';
import type { ToestemmingVelden } from '../toestemming/toestemming';
import type { BelastbaarheidVelden } from '../werk/belastbaarheid';
import type { EindeVelden, PlaatsingVelden } from '../werk/plaatsing';
import type { GegevenVoorwaarden } from '../werk/voorwaarden';
import type { BezoekVelden } from '../werk/werkbezoek';

/** The changed fields of a corrected fact, by kind. Null takes an optional field away. */
export type Nieuw =
  | { readonly soort: 'aanmelding'; readonly velden: Wijziging<Persoonsgegevens> }
  | { readonly soort: 'betrokkenheid'; readonly velden: Wijziging<{ rol: BetrokkenRol; grondslag: string; van: Dag; tot?: Dag }> }
  | { readonly soort: 'einde'; readonly velden: Wijziging<{ tot: Dag; reden: string }> }
  | { readonly soort: 'contact'; readonly velden: Wijziging<ContactVelden & { plaatsgevondenOp: Moment }> }
  | { readonly soort: 'contactgegeven'; readonly velden: Wijziging<ContactgegevenVelden> }
  | { readonly soort: 'notitie'; readonly velden: Wijziging<{ tekst: string }> }
  | { readonly soort: 'gesprek'; readonly velden: Wijziging<Omit<GesprekVelden, 'soort'>> }
  | { readonly soort: 'inschrijving'; readonly velden: Wijziging<InschrijvingVelden & Melding> }
  | { readonly soort: 'uitschrijving'; readonly velden: Wijziging<UitschrijvingVelden & Melding> }
  | { readonly soort: 'diploma'; readonly velden: Wijziging<DiplomaVelden & Melding> }
  | { readonly soort: 'uitstroomprofiel'; readonly velden: Wijziging<UitstroomprofielVelden> }
  | { readonly soort: 'uitnodiging'; readonly velden: Wijziging<UitnodigingVelden> }
  | { readonly soort: 'uitvalrisico'; readonly velden: Wijziging<UitvalrisicoVelden & Melding> }
  | { readonly soort: 'belastbaarheid'; readonly velden: Wijziging<BelastbaarheidVelden> }
  | { readonly soort: 'rust'; readonly velden: Wijziging<RustVelden> }
  | { readonly soort: 'toestemming'; readonly velden: Wijziging<ToestemmingVelden> }
  | { readonly soort: 'plaatsing'; readonly velden: Wijziging<PlaatsingVelden & Melding> }
  | { readonly soort: 'wijziging'; readonly velden: Wijziging<GegevenVoorwaarden & Melding & { per: Dag }> }
  | { readonly soort: 'plaatsingEinde'; readonly velden: Wijziging<EindeVelden & Melding> }
  | { readonly soort: 'werkbezoek'; readonly velden: Wijziging<BezoekVelden> }
  | { readonly soort: 'hulpvraag'; readonly velden: Wijziging<HulpvraagVelden> }
  | { readonly soort: 'hulpvraagAfronding'; readonly velden: Wijziging<{ uitkomst: HulpvraagAfgerond['data']['uitkomst']; toelichting?: string }> }
  | { readonly soort: 'nazorg'; readonly velden: Wijziging<NazorgVelden> }
  | { readonly soort: 'afspraak'; readonly velden: Wijziging<NieuweAfspraak> }
  | { readonly soort: 'afronding'; readonly velden: Wijziging<{ uitkomst: AfspraakAfgerond['data']['uitkomst']; toelichting?: string }> }
  | { readonly soort: 'regie'; readonly velden: Wijziging<{ organisatieId: string; medewerkerId?: string }> }
  | { readonly soort: 'volgendMoment'; readonly velden: Wijziging<GekozenMoment> };

export type NieuwVan<S extends Nieuw['soort']> = Extract<Nieuw, { soort: S }>['velden'];
