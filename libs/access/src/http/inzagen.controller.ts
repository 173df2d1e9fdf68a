import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { leesInzagen, namenVan } from '../views';
import { ACCESS_HUIS, type AccessHuis } from './huis';
import { type Kader, StelVraag } from './kit/bus';
import { isId } from './kit/id';
import { HetKader } from './kit/kader';
import { leesLijstvraag, linkHeader } from './kit/paginering';
import { InzagenPagina } from './lijsten.dto';
import { nietGevonden } from './probleem';

/** Who looked at one youngster's file, and why. Looking here is itself a viewing. */
@ApiTags('Inzagen')
@Controller('v1/jongeren/:id/inzagen')
export class InzagenController {
  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Wie dit dossier inzag, wanneer en waarvoor' })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  @ApiQuery({ name: 'page', required: false, type: Number })
  @ApiQuery({ name: 'pageSize', required: false, type: Number })
  @ApiQuery({ name: 'peildatum', required: false, schema: { type: 'string', format: 'date' }, description: 'Tot en met deze dag.' })
  @ApiQuery({ name: 'bekendOp', required: false, schema: { type: 'string', format: 'date-time' }, description: 'Zoals bekend op dit tijdstip.' })
  @ApiOkResponse({ type: InzagenPagina })
  inzagen(@HetKader() kader: Kader, @Param('id') jongereId: string, @Query() query: Record<string, unknown>): Promise<InzagenPagina> {
    if (!isId(jongereId)) throw nietGevonden();
    const vraag = leesLijstvraag(query, kader.nu);
    return this.queries.execute<StelVraag<InzagenPagina>, InzagenPagina>(
      new StelVraag<InzagenPagina>({
        kader,
        handeling: 'inzagen.zien',
        soort: 'inzagen',
        jongereId,
        views: ['inzagen', 'toegang'],
        antwoord: () => {
          const pagina = leesInzagen(this.huis.views.db('inzagen'), namenVan(this.huis.views.db('toegang')), { jongereId, ...vraag });
          kader.zetKop('Link', linkHeader(kader.pad, vraag, pagina.totaal));
          return { waarde: pagina, jongeren: [jongereId] };
        },
      }),
    );
  }
}
