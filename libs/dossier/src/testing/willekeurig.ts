import { type Actor, type Moment, momentVanMs, msVanMoment, plusDagen, type RecordedEvent, type Vorm } from '@loopplank/kernel';
import fc from 'fast-check';
import { BRONNEN } from '../bronnen';
import type { DossierCommand } from '../commands';
import { CONTACTGEGEVEN_SOORTEN, GEVOELIGE_THEMAS, KANALEN, TEGENPARTIJEN, THEMAS, UITKOMSTEN } from '../contact/woorden';
import { CORRECTIEREDENEN } from '../correcties/events';
import { REGISTERS } from '../register/events';
import { alleFeiten, soortVan, vindFeit } from '../correcties/feiten';
import { DOSSIER_EVENTS, type DossierEvent } from '../events';
import { NAZORG_EINDEREDENEN, NAZORGOORZAKEN, PAUZE_EFFECTEN, PAUZEREDENEN } from '../nazorg/events';
import { PROGRAMMACODES } from '../nazorg/klok/programma';
import { WISREDENEN } from '../privacy/events';
import { HULPTHEMAS, HULPVRAAG_UITKOMSTEN, URGENTIES } from '../hulpvraag/events';
import { DIPLOMANIVEAUS, LEERWEGEN, UITSCHRIJFREDENEN, UITSTROOMPROFIELEN, UITVAL_BIJ } from '../school/events';
import { RUST_EINDEREDENEN } from '../rust/events';
import { TOESTEMMING_VOOR } from '../toestemming/events';
import { CONTRACTEN, PLAATSING_EINDEREDENEN, PLAATSINGSOORTEN } from '../werk/events';
import { eventId, type Proefdossier } from './proefdossier';
import { OVER_OVERDRACHT, overdrachtsdata } from './willekeurig-overdracht';
import { AANMELDING, INES, JONGERE, MARIJN, NU, ORGANISATIE, SORAYA, VANDAAG, WOUTER } from './voorbeelden';
import { ZOEKBRONNEN, ZOEKUITKOMSTEN } from '../zoektocht/events';

/** Generators for property tests. Ids come from a small pool, so that references hit. */
const feitId = fc.nat(40).map(eventId);
const eenVan = <T>(waarden: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...waarden);
const organisatie = eenVan(Object.values(ORGANISATIE));
const dagRondNu = fc.integer({ min: -400, max: 400 }).map((n) => plusDagen(VANDAAG, n));
const momentRondNu = fc.integer({ min: -400 * 24, max: 400 * 24 }).map((uren) => momentVanMs(msVanMoment(NU) + uren * 3_600_000));

/** Any value of a shape; a personal field may also be null, as after erasure. */
function waardeVan(vorm: Vorm): fc.Arbitrary<unknown> {
  switch (vorm.soort) {
    case 'tekst': return fc.string({ minLength: 1, maxLength: 8 });
    case 'geheel': return fc.integer({ min: vorm.min, max: Math.min(vorm.max, vorm.min + 9) });
    case 'waarheid': return fc.boolean();
    case 'dag': return dagRondNu;
    case 'moment': return momentRondNu;
    case 'id': return fc.oneof(feitId, organisatie);
    case 'keuze': return eenVan(vorm.waarden);
    case 'lijst': return fc.array(waardeVan(vorm.van), { maxLength: 3 });
    case 'optioneel': return fc.option(waardeVan(vorm.van), { nil: undefined });
    case 'persoonlijk': return fc.option(waardeVan(vorm.van), { nil: null });
    case 'object': return fc.record(Object.fromEntries(Object.entries(vorm.velden).map(([k, v]) => [k, waardeVan(v)])));
  }
}

const zonderUndefined = (o: object): object => Object.fromEntries(Object.entries(o).filter(([, w]) => w !== undefined));
const actor: fc.Arbitrary<Actor> = eenVan([MARIJN, INES, SORAYA, WOUTER]);

