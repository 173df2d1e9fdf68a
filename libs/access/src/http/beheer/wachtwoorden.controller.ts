import { msVanMoment } from '@loopplank/kernel';
import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConflictResponse, ApiNoContentResponse, ApiOperation, ApiResponse, ApiTags, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import { uitlegVanToegang } from '../../accounts/uitleg';
import { normaliseerGebruikersnaam } from '../../medewerker/gebruikersnaam';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import type { Kader } from '../kit/bus';
import { lees, verkeerdeVorm } from '../kit/controle';
import { HetKader } from '../kit/kader';
import { ontvangst, type Ontvangstbewijs } from '../kit/ontvangst';
import { Probleem } from '../probleem';
import { Openbaar } from '../sessie/guard';
import { teVaak } from '../sessie/inloggen';
import { InlogRem } from '../sessie/rem';
import { doeBijAccount } from './account';
import { herstelAntwoord } from './antwoorden.schema';
import { Wijzigt } from './docs';
import { NieuwWachtwoordDto, WachtwoordherstelDto } from './medewerkers.dto';
import { uitPad } from './opdracht';

const weigering = (code: string, veld: string): Probleem => {
  const uitleg = uitlegVanToegang(code) ?? 'Dit kan zo niet.';
  return new Probleem({ status: 409, code, detail: uitleg, fouten: [{ veld, code, uitleg }] });
};

/** How somebody gets a password without anybody else ever knowing it. */
@ApiTags('Wachtwoorden')
@Controller('v1')
export class WachtwoordenController {
  private readonly rem = new InlogRem();

  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  @Wijzigt('POST', 'medewerkers/:id/uitnodiging', {
    titel: 'Stuur iemand een link om een wachtwoord te kiezen', uitleg: 'De link werkt 7 dagen, en één keer. Een nieuwe mag altijd.',
  })
  async nodigUit(@HetKader() kader: Kader, @Param('id') id: string): Promise<Ontvangstbewijs> {
    const { token, digest } = this.huis.links.nieuw();
    const gedaan = await doeBijAccount(this.huis, this.commands, kader, { medewerkerId: uitPad(id), type: 'MaakWachtwoordlink', data: { soort: 'uitnodiging', digest } });
    // An answer given before belongs to a link that was sent before; its token is gone.
    if (gedaan.soort === 'aanvaard' && !gedaan.herhaald) {
      const actor = { medewerkerId: kader.medewerker.id, organisatieId: kader.medewerker.organisatieId, rol: 'beheerder' };
      await this.huis.links.verstuur(gedaan.eventIds[0]!, id, 'uitnodiging', token, actor);
    }
    return ontvangst(kader, gedaan);
  }

  @Post('wachtwoordherstel')
  @Openbaar()
  @HttpCode(202)
  @ApiOperation({ summary: 'Vraag om een nieuw wachtwoord', description: 'Het antwoord is altijd hetzelfde, of er zo’n account is of niet.' })
  @ApiBody({ type: WachtwoordherstelDto })
  @ApiResponse({ status: 202, description: 'Als er zo’n account is met een mailadres, gaat er een link heen.', schema: herstelAntwoord })
  @ApiTooManyRequestsResponse({ description: 'Te vaak gevraagd; zie Retry-After.' })
  vraagHerstel(@Body() body: unknown, @Req() req: Request): { uitleg: string } {
    const gebruikersnaam = normaliseerGebruikersnaam(lees(WachtwoordherstelDto, body).gebruikersnaam);
    const poging = this.rem.poging(gebruikersnaam, req.ip ?? '', msVanMoment(this.huis.klok()));
    if (!poging.mag) throw teVaak(poging.wachtSeconden, 'Er is te vaak om een nieuw wachtwoord gevraagd.');
    // After the answer: how long it takes must not tell whether there is such an account.
    setImmediate(() => void this.huis.links.vraagHerstel(gebruikersnaam));
    return { uitleg: 'Als we deze gebruikersnaam kennen en er een mailadres bij hoort, is er een link onderweg. Kijk in je mail. De link werkt een uur.' };
  }

  @Post('wachtwoordherstel/voltooiing')
  @Openbaar()
  @HttpCode(204)
  @ApiOperation({ summary: 'Kies een wachtwoord met een link', description: 'Ook voor een uitnodiging. Wie nog ingelogd was, moet opnieuw inloggen.' })
  @ApiBody({ type: NieuwWachtwoordDto })
  @ApiNoContentResponse({ description: 'Het wachtwoord is ingesteld; log ermee in.' })
  @ApiConflictResponse({ description: 'De link werkt niet (meer).' })
  async stelIn(@Body() body: unknown): Promise<void> {
    const { token, wachtwoord } = lees(NieuwWachtwoordDto, body);
    const medewerkerId = this.huis.links.vindAccount(token);
    if (medewerkerId === null) throw weigering('link-werkt-niet', '/token');
    const uitkomst = await this.huis.links.gebruik(medewerkerId, token, wachtwoord);
    if (uitkomst.soort === 'aanvaard') {
      await this.huis.views.wachtOp(uitkomst.positie, ['toegang']);
      return;
    }
    const code = uitkomst.soort === 'afgewezen' ? uitkomst.code : 'link-werkt-niet';
    if (code.startsWith('wachtwoord-')) throw verkeerdeVorm([{ veld: '/wachtwoord', code, uitleg: uitlegVanToegang(code) ?? '' }]);
    // An account that was closed meanwhile looks like a link that is too old.
    throw weigering('link-werkt-niet', '/token');
  }
}
