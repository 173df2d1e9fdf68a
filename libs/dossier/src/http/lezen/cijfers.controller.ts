import { HetKader, type Kader } from '@loopplank/access/http';
import { STANDAARD_DEFINITIE } from '@loopplank/in-beeld';
import { dagVan } from '@loopplank/kernel';
import { Controller, Get, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Cijfers, Pagina, ZonderContactRij } from '../../antwoorden';
import { DAGEN_ZONDER_CONTACT, leesCijfers, leesZonderContact } from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { definitieOnbekend } from './buiten-beeld.controller';
import { cijfers, zonderContactRij } from './cijfers.schema';
import { Lijst } from './docs';
import { paginaVan } from './schema';
import { alsPagina, leesLijst, overLijst, type Query, stel, vraagVan } from './vraag';

const EEN = { page: 1, pageSize: 1 } as const;

/** One page of figures for a team lead, and the lists behind them that are not there yet. */
@ApiTags('In beeld')
@Controller('v1')
export class CijfersController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Get('cijfers')
  @ApiOperation({ summary: 'De cijfers van vandaag', description: 'Van de jongeren van jouw organisatie. Noemt niemand; elk cijfer heeft een lijst.' })
  @ApiOkResponse({ description: 'In beeld per definitie, zonder contact, nazorg, overdrachten en bronnen.', schema: cijfers })
  cijfers(@HetKader() kader: Kader): Promise<Cijfers> {
    return stel(this.queries, {
      kader,
      handeling: 'buitenBeeld.zien',
      soort: 'werklijst',
      views: ['beeld', 'jongere', 'toegang'],
      antwoord: async (v) => {
        const vraag = vraagVan(this.huis, kader, { ...EEN, peildatum: dagVan(kader.nu) }, v);
        const { vrager, peildatum } = vraag;
        const [lijst, stil] = await Promise.all([
          this.huis.beeldlijst({ ...EEN, vrager, peildatum, definitie: { code: STANDAARD_DEFINITIE } }),
          this.huis.beeldstil({ ...EEN, vrager, dagen: DAGEN_ZONDER_CONTACT }),
        ]);
        if (!lijst) throw definitieOnbekend();
        return { waarde: leesCijfers(this.huis.views.db('jongere'), lijst, stil, vraag), jongeren: [] };
      },
    });
  }

  @Lijst('zonder-contact', { titel: 'Wie al lang niet gesproken is', uitleg: `Jongeren van jouw organisatie zonder gesprek in de laatste ${DAGEN_ZONDER_CONTACT} dagen, hoe zij ook in beeld zijn. Alleen van vandaag.`, antwoord: 'De langste eerst.' }, paginaVan(zonderContactRij))
  zonderContact(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Pagina<ZonderContactRij>> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'buitenBeeld.zien',
      soort: 'werklijst',
      views: ['beeld', 'jongere', 'toegang'],
      antwoord: async (v) => {
        const vraag = vraagVan(this.huis, kader, { page: lijst.page, pageSize: lijst.pageSize, peildatum: dagVan(kader.nu) }, v);
        const stil = await this.huis.beeldstil({ page: lijst.page, pageSize: lijst.pageSize, vrager: vraag.vrager, dagen: DAGEN_ZONDER_CONTACT });
        return overLijst(alsPagina(kader, lijst, leesZonderContact(this.huis.views.db('jongere'), stil, vraag)));
      },
    });
  }
}
