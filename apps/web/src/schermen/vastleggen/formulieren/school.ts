import { GESPREK } from '../../../woorden/begrippen';
import { AANWEZIG, BRON, LEERWEG, lijstVan as alle, NIVEAU, PROFIEL, UITSCHRIJFREDEN, UITVAL, vastleggen as w } from '../../../woorden/vastleggen';
import { afsprakenVan, type Formulier, tekstVan, type Veld } from '../vorm';

const school: Veld = { soort: 'tekst', naam: 'school', label: w.school, max: 120 };
const opleiding: Veld = { soort: 'tekst', naam: 'opleiding', label: w.opleiding, max: 120, meer: true };
export const bron: Veld = { soort: 'keuze', naam: 'bron', label: w.bron, hulp: w.bronUitleg, keuzes: BRON, meer: true };

export const INSCHRIJVING: Formulier = {
  id: 'inschrijving',
  titel: w.inschrijving.titel,
  pad: '/inschrijvingen',
  velden: [
    { ...school, verplicht: true },
    { soort: 'dag', naam: 'vanDatum', label: w.inschrijving.eerste, verplicht: true },
    { soort: 'ja', naam: 'aangekondigd', label: w.inschrijving.vast, keuzes: [{ code: 'nee', tekst: w.inschrijving.isVast }, { code: 'ja', tekst: w.inschrijving.plan }], begin: 'nee' },
    opleiding,
    { soort: 'dag', naam: 'totDatum', label: w.laatsteDag, meer: true },
    bron,
  ],
};

export const UITSCHRIJVING: Formulier = {
  id: 'uitschrijving',
  titel: w.uitschrijving.titel,
  pad: '/uitschrijvingen',
  velden: [
    { soort: 'dag', naam: 'perDatum', label: w.uitschrijving.per, begin: 'vandaag', verplicht: true },
    { soort: 'keuze', naam: 'reden', label: w.waarom, keuzes: UITSCHRIJFREDEN },
    { soort: 'ja', naam: 'aangekondigd', label: w.uitschrijving.gebeurd, keuzes: [{ code: 'nee', tekst: w.uitschrijving.al }, { code: 'ja', tekst: w.uitschrijving.straks }], begin: 'nee' },
    { ...school, hulp: w.uitschrijving.school, meer: true },
    bron,
  ],
};

/** The end of one enrolment: the school is known. */
export const uitschrijvingVan = (inschrijvingId: string): Formulier => ({
  ...UITSCHRIJVING,
  id: `uitschrijving-${inschrijvingId}`,
  velden: UITSCHRIJVING.velden.filter((v) => v.naam !== 'school'),
  lichaam: (velden) => ({ ...velden, inschrijvingId }),
});

export const SCHOOLWISSEL: Formulier = {
  id: 'schoolwissel',
  titel: w.wissel.titel,
  uitleg: w.wissel.uitleg,
  pad: '/schoolwissels',
  velden: [{ ...school, verplicht: true }, { soort: 'dag', naam: 'perDatum', label: w.wissel.per, begin: 'vandaag', verplicht: true }, opleiding, bron],
};

export const UITNODIGING: Formulier = {
  id: 'uitnodiging',
  titel: w.uitnodiging.titel,
  uitleg: w.uitnodiging.uitleg,
  pad: '/uitnodigingen',
  velden: [
    { soort: 'keuze', naam: 'nummer', label: w.gesprek.nummer, keuzes: ['1', '2', '3'].map((n) => ({ code: n, tekst: `${n}e` })) },
    { soort: 'dag', naam: 'gesprekDatum', label: w.uitnodiging.gesprek },
    { soort: 'organisatie', naam: 'organisatieId', label: w.uitnodiging.wie, meer: true },
  ],
  lichaam: ({ nummer, ...velden }) => ({ ...velden, ...(nummer ? { nummer: Number(nummer) } : {}) }),
};