/** Any sequence of any events, however impossible; ids and revisions are those of a stream. */
export const willekeurigeEvents = (maxLength = 30): fc.Arbitrary<RecordedEvent<DossierEvent>[]> =>
  fc
    .array(
      eenVan(DOSSIER_EVENTS).chain((d) =>
        fc.record({ type: fc.constant(d.type), data: waardeVan(d.vorm).map((o) => zonderUndefined(o as object)), geldigOp: momentRondNu, actor, command: fc.nat(8) }),
      ),
      { maxLength },
    )
    .map((lijst) =>
      lijst.map(({ command, ...e }, i) => ({ ...e, eventId: eventId(i), revision: i, vastgelegdOp: NU, commandId: eventId(900 + command) }) as unknown as RecordedEvent<DossierEvent>),
    );

/** A step of a random history: time passes, then somebody tries something. Numbers are seeds for `alsCommand`. */
export interface Stap {
  readonly uren: number;
  readonly actor: Actor;
  readonly type: DossierCommand['type'];
  readonly n: readonly number[];
}

export const stappen = (types: readonly DossierCommand['type'][], maxLength = 25): fc.Arbitrary<Stap[]> =>
  fc.array(
    fc.record({
      uren: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 72 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 * 120 }) }),
      actor,
      // Seldom: nothing happens in a file after it.
      type: fc.tuple(eenVan(types), eenVan(types), fc.nat(8)).map(([een, ander, n]) => (een === 'WisGegevens' && n > 0 ? ander : een)),
      n: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
    }),
    { minLength: 1, maxLength, size: 'max' },
  );

