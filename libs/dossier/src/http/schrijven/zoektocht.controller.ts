import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { BronDto, OnbereikbaarDto, OnderzoekDto } from '../dto/zoektocht.dto';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';

/** Finding out where somebody is who is out of view. */
@ApiTags('In beeld')
@Controller('v1/jongeren/:id/onderzoek')
export class ZoektochtController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Vastleggen('', { titel: 'Begin met zoeken', uitleg: 'Jouw organisatie zoekt uit waar de jongere is. Wordt er al gezocht, dan verandert er niets.' }, OnderzoekDto)
  async start(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'StartOnderzoek', data: zonderLeeg({ ...lees(OnderzoekDto, body) }) }));
  }

  @Vastleggen('bronnen', { titel: 'Leg vast waar je keek of vroeg', uitleg: 'Ook als er niets was: dan hoeft een ander het niet nog eens te doen.' }, BronDto)
  async bron(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'RaadpleegBron', data: { ...lees(BronDto, body) } }));
  }

  @Vastleggen('onbereikbaar', { titel: 'Leg vast dat de jongere niet gevonden is', uitleg: 'Het dossier blijft open. Over een half jaar begint het zoeken vanzelf opnieuw.' }, OnbereikbaarDto)
  async onbereikbaar(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'StelOnbereikbaarVast', data: zonderLeeg({ ...lees(OnbereikbaarDto, body) }) }));
  }
}
