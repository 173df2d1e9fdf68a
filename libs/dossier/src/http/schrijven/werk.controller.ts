import { HetKader, type Kader, lees, type Ontvangstbewijs } from '@loopplank/access/http';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { BelastbaarheidDto } from '../dto/rust.dto';
import { PlaatsingDto, PlaatsingEindeDto, PlaatsingWijzigingDto, WerkbezoekDto } from '../dto/werk.dto';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { afspraakData, momentData, momentVan, netjes, themaData } from './vertaal';

/** Where a youngster works, on what terms, and until when. */
@ApiTags('School en werk')
@Controller('v1/jongeren/:id')
export class WerkController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Vastleggen('plaatsingen', { titel: 'Meld dat de jongere ergens werkt', uitleg: 'Werk, een stage of een proefplaatsing. Stopt het contract binnen acht weken, dan komt dat op de werklijst.' }, PlaatsingDto)
  async start(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { vanDatum, totDatum, ontvangenOp, werkgever, ...rest } = lees(PlaatsingDto, body);
    const data = zonderLeeg({ ...rest, werkgever: netjes(werkgever), van: vanDatum, tot: totDatum, ontvangenOp: momentVan(ontvangenOp) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'StartPlaatsing', data }));
  }

  @Vastleggen('plaatsingen/:pid/wijziging', { titel: 'Verander uren, contract of einddatum', uitleg: 'Alleen wat anders wordt; null haalt iets weg.' }, PlaatsingWijzigingDto)
  async wijzig(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('pid') plaatsingId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { perDatum, totDatum, ontvangenOp, bron, ...rest } = lees(PlaatsingWijzigingDto, body);
    const data = zonderLeeg({ plaatsingId, per: perDatum, bron, ontvangenOp: momentVan(ontvangenOp), velden: zonderLeeg({ ...rest, tot: totDatum }) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'WijzigPlaatsing', data, uitPad: '/plaatsingId' }));
  }

  @Vastleggen('plaatsingen/:pid/einde', { titel: 'Meld dat het werk stopt' }, PlaatsingEindeDto)
  async beeindig(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('pid') plaatsingId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { totDatum, ontvangenOp, ...rest } = lees(PlaatsingEindeDto, body);
    const data = zonderLeeg({ ...rest, plaatsingId, tot: totDatum, ontvangenOp: momentVan(ontvangenOp) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'BeeindigPlaatsing', data, uitPad: '/plaatsingId' }));
  }

  @Vastleggen('werkbezoeken', {
    titel: 'Leg een werkbezoek vast',
    uitleg: 'Met de jongere erbij telt het als contact; met alleen de werkgever als contact met iemand anders. Was er niemand, leg dan een poging vast bij contactmomenten.',
  }, WerkbezoekDto)
  async bezoek(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { afspraak, plaatsgevondenOp, themas, volgendMoment, werkgever, ...rest } = lees(WerkbezoekDto, body);
    const data = zonderLeeg({
      ...rest,
      werkgever: werkgever && netjes(werkgever),
      plaatsgevondenOp: momentVan(plaatsgevondenOp),
      themas: themaData(themas),
      afspraak: afspraak && afspraakData(afspraak),
      volgendMoment: momentData(volgendMoment),
    });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'LegWerkbezoekVast', data }));
  }

  @Vastleggen('belastbaarheid', { titel: 'Stel de belastbaarheid vast', uitleg: 'Hoeveel uur per week de jongere aankan. Dit gaat over gezondheid: alleen je eigen organisatie ziet het.' }, BelastbaarheidDto)
  async belastbaarheid(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ ...lees(BelastbaarheidDto, body) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'contact.vastleggen', type: 'StelBelastbaarheidVast', data }));
  }
}
