import { HetKader, type Kader, nietGevonden } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Controller, Get, Inject, Param, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { DefinitieEffect, DefinitieRegel, Pagina } from '../../antwoorden';
import { effectVan, leesDefinitielijst } from '../../views';
import { blad } from '../../views/vrager';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { definitieEffect, definitieRegel } from '../lezen/beeld.schema';
import { Lijst } from '../lezen/docs';
import { paginaVan } from '../lezen/schema';
import { alsPagina, leesKlokken, leesLijst, type Query, stel, vraagVan } from '../lezen/vraag';

/** What "in beeld" means, in every version, and what a draft would change. */
@ApiTags('In beeld')
@Controller('v1/definities')
export class DefinitiesController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Lijst('', { titel: 'Wat in beeld betekent', uitleg: 'Alle versies van alle definities, en de concepten.', antwoord: 'Per definitie: wat nu geldt eerst.' }, paginaVan(definitieRegel))
  lijst(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Pagina<DefinitieRegel>> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'definities.zien',
      soort: 'onderdeel',
      views: ['beeld', 'toegang'],
      antwoord: (v) => {
        const regels = leesDefinitielijst(this.huis.views.db('beeld'), vraagVan(this.huis, kader, lijst, v));
        return { waarde: alsPagina(kader, lijst, { items: blad(regels, lijst), totaal: regels.length }), jongeren: [] };
      },
    });
  }

  @Get(':code/versies/:versie/effect')
  @ApiOperation({ summary: 'Wat zou deze versie veranderen', description: 'Vergeleken met de versie die nu geldt, vandaag en in de 24 maanden ervoor, voor de jongeren van jouw organisatie.' })
  @ApiParam({ name: 'code', schema: { type: 'string' } })
  @ApiParam({ name: 'versie', schema: { type: 'integer' } })
  @ApiNotFoundResponse({ description: 'Deze versie is er niet.' })
  @ApiOkResponse({ description: 'Hoeveel er veranderen, met voorbeelden.', schema: definitieEffect })
  effect(@HetKader() kader: Kader, @Param('code') code: string, @Param('versie') versie: string, @UitAdres() query: Query): Promise<DefinitieEffect> {
    const klokken = leesKlokken(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'buitenBeeld.zien',
      soort: 'werklijst',
      views: ['beeld', 'jongere', 'toegang'],
      antwoord: async (v) => {
        const vraag = { ...vraagVan(this.huis, kader, klokken, v), peildatum: dagVan(kader.nu) };
        const gevonden = /^\d{1,4}$/.test(versie) ? await this.huis.beeldeffect({ vrager: vraag.vrager, code, versie: Number(versie), peildatum: vraag.peildatum }) : null;
        if (!gevonden) throw nietGevonden();
        const waarde = effectVan(this.huis.views.db('jongere'), gevonden, vraag);
        return { waarde, jongeren: [...waarde.voorbeelden, ...waarde.eerder].map((r) => r.jongereId) };
      },
    });
  }
}