/** Turns the seeds of a step into a command that often hits something in this file. Total: any seeds give a command. */
export function alsCommand(stap: Stap, d: Proefdossier): Pick<DossierCommand, 'type' | 'data'> {
  const [a, b, c, e, f, g, h, i] = stap.n as [number, number, number, number, number, number, number, number];
  const kies = <T>(uit: readonly T[], n: number): T => uit[n % uit.length]!;
  const soms = <T>(n: number, waarde: T): T | undefined => (n % 3 === 0 ? waarde : undefined);
  const organisatieId = kies(Object.values(ORGANISATIE), a);
  const nabij = (n: number) => plusDagen(d.vandaag, (n % 60) - 20);
  const feit = (soorten: readonly { readonly id: string }[], n: number) => (soorten.length > 0 ? kies(soorten, n).id : eventId(n % 40));
  const s = d.state;
  if (OVER_OVERDRACHT.has(stap.type)) return { type: stap.type, data: diep(overdrachtsdata(stap.n, d)[stap.type as 'MeldTerugval']) } as unknown as Pick<DossierCommand, 'type' | 'data'>;
  const moment = { datum: plusDagen(d.vandaag, (f % 40) - 3), kanaal: soms(g, kies(KANALEN, g)) };
  const afspraak = { tekst: 'samen kijken', door: soms(h, kies(['jongere', 'organisatie', 'ander'] as const, h)), uiterlijk: soms(i, nabij(i)) };
  const op = (n: number): Moment => momentVanMs(msVanMoment(d.nu) - (n % 500) * 3_600_000);
  // Made only when asked for: a million histories ask for one of these at every step.
  const data = {
    MeldJongereAan: () => (AANMELDING),
    StartBetrokkenheid: () => ({ organisatieId, rol: kies(['gemeente', 'school', 'doorstroompunt', 'uwv'] as const, b), grondslag: 'proef', van: nabij(c), tot: soms(e, nabij(e + 30)) }),
    BeeindigBetrokkenheid: () => ({ betrokkenheidId: feit(s.betrokkenheid.gestart, a), tot: nabij(b), reden: 'proef' }),
    KoppelBegeleider: () => ({ organisatieId, medewerkerId: kies([MARIJN, INES, SORAYA], b).medewerkerId, van: nabij(c) }),
    OntkoppelBegeleider: () => ({ organisatieId, medewerkerId: kies([MARIJN, INES, SORAYA], b).medewerkerId, tot: nabij(c) }),
    VoegContactgegevenToe: () => ({ soort: kies(CONTACTGEGEVEN_SOORTEN, a), waarde: `06${String(b % 5).padStart(8, '1')}`, van: soms(c, nabij(c)) }),
    MeldContactgegevenOngeldig: () => ({ contactgegevenId: feit(s.contact.gegevens, a), reden: 'overig' }),
    LegContactvoorkeurVast: () => ({ discreet: a % 2 === 0, kanaal: soms(b, kies(KANALEN, b)) }),
    RegistreerContact: () => ({
      kanaal: kies(KANALEN, a), uitkomst: kies(UITKOMSTEN, b), betrokkene: soms(c, kies(TEGENPARTIJEN, c)),
      plaatsgevondenOp: soms(e, op(e)), themas: soms(d.nu.length + a, [kies([...THEMAS, ...GEVOELIGE_THEMAS], a)]),
      contactgegevenId: soms(b, feit(s.contact.gegevens, b)), volgendMoment: soms(f, moment), afspraak: soms(h, afspraak),
    }),
    NeemContactOver: () => ({ kanaal: kies(KANALEN, a), uitkomst: kies(UITKOMSTEN, b), betrokkene: soms(c, kies(TEGENPARTIJEN, c)), plaatsgevondenOp: op(e), notitie: soms(f, 'proef') }),
    // Seldom: nothing happens in a file after it.
    MaakAanmeldingOngedaan: () => ({ commandIds: a % 9 ? [eventId(900)] : [...new Set(alleFeiten(s).map((x) => x.commandId))] }),
    VoegNotitieToe: () => ({ tekst: 'proef' }),
    WijsRegieToe: () => ({ organisatieId, medewerkerId: soms(b, MARIJN.medewerkerId), reden: kies([undefined, 'vervanging', 'vangnet', 'correctie'] as const, c) }),
    PlanVolgendMoment: () => (moment),
    LegGesprekVast: () => ({
      soort: kies(['uitstroom', 'toekomst', 'advies', 'driegesprek', 'exit'] as const, a), datum: nabij(b - 40), aanwezig: kies([['jongere', 'school', 'jobcoach'], ['school'], ['jongere', 'school']] as const, c),
      afspraken: soms(e, [afspraak]), volgendMoment: soms(f, moment),
    }),
    MeldInschrijving: () => ({
      school: b % 4 ? kies(['De Kade', 'de  kade', 'Lindewaard'], b) : undefined, organisatieId: soms(c, organisatieId), van: nabij(e * 7 - 200), tot: soms(f, nabij(f * 3)),
      aangekondigd: soms(g, g % 2 === 0), bron: soms(h, kies(BRONNEN, h)), ontvangenOp: soms(i, op(i)),
    }),
    MeldUitschrijving: () => ({
      inschrijvingId: soms(a, feit(s.inschrijvingen.gemeld, a)), school: soms(b, kies(['De Kade', 'Lindewaard'], b)), per: nabij(c * 3), reden: soms(e, kies(UITSCHRIJFREDENEN, e)),
      aangekondigd: soms(f, f % 2 === 0), bron: soms(h, kies(BRONNEN, h)), ontvangenOp: soms(i, op(i)),
    }),
    MeldSchoolwissel: () => ({ school: a % 3 ? 'Lindewaard' : 'De Kade', opleiding: soms(b, 'entree'), per: nabij(c * 3), bron: soms(h, kies(BRONNEN, h)), ontvangenOp: soms(i, op(i)) }),
    MeldUitvalrisico: () => ({ bij: kies(UITVAL_BIJ, a), verwachtDatum: soms(b, nabij(b)), tekst: soms(c, 'proef'), bron: soms(h, kies(BRONNEN, h)), gesignaleerdOp: soms(i, op(i)) }),
    StelBelastbaarheidVast: () => ({ uren: a % 40, datum: soms(b, nabij(b)), toelichting: soms(c, 'proef') }),
    LegRustVast: () => ({ magTerugkomen: a % 2 === 0, weerWelkom: soms(b, nabij(b * 9)), kanaal: soms(c, kies(KANALEN, c)), gezegdOp: soms(i, op(i)) }),
    TrekRustIn: () => ({ reden: kies(RUST_EINDEREDENEN, a), besprokenMetId: soms(b, INES.medewerkerId), toelichting: soms(c, 'proef') }),
    LegToestemmingVast: () => ({ waarvoor: kies(TOESTEMMING_VOOR, a), organisatieId: soms(b, organisatieId), datum: soms(c, nabij(c)), tot: soms(e, nabij(e)) }),
    TrekToestemmingIn: () => ({ toestemmingId: feit(s.toestemmingen.gegeven, a), datum: soms(b, nabij(b)) }),
    MeldDiploma: () => ({
      niveau: kies(DIPLOMANIVEAUS, a), leerweg: soms(b, kies(LEERWEGEN, b)), datum: nabij(c), opleiding: soms(e, 'groen'), organisatieId: soms(f, organisatieId), bron: soms(h, kies(BRONNEN, h)), ontvangenOp: soms(i, op(i)),
    }),
    MeldRegisterstand: () => ({
      register: kies(REGISTERS, a % 2), lijstOp: soms(b, op(b)),
      regels: [{
        gegeven: kies(['een', 'twee', 'drie'], c), standOp: op(e % 9), verwijderd: f % 5 === 0,
        inhoud: g % 4 ? { soort: 'inschrijving', school: kies(['99XX', '99YY'], h), van: nabij(c - 300), tot: soms(i, nabij(i * 2)), uitPer: soms(f, nabij(f - 60)) } : { soort: 'diploma', niveau: 'mbo2', datum: nabij(h - 100) },
      }],
    }),
    TrekRegisterstandIn: () => ({ commandIds: [s.registers.standen.length > 0 ? kies(s.registers.standen, a).commandId : eventId(900)] }),
    StelUitstroomprofielVast: () => ({ profiel: kies(UITSTROOMPROFIELEN, a), datum: soms(b, nabij(b)), toelichting: soms(c, 'proef') }),
    NodigUitVoorUitstroomgesprek: () => ({ organisatieId: soms(a, organisatieId), datum: soms(b, nabij(b - 20)), gesprekDatum: soms(c, nabij(c)), nummer: soms(e, 1 + (e % 3)) }),
    StartPlaatsing: () => ({
      soort: soms(a, kies(PLAATSINGSOORTEN, a)), werkgever: kies(['Kruim', 'De Ketting'], b), van: nabij(c * 5), contract: soms(e, kies(CONTRACTEN, e)), uren: soms(f, f % 40),
      tot: soms(g, nabij(g * 3)), functie: soms(h, 'hulp'), bron: soms(i, kies(BRONNEN, i)),
    }),
    WijzigPlaatsing: () => ({
      plaatsingId: feit(s.werk.gestart, a), per: soms(b, nabij(b)), bron: soms(i, kies(BRONNEN, i)),
      velden: { contract: soms(c, kies(CONTRACTEN, c)), uren: soms(e, e % 40), tot: kies([undefined, null, nabij(f * 2)], f), functie: kies([undefined, null, 'chef'], g) },
    }),
    BeeindigPlaatsing: () => ({ plaatsingId: feit(s.werk.gestart, a), tot: soms(b, nabij(b)), reden: soms(c, kies(PLAATSING_EINDEREDENEN, c)), ontvangenOp: soms(i, op(i)) }),
    LegWerkbezoekVast: () => ({
      plaatsingId: soms(a, feit(s.werk.gestart, a)), werkgever: b % 2 ? 'Kruim' : undefined, aanwezig: kies([['jongere'], ['werkgever'], ['jongere', 'werkgever'], []] as const, c),
      uren: soms(e, e % 40), belastbaarheid: soms(g, g % 40), plaatsgevondenOp: soms(i, op(i)), volgendMoment: soms(f, moment), afspraak: soms(h, afspraak), themas: soms(b, [kies([...THEMAS, ...GEVOELIGE_THEMAS], b)]),
    }),
    MeldHulpvraag: () => ({
      thema: kies([...HULPTHEMAS, ...GEVOELIGE_THEMAS], a), urgentie: soms(b, kies(URGENTIES, b)), tekst: soms(c, 'proef'), gesignaleerdOp: soms(i, op(i)),
      gevraagd: soms(e, { organisatieId, medewerkerId: soms(f, INES.medewerkerId) }),
    }),
    PakHulpvraagOp: () => ({ hulpvraagId: feit(s.hulpvragen.gesignaleerd, a), organisatieId: soms(b, organisatieId), medewerkerId: soms(c, INES.medewerkerId) }),
    GeefSpoedDoor: () => ({
      hulpvraagId: feit(s.hulpvragen.gesignaleerd, a), volgendeOp: momentVanMs(msVanMoment(d.nu) + 900_000), rondOp: momentVanMs(msVanMoment(d.nu) + 3_600_000),
      ladder: [
        { trede: 'persoon', organisatieId: ORGANISATIE.gemeente, medewerkerIds: b % 3 ? [INES.medewerkerId] : [] },
        { trede: 'vangnet', organisatieId, medewerkerIds: c % 3 ? [SORAYA.medewerkerId] : [], ...(e % 2 ? { betrek: { rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } } : {}) },
      ],
    }),
    GebruikNoodtoegang: () => ({ reden: a % 4 ? 'Staat nu aan de balie, zonder slaapplek.' : 'kort', gemeldAan: [INES.medewerkerId] }),
    RondHulpvraagAf: () => ({ hulpvraagId: feit(s.hulpvragen.gesignaleerd, a), uitkomst: kies(HULPVRAAG_UITKOMSTEN, b), toelichting: soms(c, 'proef') }),
    StartNazorg: () => ({ programma: soms(a, kies(PROGRAMMACODES, a)), anker: soms(b, nabij(b * 5 - 100)), oorzaak: soms(c, kies(NAZORGOORZAKEN, c)) }),
    PauzeerNazorg: () => ({ reden: kies(PAUZEREDENEN, a), van: soms(b, nabij(b)), hervatOp: soms(c, nabij(c + 30)), effect: soms(e, kies(PAUZE_EFFECTEN, e)) }),
    HervatNazorg: () => ({ op: soms(a, nabij(a)) }),
    VerlengNazorg: () => ({ tot: nabij(a + 40), toelichting: 'proef' }),
    BeeindigNazorg: () => ({ reden: kies(NAZORG_EINDEREDENEN, a), op: soms(b, nabij(b)), toelichting: soms(c, 'proef') }),
    PlanNazorgcontact: () => ({ datum: nabij(a + 20), kanaal: soms(b, kies(KANALEN, b)), reeksId: eventId(700 + (c % 3)) }),
    HaalNazorgplanTerug: () => ({ reeksId: eventId(700 + (c % 3)) }),
    SignaleerGemistNazorgcontact: () => ({}),
    MaakAfspraak: () => (afspraak),
    RondAfspraakAf: () => ({ afspraakId: feit(s.afspraken.gemaakt, a), uitkomst: kies(['gedaan', 'nietGelukt'] as const, b) }),
    WerkGatenBij: () => ({ doorstroompunt: a % 3 ? { organisatieId, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } : undefined }),
    StartOnderzoek: () => ({ aanleiding: soms(a, kies(['buitenBeeld', 'gat', 'overig'] as const, b)) }),
    HervatOnderzoek: () => ({ onbereikbaarId: feit(s.zoektocht.filter((x) => x.type === 'OnbereikbaarVastgesteld'), a) }),
    RaadpleegBron: () => ({ zoekbron: kies(ZOEKBRONNEN, a), uitkomst: kies(ZOEKUITKOMSTEN, b) }),
    StelOnbereikbaarVast: () => ({ toelichting: soms(a, 'proef') }),
    CorrigeerGebeurtenis: () => ({
      gebeurtenisId: feit(alleFeiten(s), a), reden: kies(CORRECTIEREDENEN, b), nieuw: c % 2 ? undefined : nieuwVoor(feit(alleFeiten(s), a), e, d, organisatieId),
      naarJongereId: soms(f, eventId(999)),
    }),
    WisGegevens: () => ({ reden: kies(WISREDENEN, a) }),
    NeemDossierOp: () => ({
      samenvoegingId: eventId(750 + (a % 3)), anderJongereId: JONGERE.tarik, volgendMoment: soms(b, nabij(b)),
      betrokkenen: [{ organisatieId, rol: 'uwv', grondslag: 'SUWI 30a', tot: soms(c, nabij(c + 30)) }],
      feiten: [{ soort: 'contactgegeven', verplaatstVan: eventId(760 + (a % 3)), op: op(b), velden: { soort: 'telefoon', waarde: '0611111111', van: nabij(c) } }],
      contacten: [{ id: eventId(770 + (a % 3)), op: op(e), organisatieId, medewerkerId: MARIJN.medewerkerId, soort: 'tweezijdig', kanaal: 'bellen', uitkomst: 'gesproken' }],
    }),
    // Seldom: a signpost does little.
    GaOpInDossier: () => ({ samenvoegingId: eventId(750 + (a % 3)), anderJongereId: JONGERE.tarik }),
    LaatDossierLos: () => ({ samenvoegingId: eventId(750 + (a % 3)) }),
    HerstelDossier: () => ({ samenvoegingId: eventId(750 + (a % 3)) }),
    NeemVerplaatsteOver: () => ({
      feiten: [
        { soort: 'contact', verplaatstVan: eventId(500 + (a % 5)), op: op(b), velden: { kanaal: kies(KANALEN, c), uitkomst: kies(UITKOMSTEN, e) } },
        { soort: 'diploma', verplaatstVan: eventId(660 + (a % 5)), op: op(b), velden: { niveau: 'mbo2', datum: nabij(c), bron: 'DUO' } },
        { soort: 'uitnodiging', verplaatstVan: eventId(670 + (a % 5)), op: op(b), velden: { organisatieId, datum: nabij(c) } },
        { soort: 'uitstroomprofiel', verplaatstVan: eventId(680 + (a % 5)), op: op(b), velden: { profiel: 'arbeid', datum: nabij(c) } },
        { soort: 'rust', verplaatstVan: eventId(690 + (a % 5)), op: op(b), velden: { weerWelkom: soms(c, nabij(c)) } },
        { soort: 'uitvalrisico', verplaatstVan: eventId(700 + (a % 5)), op: op(b), velden: { bij: 'school' } },
        { soort: 'belastbaarheid', verplaatstVan: eventId(710 + (a % 5)), op: op(b), velden: { uren: 12, datum: nabij(c) } },
        { soort: 'toestemming', verplaatstVan: eventId(720 + (a % 5)), op: op(b), velden: { waarvoor: 'delen', door: 'jongere', hoe: 'mondeling', datum: nabij(c) } },
        { soort: 'notitie', verplaatstVan: eventId(600 + (a % 5)), op: op(b), velden: { tekst: 'proef' } },
        { soort: 'inschrijving', verplaatstVan: eventId(610 + (a % 5)), op: op(b), velden: { school: 'De Kade', van: nabij(c), bron: 'DUO' } },
        { soort: 'hulpvraag', verplaatstVan: eventId(650 + (a % 5)), op: op(b), velden: { thema: 'wonen', urgentie: kies(URGENTIES, c) } },
        { soort: 'werkbezoek', verplaatstVan: eventId(640 + (a % 5)), op: op(b), velden: { werkgever: 'Kruim', aanwezig: ['jongere'], uren: 8 } },
        { soort: 'plaatsing', verplaatstVan: eventId(630 + (a % 5)), op: op(b), velden: { soort: 'werk', werkgever: 'Kruim', van: nabij(c), tot: soms(e, nabij(e)) } },
        { soort: 'uitschrijving', verplaatstVan: eventId(620 + (a % 5)), op: op(b), velden: { per: nabij(c), aangekondigd: soms(e, true) } },
      ],
    }),
  };
  return { type: stap.type, data: diep(data[stap.type as 'MaakAfspraak']()) } as unknown as Pick<DossierCommand, 'type' | 'data'>;
}

