import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { medewerkersVan, organisaties } from '../views';
import { ACCESS_HUIS, type AccessHuis } from './huis';
import { type Kader, type Vraagstelling, StelVraag } from './kit/bus';
import { verkeerdeVorm } from './kit/controle';
import { isId } from './kit/id';
import { HetKader } from './kit/kader';
import { leesBladzijde, linkHeader } from './kit/paginering';
import { MedewerkersPagina, OrganisatiesPagina } from './lijsten.dto';

/** Who takes part in this installation: for choosing an organisation and a person on a screen. */
@ApiTags('Organisaties en medewerkers')
@Controller('v1')
export class OrganisatiesController {
  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get('organisaties')
  @ApiOperation({ summary: 'De organisaties die meedoen' })
  @ApiQuery({ name: 'page', required: false, type: Number })
  @ApiQuery({ name: 'pageSize', required: false, type: Number })
  @ApiOkResponse({ type: OrganisatiesPagina })
  organisaties(@HetKader() kader: Kader, @Query() query: Record<string, unknown>): Promise<OrganisatiesPagina> {
    const vraag = leesBladzijde(query);
    return this.stel(kader, () => {
      const alle = organisaties(this.huis.views.db('toegang'));
      kader.zetKop('Link', linkHeader(kader.pad, vraag, alle.length));
      const items = alle.slice((vraag.page - 1) * vraag.pageSize, vraag.page * vraag.pageSize);
      return { items: items.map(({ id, naam, soort }) => ({ id, naam, soort })), totaal: alle.length };
    });
  }

  @Get('medewerkers')
  @ApiOperation({ summary: 'De medewerkers van een organisatie; alleen namen' })
  @ApiQuery({ name: 'organisatieId', required: false, description: 'Zonder: je eigen organisatie.', schema: { type: 'string', format: 'uuid' } })
  @ApiQuery({ name: 'page', required: false, type: Number })
  @ApiQuery({ name: 'pageSize', required: false, type: Number })
  @ApiOkResponse({ type: MedewerkersPagina })
  medewerkers(@HetKader() kader: Kader, @Query() query: Record<string, unknown>): Promise<MedewerkersPagina> {
    const vraag = leesBladzijde(query, ['organisatieId']);
    const organisatieId = query['organisatieId'] ?? kader.medewerker.organisatieId;
    if (!isId(organisatieId)) {
      throw verkeerdeVorm([{ veld: '/organisatieId', code: 'id', uitleg: 'Dit is geen geldige verwijzing.' }]);
    }
    return this.stel(kader, () => {
      const pagina = medewerkersVan(this.huis.views.db('toegang'), organisatieId, vraag);
      kader.zetKop('Link', linkHeader(kader.pad, vraag, pagina.totaal));
      return pagina;
    });
  }

  /** Both lists show no youngster, so there is nobody whose viewing must be logged. */
  private stel<T>(kader: Kader, waarde: () => T): Promise<T> {
    const vraag: Vraagstelling<T> = {
      kader, handeling: 'organisaties.zien', soort: 'onderdeel', views: ['toegang'], antwoord: () => ({ waarde: waarde(), jongeren: [] }),
    };
    return this.queries.execute<StelVraag<T>, T>(new StelVraag<T>(vraag));
  }
}
