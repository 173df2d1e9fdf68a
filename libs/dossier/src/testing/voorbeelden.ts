import { type Actor, dag, type Moment, moment } from '@loopplank/kernel';
import type { DossierCommandVan } from '../commands';
import type { DossierEvent } from '../events';

/**
 * The same few people everywhere: in specs, in the catalogue and in the docs. All names are made up.
 * It is Monday 8 June 2026, 08:12 in the Netherlands.
 */
export const NU: Moment = moment('2026-06-08T06:12:00Z');
export const VANDAAG = dag('2026-06-08');

const id = (soort: string, n: number): string => `${soort}000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const JONGERE = { fenna: id('a1', 1), tarik: id('a1', 2) } as const;
export const ORGANISATIE = { school: id('b1', 1), gemeente: id('b1', 2), doorstroompunt: id('b1', 3), uwv: id('b1', 4) } as const;
export const MEDEWERKER = { marijn: id('c1', 1), soraya: id('c1', 2), wouter: id('c1', 3), ines: id('c1', 4) } as const;

/** Jobcoach of the municipality. */
export const MARIJN: Actor = { medewerkerId: MEDEWERKER.marijn, organisatieId: ORGANISATIE.gemeente, rol: 'jobcoach' };
/** Colleague of Marijn. */
export const INES: Actor = { medewerkerId: MEDEWERKER.ines, organisatieId: ORGANISATIE.gemeente, rol: 'jobcoach' };
/** Combinatiefunctionaris of the school. */
export const SORAYA: Actor = { medewerkerId: MEDEWERKER.soraya, organisatieId: ORGANISATIE.school, rol: 'combinatie' };
/** Works for the Doorstroompunt. */
export const WOUTER: Actor = { medewerkerId: MEDEWERKER.wouter, organisatieId: ORGANISATIE.doorstroompunt, rol: 'rmc' };

export const BETROKKEN = {
  gemeente: { organisatieId: ORGANISATIE.gemeente, rol: 'gemeente', grondslag: 'Participatiewet art. 7', van: VANDAAG },
  school: { organisatieId: ORGANISATIE.school, rol: 'school', grondslag: 'WVO 2.31a', van: dag('2025-09-01') },
  doorstroompunt: { organisatieId: ORGANISATIE.doorstroompunt, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5', van: VANDAAG },
} as const;

/** A registration by Marijn; the Doorstroompunt is involved from the start. */
export const AANMELDING: DossierCommandVan<'MeldJongereAan'>['data'] = {
  voornaam: 'Fenna',
  achternaam: 'Oosterwal',
  geboortedatum: dag('2007-03-14'),
  gemeente: 'GM0153',
  herkomst: 'pro',
  contactgegevens: [{ soort: 'telefoon', waarde: '0612345678', herkomst: 'school' }],
  betrokkenen: [BETROKKEN.gemeente, BETROKKEN.doorstroompunt],
};

type Voorbeelden = { readonly [T in DossierEvent['type']]: Extract<DossierEvent, { type: T }>['data'] };

/** One example of each event, for the catalogue and for tests that need any event of a kind. */
export const VOORBEELD: Voorbeelden = {
  JongereAangemeld: {
    herkomst: 'pro', opleidingsoort: 'praktijkonderwijs', gemeente: 'GM0153',
    voornaam: 'Tarik', tussenvoegsel: 'el', achternaam: 'Amrani', geboortedatum: dag('2006-11-02'), bsn: '999990019',
  },
  BetrokkenheidGestart: { ...BETROKKEN.school, tot: dag('2028-07-31') },
  BetrokkenheidBeeindigd: { betrokkenheidId: id('d1', 1), tot: dag('2026-07-10'), reden: 'diploma behaald' },
  BegeleiderGekoppeld: { organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn, van: VANDAAG },
  BegeleiderLosgekoppeld: { organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn, tot: dag('2026-09-01') },
  ContactgegevenToegevoegd: { soort: 'telefoon', waarde: '0612345678', herkomst: 'ouder', van: VANDAAG },
  ContactgegevenOngeldigGebleken: { contactgegevenId: id('d1', 2), reden: 'nummerFout' },
  ContactvoorkeurVastgelegd: { kanaal: 'app', discreet: true, voicemailToegestaan: false, toelichting: 'niet onder werktijd' },
  ContactpogingGeregistreerd: { kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere', aanleiding: 'nazorgcheck' },
  ContactGelegd: { kanaal: 'bellen', uitkomst: 'gesproken', themas: ['gaatGoed'], gevoeligeThemas: ['schulden'], notitie: 'Werkt vier dagen.' },
  IndirectContactGelegd: { kanaal: 'werkbezoek', uitkomst: 'gesproken', betrokkene: 'werkgever', notitie: 'Tevreden over het tempo.' },
  NotitieToegevoegd: { tekst: 'Komt liever lopend dan met de bus.' },
  RegieToegewezen: { organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn, reden: 'aanmelding' },
  VolgendMomentGepland: { datum: dag('2026-06-22'), kanaal: 'bellen', reden: 'gekozen', wat: 'Vragen naar de eerste week' },
  UitstroomgesprekGevoerd: { datum: dag('2026-03-12'), aanwezig: ['jongere', 'ouder', 'school', 'gemeente'], nummer: 2, profiel: 'arbeid', verslag: 'Wil de groenvoorziening in.' },
  ToekomstgesprekGevoerd: { datum: dag('2026-05-20'), aanwezig: ['jongere', 'school'], verslag: 'Weet wat zij wil.' },
  AdviesgesprekGevoerd: { datum: dag('2026-02-03'), aanwezig: ['jongere', 'school'], profiel: 'arbeid' },
  DriegesprekGevoerd: { datum: dag('2026-06-01'), aanwezig: ['jongere', 'jobcoach', 'gemeente'] },
  ExitgesprekGevoerd: { datum: dag('2026-06-05'), aanwezig: ['jongere', 'school'], profiel: 'arbeid', verslag: 'Wil liever werken dan leren.' },
  InschrijvingGemeld: { school: 'mbo Lindewaard', opleiding: 'entree', van: dag('2025-08-25'), tot: dag('2026-07-17'), aangekondigd: false },
  UitschrijvingGemeld: { school: 'mbo Lindewaard', per: dag('2026-05-12'), reden: 'zonderDiploma', ontvangenOp: moment('2026-05-26T07:30:00Z') },
  UitschrijvingAangekondigd: { inschrijvingId: id('d1', 6), per: dag('2026-07-18'), reden: 'diploma' },
  DiplomaBehaald: { niveau: 'mbo2', leerweg: 'bol', datum: dag('2026-06-05'), opleiding: 'medewerker groen', school: 'mbo Lindewaard', ontvangenOp: moment('2026-06-07T09:00:00Z') },
  UitstroomprofielVastgesteld: { profiel: 'arbeid', datum: dag('2026-01-20'), toelichting: 'Rustige plek nodig.' },
  UitstroomgesprekUitgenodigd: { organisatieId: ORGANISATIE.gemeente, datum: dag('2026-02-02'), gesprekDatum: dag('2026-03-12'), nummer: 2 },
  UitvalrisicoGesignaleerd: { bij: 'stage', verwachtDatum: dag('2026-07-01'), tekst: 'Komt vaak te laat.', ontvangenOp: moment('2026-06-07T09:00:00Z') },
  PlaatsingGestart: {
    soort: 'werk', werkgever: 'Bakkerij Kruim', van: dag('2026-02-01'), contract: 'bepaald', uren: 16, tot: dag('2026-08-31'),
    functie: 'bakkershulp', contactpersoon: 'de chef van de ochtend', telefoon: '0531234567', ontvangenOp: moment('2026-02-02T08:00:00Z'),
  },
  PlaatsingGewijzigd: { plaatsingId: id('d1', 7), per: dag('2026-06-01'), contract: 'bepaald', uren: 20, tot: dag('2026-12-31'), functie: 'bakker' },
  PlaatsingBeeindigd: { plaatsingId: id('d1', 7), tot: dag('2026-08-31'), reden: 'contractAfgelopen' },
  WerkplekbezoekAfgelegd: { plaatsingId: id('d1', 7), aanwezig: ['jongere', 'werkgever'], uren: 24, belastbaarheid: [20], werkgever: 'Bakkerij Kruim', contactpersoon: 'de chef', telefoon: '0531234567' },
  BelastbaarheidVastgesteld: { belastbaarheid: [20], datum: dag('2026-05-11'), toelichting: 'Na overleg met de arts.' },
  HerbezoekToegestaan: { weerWelkom: dag('2026-12-08'), kanaal: 'app', toelichting: 'Eerst zelf proberen.' },
  ContactGeweigerd: { toelichting: 'Wil niemand zien.' },
  RustIngetrokken: { reden: 'veiligheid', besprokenMetId: MEDEWERKER.ines, toelichting: 'Buren maken zich zorgen.' },
  ToestemmingGegeven: { waarvoor: 'contactMetOuder', door: 'jongere', hoe: 'mondeling', datum: VANDAAG, tot: dag('2027-06-08'), toelichting: 'Alleen met de moeder.' },
  ToestemmingIngetrokken: { toestemmingId: id('d1', 9), datum: VANDAAG },
  HulpvraagGesignaleerd: {
    thema: 'gevoelig', gevoeligeThemas: ['schulden'], urgentie: 'urgent', tekst: 'Moet het huis uit voor de eerste.', gevraagdOrganisatieId: ORGANISATIE.gemeente, gevraagdMedewerkerId: MEDEWERKER.ines,
  },
  HulpvraagOpgepakt: { hulpvraagId: id('d1', 8), organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.ines },
  HulpvraagAfgerond: { hulpvraagId: id('d1', 8), uitkomst: 'doorverwezen', toelichting: 'naar de wijkcoach' },
  SpoedDoorgegeven: { hulpvraagId: id('d1', 8), trede: 'persoon', organisatieId: ORGANISATIE.gemeente, medewerkerIds: [MEDEWERKER.ines], keer: 1, volgendeOp: moment('2026-06-08T06:27:00Z') },
  NoodtoegangGebruikt: {
    organisatieId: ORGANISATIE.uwv, medewerkerId: MEDEWERKER.wouter, reden: 'Staat nu aan de balie en weet niet waar hij vannacht slaapt.', tot: moment('2026-06-08T10:12:00Z'), gemeldAan: [MEDEWERKER.marijn],
  },
  NazorgGestart: { programma: 'pro', versie: 1, anker: dag('2026-07-17'), oorzaak: 'gesprek', oorzaakId: id('d1', 10) },
  NazorgGepauzeerd: { nazorgId: id('d1', 11), van: VANDAAG, hervatOp: dag('2026-09-01'), effect: 'teltDoor', reden: 'detentie' },
  NazorgHervat: { pauzeId: id('d1', 12), op: dag('2026-08-03') },
  NazorgVerlengd: { nazorgId: id('d1', 11), tot: dag('2026-10-01'), toelichting: 'Wil zelf nog een keer praten.' },
  NazorgBeeindigd: { nazorgId: id('d1', 11), op: VANDAAG, reden: 'besluit', toelichting: 'Niemand kreeg contact, ook de wijkcoach niet.' },
  NazorgcontactGepland: { nazorgId: id('d1', 11), datum: dag('2026-06-15'), moment: dag('2026-06-14'), reeksId: id('d1', 13) },
  NazorgcontactGemist: { nazorgId: id('d1', 11), gepland: dag('2026-05-25'), opRij: 2, gevolg: 'escalatie' },
  AfspraakGemaakt: { tekst: 'Fietsroute samen oefenen', door: 'organisatie', organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn, uiterlijk: dag('2026-06-19') },
  AfspraakAfgerond: { afspraakId: id('d1', 3), uitkomst: 'gedaan', toelichting: 'twee keer gefietst' },
  OverdrachtAangeboden: {
    naarOrganisatieId: ORGANISATIE.uwv, naarMedewerkerId: MEDEWERKER.wouter, vanMedewerkerId: MEDEWERKER.marijn, rol: 'uwv', grondslag: 'SUWI 30a',
    reden: 'Gaat werken, wil een jobcoach dichterbij.', gedeeld: [{ onderdeel: 'werk', grondslag: 'PW 7a' }, { onderdeel: 'contactgegevens', grondslag: 'toestemming' }],
    driegesprekDatum: dag('2026-06-15'), uiterlijkDatum: dag('2026-06-22'), herinnerDatum: dag('2026-06-10'), leidingDatum: dag('2026-06-15'), kalenderVersie: '3',
  },
  OverdrachtVraagGesteld: { overdrachtId: id('d1', 9), vraag: 'Wat ging er goed bij de bakker?' },
  OverdrachtVraagBeantwoord: { overdrachtId: id('d1', 9), vraagId: id('d1', 10), antwoord: 'Op tijd komen, elke dag.' },
  OverdrachtHerinnerd: { overdrachtId: id('d1', 9), stap: 'ontvanger' },
  OverdrachtGeaccepteerd: { overdrachtId: id('d1', 9), medewerkerId: MEDEWERKER.wouter, controleDatum: dag('2026-07-22') },
  OverdrachtGeweigerd: { overdrachtId: id('d1', 9), reden: 'Woont in een andere regio.' },
  OverdrachtVerlopen: { overdrachtId: id('d1', 9) },
  ControleNaOverdrachtUitgevoerd: { naId: id('d1', 11), soort: 'samen', geplandDatum: dag('2026-07-22'), uitkomst: 'gaatGoed', toelichting: 'Zit op zijn plek.', volgendeDatum: dag('2026-09-02') },
  RegieVacatureGesignaleerd: { regieId: id('d1', 12), organisatieId: ORGANISATIE.gemeente },
  EscalatieTredeBereikt: { soort: 'nazorg', overId: id('d1', 15), organisatieId: ORGANISATIE.gemeente, trede: 'leiding', sinds: dag('2026-06-08'), versie: 1 },
  LoslatenVoorgesteld: { rol: 'jobcoach', eenPartij: false, mening: 'eens', meningTekst: 'Ik kan het nu zelf.', nazorgLooptDoor: true, uiterlijkDatum: dag('2026-08-12') },
  LoslatenBevestigd: { voorstelId: id('d1', 13) },
  LoslatenUitgesteld: { voorstelId: id('d1', 13), reden: 'Eerst de proeftijd door.', opnieuwDatum: dag('2026-09-01') },
  LoslatenVerlopen: { voorstelId: id('d1', 13) },
  JongereGeland: {
    voorstelId: id('d1', 13), sleutels: [{ organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn }, { organisatieId: ORGANISATIE.uwv, medewerkerId: MEDEWERKER.wouter }],
    eenPartij: false, nazorgLooptDoor: true, controleDatums: [dag('2026-09-23'), dag('2026-11-11'), dag('2027-02-10'), dag('2027-08-11')],
  },
  JongereTeruggevallen: { gelandId: id('d1', 14), reden: 'werkGestopt', toelichting: 'Contract niet verlengd.' },
  GatGesignaleerd: { uitschrijvingId: id('d1', 15), start: dag('2026-03-01'), gezienOp: dag('2026-05-15'), organisatieId: ORGANISATIE.doorstroompunt },
  GatGesloten: { signaalId: id('d1', 16), reden: 'bleekDoorlopend', achteraf: true, doorId: id('d1', 17), gatDagen: 0 },
  OnderzoekGestart: { aanleiding: 'gat', organisatieId: ORGANISATIE.doorstroompunt },
  BronGeraadpleegd: { zoekbron: 'school', uitkomst: 'ietsGevonden' },
  OnbereikbaarVastgesteld: { onderzoekId: id('d1', 18), pogingen: 4, toelichting: 'Niemand in de buurt kent dit adres.', opnieuwDatum: dag('2026-12-08') },
  RegisterstandGemeld: {
    register: 'DUO', standOp: moment('2026-05-26T00:00:00Z'), ontvangenOp: moment('2026-06-08T05:00:00Z'), gegeven: 'Z2VnZXZlbiB2YW4gZWVuIHJlZ2lzdGVyAAAAAAAAAAA', verwijderd: false,
    inhoud: { soort: 'inschrijving', school: '99XX', opleiding: 'entree', van: dag('2025-08-25'), tot: dag('2026-07-17'), uitPer: dag('2026-05-12'), uitReden: 'zonderDiploma' },
  },
  RegisterlijstGemeld: { register: 'DUO', standOp: moment('2026-06-01T00:00:00Z'), ontvangenOp: moment('2026-06-08T05:00:00Z') },
  GebeurtenisGecorrigeerd: { gebeurtenisId: id('d1', 4), reden: 'vergissing', toelichting: 'verkeerde knop', vervangen: true },
  DossiersSamengevoegd: { samenvoegingId: id('d1', 20), kant: 'blijft', anderJongereId: id('d1', 21), toelichting: 'Twee keer aangemeld.',
    contacten: [{ id: id('d1', 22), op: moment('2026-05-04T08:00:00.000Z'), organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn, soort: 'poging', kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere' }] },
  SamenvoegingTeruggedraaid: { samenvoegingId: id('d1', 20), kant: 'blijft', anderJongereId: id('d1', 21), toelichting: 'Het is een neef.' },
  GegevensGewist: { reden: 'verzoek' },
  IncidentVastgelegd: { soort: 'verkeerdeJongere', gebeurtenisId: id('d1', 5), zichtbaarVoor: [ORGANISATIE.gemeente, ORGANISATIE.doorstroompunt] },
};
