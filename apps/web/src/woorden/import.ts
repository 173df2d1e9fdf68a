import type { ImportRegel, Kolomkeuze, RijRegel, ToewijzingAntwoord } from '@loopplank/koppelingen/antwoorden';

/** Taking lists over: leavers of a school, contact from an old spreadsheet. Loads apart from the entry. */
export const VELD: Readonly<Record<Kolomkeuze['veld'], string>> = {
  voornaam: 'Voornaam', tussenvoegsel: 'Tussenvoegsel', achternaam: 'Achternaam', geboortedatum: 'Geboortedatum', bsn: 'BSN', gemeente: 'Gemeente',
  herkomst: 'Herkomst', opleidingsoort: 'Opleiding', telefoon: 'Telefoon', telefoon2: 'Telefoon 2', email: 'E-mail', adres: 'Adres', postcode: 'Postcode',
  plaats: 'Woonplaats', regiehouder: 'Regiehouder', volgendMoment: 'Volgend moment', datum: 'Datum contact', tijd: 'Tijd', kanaal: 'Kanaal',
  uitkomst: 'Uitkomst', betrokkene: 'Met wie', aanleiding: 'Aanleiding', notitie: 'Notitie', mutatie: 'Wat er veranderde',
  gegevensoort: 'Soort gegeven', volgnummer: 'Volgnummer', school: 'School', opleiding: 'Opleiding', inschrijfdatum: 'Datum inschrijving', einddatum: 'Einddatum volgens plan',
  uitschrijfdatum: 'Datum uitschrijving', uitschrijfreden: 'Reden uitschrijving', niveau: 'Niveau diploma', leerweg: 'Leerweg', diplomadatum: 'Datum diploma',
  overlijdensdatum: 'Datum overlijden', mutatiedatum: 'Datum verandering', peildatum: 'Dag van de lijst',
};

export const LIJSTSOORT: Readonly<Record<ToewijzingAntwoord['soort'], string>> = {
  leerlingen: 'Jongeren', contacten: 'Oude contacten', duoMutaties: 'DUO: wat veranderde', duoVolledig: 'DUO: hele lijst', jongerenInBeeld: 'Jongeren in beeld',
};

export const GEGEVENSOORT = { inschrijving: 'Inschrijving', diploma: 'Diploma', verhuisd: 'Verhuisd', overleden: 'Overleden' } as const;
export const MUTATIE = { toegevoegd: 'Toegevoegd', gewijzigd: 'Gewijzigd', verwijderd: 'Verwijderd' } as const;
export const UITSCHRIJFREDEN = { diploma: 'Met diploma', zonderDiploma: 'Zonder diploma', andereSchool: 'Naar een andere school', overig: 'Andere reden' } as const;
export const NIVEAU = { pro: 'Pro', vso: 'Vso', vmbo: 'Vmbo', havo: 'Havo', vwo: 'Vwo', entree: 'Entree', mbo2: 'Mbo 2', mbo3: 'Mbo 3', mbo4: 'Mbo 4', overig: 'Anders' } as const;

export const NOTATIE: Readonly<Record<ToewijzingAntwoord['datumnotatie'], string>> = {
  'dag-maand-jaar': 'dag-maand-jaar, zoals 31-12-2008', 'jaar-maand-dag': 'jaar-maand-dag, zoals 2008-12-31', 'maand-dag-jaar': 'maand-dag-jaar, zoals 12-31-2008',
};

export const IMPORTSTAND: Readonly<Record<ImportRegel['status'], string>> = {
  ontvangen: 'Nog niet gestart', bezig: 'Loopt', gestopt: 'Staat stil', klaar: 'Klaar', terugdraaien: 'Wordt teruggedraaid', ongedaan: 'Teruggedraaid',
};