export const DIPLOMA: Formulier = {
  id: 'diploma',
  titel: w.diploma.titel,
  uitleg: w.diploma.uitleg,
  pad: '/diplomas',
  velden: [
    { soort: 'keuze', naam: 'niveau', label: w.diploma.niveau, keuzes: alle(NIVEAU), verplicht: true },
    { soort: 'keuze', naam: 'leerweg', label: w.diploma.leerweg, keuzes: LEERWEG, als: (i) => /^(entree|mbo)/.test(tekstVan(i, 'niveau')) },
    { soort: 'dag', naam: 'datum', label: w.diploma.dag, grens: 'geweest', begin: 'vandaag', verplicht: true },
    opleiding,
    { ...school, meer: true },
    bron,
  ],
};

export const UITSTROOMPROFIEL: Formulier = {
  id: 'uitstroomprofiel',
  titel: w.profiel.titel,
  pad: '/uitstroomprofielen',
  velden: [
    { soort: 'keuze', naam: 'profiel', label: w.gesprek.profiel, keuzes: alle(PROFIEL), verplicht: true },
    { soort: 'dag', naam: 'datum', label: w.vanaf, grens: 'geweest', meer: true },
    { soort: 'lang', naam: 'toelichting', label: w.toelichting, hulp: w.eigenTekst, max: 500, meer: true },
  ],
};

export const UITVALRISICO: Formulier = {
  id: 'uitvalrisico',
  titel: w.uitval.titel,
  uitleg: w.uitval.uitleg,
  pad: '/uitvalrisicos',
  velden: [
    { soort: 'keuze', naam: 'bij', label: w.uitval.bij, keuzes: alle(UITVAL), verplicht: true },
    { soort: 'lang', naam: 'tekst', label: w.uitval.tekst, hulp: w.eigenTekst, max: 2000 },
    { soort: 'dag', naam: 'verwachtDatum', label: w.uitval.verwacht, meer: true },
    bron,
  ],
};

const soort = (...soorten: string[]) => (i: Parameters<NonNullable<Veld['als']>>[0]) => soorten.includes(tekstVan(i, 'soort'));

/** A toekomstgesprek cannot be finished without an agreement; the others can. */
export const GESPREKKEN: Formulier = {
  id: 'gesprek',
  titel: w.gesprek.titel,
  pad: '/gesprekken',
  velden: [
    { soort: 'keuze', naam: 'soort', label: w.gesprek.soort, keuzes: alle(GESPREK), verplicht: true },
    { soort: 'dag', naam: 'datum', label: w.wanneer, grens: 'geweest', begin: 'vandaag', verplicht: true },
    { soort: 'keuzes', naam: 'aanwezig', label: w.gesprek.wie, keuzes: AANWEZIG, begin: ['jongere', 'school'], verplicht: true },
    { soort: 'keuze', naam: 'nummer', label: w.gesprek.nummer, keuzes: ['1', '2', '3'].map((n) => ({ code: n, tekst: `${n}e` })), als: soort('uitstroom') },
    { soort: 'keuze', naam: 'profiel', label: w.gesprek.profiel, keuzes: alle(PROFIEL), als: soort('uitstroom', 'advies', 'exit') },
    { soort: 'afspraken', naam: 'afspraken', label: w.afspraken.een, hoogstens: 20, verplicht: true, als: soort('toekomst') },
    { soort: 'afspraken', naam: 'afspraken', label: w.afspraken.een, hoogstens: 20, als: (i) => tekstVan(i, 'soort') !== '' && !soort('toekomst')(i) },
    { soort: 'lang', naam: 'verslag', label: w.gesprek.verslag, hulp: w.eigenTekst, max: 10_000 },
  ],
  lichaam: ({ nummer, ...velden }) => ({ ...velden, ...(nummer ? { nummer: Number(nummer) } : {}) }),
  let: (i) => (soort('toekomst')(i) && afsprakenVan(i, 'afspraken').length === 0 ? w.gesprek.uitleg : null),
};
