import type { Optie } from '../../kit/combozoek';
import { AANLEIDING, HERKOMST, KANAAL, TEGENPARTIJ, UITKOMST } from '../../woorden/begrippen';
import { GEGEVENSOORT, MUTATIE, NIVEAU, UITSCHRIJFREDEN } from '../../woorden/import';
import type { Veld } from './velden';

const opties = (woorden: Readonly<Record<string, string>>): readonly Optie[] => Object.entries(woorden).map(([code, naam]) => ({ code, naam }));

/** Our own words, for the fields that have them. */
export const WOORDOPTIES: Readonly<Partial<Record<Veld, readonly Optie[]>>> = {
  herkomst: opties(HERKOMST), kanaal: opties(KANAAL), uitkomst: opties(UITKOMST), betrokkene: opties(TEGENPARTIJ), aanleiding: opties(AANLEIDING),
  gegevensoort: opties(GEGEVENSOORT), mutatie: opties(MUTATIE), uitschrijfreden: opties(UITSCHRIJFREDEN), niveau: opties(NIVEAU), leerweg: opties({ bol: 'Bol', bbl: 'Bbl' }),
};
