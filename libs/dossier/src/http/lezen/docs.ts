import { applyDecorators, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiQuery } from '@nestjs/swagger';
import { paginaVan, type Schema } from './schema';

const KLOKKEN = [
  ApiQuery({ name: 'peildatum', required: false, schema: { type: 'string', format: 'date' }, description: 'Zoals het was op deze dag. Leeg: vandaag.' }),
  ApiQuery({ name: 'bekendOp', required: false, schema: { type: 'string', format: 'date-time' }, description: 'Zoals bekend op dit tijdstip; wat later is vastgelegd doet niet mee. Leeg: nu.' }),
];
const BLADZIJDE = [
  ApiQuery({ name: 'page', required: false, schema: { type: 'integer', minimum: 1, default: 1 }, description: 'Bladzijde, vanaf 1.' }),
  ApiQuery({ name: 'pageSize', required: false, schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 }, description: 'Aantal per bladzijde.' }),
];
const LINK = { Link: { description: 'first, prev, next en last.', schema: { type: 'string' } } } as const;

interface Tekst {
  /** Dutch: what is asked. */
  readonly titel: string;
  readonly uitleg?: string;
  /** Dutch: what comes back. */
  readonly antwoord: string;
}

const wat = ({ titel, uitleg }: Tekst) => ApiOperation({ summary: titel, ...(uitleg ? { description: uitleg } : {}) });

const BIJ_EEN_JONGERE = [
  ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' }, description: 'De jongere.' }),
  ApiNotFoundResponse({ description: 'Er is geen dossier, of jouw organisatie is er niet bij betrokken.' }),
];

/** GET of one thing about one youngster, on a day and as known at an instant. */
export const Vraag = (pad: string, tekst: Tekst, schema: Schema): MethodDecorator =>
  applyDecorators(Get(pad), wat(tekst), ...BIJ_EEN_JONGERE, ...KLOKKEN, ApiOkResponse({ description: tekst.antwoord, schema }));

/** GET of a list about one youngster. */
export const Deellijst = (pad: string, tekst: Tekst, rij: Schema): MethodDecorator =>
  applyDecorators(Get(pad), wat(tekst), ...BIJ_EEN_JONGERE, ...BLADZIJDE, ...KLOKKEN, ApiOkResponse({ description: tekst.antwoord, schema: paginaVan(rij), headers: LINK }));

/** GET of a list of youngsters. */
export const Lijst = (pad: string, tekst: Tekst, schema: Schema): MethodDecorator =>
  applyDecorators(Get(pad), wat(tekst), ...BLADZIJDE, ...KLOKKEN, ApiOkResponse({ description: tekst.antwoord, schema, headers: LINK }));
