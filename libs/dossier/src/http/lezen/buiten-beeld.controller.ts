import { HetKader, type Kader, Probleem } from '@loopplank/access/http';
import { STANDAARD_DEFINITIE, UITREDENEN } from '@loopplank/in-beeld';
import { Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { HERKOMSTEN } from '../../aanmelding/events';
import type { BuitenBeeld } from '../../antwoorden';
import { leesBuitenBeeld } from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { buitenBeeld } from './beeld.schema';
import { FILTERS, leesFilters } from './buiten-beeld.vraag';
import { Lijst } from './docs';
import { alsPagina, leesLijst, overLijst, type Query, stel, vraagVan } from './vraag';

export const definitieOnbekend = (): Probleem =>
  new Probleem({ status: 404, code: 'definitie-onbekend', detail: 'Deze definitie of versie bestaat niet. Kies een andere.' });

/** Who is out of view, why, since when, and by which definition. */
@ApiTags('In beeld')
@Controller('v1')
export class BuitenBeeldController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @ApiQuery({ name: 'gemeente', required: false, schema: { type: 'string' }, description: 'CBS-code van een gemeente, zoals GM0153.' })
  @ApiQuery({ name: 'doorstroompuntregio', required: false, schema: { type: 'integer' }, description: 'Nummer van een Doorstroompuntregio.' })
  @ApiQuery({ name: 'arbeidsmarktregio', required: false, schema: { type: 'string' }, description: 'Code van een arbeidsmarktregio, zoals AM05.' })
  @ApiQuery({ name: 'definitie', required: false, schema: { type: 'string', default: STANDAARD_DEFINITIE }, description: 'Volgens welke definitie; met @ en een getal een vaste versie.' })
  @ApiQuery({ name: 'reden', required: false, enum: UITREDENEN, description: 'Alleen deze groep. Leeg: alle groepen behalve rust op verzoek.' })
  @ApiQuery({ name: 'leeftijdVan', required: false, schema: { type: 'integer' }, description: 'Minstens zo oud op de peildatum.' })
  @ApiQuery({ name: 'leeftijdTot', required: false, schema: { type: 'integer' }, description: 'Hoogstens zo oud op de peildatum.' })
  @ApiQuery({ name: 'herkomst', required: false, enum: HERKOMSTEN, description: 'Waar de jongere vandaan kwam bij de aanmelding.' })
  @Lijst(
    'buiten-beeld',
    { titel: 'Wie is buiten beeld', uitleg: 'Jongeren van jouw organisatie die nu niemand ziet, met de reden, sinds wanneer, en wat wij het laatst wisten.', antwoord: 'Per groep, de langste eerst. Rust op verzoek staat apart.' },
    buitenBeeld,
  )
  async buitenBeeld(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<BuitenBeeld> {
    const lijst = leesLijst(query, kader, FILTERS);
    const filters = leesFilters(query, STANDAARD_DEFINITIE);
    return stel(this.queries, {
      kader,
      handeling: 'buitenBeeld.zien',
      soort: 'werklijst',
      views: ['beeld', 'jongere', 'toegang'],
      antwoord: async (v) => {
        const vraag = vraagVan(this.huis, kader, lijst, v);
        const gevonden = await this.huis.beeldlijst({ ...lijst, ...filters, vrager: vraag.vrager });
        if (!gevonden) throw definitieOnbekend();
        return overLijst(alsPagina(kader, lijst, leesBuitenBeeld(this.huis.views.db('jongere'), gevonden, vraag)));
      },
    });
  }
}
