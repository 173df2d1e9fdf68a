import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { InschrijvingDto, UitschrijvingDto } from '../dto/school.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { verwijsfouten } from './bestaan';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { momentVan, netjes } from './vertaal';

/** Where a youngster is enrolled, and when that stops. */
@ApiTags('School en werk')
@Controller('v1/jongeren/:id')
export class SchoolController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('inschrijvingen', { titel: 'Meld een inschrijving op school', uitleg: 'Ook een die is aangekondigd. Een bericht dat er al is, verandert niets.' }, InschrijvingDto)
  async inschrijving(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { vanDatum, totDatum, ontvangenOp, ...rest } = lees(InschrijvingDto, body, this.bestaat(kader));
    const data = zonderLeeg({ ...rest, school: rest.school && netjes(rest.school), van: vanDatum, tot: totDatum, ontvangenOp: momentVan(ontvangenOp) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'MeldInschrijving', data }));
  }

  @Vastleggen('uitschrijvingen', {
    titel: 'Meld een uitschrijving van school',
    uitleg: 'Vaak komt dit bericht maanden later: de dag zelf en de dag van het bericht blijven allebei bekend.',
  }, UitschrijvingDto)
  async uitschrijving(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { perDatum, ontvangenOp, ...rest } = lees(UitschrijvingDto, body, this.bestaat(kader));
    const data = zonderLeeg({ ...rest, school: rest.school && netjes(rest.school), per: perDatum, ontvangenOp: momentVan(ontvangenOp) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'MeldUitschrijving', data }));
  }

  private readonly bestaat = (kader: Kader) => (dto: { organisatieId?: string }) =>
    verwijsfouten(this.huis, dto, kader.medewerker.organisatieId, dagVan(kader.nu));
}