type Uitkomst = RijRegel['uitkomst'];
/** What became of a row; before the start: what would. */
export const RIJUITKOMST: Readonly<Record<Uitkomst, string>> = {
  nieuw: 'Nieuw', gewijzigd: 'Toegevoegd', gelijk: 'Al bekend', mogelijkDubbel: 'Misschien dubbel', onbekend: 'Niet gevonden', fout: 'Fout', overgeslagen: 'Overgeslagen',
  bevestigd: 'Nog hetzelfde', verouderd: 'Ouder bericht', conflict: 'Klopt niet', signaal: 'Signaal', buitenDoelgroep: 'Buiten doelgroep',
};
export const RIJUITLEG: Readonly<Record<Uitkomst, string>> = {
  nieuw: 'Stond er nog niet in.', gewijzigd: 'Iets erbij in een dossier dat er al was.', gelijk: 'Niets nieuws.', mogelijkDubbel: 'Lijkt op iemand die er al is. Jij beslist.',
  onbekend: 'We weten niet van wie dit contact is. Jij beslist.', fout: 'Kan zo niet. De reden staat erbij.', overgeslagen: 'Jullie lieten deze rij liggen.',
  bevestigd: 'Het register zegt nog hetzelfde.', verouderd: 'We wisten al iets nieuwers. Dit blijft als geschiedenis.', conflict: 'Het register zegt iets anders dan wat hier staat. Kijk in het dossier.',
  signaal: 'Hier nog niet bekend. Komt bij de signalen.', buitenDoelgroep: 'Hoort niet bij jullie jongeren. Wordt niet bewaard.',
};

const rijen = (n: number): string => (n === 1 ? '1 rij' : `${n} rijen`);

