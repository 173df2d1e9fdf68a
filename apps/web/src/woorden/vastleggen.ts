import { GEVOELIG_THEMA } from './begrippen';

/** The short forms on the screen of a youngster; loaded with that screen. */
export const vastleggen = {
  bewaar: 'Bewaar',
  meer: 'Meer',
  menu: 'Wat wil je vastleggen?',
  groepen: { contact: 'Contact', hulp: 'Hulp en zorgen', school: 'School', werk: 'Werk', wensen: 'Wat de jongere wil', mensen: 'Wie erbij is' },
  geenOrganisatie: 'Deze organisatie doet niet mee.',
  geenCollega: 'Deze collega is niet gevonden.',
  ja: 'Ja',
  nee: 'Nee',
  school: 'Welke school?',
  opleiding: 'Welke opleiding?',
  wanneer: 'Wanneer?',
  vanaf: 'Vanaf wanneer?',
  laatsteDag: 'Laatste dag',
  waarom: 'Waarom?',
  toelichting: 'Wil je iets toevoegen?',
  eigenTekst: 'Alleen jouw organisatie leest dit.',
  bron: 'Van wie weet je dit?',
  bronUitleg: 'Wat een jongere of ouder zegt, telt korter.',
  afspraken: {
    een: 'Afspraak', nummer: (n: number) => `Afspraak ${n}`, wat: 'Wat spraken jullie af?', wie: 'Wie doet dit?', uiterlijk: 'Wanneer klaar?', erbij: 'Afspraak erbij', nogEen: 'Nog een afspraak', weg: 'Haal weg',
  },
  hulpvraag: {
    titel: 'Hulpvraag', thema: 'Waar is hulp bij nodig?', themaUitleg: 'De woorden met een slot ziet alleen jouw organisatie.', urgentie: 'Kan het wachten?', gewoon: 'Kan even wachten', urgent: 'Nee, nu meteen', tekst: 'Wat is er aan de hand?',
    wie: 'Wie vraag je?', wieUitleg: 'Leeg en urgent? Dan vragen wij wie de regie heeft.', oppakken: 'Oppakken', oppakkenNaam: (wat: string) => `Pak op: ${wat}`, doorAnder: 'Een ander pakt het op', medewerker: 'Wie daar?',
    afronden: 'Afronden', afrondenNaam: (wat: string) => `Rond af: ${wat}`, hoe: 'Hoe liep het af?', kaart: 'Hulpvragen', nieuwe: 'Nieuwe', geen: 'Er zijn geen open hulpvragen.', nogNiemand: 'nog niet opgepakt',
    gevraagd: (wie: string) => `gevraagd aan ${wie}`, bij: (wie: string) => `bij ${wie}`, niet: 'Onderwerp niet gedeeld', dringend: 'urgent',
  },
  uitval: { titel: 'Kans op uitval', uitleg: 'Het blijft op de werklijst tot er met de jongere is gesproken.', bij: 'Waarmee dreigt de jongere te stoppen?', verwacht: 'Wanneer stopt het misschien?', tekst: 'Wat zie je?' },
  gesprek: {
    titel: 'Gesprek', soort: 'Welk gesprek?', wie: 'Wie waren erbij?', nummer: 'Het hoeveelste?', profiel: 'Waar gaat de jongere naartoe?', verslag: 'Wat wil je onthouden?',
    uitleg: 'Een toekomstgesprek eindigt met een afspraak.', zonderAfspraak: 'Zet er minstens één afspraak bij.',
  },
  inschrijving: { titel: 'Inschrijving', vast: 'Is het zeker?', isVast: 'Ja, ingeschreven', plan: 'Nee, een plan', eerste: 'Eerste dag' },
  uitschrijving: { titel: 'Van school af', per: 'Eerste dag zonder school', gebeurd: 'Is het al gebeurd?', al: 'Ja', straks: 'Nee, het gaat gebeuren', school: 'Leeg: van alle scholen.' },
  wissel: { titel: 'Andere school', uitleg: 'Zonder dag ertussen. Wat nog liep, stopt vanzelf.', per: 'Eerste dag daar' },
  uitnodiging: { titel: 'Nodig uit', uitleg: 'Voor het uitstroomgesprek. Leeg: de gemeente die erbij is.', gesprek: 'Wanneer is het gesprek?', wie: 'Wie nodig je uit?' },
  diploma: { titel: 'Diploma', niveau: 'Waarvan?', uitleg: 'Ook een verklaring van de school telt.', leerweg: 'Bol of bbl?', dag: 'Dag op het diploma' },
  profiel: { titel: 'Richting na school' },
  werk: {
    titel: 'Nieuw werk', soort: 'Wat is het?', werkgever: 'Welke werkgever?', contract: 'Welk contract?', uren: 'Uren per week', urenUitleg: 'Bij oproep: 0.', functie: 'Wat doet de jongere daar?', persoon: 'Wie spreek je daar?', telefoon: 'Nummer van de werkgever',
    anders: 'Iets veranderd', stopt: 'Werk stopt', laatste: 'Laatste werkdag', uitleg: 'Naam en nummer blijven in dit dossier.',
  },
  bezoek: {
    titel: 'Werkbezoek', waar: 'Waar was je?', ander: 'Ander werk', wie: 'Wie sprak je?', jongere: 'De jongere', werkgever: 'De werkgever', uren: 'Hoeveel uur werkt de jongere echt?', kan: 'Hoeveel uur kan de jongere aan?',
    teVeel: (uren: number, kan: number) => `Dit is te veel: ${uren} uur werk, en ${kan} uur gaat goed. Maak een afspraak.`, notitie: 'Wat wil je onthouden?', weer: 'Wanneer weer?', reken: 'Wij kiezen een dag',
  },
  kracht: { titel: 'Belastbaarheid', uitleg: 'Dit gaat over gezondheid. Alleen jouw organisatie ziet het.', uren: 'Hoeveel uur per week gaat goed?' },
  rust: {
    titel: 'Wil rust', uitleg: 'Tot die dag zoekt niemand contact. De jongere blijft in beeld bij wie de regie heeft.', terug: 'Mogen wij later weer contact zoeken?', dag: 'Vanaf welke dag weer?', dagUitleg: 'Leeg: over een half jaar.', hoe: 'Hoe dan het liefst?',
    einde: 'Rust stopt', reden: 'Waarom stopt de rust?', vraagt: 'De jongere wil weer contact', veilig: 'Wachten is niet veilig', met: 'Met wie besprak je dit?', zorg: 'Waarom is wachten niet veilig?',
  },
  toestemming: { titel: 'Toestemming', uitleg: 'Voor je eigen taak heb je geen toestemming nodig.', waarvoor: 'Waarvoor?', met: 'Met wie?', door: 'Wie vindt het goed?', hoe: 'Hoe?', intrekken: 'Geldt niet meer', jongere: 'De jongere', ouder: 'Een ouder' },
  voorkeur: { titel: 'Hoe te bereiken', kanaal: 'Wat werkt het best?', discreet: 'Zeg je namens wie je belt?', zeggen: 'Ja, dat mag', nietZeggen: 'Nee, discreet', voicemail: 'Mag je een voicemail inspreken?' },
  betrek: { titel: 'Betrek iemand', wie: 'Welke organisatie?', rol: 'In welke rol?', grond: 'Op welke grond?', stopt: 'Niet meer betrokken', reden: 'Waarom stopt het?' },
  regie: { titel: 'Regie', uitleg: 'Binnen je eigen organisatie. Naar een andere organisatie gaat met een overdracht.', wie: 'Wie krijgt de regie?', leeg: 'Leeg: de plek is vrij.' },
  begeleider: { titel: 'Begeleider', wie: 'Wie begeleidt de jongere?' },
} as const;

