import { GRONDSLAG } from '../../woorden/grondslag';
import { overdracht } from '../../woorden/overdracht';
import { lijstVan as alle, vastleggen } from '../../woorden/vastleggen';
import { type Formulier, lijstVan } from '../vastleggen/vorm';

const w = overdracht.vorm;
const { toestemming: _, ...WETTEN } = GRONDSLAG;
const janee = [{ code: 'ja', tekst: vastleggen.ja }, { code: 'nee', tekst: vastleggen.nee }] as const;

export const OVERDRAGEN: Formulier = {
  id: 'overdragen',
  titel: overdracht.overdragen,
  pad: '/overdrachten',
  velden: [
    { soort: 'organisatie', naam: 'aan', label: w.aan, hulp: w.aanUitleg, verplicht: true },
    { soort: 'lang', naam: 'reden', label: w.reden, hulp: w.redenUitleg, max: 1000, verplicht: true },
    { soort: 'keuzes', naam: 'gedeeld', label: w.gedeeld, hulp: w.gedeeldUitleg, keuzes: alle(w.onderdelen) },
    { soort: 'keuze', naam: 'grondslag', label: w.grondslag, keuzes: [{ code: 'toestemming', tekst: w.toestemming }, ...alle(WETTEN)], verplicht: true, als: (i) => lijstVan(i, 'gedeeld').length > 0 },
    { soort: 'dag', naam: 'driegesprekDatum', label: w.driegesprek, grens: 'vanafVandaag' },
    { soort: 'collega', naam: 'medewerkerId', label: w.wieDaar, bij: 'aan', meer: true },
    { soort: 'dag', naam: 'uiterlijkDatum', label: w.uiterlijk, hulp: w.uiterlijkUitleg, grens: 'vanafVandaag', meer: true },
  ],
  lichaam: ({ gedeeld, grondslag, ...velden }) => ({ ...velden, ...(Array.isArray(gedeeld) ? { gedeeld: gedeeld.map((onderdeel: string) => ({ onderdeel, grondslag })) } : {}) }),
};

export const weigeringVan = (oid: string): Formulier => ({
  id: 'overdracht-weigering', titel: w.weigerTitel, pad: `/overdrachten/${oid}/weigering`, velden: [{ soort: 'lang', naam: 'reden', label: w.weiger, hulp: w.gedeeldeTekst, max: 1000, verplicht: true }],
});

export const vraagBij = (oid: string): Formulier => ({
  id: 'overdracht-vraag', titel: w.vraagTitel, pad: `/overdrachten/${oid}/vragen`, velden: [{ soort: 'lang', naam: 'vraag', label: w.vraag, max: 1000, verplicht: true }],
});

export const antwoordOp = (oid: string, vid: string): Formulier => ({
  id: 'overdracht-antwoord', titel: w.antwoordTitel, pad: `/overdrachten/${oid}/vragen/${vid}/antwoord`, velden: [{ soort: 'lang', naam: 'antwoord', label: w.antwoord, max: 1000, verplicht: true }],
});

export const CONTROLE: Formulier = {
  id: 'controle', titel: w.controleTitel, pad: '/controles',
  velden: [
    { soort: 'keuze', naam: 'uitkomst', label: w.controleTitel, keuzes: alle(w.controle), verplicht: true },
    { soort: 'lang', naam: 'toelichting', label: w.toelichting, hulp: w.gedeeldeTekst, max: 1000, meer: true },
  ],
};

/** `nazorg`: an aftercare clock runs, so it must be said whether that goes on. */
export const loslatenVan = (nazorg: boolean): Formulier => ({
  id: 'loslaten', titel: w.loslaatTitel, uitleg: w.loslaatUitleg, pad: '/loslaatvoorstellen',
  velden: [
    { soort: 'keuze', naam: 'mening', label: w.mening, keuzes: alle(w.meningen), verplicht: true },
    { soort: 'lang', naam: 'meningTekst', label: w.meningTekst, hulp: w.gedeeldeTekst, max: 1000, meer: true },
    ...(nazorg ? [{ soort: 'ja', naam: 'nazorgLooptDoor', label: w.nazorg, keuzes: janee, begin: 'ja' } as const] : []),
  ],
});

export const nogNietVan = (lid: string): Formulier => ({
  id: 'nog-niet', titel: w.nogNietTitel, pad: `/loslaatvoorstellen/${lid}/nog-niet`,
  velden: [
    { soort: 'lang', naam: 'reden', label: w.nogNiet, hulp: w.gedeeldeTekst, max: 1000, verplicht: true },
    { soort: 'dag', naam: 'opnieuwDatum', label: w.opnieuw, grens: 'vanafVandaag', verplicht: true },
  ],
});

export const TERUGVAL: Formulier = {
  id: 'terugval', titel: w.terugvalTitel, uitleg: w.terugvalUitleg, pad: '/terugval',
  velden: [
    { soort: 'keuze', naam: 'reden', label: w.terugvalTitel, keuzes: alle(w.terugval), verplicht: true },
    { soort: 'lang', naam: 'toelichting', label: w.toelichting, hulp: w.gedeeldeTekst, max: 1000, meer: true },
  ],
};
