import { AANLEIDINGEN, DIPLOMANIVEAUS, HERKOMSTEN, LEERWEGEN, UITSCHRIJFREDENEN, KANALEN, TEGENPARTIJEN, UITKOMSTEN } from '@loopplank/dossier';
import { kaal } from './toewijzing';
import type { Veld } from './velden';

/** What a register did to an entry. */
export const MUTATIES = ['toegevoegd', 'gewijzigd', 'verwijderd'] as const;
/** What an entry of DUO is about. */
export const GEGEVENSOORTEN = ['inschrijving', 'diploma', 'verhuisd', 'overleden'] as const;

/** Fields whose value is one of our own words. */
export const WOORDVELDEN = {
  herkomst: HERKOMSTEN,
  kanaal: KANALEN,
  uitkomst: UITKOMSTEN,
  betrokkene: TEGENPARTIJEN,
  aanleiding: AANLEIDINGEN,
  mutatie: MUTATIES,
  gegevensoort: GEGEVENSOORTEN,
  uitschrijfreden: UITSCHRIJFREDENEN,
  niveau: DIPLOMANIVEAUS,
  leerweg: LEERWEGEN,
} as const satisfies Partial<Record<Veld, readonly string[]>>;
export type Woordveld = keyof typeof WOORDVELDEN;
export type WoordVan<V extends Woordveld> = (typeof WOORDVELDEN)[V][number];

/** What old spreadsheets say for our words. A profile adds its own. */
const OOK: { readonly [V in Woordveld]: Partial<Record<WoordVan<V>, readonly string[]>> } = {
  herkomst: {
    pro: ['praktijkonderwijs', 'praktijkschool', 'pro-school'],
    vso: ['voortgezet speciaal onderwijs', 'vso-school', 'speciaal onderwijs'],
    mbo: ['roc', 'middelbaar beroepsonderwijs', 'entree', 'bol', 'bbl'],
    vo: ['vmbo', 'havo', 'vwo', 'voortgezet onderwijs', 'isk'],
    register: ['duo', 'inlichtingenbureau', 'bron'],
  },
  kanaal: {
    bellen: ['telefoon', 'telefonisch', 'gebeld', 'tel', 'belt', 'telefoontje'],
    app: ['whatsapp', 'appje', 'geappt', 'wapp'],
    sms: ['smsje'],
    mail: ['email', 'gemaild', 'mailtje'],
    brief: ['post', 'per post'],
    kaart: ['kaartje'],
    huisbezoek: ['thuis', 'thuisbezoek', 'aan huis'],
    werkbezoek: ['bedrijfsbezoek', 'stagebezoek', 'bezoek werk'],
    gesprek: ['persoonlijk', 'op school', 'live', 'fysiek', 'op kantoor'],
    groep: ['groepsbijeenkomst', 'bijeenkomst'],
  },
  uitkomst: {
    gesproken: ['bereikt', 'contact', 'contact gehad', 'ja', 'wel bereikt', 'opgenomen'],
    beantwoord: ['antwoord', 'gereageerd', 'reactie', 'teruggebeld'],
    aanwezig: ['gekomen', 'verschenen'],
    nietOpgenomen: ['niet bereikt', 'geen gehoor', 'nee', 'niet bereikbaar', 'neemt niet op', 'gg', 'nb'],
    voicemail: ['vm', 'ingesproken', 'voicemail ingesproken'],
    weggedrukt: ['opgehangen'],
    nummerFout: ['verkeerd nummer', 'nummer onjuist', 'foutief nummer', 'nummer niet in gebruik'],
    derdeNamOp: ['ander nam op', 'iemand anders'],
    taalbarriere: ['taal'],
    afspraakGemist: ['no show', 'noshow', 'niet verschenen', 'niet gekomen'],
    verzonden: ['verstuurd', 'gestuurd'],
    deurDicht: ['niet thuis', 'geen gehoor deur'],
  },
  betrokkene: {
    jongere: ['leerling', 'student', 'zelf', 'deelnemer'],
    ouder: ['ouders', 'moeder', 'vader', 'verzorger', 'ma', 'pa'],
    werkgever: ['baas', 'bedrijf', 'chef'],
    school: ['mentor', 'docent', 'stagebegeleider'],
    partner: ['vriend', 'vriendin'],
    overig: ['anders', 'ander'],
  },
  aanleiding: {
    nazorgcheck: ['nazorg'],
    belronde: ['belactie'],
    jobcoaching: ['jobcoach'],
    uitstroom: ['uitstroomgesprek'],
    overig: ['anders'],
  },
  mutatie: { toegevoegd: ['t', 'toevoegen', 'nieuw', 'i'], gewijzigd: ['g', 'w', 'wijziging', 'wijzigen', 'u'], verwijderd: ['v', 'verwijderen', 'verwijdering', 'vervallen', 'd'] },
  // DUO names what changed and how in one word: the how is read from it as well.
  gegevensoort: {
    inschrijving: ['inschrijving toegevoegd', 'inschrijving gewijzigd', 'inschrijving verwijderd'],
    diploma: ['resultaat', 'resultaat toegevoegd', 'resultaat gewijzigd', 'resultaat verwijderd', 'startkwalificatie behaald'],
    verhuisd: ['verhuizing', 'verhuisd binnen gemeente', 'verhuisd naar andere gemeente', 'adres'],
    overleden: ['overlijden'],
  },
  uitschrijfreden: {
    diploma: ['met diploma', 'geslaagd', 'gediplomeerd'], zonderDiploma: ['zonder diploma', 'ongediplomeerd', 'uitval', 'vsv'], andereSchool: ['andere school', 'overstap', 'doorstroom'], overig: ['anders', 'onbekende reden'],
  },
  niveau: { entree: ['1', 'mbo 1', 'niveau 1', 'entreeopleiding'], mbo2: ['2', 'niveau 2'], mbo3: ['3', 'niveau 3'], mbo4: ['4', 'niveau 4'], vmbo: ['vmbo bb', 'vmbo kb', 'vmbo tl', 'vmbo gl'], overig: ['anders'] },
  leerweg: {},
};

type Lijst = ReadonlyMap<string, string>;

const lijst = (veld: Woordveld): Lijst =>
  new Map([
    ...Object.entries(OOK[veld] as Record<string, readonly string[]>).flatMap(([naar, woorden]) => woorden.map((w) => [kaal(w), naar] as const)),
    ...WOORDVELDEN[veld].map((w) => [kaal(w), w] as const),
  ]);

const LIJSTEN = Object.fromEntries((Object.keys(WOORDVELDEN) as Woordveld[]).map((v) => [v, lijst(v)])) as Record<Woordveld, Lijst>;

export const isWoordveld = (veld: Veld): veld is Woordveld => veld in WOORDVELDEN;

/** Reads a word of an old administration as one of ours; undefined when nobody said what it means. */
export function leesWoord<V extends Woordveld>(veld: V, cel: string, eigen: readonly { readonly veld: Veld; readonly van: string; readonly naar: string }[]): WoordVan<V> | undefined {
  const gezocht = kaal(cel);
  const zelf = eigen.find((w) => w.veld === veld && kaal(w.van) === gezocht)?.naar;
  const woord = zelf ?? LIJSTEN[veld].get(gezocht);
  return (WOORDVELDEN[veld] as readonly string[]).includes(woord ?? '') ? (woord as WoordVan<V>) : undefined;
}
