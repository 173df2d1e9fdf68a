import { type Dag, dagVan, plusDagen } from '@loopplank/kernel';
import { Body, Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { medewerkerIdVan } from '../../accounts/accounts';
import type { MedewerkerDetail, MedewerkerRij, Pagina } from '../../antwoorden';
import { type MedewerkerCommand } from '../../medewerker/commands';
import { medewerkerDecider } from '../../medewerker/decider';
import { medewerkerStream, ROLLEN, type Rol } from '../../medewerker/events';
import { normaliseerGebruikersnaam } from '../../medewerker/gebruikersnaam';
import { leesMedewerker, leesMedewerkers, medewerkerOp, sluitingBij } from '../../views';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import type { Kader } from '../kit/bus';
import { lees, verkeerdeVorm } from '../kit/controle';
import { HetKader } from '../kit/kader';
import { ontvangst, type Ontvangstbewijs } from '../kit/ontvangst';
import { leesBladzijde, linkHeader } from '../kit/paginering';
import { nietGevonden } from '../probleem';
import { medewerkerDetail, medewerkers } from './antwoorden.schema';
import { kanOvernemen, organisatieBestaat, teamBestaat } from './controles';
import { MetId, Wijzigt } from './docs';
import { type BijAccount, doeBijAccount } from './account';
import {
  MedewerkerSluitingDto, MedewerkerWijzigingDto, NieuweMedewerkerDto, RolDto, VervangingDto, VervangingEindeDto,
} from './medewerkers.dto';
import { beheer, gevonden, uitPad, vraag } from './opdracht';
import { sluitingsstand } from './sluitingsstand';

/** `{rol, totDatum}` as people send it → as the rules know it. */
const rolVan = ({ rol, totDatum }: RolDto) => ({ rol, ...(totDatum === undefined ? {} : { tot: totDatum as Dag }) });

/** People and what they may do. Opens no youngster: whoever depends on somebody is a number here. */
@ApiTags('Beheer van medewerkers')
@Controller('v1')
export class MedewerkerbeheerController {
  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get('organisaties/:id/medewerkers')
  @ApiOperation({ summary: 'De accounts van een organisatie, met rollen, team en vervanging' })
  @ApiOkResponse({ description: 'Open accounts eerst, op naam.', schema: medewerkers })
  @MetId('id', 'De organisatie.')
  @ApiQuery({ name: 'gesloten', required: false, enum: ['ja', 'nee'], description: 'Ook gesloten accounts.' })
  @ApiQuery({ name: 'page', required: false, type: Number })
  @ApiQuery({ name: 'pageSize', required: false, type: Number })
  lijst(@HetKader() kader: Kader, @Param('id') id: string, @Query() query: Record<string, unknown>): Promise<Pagina<MedewerkerRij>> {
    const welke = leesBladzijde(query, ['gesloten']);
    const { gesloten = 'nee' } = query;
    if (gesloten !== 'ja' && gesloten !== 'nee') throw verkeerdeVorm([{ veld: '/gesloten', code: 'keuze', uitleg: 'Kies uit: ja, nee.' }]);
    const organisatieId = uitPad(id);
    return vraag(this.queries, {
      kader, handeling: 'medewerkers.beheren', organisatieId,
      antwoord: () => {
        const pagina = leesMedewerkers(this.huis.views.db('toegang'), { ...welke, organisatieId, ookGesloten: gesloten === 'ja', vandaag: dagVan(kader.nu), nu: kader.nu });
        kader.zetKop('Link', linkHeader(kader.pad, welke, pagina.totaal));
        return pagina;
      },
    });
  }

  @Get('medewerkers/:id')
  @ApiOperation({ summary: 'Eén account, voor wie het beheert' })
  @ApiOkResponse({ description: 'Met vervangingen, de laatste link en hoeveel jongeren eraan hangen.', schema: medewerkerDetail })
  @MetId('id', 'De medewerker.')
  async een(@HetKader() kader: Kader, @Param('id') id: string): Promise<MedewerkerDetail> {
    const { state } = await this.huis.commands.laad(medewerkerDecider, medewerkerStream(uitPad(id)));
    const { organisatieId } = state;
    return vraag(this.queries, {
      kader, handeling: 'medewerkers.beheren', ...(state.bestaat ? { organisatieId } : {}), views: ['toegang', 'jongere'],
      antwoord: () => {
        const db = this.huis.views.db('toegang');
        const waarde = gevonden(kader, leesMedewerker(db, id, { vandaag: dagVan(kader.nu), nu: kader.nu }));
        const sluiting = sluitingBij(db, { organisatieId, medewerkerId: id });
        const jongeren = this.huis.caseload.van({ organisatieId, medewerkerId: id }).length;
        return { ...waarde, jongeren, ...(sluiting ? { sluiting: sluitingsstand(this.huis, sluiting) } : {}) };
      },
    });
  }

  @Wijzigt('POST', 'medewerkers', { titel: 'Maak een account', uitleg: 'Inloggen kan pas na een uitnodiging.' }, NieuweMedewerkerDto)
  async maak(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { organisatieId = kader.medewerker.organisatieId, gebruikersnaam, rollen = [], ...rest } = lees(NieuweMedewerkerDto, body, (dto) => [
      ...organisatieBestaat(this.huis, '/organisatieId')(dto.organisatieId),
      ...teamBestaat(this.huis, dto.organisatieId ?? kader.medewerker.organisatieId, '/teamId')(dto.teamId),
    ]);
    const id = medewerkerIdVan(gebruikersnaam);
    const gedaan = await beheer(this.huis, this.commands, medewerkerDecider, {
      kader, handeling: rest.installatiebeheer ? 'installatie.beheren' : 'medewerkers.beheren', organisatieId, streamId: medewerkerStream(id), type: 'MaakMedewerkerAan',
      data: { organisatieId, gebruikersnaam: normaliseerGebruikersnaam(gebruikersnaam), rollen: rollen.map(rolVan), ...rest },
    });
    return ontvangst(kader, gedaan, id);
  }

  @Wijzigt('PATCH', 'medewerkers/:id', { titel: 'Verander naam, mailadres of team' }, MedewerkerWijzigingDto)
  async wijzig(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { state } = await this.huis.commands.laad(medewerkerDecider, medewerkerStream(uitPad(id)));
    const data = { ...lees(MedewerkerWijzigingDto, body, (dto) => teamBestaat(this.huis, state.organisatieId || undefined, '/teamId')(dto.teamId)) };
    return ontvangst(kader, await this.doe(kader, id, 'WijzigMedewerker', data));
  }

  @Wijzigt('POST', 'medewerkers/:id/rollen', { titel: 'Geef een rol, of verander het einde ervan' }, RolDto)
  async geefRol(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, id, 'KenRolToe', rolVan(lees(RolDto, body))));
  }

  @Wijzigt('POST', 'medewerkers/:id/rollen/:rol/einde', { titel: 'Neem een rol terug' })
  async neemRol(@HetKader() kader: Kader, @Param('id') id: string, @Param('rol') rol: string): Promise<Ontvangstbewijs> {
    if (!(ROLLEN as readonly string[]).includes(rol)) throw nietGevonden();
    return ontvangst(kader, await this.doe(kader, id, 'TrekRolIn', { rol: rol as Rol }));
  }

  @Wijzigt('POST', 'medewerkers/:id/installatiebeheer', { titel: 'Laat een beheerder alle organisaties beheren' })
  async geefInstallatie(@HetKader() kader: Kader, @Param('id') id: string): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, id, 'KenInstallatiebeheerToe', {}));
  }

  @Wijzigt('POST', 'medewerkers/:id/installatiebeheer/einde', { titel: 'Laat een beheerder alleen nog de eigen organisatie beheren' })
  async neemInstallatie(@HetKader() kader: Kader, @Param('id') id: string): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, id, 'TrekInstallatiebeheerIn', {}));
  }

  @Wijzigt('POST', 'medewerkers/:id/rechten/nagekeken', { titel: 'Leg vast dat de rollen nog kloppen' })
  async nagekeken(@HetKader() kader: Kader, @Param('id') id: string): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, id, 'KijkRechtenNa', {}));
  }

  @Wijzigt('POST', 'medewerkers/:id/vervanging', { titel: 'Zeg wie het werk ziet van iemand die afwezig is', uitleg: 'De regie blijft bij wie afwezig is.' }, VervangingDto)
  async vervang(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const vandaag = dagVan(kader.nu);
    const { vervangerId, vanDatum, totDatum } = lees(VervangingDto, body, (dto) => kanOvernemen(this.huis, vandaag, '/vervangerId')(dto.vervangerId));
    const vervangerOrganisatieId = medewerkerOp(this.huis.views.db('toegang'), vervangerId, vandaag)!.organisatieId;
    const gedaan = await this.doe(kader, id, 'StelVervangingIn', { vervangerId, vervangerOrganisatieId, van: vanDatum as Dag, tot: totDatum as Dag });
    return ontvangst(kader, gedaan, gedaan.soort === 'aanvaard' ? gedaan.eventIds[0] : undefined);
  }

  @Wijzigt('POST', 'medewerkers/:id/vervanging/:vid/einde', { titel: 'Laat een vervanging eerder stoppen, of niet doorgaan' }, VervangingEindeDto)
  async stopVervanging(@HetKader() kader: Kader, @Param('id') id: string, @Param('vid') vid: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const vandaag = dagVan(kader.nu);
    const { totDatum } = lees(VervangingEindeDto, body ?? {});
    const { state } = await this.huis.commands.laad(medewerkerDecider, medewerkerStream(uitPad(id)));
    const begin = state.vervangingen.find((v) => v.id === vid)?.van;
    const tot = (totDatum as Dag | undefined) ?? (begin !== undefined && begin > vandaag ? plusDagen(begin, -1) : vandaag);
    return ontvangst(kader, await this.doe(kader, id, 'BeeindigVervanging', { vervangingId: uitPad(vid), tot }));
  }

  @Wijzigt('POST', 'medewerkers/:id/sluiting', {
    titel: 'Sluit een account',
    uitleg: 'Inloggen kan niet meer. De jongeren gaan naar de opvolger; volg dat met GET /v1/sluitingen/{id}.',
  }, MedewerkerSluitingDto)
  async sluit(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const vandaag = dagVan(kader.nu);
    const { reden, opvolgerId } = lees(MedewerkerSluitingDto, body, (dto) => kanOvernemen(this.huis, vandaag, '/opvolgerId')(dto.opvolgerId));
    const opvolger = opvolgerId === undefined ? null : medewerkerOp(this.huis.views.db('toegang'), opvolgerId, vandaag);
    await this.huis.caseload.bij();
    const { state } = await this.huis.commands.laad(medewerkerDecider, medewerkerStream(uitPad(id)));
    const gedaan = await this.doe(kader, id, 'SluitMedewerker', {
      reden,
      ...(opvolger ? { opvolgerId: opvolger.id, opvolgerOrganisatieId: opvolger.organisatieId } : {}),
      jongeren: state.bestaat ? this.huis.caseload.van({ organisatieId: state.organisatieId, medewerkerId: id }).length : 0,
    });
    void this.huis.sluitingen.werkAf();
    return ontvangst(kader, gedaan, gedaan.soort === 'aanvaard' ? gedaan.eventIds[0] : undefined);
  }

  private doe<T extends MedewerkerCommand['type']>(kader: Kader, id: string, type: T, data: BijAccount<T>['data']) {
    return doeBijAccount(this.huis, this.commands, kader, { medewerkerId: uitPad(id), type, data });
  }
}
