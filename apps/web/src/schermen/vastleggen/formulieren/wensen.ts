import { woorden } from '../../../woorden';
import { GEGEVEN, KANAAL } from '../../../woorden/begrippen';
import { HULPTHEMA, HULPUITKOMST, lijstVan as alle, TOESTEMMING, TOESTEMMING_HOE, vastleggen as w } from '../../../woorden/vastleggen';
import { type Formulier, tekstVan, type Veld } from '../vorm';

const janee = [{ code: 'ja', tekst: w.ja }, { code: 'nee', tekst: w.nee }] as const;
const KANALEN = alle(KANAAL).filter(({ code }) => ['bellen', 'app', 'sms', 'mail', 'huisbezoek'].includes(code));
const toelichting: Veld = { soort: 'lang', naam: 'toelichting', label: w.toelichting, hulp: w.eigenTekst, max: 500, meer: true };

export const HULPVRAAG: Formulier = {
  id: 'hulpvraag',
  titel: w.hulpvraag.titel,
  pad: '/hulpvragen',
  velden: [
    { soort: 'keuze', naam: 'thema', label: w.hulpvraag.thema, hulp: w.hulpvraag.themaUitleg, keuzes: HULPTHEMA, verplicht: true },
    { soort: 'keuze', naam: 'urgentie', label: w.hulpvraag.urgentie, keuzes: [{ code: 'gewoon', tekst: w.hulpvraag.gewoon }, { code: 'urgent', tekst: w.hulpvraag.urgent }], begin: 'gewoon' },
    { soort: 'lang', naam: 'tekst', label: w.hulpvraag.tekst, hulp: w.eigenTekst, max: 2000 },
    { soort: 'organisatie', naam: 'organisatieId', label: w.hulpvraag.wie, hulp: w.hulpvraag.wieUitleg, meer: true },
    { soort: 'collega', naam: 'medewerkerId', label: w.hulpvraag.medewerker, bij: 'organisatieId', meer: true, als: (i) => tekstVan(i, 'organisatieId') !== '' },
  ],
  lichaam: ({ organisatieId, medewerkerId, ...velden }) => ({ ...velden, ...(organisatieId ? { gevraagd: { organisatieId, ...(medewerkerId ? { medewerkerId } : {}) } } : {}) }),
};

export const oppakkenVan = (id: string): Formulier => ({
  id: 'oppakken',
  titel: w.hulpvraag.doorAnder,
  pad: `/hulpvragen/${id}/oppakken`,
  velden: [
    { soort: 'organisatie', naam: 'organisatieId', label: w.betrek.wie, verplicht: true },
    { soort: 'collega', naam: 'medewerkerId', label: w.hulpvraag.medewerker, bij: 'organisatieId', als: (i) => tekstVan(i, 'organisatieId') !== '' },
  ],
});

export const afrondingVan = (id: string): Formulier => ({
  id: 'hulpvraag-afronding',
  titel: w.hulpvraag.hoe,
  pad: `/hulpvragen/${id}/afronding`,
  velden: [{ soort: 'keuze', naam: 'uitkomst', label: w.hulpvraag.hoe, keuzes: alle(HULPUITKOMST), verplicht: true }, toelichting],
});

export const RUST: Formulier = {
  id: 'rust',
  titel: w.rust.titel,
  uitleg: w.rust.uitleg,
  pad: '/rust',
  velden: [
    { soort: 'ja', naam: 'magTerugkomen', label: w.rust.terug, keuzes: janee, begin: 'ja' },
    { soort: 'dag', naam: 'weerWelkomDatum', label: w.rust.dag, hulp: w.rust.dagUitleg, grens: 'vanafVandaag', als: (i) => tekstVan(i, 'magTerugkomen') !== 'nee' },
    { soort: 'keuze', naam: 'kanaal', label: w.rust.hoe, keuzes: KANALEN, meer: true, als: (i) => tekstVan(i, 'magTerugkomen') !== 'nee' },
    toelichting,
  ],
};

