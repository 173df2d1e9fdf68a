import { HetKader, type Kader, type Vergunning } from '@loopplank/access/http';
import { Controller, Get, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Nieuwsaantal, Nieuwslijst } from '../../antwoorden';
import { leesNieuws, type Nieuwsviews, type Nieuwsvraag, telNieuws } from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { Lijst } from './docs';
import { nieuwsaantal, nieuwslijst } from './nieuws.schema';
import { alsPagina, leesLijst, overLijst, type Query, stel, vraagVan } from './vraag';

const VIEWS = ['nieuws', 'jongere', 'toegang'];

/** What happened around somebody's youngsters since they last looked. */
@ApiTags('Nieuws')
@Controller('v1/nieuws')
export class NieuwsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Lijst('', { titel: 'Wat is er nieuw', uitleg: 'Wat anderen deden met jongeren die jij begeleidt, de laatste 30 dagen. Opvragen zegt niet dat je het gezien hebt; daar is een eigen opdracht voor.', antwoord: 'Dringend eerst, dan nieuwste eerst, elke rij met de reden.' }, nieuwslijst)
  async lijst(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Nieuwslijst> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader, handeling: 'werklijst.zien', soort: 'werklijst', views: VIEWS,
      antwoord: (v) => overLijst(alsPagina(kader, lijst, leesNieuws(this.views(), { ...this.vraag(kader, v), namen: this.huis.namen, peildatum: lijst.peildatum }, lijst))),
    });
  }

  @Get('aantal')
  @ApiOperation({ summary: 'Hoeveel er nieuw is', description: 'Voor het cijfer in het menu. Gaat over niemand in het bijzonder.' })
  @ApiOkResponse({ description: 'Hoeveel nog niet gezien is, en hoeveel er dringend is.', schema: nieuwsaantal })
  async aantal(@HetKader() kader: Kader): Promise<Nieuwsaantal> {
    return stel(this.queries, { kader, handeling: 'werklijst.zien', soort: 'werklijst', views: VIEWS, antwoord: (v) => ({ waarde: telNieuws(this.views(), this.vraag(kader, v)), jongeren: [] }) });
  }

  private views(): Nieuwsviews {
    return { nieuws: this.huis.views.db('nieuws'), jongere: this.huis.views.db('jongere') };
  }

  private vraag(kader: Kader, v: Vergunning): Nieuwsvraag {
    const { vrager, nu } = vraagVan(this.huis, kader, leesLijst({}, kader), v);
    const gezienTot = this.huis.nieuwsGezienTot(vrager.medewerkerId);
    return { vrager, nu, vervangt: this.huis.vervangtOp(vrager.medewerkerId, vrager.vandaag), treden: this.huis.hoortTreden(vrager.organisatieId, vrager.medewerkerId, vrager.vandaag), ...(gezienTot === undefined ? {} : { gezienTot }) };
  }
}
