import { applyDecorators, type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { Response } from 'express';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import type { VerzoekMetKader } from '../kit/kader';
import { nietIngelogd, Probleem } from '../probleem';
import { isCsrfToken, Sessies } from './sessies';
import type { Sessie } from './zegel';

const OPENBAAR = 'loopplank:openbaar';

/** A route for which nobody needs to be logged in. Everything else is closed. */
export const Openbaar = () => applyDecorators(SetMetadata(OPENBAAR, true), ApiExtension('x-openbaar', true));

/** What the guard hangs on a request. */
export interface VerzoekMetSessie extends VerzoekMetKader {
  sessie?: Sessie;
}

const LEZEND = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every route but the open ones: a good session, and on writes the CSRF token that belongs to it. */
@Injectable()
export class SessieGuard implements CanActivate {
  private readonly sessies: Sessies;
  private readonly https: boolean;

  constructor(
    @Inject(ACCESS_HUIS) huis: AccessHuis,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {
    this.sessies = new Sessies(huis);
    this.https = huis.url.startsWith('https:');
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(OPENBAAR, [context.getHandler(), context.getClass()])) return true;
    const req = context.switchToHttp().getRequest<VerzoekMetSessie>();
    const gevonden = await this.sessies.vind(req);
    if (!gevonden) throw nietIngelogd();
    if (!LEZEND.has(req.method) && !isCsrfToken(gevonden.sessie, req.header('X-CSRF-Token'))) {
      throw new Probleem({ status: 403, code: 'csrf', detail: 'Dit scherm hoort niet meer bij je sessie. Er is niets bewaard. Ververs de pagina en probeer het opnieuw.' });
    }
    req.medewerker = gevonden.medewerker;
    req.sessie = gevonden.sessie;
    req.https = this.https;
    const koekje = await this.sessies.nieuwKoekje(gevonden.sessie);
    if (koekje) context.switchToHttp().getResponse<Response>().append('Set-Cookie', koekje);
    return true;
  }
}
