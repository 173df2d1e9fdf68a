import { HetKader, type Kader } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Pagina, Werklijst, ZonderRegieRij } from '../../antwoorden';
import { leesWerklijst, leesZonderRegie } from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { werklijst, zonderRegieRij } from './antwoorden.schema';
import { Lijst } from './docs';
import { paginaVan } from './schema';
import { alsPagina, leesKeuze, leesLijst, overLijst, type Query, stel, vraagVan } from './vraag';

const BAKKEN = ['nu', 'straks'] as const;

/** Lists of youngsters; every row says why it is there. */
@ApiTags('Lijsten')
@Controller('v1')
export class LijstenController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @ApiQuery({ name: 'bak', required: false, enum: BAKKEN, description: 'Alleen wat nu iets nodig heeft, of alleen wat later komt.' })
  @Lijst('werklijst', { titel: 'Mijn werklijst', uitleg: 'Jongeren van wie jij de regie hebt of die jij begeleidt, lege plekken van je organisatie, wat daar te lang ligt als jij leiding geeft, en het werk van wie je vervangt.', antwoord: 'Het dringendst eerst, elke rij met de reden.' }, werklijst)
  async werklijst(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Werklijst> {
    const lijst = leesLijst(query, kader, ['bak']);
    const bak = leesKeuze(query, 'bak', BAKKEN);
    return stel(this.queries, {
      kader,
      handeling: 'werklijst.zien',
      soort: 'werklijst',
      views: ['jongere', 'toegang'],
      antwoord: (v) => {
        const { id, organisatieId } = kader.medewerker;
        const vraag = {
          ...vraagVan(this.huis, kader, lijst, v), namens: this.huis.vervangtOp(id, lijst.peildatum), treden: this.huis.hoortTreden(organisatieId, id, lijst.peildatum),
          werkdagen: (van: Dag, aantal: number, bij: string) => this.huis.werkdagenNa(van, aantal, bij),
        };
        return overLijst(alsPagina(kader, lijst, leesWerklijst(this.huis.views.db('jongere'), vraag, lijst, bak)));
      },
    });
  }

  @Lijst('zonder-regie', { titel: 'Jongeren zonder regie of volgend moment', uitleg: 'Deze lijst hoort leeg te zijn.', antwoord: 'Wie er mist, met wat ontbreekt.' }, paginaVan(zonderRegieRij))
  async zonderRegie(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Pagina<ZonderRegieRij>> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader,
      // An auditor has no worklist, but checks this one.
      handeling: kader.medewerker.rollen.every((r) => r === 'auditor') ? 'controle.zien' : 'werklijst.zien',
      soort: 'werklijst',
      views: ['jongere'],
      antwoord: (v) => overLijst(alsPagina(kader, lijst, leesZonderRegie(this.huis.views.db('jongere'), vraagVan(this.huis, kader, lijst, v), lijst))),
    });
  }
}
