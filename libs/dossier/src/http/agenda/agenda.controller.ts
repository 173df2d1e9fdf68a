import { createHash } from 'node:crypto';
import { HetTijdstip, nietGevonden, Openbaar } from '@loopplank/access/http';
import { dagVan, type Moment } from '@loopplank/kernel';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { leesAgenda } from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { alsIcal } from './ical';

/** What is not such a secret is looked for nowhere. */
const TOKEN = /^[\w-]{43}$/;

/** For calendars, which cannot log in: whoever has the secret address sees on which days there are moments, never with whom. */
@ApiTags('Berichtgeving')
@Controller('v1/agenda')
export class AgendaController {
  constructor(@Inject(DOSSIER_HUIS) private readonly huis: DossierHuis) {}

  @Get(':token')
  @Openbaar()
  @ApiOperation({ summary: 'Mijn momenten voor een agenda', description: 'iCalendar (RFC 5545). Het adres maak je zelf, en je kunt het laten vervallen. Er staat niet in over wie het gaat.' })
  @ApiParam({ name: 'token', schema: { type: 'string' }, description: 'Het geheim.' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: 'De agenda.', schema: { type: 'string' } })
  @ApiNotFoundResponse({ description: 'Dit adres werkt niet, of niet meer.' })
  haal(@Param('token') token: string, @HetTijdstip() nu: Moment, @Res() res: Response): void {
    const wie = TOKEN.test(token) ? this.huis.agendaVan(token, nu) : undefined;
    if (!wie) throw nietGevonden();
    const vandaag = dagVan(nu);
    const tekst = alsIcal(leesAgenda(this.huis.views.db('jongere'), wie.organisatieId, wie.medewerkerId, vandaag), { wie: wie.medewerkerId, url: this.huis.url, vandaag });
    // Never 304, like every answer here; the tag lets a calendar see for itself that nothing changed.
    res.setHeader('ETag', `"${createHash('sha256').update(tekst).digest('base64url').slice(0, 27)}"`);
    res.setHeader('Content-Disposition', 'inline; filename="loopplank.ics"');
    res.status(200).type('text/calendar; charset=utf-8').send(tekst);
  }
}
