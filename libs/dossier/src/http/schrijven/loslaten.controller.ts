import { HetKader, type Kader, lees, type Ontvangstbewijs, verkeerdeVorm } from '@loopplank/access/http';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { zonderLeeg } from '../../leeg';
import { BevestigingDto, ControleDto, LoslaatvoorstelDto, NogNietDto, TerugvalDto } from '../dto/overdracht.dto';
import { IdParam } from './id-param';
import { voerUit } from './opdracht';
import { bewijs, Vastleggen } from './vastleggen';
import { momentData } from './vertaal';

/** A key is turned, and that is all there is to say: fields would be lost without a word. */
function eisLeeg(body: unknown): void {
  const velden = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  if (velden.length > 0) throw verkeerdeVorm(velden.map((v) => ({ veld: `/${v}`, code: 'onbekend-veld', uitleg: 'Dit veld bestaat niet. Haal het weg.' })));
}

/** In it together after a handover: looking how it goes, letting go by two keys, and coming back. */
@ApiTags('Loslaten')
@Controller('v1/jongeren/:id')
export class LoslatenController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Vastleggen('controles', { titel: 'Leg een controle vast na een overdracht of na het landen' }, ControleDto)
  async controle(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { volgendMoment, ...rest } = lees(ControleDto, body);
    const data = zonderLeeg({ ...rest, volgendMoment: momentData(volgendMoment) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'VoerControleUit', data }));
  }

  @Vastleggen('loslaatvoorstellen', { titel: 'Stel voor om los te laten', uitleg: 'De eerste sleutel. De andere organisatie bevestigt binnen 21 dagen; is er maar één, dan een collega met een andere rol.' }, LoslaatvoorstelDto)
  async stelVoor(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ ...lees(LoslaatvoorstelDto, body) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'StelLoslatenVoor', data }));
  }

  @Vastleggen('loslaatvoorstellen/:lid/bevestiging', { titel: 'Bevestig dat jullie loslaten', uitleg: 'De tweede sleutel: de jongere is geland.' }, BevestigingDto)
  async bevestig(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('lid') voorstelId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    eisLeeg(body);
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'BevestigLoslaten', data: { voorstelId }, uitPad: '/voorstelId' }));
  }

  @Vastleggen('loslaatvoorstellen/:lid/nog-niet', { titel: 'Zeg dat loslaten nog niet kan' }, NogNietDto)
  async nogNiet(@HetKader() kader: Kader, @IdParam() jongereId: string, @IdParam('lid') voorstelId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = { voorstelId, ...lees(NogNietDto, body) };
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'StelLoslatenUit', data, uitPad: '/voorstelId' }));
  }

  @Vastleggen('terugval', { titel: 'Zeg dat het toch niet alleen gaat', uitleg: 'Wie de regie heeft, heeft de jongere vandaag weer op de lijst. Een nieuwe intake is niet nodig.' }, TerugvalDto)
  async terugval(@HetKader() kader: Kader, @IdParam() jongereId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const data = zonderLeeg({ ...lees(TerugvalDto, body) });
    return bewijs(kader, await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'MeldTerugval', data }));
  }
}
