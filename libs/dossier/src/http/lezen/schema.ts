import { schema } from '@loopplank/access/http';

/** Pieces of openapi.json, by the names that the schemas of this context use. */
export const { alleenWaar, datum, getal, id, jaNee, keuze, lijst, mag, object, ofNull, paginaVan, tekst, tijdstip } = schema;
export type Schema = schema.Schema;
