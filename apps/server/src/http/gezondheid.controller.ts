import { Openbaar, Probleem } from '@loopplank/access/http';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { HUIS, type Huis } from '../huis';
import type { Meting } from './meting';

export const METING = Symbol('METING');
const LUS = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For the machines around us: does it live, may it have traffic, what does it measure. */
@ApiExcludeController()
@Openbaar()
@Controller()
export class GezondheidController {
  constructor(
    @Inject(HUIS) private readonly huis: Huis,
    @Inject(METING) private readonly meting: Meting,
  ) {}

  @Get('health/live')
  leeft() {
    return { status: 'ok' };
  }

  /** A view that is parked or behind is named, but does not take the node out: the others still work. */
  @Get('health/ready')
  gereed(@Req() req: Request, @Res({ passthrough: true }) res: Response) {
    res.status(this.huis.gereed ? 200 : 503);
    const status = this.huis.gereed ? 'ok' : 'start';
    return this.vanBinnen(req) ? { status, views: this.huis.views.staat(), processen: this.huis.processen.staat() } : { status };
  }

  @Get('metrics')
  async metrics(@Req() req: Request, @Res() res: Response) {
    if (!this.vanBinnen(req)) throw new Probleem({ status: 404, code: 'niet-gevonden', detail: 'Deze plek bestaat niet.' });
    res.type(this.meting.register.contentType).send(await this.meting.register.metrics());
  }

  /** Details stay on this machine, unless an administration port was chosen for them. */
  private vanBinnen(req: Request): boolean {
    if (req.socket.localPort === this.huis.instellingen.beheerpoort) return true;
    return LUS.has(req.socket.remoteAddress ?? '') && req.headers['x-forwarded-for'] === undefined;
  }
}