/** Changed fields for this fact; now and then of the wrong kind. */
function nieuwVoor(id: string, n: number, d: Proefdossier, organisatieId: string): object {
  const feit = vindFeit(d.state, id);
  const dag = plusDagen(d.vandaag, (n % 50) - 20);
  const velden = {
    contact: { uitkomst: UITKOMSTEN[n % UITKOMSTEN.length], ...(n % 2 ? { notitie: null } : {}), ...(n % 5 ? {} : { plaatsgevondenOp: momentVanMs(msVanMoment(d.nu) - n * 60_000) }) },
    regie: { organisatieId },
    volgendMoment: { datum: dag },
    betrokkenheid: { van: dag, tot: n % 3 ? null : plusDagen(dag, 5) },
    einde: { tot: dag },
    aanmelding: { voornaam: `Naam${n % 3}`, ...(n % 4 ? {} : { geboortedatum: dag }) },
    afspraak: { uiterlijk: dag, ...(n % 2 ? { door: 'jongere' } : {}) },
    gesprek: { datum: dag },
    notitie: { tekst: 'beter' },
    inschrijving: { van: dag, ...(n % 2 ? { school: 'Elders', organisatieId: null } : {}), ...(n % 3 ? {} : { bron: 'school' }) },
    plaatsing: { van: dag, uren: n % 40, ...(n % 2 ? { contract: 'flex', telefoon: null } : { tot: null }) },
    werkbezoek: { uren: n % 30, ...(n % 2 ? { plaatsingId: null, werkgever: 'Elders' } : { belastbaarheid: n % 20 }) },
    hulpvraag: { thema: n % 2 ? 'geld' : 'schulden', ...(n % 3 ? {} : { tekst: null }) },
    hulpvraagAfronding: { uitkomst: 'nietGelukt' },
    wijziging: { per: dag, uren: n % 30, ...(n % 2 ? { contract: 'onbepaald', tot: null } : {}) },
    plaatsingEinde: { tot: dag, ...(n % 2 ? { reden: null } : {}) },
    uitschrijving: { per: dag, ...(n % 2 ? { inschrijvingId: null, school: 'Elders' } : { aangekondigd: true }) },
    uitvalrisico: { bij: 'werk', ...(n % 2 ? { tekst: null } : { verwachtDatum: dag }) },
    belastbaarheid: { uren: n % 30, ...(n % 2 ? { datum: dag } : { toelichting: null }) },
    rust: n % 2 ? { weerWelkom: dag } : { weerWelkom: null, kanaal: null },
    toestemming: { datum: dag, ...(n % 2 ? { tot: null } : { hoe: 'schriftelijk' }) },
    diploma: { datum: dag, ...(n % 2 ? { niveau: 'vwo' } : { leerweg: null }) },
    uitstroomprofiel: { profiel: 'dagbesteding', ...(n % 2 ? { toelichting: null } : { datum: dag }) },
    uitnodiging: { datum: dag, ...(n % 2 ? { gesprekDatum: null } : { organisatieId }) },
    nazorg: n % 2 ? { anker: dag } : { programma: PROGRAMMACODES[n % PROGRAMMACODES.length] },
    afronding: { uitkomst: 'nietMeerNodig' },
    contactgegeven: { waarde: `06${String(n % 7).padStart(8, '2')}` },
  } as const;
  const soort = (n % 9 === 0 ? null : feit && soortVan(feit.type)) ?? 'notitie';
  return { soort, velden: velden[soort] };
}

/** Drops undefined at every depth. */
function diep<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map(diep) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).filter(([, w]) => w !== undefined).map(([k, w]) => [k, diep(w)])) as T;
}