const alle = <K extends string>(uit: Readonly<Record<K, string>>) => (Object.keys(uit) as K[]).map((code) => ({ code, tekst: uit[code] }));

export const HULPTHEMA = [
  ...alle({ geld: 'Geld', wonen: 'Wonen', werk: 'Werk', school: 'School', thuis: 'Thuis', vervoer: 'Vervoer', taal: 'Taal', papieren: 'Papieren', overig: 'Iets anders' }),
  ...alle(GEVOELIG_THEMA).map((k) => ({ ...k, slot: true })),
];
export const HULPUITKOMST = { opgelost: 'Opgelost', doorverwezen: 'Iemand anders helpt nu', nietMeerNodig: 'Niet meer nodig', nietGelukt: 'Niet gelukt' } as const;
export const BRON = alle({ jongere: 'De jongere', ouder: 'Een ouder', school: 'De school', werkgever: 'De werkgever', DUO: 'DUO', UWV: 'UWV' });
export const AANWEZIG = alle({
  jongere: 'De jongere', school: 'School', ouder: 'Ouder', gemeente: 'Gemeente', doorstroompunt: 'Doorstroompunt', jobcoach: 'Jobcoach', werkgever: 'Werkgever', uwv: 'UWV', overig: 'Iemand anders',
});
export const PROFIEL = { arbeid: 'Werk', vervolgonderwijs: 'Verder leren', beschut: 'Beschut werk', dagbesteding: 'Dagbesteding', onbekend: 'Nog niet bekend' } as const;
export const UITSCHRIJFREDEN = alle({ diploma: 'Diploma', zonderDiploma: 'Zonder diploma', andereSchool: 'Andere school', overig: 'Iets anders' });
export const NIVEAU = {
  pro: 'Pro', vso: 'Vso', entree: 'Entree', mbo2: 'Mbo 2', mbo3: 'Mbo 3', mbo4: 'Mbo 4', vmbo: 'Vmbo', havo: 'Havo', vwo: 'Vwo', overig: 'Iets anders',
} as const;
export const LEERWEG = alle({ bol: 'Bol', bbl: 'Bbl' });
export const UITVAL = { school: 'School', stage: 'Stage', werk: 'Werk' } as const;
export const PLAATSING = { werk: 'Werk', stage: 'Stage', proefplaatsing: 'Proefplaatsing' } as const;
export const CONTRACT = { bepaald: 'Tijdelijk', onbepaald: 'Vast', flex: 'Flex' } as const;
export const EINDEREDEN = alle({
  contractAfgelopen: 'Contract liep af', zelfGestopt: 'Zelf gestopt', doorWerkgever: 'Door de werkgever', anderWerk: 'Ander werk', school: 'Naar school', overig: 'Iets anders',
});
export const TOESTEMMING = alle({
  bijzondereGegevens: 'Gevoelige gegevens', delen: 'Gegevens delen', contactMetOuder: 'Contact met een ouder', contactMetWerkgever: 'Contact met werkgever', overig: 'Iets anders',
});
export const TOESTEMMING_HOE = alle({ mondeling: 'Gezegd', schriftelijk: 'Op papier', digitaal: 'Via een bericht' });
export const lijstVan = alle;
