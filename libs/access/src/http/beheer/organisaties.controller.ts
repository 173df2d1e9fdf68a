import { randomUUID } from 'node:crypto';
import { uuid5 } from '@loopplank/commands';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OrganisatieDetail } from '../../antwoorden';
import type { Handeling } from '../../beslissing/port';
import { INSTALLATIE_STREAM } from '../../installatie/events';
import { installatieDecider, isVangnet } from '../../installatie/decider';
import type { OrganisatieCommand } from '../../organisatie/commands';
import { organisatieDecider } from '../../organisatie/decider';
import { organisatieStream } from '../../organisatie/events';
import { leesOrganisatie, medewerkerOp, sluitingBij } from '../../views';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import type { Kader } from '../kit/bus';
import { lees } from '../kit/controle';
import { HetKader } from '../kit/kader';
import { ontvangst, type Ontvangstbewijs } from '../kit/ontvangst';
import type { Veldfout } from '../probleem';
import { organisatieDetail } from './antwoorden.schema';
import { gegevensfouten, kanOvernemen, organisatieBestaat } from './controles';
import { MetId, Wijzigt } from './docs';
import { beheer, gevonden, uitPad, vraag } from './opdracht';
import { OrganisatieDto, OrganisatieSluitingDto, OrganisatieWijzigingDto, TeamDto } from './organisaties.dto';
import { sluitingsstand } from './sluitingsstand';

/** Who takes part in this installation, and the teams in it. */
@ApiTags('Beheer van organisaties')
@Controller('v1/organisaties')
export class OrganisatiebeheerController {
  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get(':id')
  @ApiOperation({ summary: 'Eén organisatie, voor wie haar beheert' })
  @ApiOkResponse({ description: 'Met teams, vangnet en hoe ver een sluiting is.', schema: organisatieDetail })
  @MetId('id', 'De organisatie.')
  een(@HetKader() kader: Kader, @Param('id') id: string): Promise<OrganisatieDetail> {
    const organisatieId = uitPad(id);
    return vraag(this.queries, {
      kader, handeling: 'organisaties.beheren', organisatieId, views: ['toegang', 'jongere'],
      antwoord: () => {
        const db = this.huis.views.db('toegang');
        const sluiting = sluitingBij(db, { organisatieId });
        return { ...gevonden(kader, leesOrganisatie(db, organisatieId)), ...(sluiting ? { sluiting: sluitingsstand(this.huis, sluiting) } : {}) };
      },
    });
  }

  @Wijzigt('POST', '', { titel: 'Laat een organisatie meedoen' }, OrganisatieDto)
  async registreer(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = { ...lees(OrganisatieDto, body, (dto) => gegevensfouten(this.huis, dto)) };
    // The same request again finds the organisation it made.
    const id = uuid5(`organisatie ${kader.sleutel ?? randomUUID()}`, kader.medewerker.id);
    return ontvangst(kader, await this.doe(kader, id, 'RegistreerOrganisatie', data, 'installatie.beheren'), id);
  }

  @Wijzigt('PATCH', ':id', { titel: 'Verander de gegevens van een organisatie' }, OrganisatieWijzigingDto)
  async wijzig(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = { ...lees(OrganisatieWijzigingDto, body, (dto) => gegevensfouten(this.huis, dto)) };
    return ontvangst(kader, await this.doe(kader, id, 'WijzigOrganisatie', data, 'installatie.beheren'));
  }

  @Wijzigt('POST', ':id/sluiting', {
    titel: 'Laat een organisatie niet meer meedoen',
    uitleg: 'Haar jongeren gaan naar de opvolger, haar accounts sluiten. Dit kan even duren; volg het met GET /v1/sluitingen/{id}.',
  }, OrganisatieSluitingDto)
  async sluit(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const opvolger = { ...lees(OrganisatieSluitingDto, body, (dto) => this.opvolgerfouten(dto, kader)) };
    await this.huis.caseload.bij();
    const { state } = await this.huis.commands.laad(installatieDecider, INSTALLATIE_STREAM);
    const data = { ...opvolger, jongeren: this.huis.caseload.aantalRegie(uitPad(id)), isVangnet: isVangnet(state, id) };
    const gedaan = await this.doe(kader, id, 'SluitOrganisatie', data, 'installatie.beheren');
    void this.huis.sluitingen.werkAf();
    return ontvangst(kader, gedaan, gedaan.soort === 'aanvaard' ? gedaan.eventIds[0] : undefined);
  }

  @Wijzigt('POST', ':id/teams', { titel: 'Maak een team' }, TeamDto)
  async maakTeam(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { naam } = lees(TeamDto, body);
    const teamId = uuid5(`team ${kader.sleutel ?? randomUUID()}`, kader.medewerker.id);
    return ontvangst(kader, await this.doe(kader, id, 'MaakTeam', { teamId, naam }), teamId);
  }

  @Wijzigt('PATCH', ':id/teams/:tid', { titel: 'Geef een team een andere naam' }, TeamDto)
  async hernoemTeam(@HetKader() kader: Kader, @Param('id') id: string, @Param('tid') tid: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { naam } = lees(TeamDto, body);
    return ontvangst(kader, await this.doe(kader, id, 'HernoemTeam', { teamId: uitPad(tid), naam }));
  }

  @Wijzigt('POST', ':id/teams/:tid/einde', { titel: 'Hef een team op', uitleg: 'Wie erin zat, zit daarna in geen team.' })
  async hefTeamOp(@HetKader() kader: Kader, @Param('id') id: string, @Param('tid') tid: string): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await this.doe(kader, id, 'HefTeamOp', { teamId: uitPad(tid) }));
  }

  private doe<T extends OrganisatieCommand['type']>(
    kader: Kader, id: string, type: T, data: Extract<OrganisatieCommand, { type: T }>['data'], handeling: Handeling = 'organisaties.beheren',
  ) {
    const organisatieId = uitPad(id);
    return beheer(this.huis, this.commands, organisatieDecider, {
      kader, handeling, organisatieId, streamId: organisatieStream(organisatieId), type, data, uitPad: ['organisatie-onbekend', 'team-onbekend'],
    });
  }

  private opvolgerfouten(dto: OrganisatieSluitingDto, kader: Kader): Veldfout[] {
    const vandaag = dagVan(kader.nu);
    const fouten = [...organisatieBestaat(this.huis, '/opvolgerId')(dto.opvolgerId), ...kanOvernemen(this.huis, vandaag, '/opvolgerMedewerkerId')(dto.opvolgerMedewerkerId)];
    const wie = typeof dto.opvolgerMedewerkerId === 'string' ? medewerkerOp(this.huis.views.db('toegang'), dto.opvolgerMedewerkerId, vandaag) : null;
    const elders = wie !== null && wie.organisatieId !== dto.opvolgerId;
    return elders ? [...fouten, { veld: '/opvolgerMedewerkerId', code: 'medewerker-onbekend', uitleg: 'Deze medewerker werkt niet bij de opvolger. Kies iemand die daar werkt.' }] : fouten;
  }
}
