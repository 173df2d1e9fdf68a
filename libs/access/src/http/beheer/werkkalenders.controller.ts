import { type Dag, dagVan } from '@loopplank/kernel';
import { Body, Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Pagina, WerkkalenderAntwoord } from '../../antwoorden';
import { organisatieDecider } from '../../organisatie/decider';
import { organisatieStream } from '../../organisatie/events';
import { leesOrganisatie, organisaties, werkkalenderVan } from '../../views';
import type { WerkkalenderCommand } from '../../werkkalender/commands';
import { feestdagen } from '../../werkkalender/feestdagen';
import { eersteWerkdag } from '../../werkkalender/kalender';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import type { Kader } from '../kit/bus';
import { lees } from '../kit/controle';
import { HetKader } from '../kit/kader';
import { ontvangst, type Ontvangstbewijs } from '../kit/ontvangst';
import { leesBladzijde, linkHeader } from '../kit/paginering';
import { werkkalender, werkkalenders } from './antwoorden.schema';
import { MetId, Wijzigt } from './docs';
import { beheer, gevonden, uitPad, vraag } from './opdracht';
import { VrijeDagenDto, WerkdagenDto } from './organisaties.dto';

/** On which days organisations work: what a promise of "two working days" is counted with. */
@ApiTags('Werkkalenders')
@Controller('v1/werkkalenders')
export class WerkkalendersController {
  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: 'De werkkalenders van alle organisaties' })
  @ApiOkResponse({ description: 'Op naam van de organisatie.', schema: werkkalenders })
  @ApiQuery({ name: 'page', required: false, type: Number })
  @ApiQuery({ name: 'pageSize', required: false, type: Number })
  alle(@HetKader() kader: Kader, @Query() query: Record<string, unknown>): Promise<Pagina<WerkkalenderAntwoord>> {
    const welke = leesBladzijde(query);
    return vraag(this.queries, {
      kader, handeling: 'organisaties.zien',
      antwoord: () => {
        const alle = organisaties(this.huis.views.db('toegang'));
        kader.zetKop('Link', linkHeader(kader.pad, welke, alle.length));
        const blad = alle.slice((welke.page - 1) * welke.pageSize, welke.page * welke.pageSize);
        return { items: blad.map(({ id, naam }) => this.kalender({ id, naam }, dagVan(kader.nu))), totaal: alle.length };
      },
    });
  }

  @Get(':id')
  @ApiOperation({ summary: 'De werkkalender van een organisatie' })
  @ApiOkResponse({ description: 'Vaste dagen, feestdagen en gesloten perioden.', schema: werkkalender })
  @MetId('id', 'De organisatie.')
  een(@HetKader() kader: Kader, @Param('id') id: string): Promise<WerkkalenderAntwoord> {
    const organisatieId = uitPad(id);
    return vraag(this.queries, {
      kader, handeling: 'organisaties.zien',
      antwoord: () => {
        const { naam } = gevonden(kader, leesOrganisatie(this.huis.views.db('toegang'), organisatieId));
        return this.kalender({ id: organisatieId, naam }, dagVan(kader.nu));
      },
    });
  }

  @Wijzigt('PUT', ':id', { titel: 'Zeg op welke dagen een organisatie werkt' }, WerkdagenDto)
  async werkdagen(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, id, 'StelWerkdagenIn', { ...lees(WerkdagenDto, body) }));
  }

  @Wijzigt('POST', ':id/vrije-dagen', { titel: 'Zeg dat een organisatie in een periode gesloten is' }, VrijeDagenDto)
  async vrijeDagen(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { vanDatum, totDatum, soort } = lees(VrijeDagenDto, body);
    const gedaan = await this.doe(kader, id, 'VoegVrijeDagenToe', { van: vanDatum as Dag, tot: (totDatum ?? vanDatum) as Dag, soort });
    return ontvangst(kader, gedaan, gedaan.soort === 'aanvaard' ? gedaan.eventIds[0] : undefined);
  }

  @Wijzigt('POST', ':id/vrije-dagen/:vid/einde', { titel: 'Laat een gesloten periode niet doorgaan' })
  async trekIn(@HetKader() kader: Kader, @Param('id') id: string, @Param('vid') vid: string): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, id, 'TrekVrijeDagenIn', { vrijeDagenId: uitPad(vid) }));
  }

  private doe<T extends WerkkalenderCommand['type']>(kader: Kader, id: string, type: T, data: Extract<WerkkalenderCommand, { type: T }>['data']) {
    const organisatieId = uitPad(id);
    return beheer(this.huis, this.commands, organisatieDecider, {
      kader, handeling: 'organisaties.beheren', organisatieId, streamId: organisatieStream(organisatieId), type, data,
      uitPad: ['organisatie-onbekend', 'vrije-dagen-onbekend'],
    });
  }

  private kalender(organisatie: { id: string; naam: string }, vandaag: Dag): WerkkalenderAntwoord {
    const k = werkkalenderVan(this.huis.views.db('toegang'), organisatie.id);
    const jaar = Number(vandaag.slice(0, 4));
    return {
      organisatie,
      weekdagen: k.weekdagen,
      feestdagenVrij: k.feestdagenVrij,
      ingesteld: k.versie >= 0,
      vrijeDagen: k.vrij.filter((p) => p.tot >= vandaag).map((p) => ({ id: p.id, vanDatum: p.van, totDatum: p.tot, soort: p.soort })),
      feestdagen: [...feestdagen(jaar), ...feestdagen(jaar + 1)].filter((f) => f.datum >= vandaag),
      eerstvolgendeWerkdag: eersteWerkdag(k, vandaag),
    };
  }
}
