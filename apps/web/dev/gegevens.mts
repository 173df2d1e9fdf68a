import type { Banden, EenBeeld, Inzage, TijdlijnItem, WerklijstRij } from '@loopplank/dossier/antwoorden';
import type { Dag, Moment } from '@loopplank/kernel';

/** Made-up people for working on the screens without a server. Today is Monday 8 June 2026, 08:12. */
export const START = '2026-06-08T06:12:00.000Z';
export const VANDAAG = '2026-06-08' as Dag;

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const dag = (tekst: string): Dag => tekst as Dag;
const op = (tekst: string): Moment => `${tekst}T09:00:00.000Z` as Moment;

export const KADE = { id: id(901), naam: 'Praktijkschool De Kade' };
export const WERKPLEIN = { id: id(902), naam: 'Werkplein Lindewaard' };
export const DOORSTROOM = { id: id(903), naam: 'Doorstroompunt Lindewaard' };
export const MARLOES = { id: id(801), naam: 'Marloes Tinga' };
const HANNEKE = { id: id(802), naam: 'Hanneke Brouns' };
const KARIM = { id: id(803), naam: 'Karim Azzouzi' };

export const MEDEWERKERS: Readonly<Record<string, { id: string; naam: string; rol: string; organisatie: { id: string; naam: string } }>> = {
  jobcoach: { ...MARLOES, rol: 'jobcoach', organisatie: WERKPLEIN },
  combinatie: { ...HANNEKE, rol: 'combinatie', organisatie: KADE },
  rmc: { ...KARIM, rol: 'rmc', organisatie: DOORSTROOM },
  auditor: { id: id(804), naam: 'Amira Vos', rol: 'auditor', organisatie: { id: id(904), naam: 'Regio Lindewaard' } },
  beheerder: { id: id(805), naam: 'Bo Admiraal', rol: 'beheerder', organisatie: { id: id(904), naam: 'Regio Lindewaard' } },
};

export const GEMEENTEN = [
  'Aalden', 'Bergerveen', 'Bolderwijk', 'Drielanden', 'Eemsloo', 'Groenendijk', "'s-Havenkerk", 'Lindewaard', 'Oosterkade', 'Súdermar', 'Veldhuizen', 'Zuidbroek',
].map((naam, i) => ({ code: `GM${String(9000 + i)}`, naam, doorstroompuntregio: { code: 1, naam: 'Regio Lindewaard' } }));

type Kort = readonly [naam: string, leeftijd: number, bak: 'nu' | 'straks', reden: string, gesproken: string | null, datum: string];

const rij = (n: number, [naam, leeftijd, bak, reden, gesproken, datum]: Kort, extra: Partial<WerklijstRij> = {}): WerklijstRij => ({
  jongereId: id(n), naam, leeftijd, gemeente: 'Lindewaard', bak, redenCode: bak === 'nu' ? 'teLaat' : 'binnenkort', reden,
  volgendMoment: { datum: dag(datum), redenTekst: 'zo gekozen' }, ...(gesproken ? { laatsteContactOp: op(gesproken) } : {}), discreet: false,
  telefoon: { contactgegevenId: id(n + 500), nummer: `06 1234 5${String(n).padStart(3, '0')}` }, regie: { organisatie: WERKPLEIN, medewerker: MARLOES }, ...extra,
});

export const WERKLIJST: readonly WerklijstRij[] = [
  rij(1, ['Esra Y.', 17, 'nu', 'Belde zelf om 07:51. Bel terug voor 10:00', '2026-04-13', '2026-06-08']),
  rij(2, ['Milan T.', 20, 'nu', 'Kwam vrijdag niet op de afspraak', '2026-05-28', '2026-06-05'], { discreet: true }),
  rij(3, ['Dilano P.', 18, 'nu', 'Contract stopt over 22 dagen (30\u00a0juni)', '2026-04-27', '2026-06-08']),
  rij(4, ['Anouk R.', 22, 'nu', '6 weken na de overdracht: is het goed gegaan?', '2026-05-04', '2026-06-08']),
  rij(5, ['Yara K.', 19, 'straks', 'Di 9\u00a0juni. Vaste belafspraak', '2026-05-25', '2026-06-09']),
  rij(6, ['Noa V.', 19, 'straks', 'Wo 10\u00a0juni. Bellen voor het werk', '2026-05-14', '2026-06-10'], { discreet: true }),
  rij(7, ['Rowan van den H.', 19, 'straks', 'Vr 12\u00a0juni. Ophalen bij de dagbesteding', '2026-03-30', '2026-06-12']),
  (({ telefoon: _geen, ...rest }) => rest)(rij(8, ['Aaliyah W.', 21, 'straks', 'Geen nummer dat werkt. Kaart verstuurd op 1\u00a0juni', null, '2026-06-15'])),
];

