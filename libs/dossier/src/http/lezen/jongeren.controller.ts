import { beslis, type Handeling } from '@loopplank/access';
import { HetKader, type Kader, lees, Probleem } from '@loopplank/access/http';
import { dagVan, leesMoment } from '@loopplank/kernel';
import { Body, Controller, HttpCode, Inject, Post, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Banden, EenBeeld, Pagina, TijdlijnItem, ZoekTreffer } from '../../antwoorden';
import { leesBanden, leesEenBeeld, leesTijdlijn, relatiesVan, zoekJongeren } from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { IdParam } from '../schrijven/id-param';
import { banden, eenBeeld, tijdlijnItem, zoekTreffer } from './antwoorden.schema';
import { Deellijst, Vraag } from './docs';
import { paginaVan } from './schema';
import { alsPagina, leesKlokken, leesLijst, nogNietBekend, over, overDeellijst, overDossier, overLijst, type Query, stel, vraagVan } from './vraag';
import { controleerZoeken, ZoekDto } from './zoek.dto';

const MAG: readonly EenBeeld['mag'][number][] = ['contact.vastleggen', 'dossier.wijzigen', 'corrigeren', 'inzagen.zien'];

/** A BSN may only be used where the law says so (WEB 9.2.6, UAVG 46); checking afterwards is not such a task. */
const geenBsn = (): Probleem =>
  new Probleem({ status: 403, code: 'bsn-mag-niet', detail: 'Met jouw taak mag je niet op BSN zoeken. Zoek op naam of geboortedatum.' });

/** Finding a youngster and seeing the one shared view. */
@ApiTags('Jongeren')
@Controller('v1/jongeren')
export class JongerenController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Post('_zoek')
  @HttpCode(200)
  @ApiOperation({ summary: 'Zoek een jongere', description: 'Je vindt jongeren bij wie jouw organisatie vandaag betrokken is. De vraag staat in de inhoud, nooit in het adres.' })
  @ApiBody({ type: ZoekDto })
  @ApiOkResponse({ description: 'Wie het kan zijn, de beste eerst, met welke velden passen.', schema: paginaVan(zoekTreffer) })
  async zoek(@HetKader() kader: Kader, @Body() body: unknown): Promise<Pagina<ZoekTreffer>> {
    const { tekst, geboortedatum, bsn, peildatum, bekendOp, page = 1, pageSize = 25 } = lees(ZoekDto, body, controleerZoeken);
    const kennis = bekendOp === undefined ? undefined : leesMoment(bekendOp);
    const lijst = { page, pageSize, peildatum: peildatum ?? dagVan(kader.nu), ...(kennis && kennis < kader.nu ? { bekendOp: kennis } : {}) };
    const zoek = { ...(tekst === undefined ? {} : { tekst }), ...(geboortedatum === undefined ? {} : { geboortedatum }), ...(bsn === undefined ? {} : { bsn }) };
    return stel(this.queries, {
      kader,
      handeling: 'zoeken',
      soort: 'zoeken',
      views: ['zoeken', 'jongere'],
      antwoord: (vergunning) => {
        if (bsn !== undefined && vergunning.inhoud === 'feiten') throw geenBsn();
        const views = { zoeken: this.huis.views.db('zoeken'), jongere: this.huis.views.db('jongere') };
        return overLijst(zoekJongeren(views, zoek, vraagVan(this.huis, kader, lijst, vergunning), lijst, (b) => this.huis.bsnIndex(b)));
      },
    });
  }

  @Vraag(':id', { titel: 'Eén beeld van een jongere', antwoord: 'Wat iedereen die betrokken is van deze jongere weet. ETag is de revisie van het dossier.' }, eenBeeld)
  async eenBeeld(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<EenBeeld> {
    const klokken = leesKlokken(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'jongere.zien',
      soort: 'dossier',
      jongereId: id,
      views: ['jongere'],
      antwoord: (v) => overDossier(kader, id, leesEenBeeld(this.huis.views.db('jongere'), id, vraagVan(this.huis, kader, klokken, v), this.watMag(kader, id))),
    });
  }

  /** What the asker may do in this file today, so that a screen offers nothing that is refused. */
  private watMag(kader: Kader, id: string): EenBeeld['mag'] {
    const relaties = relatiesVan(this.huis.views.db('jongere'), id, kader.medewerker.organisatieId) ?? [];
    const mag = (handeling: Handeling) =>
      beslis({ medewerker: kader.medewerker, handeling, vandaag: dagVan(kader.nu), relaties, ...(kader.doel ? { gevraagdDoel: kader.doel } : {}) }).soort === 'toegestaan';
    return MAG.filter(mag);
  }

  @Deellijst(':id/tijdlijn', { titel: 'De tijdlijn van een jongere', antwoord: 'Wat er gebeurde, in gewone taal, nieuwste eerst, met wanneer het was en wanneer wij het wisten.' }, tijdlijnItem)
  async tijdlijn(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<TijdlijnItem>> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'tijdlijn.zien',
      soort: 'tijdlijn',
      jongereId: id,
      views: ['jongere'],
      antwoord: (v) => overDeellijst(id, alsPagina(kader, lijst, leesTijdlijn(this.huis.views.db('jongere'), id, vraagVan(this.huis, kader, lijst, v), lijst))),
    });
  }

  @Vraag(':id/banden', { titel: 'Twee jaar in één oogopslag', antwoord: 'School, contact, regie, betrokkenen en afspraken als banden, met de gaten.' }, banden)
  async banden(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Banden> {
    const klokken = leesKlokken(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'tijdlijn.zien',
      soort: 'tijdlijn',
      jongereId: id,
      views: ['jongere'],
      antwoord: (v) => {
        const gelezen = leesBanden(this.huis.views.db('jongere'), id, vraagVan(this.huis, kader, klokken, v));
        if (!gelezen) throw nogNietBekend();
        return over(id, gelezen.waarde);
      },
    });
  }
}
