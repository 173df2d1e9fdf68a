import { ARBEIDSMARKTREGIOS, DOORSTROOMPUNTREGIOS, GEMEENTEN } from '@loopplank/referentie';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

/** The 342 municipalities with both region systems; open to whoever is logged in. */
@ApiTags('Referentie')
@Controller('v1/gemeenten')
export class GemeentenController {
  @Get()
  @ApiOperation({ summary: 'Alle gemeenten, met hun twee soorten regio’s' })
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
