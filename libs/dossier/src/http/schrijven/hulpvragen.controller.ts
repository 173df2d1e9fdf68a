import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { HulpvraagAfrondingDto, HulpvraagDto, OppakkenDto } from '../dto/hulpvraag.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { verwijsfouten } from './bestaan';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { momentVan } from './vertaal';

/** What a youngster needs help with, who takes it up, and how it ends. */
@ApiTags('Hulpvragen')
@Controller('v1/jongeren/:id/hulpvragen')
export class HulpvragenController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('', { titel: 'Meld een hulpvraag', uitleg: 'Een urgente staat meteen bovenaan de werklijst van wie de regie heeft, en van wie je vraagt.' }, HulpvraagDto)
  async meld(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { gesignaleerdOp, gevraagd, ...rest } = lees(HulpvraagDto, body, (d) => verwijsfouten(this.huis, d.gevraagd, kader.medewerker.organisatieId, dagVan(kader.nu), '/gevraagd'));
    const data = zonderLeeg({ ...rest, gesignaleerdOp: momentVan(gesignaleerdOp), gevraagd: gevraagd && zonderLeeg({ ...gevraagd }) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'MeldHulpvraag', data }));
  }

  @Vastleggen(':hid/oppakken', { titel: 'Pak een hulpvraag op', uitleg: 'Of zeg welke organisatie dat doet, of neem hem over.' }, OppakkenDto)
  async pakOp(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('hid') hulpvraagId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const dto = lees(OppakkenDto, body, (d) => verwijsfouten(this.huis, d, kader.medewerker.organisatieId, dagVan(kader.nu)));
    const data = zonderLeeg({ hulpvraagId, ...dto });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'PakHulpvraagOp', data, uitPad: '/hulpvraagId' }));
  }

  @Vastleggen(':hid/afronding', { titel: 'Rond een hulpvraag af' }, HulpvraagAfrondingDto)
  async rondAf(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('hid') hulpvraagId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ hulpvraagId, ...lees(HulpvraagAfrondingDto, body) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'RondHulpvraagAf', data, uitPad: '/hulpvraagId' }));
  }
}
