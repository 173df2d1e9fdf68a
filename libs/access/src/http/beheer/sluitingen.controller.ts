import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Sluitingsstand } from '../../antwoorden';
import type { Handeling } from '../../beslissing/port';
import { sluitingDecider } from '../../sluiting/decider';
import { sluitingStream } from '../../sluiting/events';
import { leesSluiting, medewerkerOp, type Sluitingsrij } from '../../views';
import { ACCESS_HUIS, type AccessHuis } from '../huis';
import type { Kader } from '../kit/bus';
import { lees } from '../kit/controle';
import { HetKader } from '../kit/kader';
import { ontvangst, type Ontvangstbewijs } from '../kit/ontvangst';
import { nietGevonden, type Veldfout } from '../probleem';
import { sluitingsstand as standSchema } from './antwoorden.schema';
import { kanOvernemen, organisatieBestaat } from './controles';
import { MetId, Wijzigt } from './docs';
import { OpvolgerDto } from './medewerkers.dto';
import { beheer, uitPad, vraag } from './opdracht';
import { sluitingsstand } from './sluitingsstand';

/** Youngsters on their way from what closed to its successor. */
@ApiTags('Sluitingen')
@Controller('v1/sluitingen')
export class SluitingenController {
  constructor(
    @Inject(ACCESS_HUIS) private readonly huis: AccessHuis,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get(':id')
  @ApiOperation({ summary: 'Hoe ver de jongeren zijn op weg naar de opvolger' })
  @ApiOkResponse({ description: 'Alleen aantallen.', schema: standSchema })
  @MetId('id', 'De sluiting.')
  een(@HetKader() kader: Kader, @Param('id') id: string): Promise<Sluitingsstand> {
    const rij = leesSluiting(this.huis.views.db('toegang'), uitPad(id));
    return vraag(this.queries, {
      kader, ...this.recht(rij), views: ['toegang', 'jongere'],
      antwoord: () => {
        const nu = leesSluiting(this.huis.views.db('toegang'), id);
        if (!nu) throw nietGevonden();
        return sluitingsstand(this.huis, nu);
      },
    });
  }

  @Wijzigt('POST', ':id/opvolger', { titel: 'Kies een andere opvolger', uitleg: 'Kan als de sluiting is vastgelopen. Dezelfde nog eens kiezen probeert het opnieuw.' }, OpvolgerDto)
  async kiesOpvolger(@HetKader() kader: Kader, @Param('id') id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const rij = leesSluiting(this.huis.views.db('toegang'), uitPad(id));
    const persoon = rij?.van.medewerkerId !== undefined;
    const { opvolgerId, opvolgerMedewerkerId } = lees(OpvolgerDto, body, (dto) => this.fouten(dto, persoon, kader));
    const data = persoon
      ? { opvolgerOrganisatieId: this.organisatieVan(opvolgerId, kader)!, opvolgerMedewerkerId: opvolgerId }
      : { opvolgerOrganisatieId: opvolgerId, ...(opvolgerMedewerkerId === undefined ? {} : { opvolgerMedewerkerId }) };
    const gedaan = await beheer(this.huis, this.commands, sluitingDecider, {
      kader, ...this.recht(rij), streamId: sluitingStream(id), type: 'KiesOpvolger', data, uitPad: ['sluiting-onbekend'],
    });
    void this.huis.sluitingen.werkAf();
    return ontvangst(kader, gedaan, id);
  }

  /** Whoever may close it may follow it. */
  private recht(rij: Sluitingsrij | null): { handeling: Handeling; organisatieId?: string } {
    if (rij === null) return { handeling: 'medewerkers.beheren' };
    return { handeling: rij.van.medewerkerId === undefined ? 'installatie.beheren' : 'medewerkers.beheren', organisatieId: rij.van.organisatieId };
  }

  private organisatieVan(medewerkerId: string, kader: Kader): string | undefined {
    return medewerkerOp(this.huis.views.db('toegang'), medewerkerId, dagVan(kader.nu))?.organisatieId;
  }

  private fouten(dto: OpvolgerDto, persoon: boolean, kader: Kader): Veldfout[] {
    const vandaag = dagVan(kader.nu);
    if (persoon) return kanOvernemen(this.huis, vandaag, '/opvolgerId')(dto.opvolgerId);
    return [...organisatieBestaat(this.huis, '/opvolgerId')(dto.opvolgerId), ...kanOvernemen(this.huis, vandaag, '/opvolgerMedewerkerId')(dto.opvolgerMedewerkerId)];
  }
}
