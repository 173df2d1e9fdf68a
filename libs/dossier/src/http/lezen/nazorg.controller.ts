import { HetKader, type Kader, verkeerdeVorm } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Nazorg, Nazorglijst, Uitstroomlijst } from '../../antwoorden';
import { leesNazorg, leesNazorglijst, leesUitstroom, NAZORGBAKKEN } from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { IdParam } from '../schrijven/id-param';
import { Lijst, Vraag } from './docs';
import { nazorg, nazorglijst, uitstroomlijst } from './nazorg.schema';
import { alsPagina, leesKlokken, leesKeuze, leesLijst, overDossier, overLijst, type Query, stel, vraagVan } from './vraag';

/** The clocks of one youngster, and Monday's list of everybody in aftercare. */
@ApiTags('Nazorg')
@Controller('v1')
export class NazorgLeesController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vraag('jongeren/:id/nazorg', { titel: 'De nazorg van een jongere', antwoord: 'Elke klok met het volgende moment, wat gemist is en waarom, en wat een start zou invullen.' }, nazorg)
  async klokken(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Nazorg> {
    const klokken = leesKlokken(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'jongere.zien',
      soort: 'dossier',
      jongereId: id,
      views: ['jongere'],
      antwoord: (v) => overDossier(kader, id, leesNazorg(this.huis.views.db('jongere'), id, vraagVan(this.huis, kader, klokken, v))),
    });
  }

  @ApiQuery({ name: 'van', required: false, enum: ['organisatie'], description: 'Iedereen van wie jouw organisatie de regie heeft. Leeg: alleen die van jou.' })
  @ApiQuery({ name: 'bak', required: false, enum: [...NAZORGBAKKEN], description: 'Alleen deze bak. Leeg: alles.' })
  @Lijst('nazorg', { titel: 'Nazorg: wie wanneer', uitleg: 'Jongeren in nazorg van wie jij de regie hebt of die jij begeleidt, en lege plekken van je organisatie.', antwoord: 'Het dringendst eerst, elke rij met de reden; en hoeveel er in elke bak zitten.' }, nazorglijst)
  async lijst(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Nazorglijst> {
    const lijst = leesLijst(query, kader, ['bak', 'van']);
    const bak = leesKeuze(query, 'bak', NAZORGBAKKEN);
    const heel = leesKeuze(query, 'van', ['organisatie']) !== undefined;
    if (heel && (lijst.bekendOp !== undefined || lijst.peildatum !== dagVan(kader.nu))) throw verkeerdeVorm([{ veld: '/van', code: 'alleen-nu', uitleg: 'De hele organisatie kun je alleen van vandaag zien. Laat de datum weg.' }]);
    return stel(this.queries, {
      kader,
      handeling: 'werklijst.zien',
      soort: 'werklijst',
      views: ['jongere'],
      antwoord: (v) => overLijst(alsPagina(kader, lijst, leesNazorglijst(this.huis.views.db('jongere'), { ...vraagVan(this.huis, kader, lijst, v), ...(heel ? { heleOrganisatie: true as const } : {}) }, lijst, bak))),
    });
  }

  @Lijst('uitstroom', { titel: 'Wie er van school gaat', uitleg: 'Jongeren in het laatste schooljaar van wie jij de regie hebt of die jij begeleidt, met de gesprekken, de dag en de nazorg.', antwoord: 'Eerst wie nog geen nazorg heeft.' }, uitstroomlijst)
  async uitstroom(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Uitstroomlijst> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'werklijst.zien',
      soort: 'werklijst',
      views: ['jongere'],
      antwoord: (v) => overLijst(alsPagina(kader, lijst, leesUitstroom(this.huis.views.db('jongere'), vraagVan(this.huis, kader, lijst, v), lijst))),
    });
  }
}
