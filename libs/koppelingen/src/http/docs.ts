import { applyDecorators, Get, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiQuery } from '@nestjs/swagger';

interface Tekst {
  /** Dutch imperative or question, one line. */
  readonly titel: string;
  readonly uitleg?: string;
}

const wat = ({ titel, uitleg }: Tekst) => ApiOperation({ summary: titel, ...(uitleg ? { description: uitleg } : {}) });
const id = (pad: string) => (pad.includes(':id') ? [ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } }), ApiNotFoundResponse({ description: 'Er is geen import met dit nummer, of hij is van een andere organisatie.' })] : []);
const nr = (pad: string) => (pad.includes(':nr') ? [ApiParam({ name: 'nr', schema: { type: 'integer', minimum: 1 }, description: 'Nummer van de rij onder de kopregel.' })] : []);

const tekst = (description: string) => ({ type: 'string', description });
/** The receipt every write answers with (contract: "Writes"). */
const ONTVANGST = {
  type: 'object',
  properties: {
    id: { ...tekst('Wat er gemaakt is.'), format: 'uuid' },
    gebeurtenisId: { ...tekst('De eerste gebeurtenis.'), format: 'uuid' },
    gebeurtenissen: { type: 'array', items: { type: 'string' }, description: 'Alle gebeurtenissen, in volgorde.' },
    positie: tekst('Stuur dit terug als Loopplank-Positie om te lezen wat je schreef.'),
    ongewijzigd: { type: 'boolean', description: 'Alleen als er niets hoefde te gebeuren.' },
  },
};

/** A route that changes something, with its body if it has one. */
export const Doe = (pad: string, tekst: Tekst, body?: Type): MethodDecorator =>
  applyDecorators(
    Post(pad), HttpCode(201), wat(tekst), ...id(pad), ...nr(pad), ...(body ? [ApiBody({ type: body })] : []),
    ApiCreatedResponse({ description: 'Bewaard.', schema: ONTVANGST }), ApiOkResponse({ description: 'Het was al zo; er is niets veranderd.', schema: ONTVANGST }),
    ApiConflictResponse({ description: 'Een regel zegt nee; de code zegt welke.' }),
  );

/** A route that answers. */
export const Vraag = (pad: string, tekst: Tekst, antwoord: Type): MethodDecorator =>
  applyDecorators(Get(pad), wat(tekst), ...id(pad), ...nr(pad), ApiOkResponse({ type: antwoord }));

export const Bladzijde = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({ name: 'page', required: false, schema: { type: 'integer', minimum: 1, default: 1 } }),
    ApiQuery({ name: 'pageSize', required: false, schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 } }),
  );
