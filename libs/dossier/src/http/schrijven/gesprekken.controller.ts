import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { AfspraakNieuwDto } from '../dto/contact.dto';
import { AfrondingDto, GesprekDto } from '../dto/gesprek.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { verwijsfouten } from './bestaan';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { afspraakData, momentData } from './vertaal';

/** Conversations at school and what was agreed. */
@ApiTags('Gesprekken en afspraken')
@Controller('v1/jongeren/:id')
export class GesprekkenController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('gesprekken', { titel: 'Leg een gesprek vast', uitleg: 'Uitstroomgesprek, toekomstgesprek, adviesgesprek of driegesprek.' }, GesprekDto)
  async gesprek(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { afspraken, volgendMoment, ...rest } = lees(GesprekDto, body);
    const data = zonderLeeg({ ...rest, afspraken: afspraken?.map(afspraakData), volgendMoment: momentData(volgendMoment) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'LegGesprekVast', data }));
  }

  @Vastleggen('afspraken', { titel: 'Maak een afspraak' }, AfspraakNieuwDto)
  async afspraak(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const dto = lees(AfspraakNieuwDto, body, (d) => verwijsfouten(this.huis, d, kader.medewerker.organisatieId, dagVan(kader.nu)));
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'MaakAfspraak', data: afspraakData(dto) }));
  }

  @Vastleggen('afspraken/:aid/afronding', { titel: 'Rond een afspraak af' }, AfrondingDto)
  async afronding(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('aid') afspraakId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ afspraakId, ...lees(AfrondingDto, body) });
    return bewijs(kader, await voerUit(this.commands, {
      kader, jongereId, handeling: 'contact.vastleggen', type: 'RondAfspraakAf', data, uitPad: '/afspraakId',
    }));
  }
}
