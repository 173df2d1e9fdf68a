import type { Plaatsing } from '@loopplank/dossier/antwoorden';
import { vandaag } from '../../../client/klok';
import { alsInvoer } from '../../../tijd/dagen';
import { woorden } from '../../../woorden';
import { CONTRACT, EINDEREDEN, lijstVan as alle, PLAATSING, vastleggen as w } from '../../../woorden/vastleggen';
import { overWeken } from '../../contact/rest';
import { type Formulier, getalVan, tekstVan, type Veld, type Waarden } from '../vorm';
import { bron } from './school';

const uren: Veld = { soort: 'getal', naam: 'uren', label: w.werk.uren, hulp: w.werk.urenUitleg, min: 0, max: 60 };
const contract: Veld = { soort: 'keuze', naam: 'contract', label: w.werk.contract, keuzes: alle(CONTRACT) };
const totDatum: Veld = { soort: 'dag', naam: 'totDatum', label: w.laatsteDag, als: (i) => tekstVan(i, 'contract') !== 'onbepaald' };
const functie: Veld = { soort: 'tekst', naam: 'functie', label: w.werk.functie, max: 120, meer: true };
const persoon: Veld = { soort: 'tekst', naam: 'contactpersoon', label: w.werk.persoon, max: 120, meer: true };
const telefoon: Veld = { soort: 'tekst', naam: 'telefoon', label: w.werk.telefoon, max: 30, telefoon: true, meer: true };

export const WERK: Formulier = {
  id: 'plaatsing',
  titel: w.werk.titel,
  uitleg: w.werk.uitleg,
  pad: '/plaatsingen',
  velden: [
    { soort: 'keuze', naam: 'soort', label: w.werk.soort, keuzes: alle(PLAATSING), begin: 'werk' },
    { soort: 'tekst', naam: 'werkgever', label: w.werk.werkgever, max: 120, verplicht: true },
    { soort: 'dag', naam: 'vanDatum', label: w.vanaf, begin: 'vandaag', verplicht: true },
    contract, totDatum, uren, functie, persoon, telefoon, bron,
  ],
};

const VOORWAARDEN = ['uren', 'contract', 'totDatum', 'functie', 'contactpersoon', 'telefoon'] as const;

/** The terms as they are now, as typed in the fields. */
export const voorwaardenVan = (p: Plaatsing): Waarden => ({
  uren: p.uren === undefined ? '' : String(p.uren),
  contract: p.contract ?? '',
  totDatum: p.totDatum ? alsInvoer(p.totDatum) : '',
  functie: p.functie ?? '',
  contactpersoon: p.contactpersoon ?? '',
  telefoon: p.telefoon ?? '',
});

/** Only what was changed is sent; what was emptied is taken away. */
export function wijzigingVan(p: Plaatsing): Formulier {
  const oud = voorwaardenVan(p);
  return {
    id: 'plaatsing-wijziging',
    titel: w.werk.anders,
    pad: `/plaatsingen/${p.id}/wijziging`,
    velden: [{ soort: 'dag', naam: 'perDatum', label: w.vanaf, begin: 'vandaag', verplicht: true }, uren, contract, totDatum, functie, persoon, telefoon],
    lichaam: ({ perDatum, ...velden }, i) => ({
      perDatum,
      ...Object.fromEntries(VOORWAARDEN.filter((v) => tekstVan(i, v) !== oud[v] || (v === 'totDatum' && oud[v] !== '' && velden[v] === undefined)).map((v) => [v, velden[v] ?? null])),
    }),
  };
}

export const eindeVan = (p: Plaatsing): Formulier => ({
  id: 'plaatsing-einde',
  titel: w.werk.stopt,
  pad: `/plaatsingen/${p.id}/einde`,
  velden: [
    { soort: 'dag', naam: 'totDatum', label: w.werk.laatste, begin: 'vandaag', verplicht: true },
    { soort: 'keuze', naam: 'reden', label: w.waarom, keuzes: EINDEREDEN },
    bron,
  ],
});

const ANDERS = 'anders';

/** What was seen at work, with the contact it was. Work that is known is chosen, another employer is typed. */
export function bezoekBij(plaatsingen: readonly Plaatsing[]): Formulier {
  const bekend = plaatsingen.filter((p) => p.werkgever !== null && (p.totDatum === undefined || p.totDatum >= vandaag()));
  const plekken = [...bekend.map((p) => ({ code: p.id, tekst: p.werkgever! })), { code: ANDERS, tekst: w.bezoek.ander }];
  return {
    id: 'werkbezoek',
    titel: w.bezoek.titel,
    pad: '/werkbezoeken',
    velden: [
      ...(bekend.length > 0 ? [{ soort: 'keuze' as const, naam: 'plaatsingId', label: w.bezoek.waar, keuzes: plekken, begin: plekken[0]!.code }] : []),
      { soort: 'tekst', naam: 'werkgever', label: w.werk.werkgever, max: 120, verplicht: true, als: (i) => bekend.length === 0 || tekstVan(i, 'plaatsingId') === ANDERS },
      { soort: 'keuzes', naam: 'aanwezig', label: w.bezoek.wie, keuzes: [{ code: 'jongere', tekst: w.bezoek.jongere }, { code: 'werkgever', tekst: w.bezoek.werkgever }], begin: ['jongere', 'werkgever'], verplicht: true },
      { soort: 'getal', naam: 'uren', label: w.bezoek.uren, min: 0, max: 60 },
      { soort: 'getal', naam: 'belastbaarheid', label: w.bezoek.kan, hulp: w.eigenTekst, min: 0, max: 60 },
      { soort: 'keuze', naam: 'weer', label: w.bezoek.weer, keuzes: [{ code: 'reken', tekst: w.bezoek.reken }, ...[1, 2, 6].map((n) => ({ code: String(n), tekst: woorden.gesprek.overWeken(n) }))], begin: 'reken' },
      { soort: 'lang', naam: 'notitie', label: w.bezoek.notitie, hulp: w.eigenTekst, max: 10_000, meer: true },
      persoon, telefoon,
      { soort: 'afspraken', naam: 'afspraken', label: w.afspraken.een, hoogstens: 1 },
    ],
    lichaam: ({ plaatsingId, afspraken, weer, ...velden }) => ({
      ...velden,
      ...(plaatsingId && plaatsingId !== ANDERS ? { plaatsingId } : {}),
      ...(Array.isArray(afspraken) ? { afspraak: afspraken[0] as unknown } : {}),
      ...(weer && weer !== 'reken' ? { volgendMoment: { datum: overWeken(Number(weer), vandaag()) } } : {}),
    }),
    let: (i) => {
      const [werkt, kan] = [getalVan(i, 'uren'), getalVan(i, 'belastbaarheid')];
      return werkt !== undefined && kan !== undefined && werkt > kan ? w.bezoek.teVeel(werkt, kan) : null;
    },
  };
}

export const BELASTBAARHEID: Formulier = {
  id: 'belastbaarheid',
  titel: w.kracht.titel,
  uitleg: w.kracht.uitleg,
  pad: '/belastbaarheid',
  velden: [
    { soort: 'getal', naam: 'uren', label: w.kracht.uren, min: 0, max: 60, verplicht: true },
    { soort: 'dag', naam: 'datum', label: w.vanaf, grens: 'geweest', meer: true },
    { soort: 'lang', naam: 'toelichting', label: w.toelichting, max: 500, meer: true },
  ],
};
