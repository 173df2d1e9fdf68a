import { ARBEIDSMARKTREGIOS, DOORSTROOMPUNTREGIOS, GEMEENTEN } from '@loopplank/referentie';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

const tekst = (description: string) => ({ type: 'string', description });
const regio = (description: string, code: object) => ({ type: 'object', description, required: ['code', 'naam'], properties: { code, naam: tekst('De naam van de regio.') } });
const GEMEENTE = {
  type: 'object',
  required: ['code', 'naam', 'doorstroompuntregio', 'arbeidsmarktregio'],
  properties: {
    code: { type: 'string', pattern: '^GM\\d{4}$', description: 'De code van het CBS.' },
    naam: tekst('De naam van de gemeente.'),
    doorstroompuntregio: regio('De regio van het Doorstroompunt.', { type: 'integer' }),
    arbeidsmarktregio: regio('De arbeidsmarktregio.', { type: 'string' }),
  },
};

/** The 342 municipalities with both region systems; open to whoever is logged in. */
@ApiTags('Referentie')
@Controller('v1/gemeenten')
export class GemeentenController {
  @Get()
  @ApiOperation({ summary: 'Alle gemeenten, met hun twee soorten regio’s' })
  @ApiOkResponse({
    description: 'Alle gemeenten.',
    schema: { type: 'object', required: ['items', 'totaal'], properties: { items: { type: 'array', items: GEMEENTE }, totaal: { type: 'integer', description: 'Hoeveel het er zijn.' } } },
  })
  lijst() {
    const dp = new Map(DOORSTROOMPUNTREGIOS.map((r) => [r.code, r.naam]));
    const am = new Map(ARBEIDSMARKTREGIOS.map((r) => [r.code, r.naam]));
    const items = GEMEENTEN.map((g) => ({
      code: g.code,
      naam: g.naam,
      doorstroompuntregio: { code: g.doorstroompuntregio, naam: dp.get(g.doorstroompuntregio) },
      arbeidsmarktregio: { code: g.arbeidsmarktregio, naam: am.get(g.arbeidsmarktregio) },
    }));
    return { items, totaal: items.length };
  }
}