const nietVeilig = (i: Parameters<NonNullable<Veld['als']>>[0]) => tekstVan(i, 'reden') === 'veiligheid';

export const RUST_EINDE: Formulier = {
  id: 'rust-einde',
  titel: w.rust.einde,
  pad: '/rust/einde',
  velden: [
    { soort: 'keuze', naam: 'reden', label: w.rust.reden, keuzes: [{ code: 'opVerzoekJongere', tekst: w.rust.vraagt }, { code: 'veiligheid', tekst: w.rust.veilig }], verplicht: true },
    { soort: 'collega', naam: 'besprokenMetId', label: w.rust.met, verplicht: true, als: nietVeilig },
    { soort: 'lang', naam: 'toelichting', label: w.rust.zorg, hulp: w.eigenTekst, max: 500, verplicht: true, als: nietVeilig },
  ],
};

export const TOESTEMMINGEN: Formulier = {
  id: 'toestemming',
  titel: w.toestemming.titel,
  uitleg: w.toestemming.uitleg,
  pad: '/toestemmingen',
  velden: [
    { soort: 'keuze', naam: 'waarvoor', label: w.toestemming.waarvoor, keuzes: TOESTEMMING, verplicht: true },
    { soort: 'keuze', naam: 'door', label: w.toestemming.door, keuzes: [{ code: 'jongere', tekst: w.toestemming.jongere }, { code: 'ouder', tekst: w.toestemming.ouder }], begin: 'jongere' },
    { soort: 'keuze', naam: 'hoe', label: w.toestemming.hoe, keuzes: TOESTEMMING_HOE, begin: 'mondeling' },
    { soort: 'organisatie', naam: 'organisatieId', label: w.toestemming.met, meer: true },
    { soort: 'dag', naam: 'totDatum', label: w.laatsteDag, meer: true },
    toelichting,
  ],
};

export const intrekkingVan = (id: string): Formulier => ({
  id: 'intrekking',
  titel: w.toestemming.intrekken,
  pad: `/toestemmingen/${id}/intrekking`,
  velden: [{ soort: 'dag', naam: 'datum', label: w.vanaf, grens: 'geweest', begin: 'vandaag', verplicht: true }, toelichting],
});

const bereik = woorden.jongere.bereik;
const gegeven = (soort: keyof typeof GEGEVEN, rest: { readonly telefoon?: true } = {}): Veld => ({
  soort: 'tekst', naam: 'waarde', label: bereik.waarde[soort], max: 300, verplicht: true, als: (i) => tekstVan(i, 'soort') === soort, ...rest,
});

/** A number or address, with who said so. */
export const NUMMER: Formulier = {
  id: 'contactgegeven',
  titel: bereik.nieuwTitel,
  pad: '/contactgegevens',
  velden: [
    { soort: 'keuze', naam: 'soort', label: bereik.soort, keuzes: alle(GEGEVEN), begin: 'telefoon' },
    gegeven('telefoon', { telefoon: true }), gegeven('email'), gegeven('adres'),
    { soort: 'keuze', naam: 'bron', label: bereik.bron, keuzes: alle(bereik.bronnen), begin: 'jongere' },
  ],
};

export const VOORKEUR: Formulier = {
  id: 'contactvoorkeur',
  titel: w.voorkeur.titel,
  pad: '/contactvoorkeur',
  velden: [
    { soort: 'ja', naam: 'discreet', label: w.voorkeur.discreet, keuzes: [{ code: 'nee', tekst: w.voorkeur.zeggen }, { code: 'ja', tekst: w.voorkeur.nietZeggen }], begin: 'nee' },
    { soort: 'keuze', naam: 'kanaal', label: w.voorkeur.kanaal, keuzes: KANALEN },
    { soort: 'ja', naam: 'voicemailToegestaan', label: w.voorkeur.voicemail, keuzes: janee },
    toelichting,
  ],
};
