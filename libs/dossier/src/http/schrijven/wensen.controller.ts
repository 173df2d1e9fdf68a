import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { IntrekkingDto, RustDto, RustEindeDto, ToestemmingDto } from '../dto/rust.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { verwijsfouten } from './bestaan';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { momentVan } from './vertaal';

/** What a youngster wants: to be left alone, and what he agrees to. */
@ApiTags('Wensen van de jongere')
@Controller('v1/jongeren/:id')
export class WensenController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('rust', { titel: 'Leg vast dat de jongere rust wil', uitleg: 'Tot die dag zoekt niemand contact. Het volgende moment gaat mee; het dossier gaat nooit dicht.' }, RustDto)
  async rust(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { gezegdOp, weerWelkomDatum, ...rest } = lees(RustDto, body);
    const data = zonderLeeg({ ...rest, weerWelkom: weerWelkomDatum, gezegdOp: momentVan(gezegdOp) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'LegRustVast', data }));
  }

  @Vastleggen('rust/einde', { titel: 'Trek de rust in', uitleg: 'De jongere vraagt het, of wachten is niet veilig. Bij veiligheid: met een collega en een reden.' }, RustEindeDto)
  async einde(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const dto = lees(RustEindeDto, body, ({ besprokenMetId }) => this.collega(kader, besprokenMetId));
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'TrekRustIn', data: zonderLeeg({ ...dto }) }));
  }

  @Vastleggen('toestemmingen', { titel: 'Leg een toestemming vast', uitleg: 'Voor wat zonder toestemming niet mag. Voor de eigen taak van een organisatie is geen toestemming nodig.' }, ToestemmingDto)
  async toestemming(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { totDatum, ...rest } = lees(ToestemmingDto, body, (d) => verwijsfouten(this.huis, d, kader.medewerker.organisatieId, dagVan(kader.nu)));
    const data = zonderLeeg({ ...rest, tot: totDatum });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'LegToestemmingVast', data }));
  }

  @Vastleggen('toestemmingen/:tid/intrekking', { titel: 'Trek een toestemming in' }, IntrekkingDto)
  async intrekking(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('tid') toestemmingId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ toestemmingId, ...lees(IntrekkingDto, body) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'TrekToestemmingIn', data, uitPad: '/toestemmingId' }));
  }

  /** A colleague of the own organisation. */
  private collega(kader: Kader, medewerkerId: string | undefined) {
    return verwijsfouten(this.huis, { medewerkerId }, kader.medewerker.organisatieId, dagVan(kader.nu)).map((f) => ({ ...f, veld: '/besprokenMetId' }));
  }
}