export function beeldVan(jongereId: string, naam: string, leeftijd: number): EenBeeld {
  const [voornaam = '', ...rest] = naam.split(' ');
  return {
    id: jongereId,
    persoon: { voornaam, achternaam: rest.join(' ').replace(/^V\.$/, 'Veldkamp'), geboortedatum: dag('2007-03-02'), leeftijd, gemeente: { code: 'GM9007', naam: 'Lindewaard' }, herkomst: 'pro', opleidingsoort: 'entree', bsnBekend: true },
    contactvoorkeur: { kanaal: 'bellen', discreet: true, voicemailToegestaan: false, toelichting: 'zeg niet dat je van de gemeente bent' },
    regie: { organisatie: WERKPLEIN, medewerker: MARLOES, sindsDatum: dag('2025-08-01') },
    volgendMoment: { datum: dag('2026-06-10'), wat: 'bellen, voor haar werk', kanaal: 'bellen', redenTekst: 'Zo gekozen door Marloes Tinga' },
    betrokkenen: [
      { id: id(701), organisatie: WERKPLEIN, rol: 'gemeente', grondslag: 'PW 7a', vanDatum: dag('2025-06-01'), begeleiders: [MARLOES] },
      { id: id(702), organisatie: KADE, rol: 'school', grondslag: 'WVO 2.31a', vanDatum: dag('2019-08-01'), totDatum: dag('2027-07-12'), begeleiders: [HANNEKE] },
      { id: id(703), organisatie: DOORSTROOM, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5', vanDatum: dag('2026-05-26'), begeleiders: [KARIM] },
    ],
    beeldstatus: {
      status: 'IN_BEELD_CONTACT', totDatum: dag('2026-08-12'), definitie: { code: 'ECHT-CONTACT', versie: 3 },
      uitleg: 'Er was een gesprek in de laatste 90 dagen.', verandertOpDatum: dag('2026-08-13'),
      waarom: [
        { tekst: 'Gesproken, werkbezoek', opDatum: dag('2026-05-14'), telt: true },
        { tekst: 'Gebeld, niet opgenomen: een poging', opDatum: dag('2026-05-28'), telt: false },
        { tekst: 'Uitgeschreven bij mbo Lindewaard', opDatum: dag('2026-05-12'), telt: false },
      ],
    },
    contactgegevens: [
      { id: id(601), soort: 'telefoon', waarde: '06 1234 5417', bron: 'jongere', vanDatum: dag('2025-08-01'), werkt: 'ja', laatstGeluktOp: op('2026-04-14'), misluktSindsdien: 1 },
      { id: id(602), soort: 'telefoon', waarde: '06 8765 4321', bron: 'school', vanDatum: dag('2024-08-01'), werkt: 'nee', misluktSindsdien: 2 },
      { id: id(603), soort: 'email', waarde: 'noa@voorbeeld.example', vanDatum: dag('2025-08-01'), werkt: 'onbekend', misluktSindsdien: 0 },
    ],
    laatsteContact: { op: op('2026-05-14'), kanaal: 'werkbezoek', organisatie: WERKPLEIN },
    pogingenSindsContact: 1,
    afspraken: [
      { id: id(401), tekst: 'Bellen voor het werk', door: 'organisatie', organisatie: WERKPLEIN, medewerker: MARLOES, uiterlijkDatum: dag('2026-06-10'), gemaaktOp: op('2026-05-14') },
      { id: id(402), tekst: 'Praten over een andere opleiding', door: 'organisatie', organisatie: DOORSTROOM, medewerker: KARIM, uiterlijkDatum: dag('2026-06-01'), gemaaktOp: op('2026-05-14') },
      { id: id(403), tekst: 'Vragen: krijg ik een nieuw contract?', door: 'jongere', gemaaktOp: op('2026-05-14') },
      { id: id(404), tekst: 'Loonstrook meenemen', door: 'jongere', gemaaktOp: op('2026-04-14'), afronding: { uitkomst: 'gedaan', op: op('2026-05-14') } },
    ],
    gesprekken: [{ id: id(301), soort: 'uitstroom', datum: dag('2025-06-20'), aanwezig: ['jongere', 'ouder', 'school', 'gemeente'], nummer: 3, profiel: 'vervolgonderwijs', organisatie: KADE, afgeschermd: true }],
    plaatsingen: [{ id: id(201), soort: 'werk', werkgever: 'Bakkerij Kruim', uren: 16, contract: 'bepaald', vanDatum: dag('2026-02-01'), totDatum: dag('2026-08-31'), bron: 'werkgever', vastgelegdOp: op('2026-02-02') }],
    inschrijvingen: [{ id: id(211), school: 'mbo Lindewaard', opleiding: 'Entree', vanDatum: dag('2025-09-01'), totDatum: dag('2026-05-11'), aangekondigd: false, bron: 'DUO', vastgelegdOp: op('2025-09-02') }],
    peildatum: VANDAAG, bekendOp: START as Moment,
    mag: ['contact.vastleggen', 'dossier.wijzigen', 'corrigeren', 'inzagen.zien'],
  };
}

/** Three people who look in turn, every two hours, newest first. */
export const INZAGEN: readonly Inzage[] = Array.from({ length: 120 }, (_, i) => {
  const wie = ['jobcoach', 'rmc', 'combinatie'][i % 3]!;
  const { id: wieId, naam, rol, organisatie } = MEDEWERKERS[wie]!;
  return {
    op: new Date(Date.parse(START) - i * 7_200_000).toISOString() as Moment, medewerker: { id: wieId, naam }, organisatie, rol,
    doel: { jobcoach: 'arbeidsondersteuning', rmc: 'doorstroompunt', combinatie: 'nazorg' }[wie]!, soort: ['dossier', 'tijdlijn', 'werklijst', 'zoeken'][i % 4]!,
  };
});

const item = (n: number, [band, soort, titel, geldig]: readonly [TijdlijnItem['band'], string, string, string], rest: Partial<TijdlijnItem> = {}): TijdlijnItem => ({
  gebeurtenisId: id(n), jongereId: id(6), soort, band, titel, geldigOp: op(geldig), vastgelegdOp: op(geldig), organisatie: WERKPLEIN, medewerker: MARLOES, bron: 'scherm', ...rest,
});

export const TIJDLIJN: readonly TijdlijnItem[] = [
  item(201, ['contact', 'ContactpogingGeregistreerd', 'Gebeld, niet opgenomen', '2026-05-28'], { contact: 'poging', kanaal: 'bellen', uitkomst: 'nietOpgenomen' }),
  item(203, ['contact', 'ContactGelegd', 'Gesproken, werkbezoek', '2026-05-14'], { contact: 'tweezijdig', kanaal: 'werkbezoek', uitkomst: 'gesproken', tekst: 'Noa wil stoppen met school en meer uren werken.', themas: ['school', 'werk'] }),
  item(202, ['school', 'BetrokkenheidBeeindigd', 'mbo Lindewaard is niet meer betrokken', '2026-05-12'], { dagenLater: 14, vastgelegdOp: op('2026-05-26'), organisatie: DOORSTROOM, medewerker: KARIM, toelichting: 'Er is nog geen nieuwe school bekend.' }),
  item(204, ['contact', 'ContactGelegd', 'Gesproken, bellen', '2026-04-14'], { contact: 'tweezijdig', kanaal: 'bellen', uitkomst: 'gesproken', afgeschermd: true, organisatie: KADE, medewerker: HANNEKE, themas: ['gaatGoed'] }),
  item(205, ['contact', 'IndirectContactGelegd', 'Gesproken met de werkgever', '2026-03-02'], { contact: 'indirect', kanaal: 'bellen', betrokkene: 'werkgever', gecorrigeerd: { reden: 'vergissing', op: op('2026-03-03'), doorGebeurtenisId: id(210) } }),
  item(206, ['afspraken', 'AfspraakGemaakt', 'Afspraak: loonstrook meenemen', '2026-02-02'], { dagenLater: 1, vastgelegdOp: op('2026-02-03') }),
  item(207, ['dossier', 'ContactgegevenToegevoegd', 'Nieuw telefoonnummer', '2025-11-18']),
  item(208, ['regie', 'RegieToegewezen', 'Regie naar Werkplein Lindewaard', '2025-08-01'], { toelichting: 'Marloes Tinga is aan zet.' }),
  item(209, ['dossier', 'NotitieToegevoegd', 'Notitie', '2025-07-01'], { tekst: 'Wil het liefst ’s ochtends gebeld worden.' }),
  ...Array.from({ length: 24 }, (_, i) => item(100 + i, ['contact', 'ContactpogingGeregistreerd', 'Gebeld, voicemail', `2025-0${1 + (i % 6)}-1${i % 9}`], { contact: 'poging' as const, kanaal: 'bellen' as const, uitkomst: 'voicemail' as const })),
];

const punt = (datum: string, soort: Banden['rijen'][number]['punten'][number]['soort'], label = 'gesprek', aantal = 1) => ({ opDatum: dag(datum), soort, aantal, gebeurtenisIds: [], label, organisatie: WERKPLEIN });

export const BANDEN: Banden = {
  vanDatum: dag('2024-09-08'), totDatum: dag('2026-09-08'), peildatum: VANDAAG,
  rijen: [
    { band: 'school', naam: 'School', zin: 'School: Praktijkschool De Kade, mbo Lindewaard; 1 gesprek.', gaten: [{ vanDatum: dag('2026-05-13'), totDatum: VANDAAG, dagen: 27, label: 'gat: 27 dagen' }], punten: [punt('2025-06-20', 'gesprek', 'uitstroomgesprek')],
      perioden: [{ id: id(11), vanDatum: dag('2019-08-01'), totDatum: dag('2025-07-11'), label: 'Praktijkschool De Kade', organisatie: KADE }, { id: id(12), vanDatum: dag('2025-09-01'), totDatum: dag('2026-05-12'), label: 'mbo Lindewaard, Entree' }] },
    { band: 'contact', naam: 'Contact', zin: 'Contact: 8 gesprekken en 6 pogingen; laatste gesprek do 14 mei; 1 gat, het langste 57 dagen.', perioden: [], gaten: [{ vanDatum: dag('2025-09-22'), totDatum: dag('2025-11-17'), dagen: 57, label: 'gat: 57 dagen' }],
      punten: [...['2024-10-15', '2024-12-17', '2025-02-18', '2025-04-22', '2025-06-24', '2025-11-18', '2026-01-13', '2026-04-14', '2026-05-14'].map((d) => punt(d, 'tweezijdig')), ...['2025-09-10', '2025-10-01', '2025-10-15', '2025-10-30', '2026-04-08'].map((d) => punt(d, 'poging', 'poging')), punt('2026-05-28', 'poging', 'poging', 3), punt('2026-03-02', 'indirect', 'contact met iemand anders')] },
    { band: 'regie', naam: 'Regie', zin: 'Regie: Hanneke Brouns, Praktijkschool De Kade, daarna Marloes Tinga, Werkplein Lindewaard.', gaten: [], punten: [punt('2026-06-10', 'gepland', 'volgend moment')],
      perioden: [{ id: id(21), vanDatum: dag('2023-09-01'), totDatum: dag('2025-07-31'), label: 'Hanneke Brouns, Praktijkschool De Kade', organisatie: KADE }, { id: id(22), vanDatum: dag('2025-08-01'), label: 'Marloes Tinga, Werkplein Lindewaard', organisatie: WERKPLEIN }] },
    { band: 'dossier', naam: 'Betrokken', zin: 'Betrokken: Werkplein Lindewaard, gemeente; Doorstroompunt Lindewaard.', gaten: [], punten: [],
      perioden: [{ id: id(31), vanDatum: dag('2025-06-01'), label: 'Werkplein Lindewaard, gemeente', organisatie: WERKPLEIN }, { id: id(32), vanDatum: dag('2026-05-26'), label: 'Doorstroompunt Lindewaard', organisatie: DOORSTROOM }] },
    { band: 'afspraken', naam: 'Afspraken', zin: 'Afspraken: 3 open afspraken.', gaten: [], perioden: [], punten: [punt('2026-04-14', 'afspraak', 'afspraak gemaakt'), punt('2026-05-14', 'afspraak', 'afspraak gemaakt', 3), punt('2026-06-10', 'gepland', 'moet klaar zijn'), punt('2026-07-06', 'gepland', 'moet klaar zijn')] },
  ],
};
