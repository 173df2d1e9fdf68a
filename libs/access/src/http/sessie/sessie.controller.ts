import { uuid5 } from '@loopplank/commands';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { takenVan } from '../../beslissing/beslis';
import { actorVan } from '../../beslissing/port';
import type { Doel } from '../../beslissing/doelen';
import type { TrekSessieIn } from '../../medewerker/commands';
import { medewerkerDecider } from '../../medewerker/decider';
import { medewerkerStream } from '../../medewerker/events';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import { lees } from '../kit/controle';
import { VERGEET_POSITIE } from '../kit/ontvangst';
import { nietIngelogd } from '../probleem';
import { Openbaar, type VerzoekMetSessie } from './guard';
import { logIn } from './inloggen';
import { InlogRem } from './rem';
import { InlogDto, SessieAntwoord } from './sessie.dto';
import { type Ingelogd, Sessies } from './sessies';
import { eindeVan } from './zegel';

/** Log in, who am I, log out. The one resource that keeps a session: for the browser. */
@ApiTags('Sessie')
@Controller('v1/sessie')
export class SessieController {
  private readonly sessies: Sessies;
  private readonly rem = new InlogRem();

  constructor(@Inject(ACCESS_HUIS) private readonly huis: AccessHuis) {
    this.sessies = new Sessies(huis);
  }

  @Post()
  @Openbaar()
  @ApiOperation({ summary: 'Log in' })
  @ApiBody({ type: InlogDto })
  @ApiCreatedResponse({ type: SessieAntwoord })
  async inloggen(@Body() body: unknown, @Req() req: Request, @Res({ passthrough: true }) res: Response): Promise<SessieAntwoord> {
    const account = await logIn(this.huis, this.rem, lees(InlogDto, body), req.ip ?? '');
    const sessie = this.sessies.begin(account);
    await this.huis.inlog.gelukt(actorVan(account.medewerker, account.medewerker.rollen[0] ?? 'geen'), sessie.sessieId, sessie.ingelogdOp);
    res.append('Set-Cookie', [await this.sessies.koekje(sessie), VERGEET_POSITIE]);
    return antwoord({ sessie, medewerker: account.medewerker });
  }

  @Get()
  @ApiOperation({ summary: 'Wie ben ik' })
  @ApiOkResponse({ type: SessieAntwoord })
  wieBenIk(@Req() req: VerzoekMetSessie): SessieAntwoord {
    return antwoord(ingelogd(req));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Log uit' })
  @ApiNoContentResponse({ description: 'De sessie is beëindigd, ook als iemand het koekje bewaarde.' })
  async uitloggen(@Req() req: VerzoekMetSessie, @Res({ passthrough: true }) res: Response): Promise<void> {
    await this.trekIn(ingelogd(req));
    res.removeHeader('Set-Cookie'); // not the fresh seal that the guard may have put there
    res.append('Set-Cookie', [this.sessies.leegKoekje(), VERGEET_POSITIE]);
  }

  /** Ends the session for good: a copy of the cookie is worth nothing from here on. */
  private async trekIn({ sessie, medewerker }: Ingelogd): Promise<void> {
    const doel: Doel = 'toegang';
    const uitkomst = await this.huis.commands.voerUit(medewerkerDecider, {
      streamId: medewerkerStream(medewerker.id),
      type: 'TrekSessieIn' satisfies TrekSessieIn['type'],
      data: { sessieId: sessie.sessieId },
      actor: { medewerkerId: medewerker.id, organisatieId: medewerker.organisatieId, rol: medewerker.rollen[0] ?? 'geen' },
      doel,
      bron: 'medewerker',
      commandId: uuid5('TrekSessieIn', sessie.sessieId),
      verzoek: `TrekSessieIn ${sessie.sessieId}`,
      nu: this.huis.klok(),
    });
    if (uitkomst.soort === 'aanvaard') await this.huis.views.wachtOp(uitkomst.positie, ['toegang']);
  }
}

function ingelogd({ sessie, medewerker }: VerzoekMetSessie): Ingelogd {
  if (!sessie || !medewerker) throw nietIngelogd();
  return { sessie, medewerker };
}

const antwoord = ({ sessie, medewerker }: Ingelogd): SessieAntwoord => ({
  medewerker,
  csrfToken: sessie.csrfToken,
  rollen: medewerker.rollen,
  organisatie: { id: medewerker.organisatieId, naam: medewerker.organisatieNaam },
  taken: takenVan(medewerker),
  eindigtOp: eindeVan(sessie),
});
