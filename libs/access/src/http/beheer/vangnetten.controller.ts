import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Vangnetten } from '../../antwoorden';
import type { InstallatieCommand } from '../../installatie/commands';
import { installatieDecider } from '../../installatie/decider';
import { INSTALLATIE_STREAM } from '../../installatie/events';
import { leesVangnetten } from '../../views';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import type { Kader } from '../kit/bus';
import { lees } from '../kit/controle';
import { HetKader } from '../kit/kader';
import { ontvangst, type Ontvangstbewijs } from '../kit/ontvangst';
import { nietGevonden } from '../probleem';
import { vangnetten } from './antwoorden.schema';
import { organisatieBestaat } from './controles';
import { Wijzigt } from './docs';
import { beheer, gevonden, vraag } from './opdracht';
import { VangnetDto } from './organisaties.dto';

/** Who gets the regie when nobody else has it: for the installation, and per municipality that has its own. */
@ApiTags('Vangnetten')
@Controller('v1/vangnetten')
export class VangnettenController {
  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Wie de regie krijgt als niemand anders die heeft' })
  @ApiOkResponse({ description: 'Het vangnet van de installatie, en van gemeenten met een eigen.', schema: vangnetten })
  alle(@HetKader() kader: Kader): Promise<Vangnetten> {
    return vraag(this.queries, { kader, handeling: 'organisaties.zien', antwoord: () => gevonden(kader, leesVangnetten(this.huis.views.db('toegang'))) });
  }

  @Wijzigt('PUT', '', { titel: 'Wijs het vangnet van de installatie aan' }, VangnetDto)
  async installatie(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, 'WijsVangnetAan', this.lees(body)));
  }

  @Wijzigt('PUT', ':gemeente', { titel: 'Wijs voor één gemeente een eigen vangnet aan' }, VangnetDto)
  async gemeente(@HetKader() kader: Kader, @Param('gemeente') code: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, 'WijsGemeentevangnetAan', { gemeente: this.code(code), ...this.lees(body) }));
  }

  @Wijzigt('POST', ':gemeente/einde', { titel: 'Laat voor een gemeente weer het vangnet van de installatie gelden' })
  async einde(@HetKader() kader: Kader, @Param('gemeente') code: string): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, 'TrekGemeentevangnetIn', { gemeente: this.code(code) }));
  }

  private lees(body: unknown): { organisatieId: string } {
    return { ...lees(VangnetDto, body, (dto) => organisatieBestaat(this.huis, '/organisatieId')(dto.organisatieId)) };
  }

  private code(code: string): string {
    if (!this.huis.referentie.gemeenteBestaat(code)) throw nietGevonden();
    return code;
  }

  private doe<T extends InstallatieCommand['type']>(kader: Kader, type: T, data: Extract<InstallatieCommand, { type: T }>['data']) {
    return beheer(this.huis, this.commands, installatieDecider, {
      kader, handeling: 'installatie.beheren', streamId: INSTALLATIE_STREAM, type, data,
    });
  }
}
