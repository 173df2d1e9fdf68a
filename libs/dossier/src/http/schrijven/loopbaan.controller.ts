import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { DiplomaDto, UitnodigingDto, UitstroomprofielDto } from '../dto/loopbaan.dto';
import { SchoolwisselDto, UitvalrisicoDto } from '../dto/rust.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { verwijsfouten } from './bestaan';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { momentVan, netjes } from './vertaal';

/** What marks the way out of school: diplomas, where it goes from here, and who is asked to the table. */
@ApiTags('School en werk')
@Controller('v1/jongeren/:id')
export class LoopbaanController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('diplomas', { titel: 'Meld een diploma', uitleg: 'Ook een verklaring van de school. Een bericht dat er al is, verandert niets.' }, DiplomaDto)
  async diploma(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { ontvangenOp, ...rest } = lees(DiplomaDto, body, this.bestaat(kader));
    const data = zonderLeeg({ ...rest, school: rest.school && netjes(rest.school), ontvangenOp: momentVan(ontvangenOp) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'MeldDiploma', data }));
  }

  @Vastleggen('uitstroomprofielen', { titel: 'Stel het uitstroomprofiel vast', uitleg: 'Het nieuwste geldt; wat eerder gold blijft in de geschiedenis.' }, UitstroomprofielDto)
  async profiel(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ ...lees(UitstroomprofielDto, body) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'StelUitstroomprofielVast', data }));
  }

  @Vastleggen('uitnodigingen', { titel: 'Nodig uit voor een uitstroomgesprek', uitleg: 'De school nodigt de gemeente uit. Alleen wie betrokken is kan worden uitgenodigd.' }, UitnodigingDto)
  async uitnodiging(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ ...lees(UitnodigingDto, body, this.bestaat(kader)) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'NodigUitVoorUitstroomgesprek', data }));
  }

  @Vastleggen('uitvalrisicos', { titel: 'Meld dat de jongere dreigt te stoppen', uitleg: 'Met school, stage of werk; voordat het gebeurt. Het staat op de werklijst tot er met de jongere is gesproken.' }, UitvalrisicoDto)
  async uitvalrisico(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { ontvangenOp, gesignaleerdOp, ...rest } = lees(UitvalrisicoDto, body);
    const data = zonderLeeg({ ...rest, ontvangenOp: momentVan(ontvangenOp), gesignaleerdOp: momentVan(gesignaleerdOp) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'MeldUitvalrisico', data }));
  }

  @Vastleggen('schoolwissels', { titel: 'Meld een andere school', uitleg: 'Zonder dag ertussen: de inschrijving op de nieuwe school, en het einde van wat nog liep.' }, SchoolwisselDto)
  async schoolwissel(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { perDatum, ontvangenOp, ...rest } = lees(SchoolwisselDto, body, this.bestaat(kader));
    const data = zonderLeeg({ ...rest, school: rest.school && netjes(rest.school), per: perDatum, ontvangenOp: momentVan(ontvangenOp) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'MeldSchoolwissel', data }));
  }

  private readonly bestaat = (kader: Kader) => (dto: { organisatieId?: string }) =>
    verwijsfouten(this.huis, dto, kader.medewerker.organisatieId, dagVan(kader.nu));
}