export const importeren = {
  titel: 'Import',
  uitleg: 'Neem een lijst van school over, of contacten uit een oud bestand.',
  rijen,
  mislukt: 'Dit komt niet binnen',
  terug: 'Alle imports',
  kies: {
    titel: 'Nieuwe lijst',
    uitleg: 'Een CSV of Excel-bestand (.xlsx) met een regel koppen. Hooguit 25 MB en 50.000 rijen.',
    veilig: 'Er wordt nog niets overgenomen: eerst kijk je alles na. We bewaren de rijen 30 dagen, op slot.',
    knop: 'Kies een bestand',
    bezig: (naam: string) => `${naam} wordt gelezen…`,
    luktNiet: 'Dit bestand lukt niet',
    teGroot: 'Dit bestand is groter dan 25 MB. Knip het in delen. Er is niets bewaard.',
  },
  lijst: {
    titel: 'Eerdere imports',
    bestand: 'Bestand',
    weg: 'Bestand niet meer bewaard',
    stand: 'Stand',
    rijen: 'Rijen',
    wanneer: 'Klaargezet',
    wie: 'Door',
    geen: 'Nog geen imports',
    geenUitleg: 'Kies hierboven het eerste bestand.',
    loopt: 'Er loopt een import',
    bekijk: 'Bekijk',
  },
  kolommen: {
    titel: '1. Wat staat er in de kolommen?',
    soort: 'Wat voor lijst is dit?',
    profiel: 'Hoe lezen we deze lijst?',
    profielUitleg: 'Heb je zo’n lijst al eens gelezen? Kies dan wat je toen bewaarde.',
    zelf: 'Zoals wij de koppen herkennen',
    tabel: 'Kolommen van het bestand',
    kolom: 'Kolom',
    voorbeelden: 'Wat erin staat',
    leeg: 'Niets in de eerste rijen',
    betekent: 'Betekent',
    betekentBij: (kolom: string) => `Wat betekent ${kolom}?`,
    slaOver: 'Sla over',
    notatie: 'Hoe staan datums in het bestand?',
    vast: 'Staat niet in het bestand, maar is overal gelijk',
    vastUitleg: 'Alleen invullen als alle rijen hetzelfde zijn.',
    vastLeeg: 'Staat in het bestand',
    dagUitleg: 'Op welke dag zei het register dit? Leeg: de dag in de naam van het bestand.',
    mist: (velden: string) => `Dit is nog nodig: ${velden}.`,
    of: ' of ',
    dubbel: (veld: string) => `Twee kolommen betekenen ${veld}. Kies er één.`,
    onthoud: 'Onthoud dit als',
    onthoudUitleg: 'Je hebt iets veranderd. Geef het een naam, dan gaat het de volgende keer vanzelf.',
    leegNaam: 'Geef deze keuze een naam.',
    kijkNa: 'Loop de lijst na',
    bestandWeg: 'De rijen van dit bestand zijn niet meer bewaard. Kies het bestand opnieuw.',
    eerder: (dag: string) => `Precies dit bestand is al eens gelezen, op ${dag}. Nog eens lezen verandert niets dubbel.`,
  },
  proef: {
    titel: '2. Wat zou er gebeuren?',
    bezig: 'We lopen de lijst na',
    niets: 'Er is nog niets overgenomen.',
    mislukt: 'De lijst nalopen is niet gelukt. Probeer het nog een keer.',
    start: (n: number) => (n === 1 ? 'Neem 1 rij over' : `Neem ${n} rijen over`),
    startUitleg: 'Rijen met een fout doen niet mee. Over rijen met twijfel beslis jij daarna.',
    geenRijen: 'Er is niets om over te nemen. Pas de kolommen aan, of verbeter het bestand.',
    anders: 'Andere kolommen kiezen',
  },
  woorden: {
    titel: 'Woorden die wij niet kennen',
    uitleg: 'Zeg wat ze betekenen. Ga dan terug naar de kolommen en loop de lijst nog eens na.',
    betekent: (veld: string, woord: string) => `${veld} “${woord}” is`,
    kies: 'Kies een woord',
  },
  loop: {
    bezig: 'De lijst wordt overgenomen',
    uitleg: 'Je kunt gerust naar een ander scherm. Het gaat gewoon door.',
    gestopt: 'De import staat stil',
    gevraagd: 'Iemand heeft op stop gedrukt. Wat al is overgenomen, blijft.',
    storing: 'Er ging iets mis. Wat al is overgenomen, blijft. Je kunt verder waar het was.',
    hervat: 'Ga verder',
    klaar: 'De lijst is overgenomen',
    terug: 'De import wordt teruggedraaid',
    ongedaan: 'De import is teruggedraaid',
    teruggedraaid: (n: number) => `${rijen(n)} gelden niet meer.`,
    afwezig: (n: number) => `${n === 1 ? '1 jongere staat' : `${n} jongeren staan`} niet op deze hele lijst. Dat staat nu in het dossier.`,
    afwezigNiet: (n: number) => `Bij ${n === 1 ? '1 jongere' : `${n} jongeren`} die niet op deze lijst ${n === 1 ? 'staat' : 'staan'}, kon dat niet in het dossier.`,
    gebleven: (n: number) => (n === 0 ? '' : `${rijen(n)} bleven staan, omdat er al mee gewerkt is.`),
  },
  uitkomst: {
    titel: 'Wat er met de rijen is gebeurd',
    rij: (n: number) => `Rij ${n}`,
    regel: (n: number) => `regel ${n} in het bestand`,
    geen: 'Geen rijen',
    weg: 'De inhoud van deze rij is niet meer bewaard.',
    toonMeer: 'Toon meer rijen',
    bewaarFouten: 'Bewaar deze rijen (CSV)',
    bewaarFoutenUitleg: 'Wat niet meedoet, met de reden erbij. Verbeter het en lees het opnieuw in. Let op: er staan namen in.',
    welke: 'Welke rijen wil je zien?',
    bestandsnaam: 'fouten.csv',
    open: 'Open dossier',
    beslis: 'Beslis',
    terug: { teruggedraaid: 'Teruggedraaid', gebleven: 'Gebleven' },
  },
  besluit: {
    titel: (n: number) => `Rij ${n}: wie is dit?`,
    inBestand: 'In het bestand staat',
    zelfde: (naam: string) => `Ja, dit is ${naam}`,
    nieuw: 'Nee, iemand anders',
    overslaan: 'Laat deze rij liggen',
    zoek: 'Zoek de jongere van dit contact',
    zoekBegin: 'Typ een naam of geboortedatum.',
    geenKandidaat: 'Wie erop lijkt, hoort bij een andere organisatie.',
    dit: 'Deze is het',
  },
  ongedaan: {
    titel: 'Terugdraaien',
    uitleg: (dag: string) => `Kan tot en met ${dag}.`,
    knop: 'Draai deze import terug',
    vraag: 'Deze import terugdraaien?',
    gevolg: (n: number) => `Wat uit ${rijen(n)} kwam, geldt dan niet meer. Nieuwe jongeren verdwijnen uit alle lijsten.`,
    blijft: 'Een dossier waarin al gewerkt is, blijft staan. Wat gebeurd is, blijft leesbaar.',
    ja: 'Ja, draai terug',
    nee: 'Nee, laat zo',
  },
} as const;
