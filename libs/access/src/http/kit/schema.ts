import type { ApiResponseSchemaHost } from '@nestjs/swagger';

/** A piece of openapi.json. */
export type Schema = ApiResponseSchemaHost['schema'];

/** A field that may be absent. */
export interface MagOntbreken {
  readonly schema: Schema;
  readonly magOntbreken: true;
}

export const mag = (schema: Schema): MagOntbreken => ({ schema, magOntbreken: true });

/** Every field of the answer type: one that is forgotten or made up does not compile; optional ones are `mag(…)`. */
type Velden<T> = { readonly [K in keyof T]-?: undefined extends T[K] ? MagOntbreken : Schema };

/** The schema of an answer type in `antwoorden.ts`. */
export function object<T>(velden: Velden<T>): Schema {
  const alle = Object.entries(velden) as [string, Schema | MagOntbreken][];
  const ontbreekt = (v: Schema | MagOntbreken): v is MagOntbreken => 'magOntbreken' in v;
  return {
    type: 'object',
    properties: Object.fromEntries(alle.map(([naam, v]) => [naam, ontbreekt(v) ? v.schema : v])),
    required: alle.filter(([, v]) => !ontbreekt(v)).map(([naam]) => naam),
  };
}

const van = (type: string, format?: string) => (description: string): Schema => ({ type, description, ...(format ? { format } : {}) }) as Schema;

export const tekst = van('string');
export const id = van('string', 'uuid');
export const datum = van('string', 'date');
export const tijdstip = van('string', 'date-time');
export const getal = van('integer');
export const jaNee = van('boolean');
/** Null when it was erased or may not be read. */
export const ofNull = (schema: Schema): Schema => ({ ...schema, nullable: true }) as Schema;
export const keuze = (waarden: readonly string[], description: string): Schema => ({ type: 'string', enum: [...waarden], description });
export const lijst = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
export const alleenWaar = (description: string): Schema => ({ type: 'boolean', enum: [true], description }) as Schema;

export const paginaVan = (rij: Schema): Schema =>
  ({ type: 'object', properties: { items: lijst(rij, 'De rijen van deze bladzijde.'), totaal: getal('Het aantal rijen op alle bladzijden samen.') }, required: ['items', 'totaal'] }) as Schema;
