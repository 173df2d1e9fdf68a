import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { DossierCommand, DossierCommandVan } from '../../commands';
import { zonderLeeg } from '../../leeg';
import { NazorgEindeDto, NazorgHervattingDto, NazorgPauzeDto, NazorgStartDto, NazorgVerlengingDto } from '../dto/nazorg.dto';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';

/** The nazorg clock of one youngster: it starts, stands still, goes on and stops. */
@ApiTags('Nazorg')
@Controller('v1/jongeren/:id/nazorg')
export class NazorgController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Vastleggen('', { titel: 'Start de nazorg', uitleg: 'De klok telt vanaf de uitstroom of het diploma. Loopt er al een klok, dan is een tweede pas nodig na meer dan 90 dagen school.' }, NazorgStartDto)
  async start(@HetKader() kader: Kader, @IdParam() id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { ankerDatum, ...rest } = lees(NazorgStartDto, body);
    return this.voer(kader, id, 'StartNazorg', zonderLeeg({ ...rest, anker: ankerDatum }));
  }

  @Vastleggen('pauze', { titel: 'Zet de nazorg stil', uitleg: 'Altijd met een dag waarop het weer doorgaat. Contact dat intussen komt, telt gewoon.' }, NazorgPauzeDto)
  async pauze(@HetKader() kader: Kader, @IdParam() id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { hervatDatum, vanDatum, ...rest } = lees(NazorgPauzeDto, body);
    return this.voer(kader, id, 'PauzeerNazorg', zonderLeeg({ ...rest, hervatOp: hervatDatum, van: vanDatum }));
  }

  @Vastleggen('hervatting', { titel: 'Laat de nazorg weer doorgaan', uitleg: 'Daarna is er binnen twee weken een gesprek om bij te praten.' }, NazorgHervattingDto)
  async hervatting(@HetKader() kader: Kader, @IdParam() id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { opDatum } = lees(NazorgHervattingDto, body);
    return this.voer(kader, id, 'HervatNazorg', zonderLeeg({ op: opDatum }));
  }

  @Vastleggen('verlenging', { titel: 'Besluit dat de nazorg langer doorgaat' }, NazorgVerlengingDto)
  async verlenging(@HetKader() kader: Kader, @IdParam() id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { totDatum, toelichting } = lees(NazorgVerlengingDto, body);
    return this.voer(kader, id, 'VerlengNazorg', { tot: totDatum, toelichting });
  }

  @Vastleggen('einde', { titel: 'Stop de nazorg', uitleg: 'Alleen na een gesprek in de laatste 45 dagen, of met een besluit als er na alle verlengingen niemand is bereikt. Overlijden of vertrek stopt alles meteen.' }, NazorgEindeDto)
  async einde(@HetKader() kader: Kader, @IdParam() id: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { opDatum, ...rest } = lees(NazorgEindeDto, body);
    return this.voer(kader, id, 'BeeindigNazorg', zonderLeeg({ ...rest, op: opDatum }));
  }

  private async voer<T extends DossierCommand['type']>(kader: Kader, jongereId: string, type: T, data: DossierCommandVan<T>['data']): Promise<Ontvangstbewijs> {
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type, data }));
  }
}
