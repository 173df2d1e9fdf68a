import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { VolgendMomentDto } from '../dto/aanmelden.dto';
import { BegeleiderDto, BegeleiderEindeDto, BetrokkeneDto, BetrokkenheidEindeDto, RegieToewijzenDto } from '../dto/regie.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { betrokkenheidsfouten, verwijsfouten } from './bestaan';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';

/** Who holds the file, who is around it, and what comes next. */
@ApiTags('Regie')
@Controller('v1/jongeren/:id')
export class RegieController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('regie', { titel: 'Wijs de regie toe binnen wie betrokken is' }, RegieToewijzenDto)
  async regie(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ ...lees(RegieToewijzenDto, body, this.bestaat(kader)) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'WijsRegieToe', data }));
  }

  @Vastleggen('volgend-moment', { titel: 'Plan het volgende moment' }, VolgendMomentDto)
  async volgendMoment(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ ...lees(VolgendMomentDto, body) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'PlanVolgendMoment', data }));
  }

  @Vastleggen('betrokkenen', { titel: 'Betrek een organisatie bij de jongere' }, BetrokkeneDto)
  async betrek(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { vanDatum, totDatum, ...rest } = lees(BetrokkeneDto, body, (dto) => [
      ...this.bestaat(kader)(dto), ...betrokkenheidsfouten(this.huis, dto.organisatieId, dto),
    ]);
    const data = zonderLeeg({ ...rest, van: vanDatum ?? dagVan(kader.nu), tot: totDatum });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'StartBetrokkenheid', data }));
  }

  @Vastleggen('betrokkenen/:bid/einde', { titel: 'Beëindig de betrokkenheid van een organisatie' }, BetrokkenheidEindeDto)
  async einde(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('bid') betrokkenheidId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { totDatum, reden } = lees(BetrokkenheidEindeDto, body);
    const data = { betrokkenheidId, tot: totDatum ?? dagVan(kader.nu), reden };
    return bewijs(kader, await voerUit(this.commands, {
      kader, jongereId, handeling: 'dossier.wijzigen', type: 'BeeindigBetrokkenheid', data, uitPad: '/betrokkenheidId',
    }));
  }

  @Vastleggen('begeleiders', { titel: 'Koppel een begeleider' }, BegeleiderDto)
  async koppel(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { medewerkerId, organisatieId, vanDatum } = lees(BegeleiderDto, body, this.bestaat(kader));
    const data = { medewerkerId, organisatieId: organisatieId ?? kader.medewerker.organisatieId, van: vanDatum ?? dagVan(kader.nu) };
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'KoppelBegeleider', data }));
  }

  @Vastleggen('begeleiders/:mid/einde', { titel: 'Ontkoppel een begeleider' }, BegeleiderEindeDto)
  async ontkoppel(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('mid') medewerkerId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { organisatieId, totDatum } = lees(BegeleiderEindeDto, body);
    const data = { medewerkerId, organisatieId: organisatieId ?? kader.medewerker.organisatieId, tot: totDatum ?? dagVan(kader.nu) };
    return bewijs(kader, await voerUit(this.commands, {
      kader, jongereId, handeling: 'dossier.wijzigen', type: 'OntkoppelBegeleider', data, uitPad: '/medewerkerId',
    }));
  }

  private readonly bestaat = (kader: Kader) => (dto: { organisatieId?: string; medewerkerId?: string }) =>
    verwijsfouten(this.huis, dto, kader.medewerker.organisatieId, dagVan(kader.nu));
}
