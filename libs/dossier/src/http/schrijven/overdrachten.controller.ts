import { HetKader, type Kader, lees, nietGevonden, type Ontvangstbewijs, type Veldfout } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { DossierCommand, DossierCommandVan } from '../../commands';
import { zonderLeeg } from '../../leeg';
import { AcceptatieDto, AntwoordDto, OverdrachtDto, OverdrachtvraagDto, WeigeringDto } from '../dto/overdracht.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { verwijsfouten } from './bestaan';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { momentData } from './vertaal';

/** Handing over in two steps: asked, and answered. */
@ApiTags('Overdrachten')
@Controller('v1/jongeren/:id/overdrachten')
export class OverdrachtenSchrijfController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('', { titel: 'Vraag een organisatie om de regie over te nemen', uitleg: 'Tot die ja zegt, blijft de regie bij jullie. De ontvanger ziet tot dan alleen wat je deelt.' }, OverdrachtDto)
  async biedAan(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { aan, medewerkerId, reden, gedeeld, driegesprekDatum, uiterlijkDatum } = lees(OverdrachtDto, body, (d) => this.ontvangerfouten(d, kader));
    const ontvanger = this.huis.ontvanger(aan, dagVan(kader.nu));
    // The form was checked: it takes part. Closed this instant is the same as never there.
    if (!ontvanger) throw nietGevonden();
    const { rol, grondslag, ontvangers, kalenderVersie, herinnerDatum, leidingDatum } = ontvanger;
    const data = zonderLeeg({
      naarOrganisatieId: aan, naarMedewerkerId: medewerkerId, rol, grondslag, reden, gedeeld: (gedeeld ?? []).map((g) => ({ ...g })), driegesprekDatum,
      uiterlijkDatum: uiterlijkDatum ?? ontvanger.uiterlijkDatum, herinnerDatum, leidingDatum, kalenderVersie, ontvangers,
    });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'BiedOverdrachtAan', data }));
  }

  @Vastleggen(':oid/acceptatie', { titel: 'Neem de regie over', uitleg: 'Vanaf nu zijn beide organisaties samen verantwoordelijk, tot beide loslaten.' }, AcceptatieDto)
  accepteer(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('oid') overdrachtId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { medewerkerId, volgendMoment } = lees(AcceptatieDto, body, (d) => verwijsfouten(this.huis, { medewerkerId: d.medewerkerId }, kader.medewerker.organisatieId, dagVan(kader.nu)));
    const data = zonderLeeg({ overdrachtId, medewerkerId: medewerkerId ?? kader.medewerker.id, volgendMoment: momentData(volgendMoment) });
    return this.antwoord(kader, jongereId, 'AccepteerOverdracht', data);
  }

  @Vastleggen(':oid/weigering', { titel: 'Neem de regie niet over', uitleg: 'De regie blijft waar zij is.' }, WeigeringDto)
  weiger(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('oid') overdrachtId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return this.antwoord(kader, jongereId, 'WeigerOverdracht', { overdrachtId, ...lees(WeigeringDto, body) });
  }

  @Vastleggen(':oid/vragen', { titel: 'Stel een vraag over een overdracht', uitleg: 'De laatste dag om te antwoorden blijft dezelfde.' }, OverdrachtvraagDto)
  vraag(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('oid') overdrachtId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    return this.antwoord(kader, jongereId, 'StelOverdrachtvraag', { overdrachtId, ...lees(OverdrachtvraagDto, body) });
  }

  @Vastleggen(':oid/vragen/:vid/antwoord', { titel: 'Beantwoord een vraag over een overdracht' }, AntwoordDto)
  async beantwoord(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('oid') overdrachtId: string, @IdParam('vid') vraagId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = { overdrachtId, vraagId, ...lees(AntwoordDto, body) };
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'BeantwoordOverdrachtvraag', data, uitPad: '/overdrachtId' }));
  }

  /** An answer of the receiver: also by who sees nothing of the file yet but the offer. */
  private async antwoord<T extends DossierCommand['type']>(kader: Kader, jongereId: string, type: T, data: DossierCommandVan<T>['data']): Promise<Ontvangstbewijs> {
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'overdracht.beantwoorden', type, data, uitPad: '/overdrachtId' }));
  }

  private ontvangerfouten(d: Partial<OverdrachtDto>, kader: Kader): Veldfout[] {
    const fouten = verwijsfouten(this.huis, { organisatieId: d.aan, medewerkerId: d.medewerkerId }, kader.medewerker.organisatieId, dagVan(kader.nu));
    return fouten.map((f) => (f.veld === '/organisatieId' ? { ...f, veld: '/aan' } : f));
  }
}
