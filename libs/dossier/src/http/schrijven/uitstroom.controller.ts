import { randomUUID } from 'node:crypto';
import { type Geslaagd, HetKader, type Kader, lees, type Veldfout } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiHeader, ApiNotFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Uitstroomuitkomst } from '../../antwoorden';
import { UitstroomDto, type UitstroomRijDto } from '../dto/nazorg.dto';
import { groepscontact } from '../lezen/situatie.schema';
import { voerUit } from './opdracht';
import { eisAllen, voorIeder } from './reeks';

const rijfouten = ({ rijen }: UitstroomDto): Veldfout[] => {
  if (!Array.isArray(rijen)) return [];
  if (rijen.length === 0) return [{ veld: '/rijen', code: 'leeg', uitleg: 'Noem minstens één jongere.' }];
  const ids = rijen.map((r) => (r as Partial<UitstroomRijDto> | null)?.jongereId);
  return ids.flatMap((id, i) => (id !== undefined && ids.indexOf(id) < i ? [{ veld: `/rijen/${i}/jongereId`, code: 'dubbel', uitleg: 'Deze jongere staat er al bij.' }] : []));
};

/** A whole class leaves school in one sitting: for each of them where it goes and from when the clock counts. */
@ApiTags('Nazorg')
@Controller('v1/uitstroom')
export class UitstroomController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Start de nazorg van een klas', description: 'Per jongere het uitstroomprofiel en de klok. Het antwoord zegt per jongere of het lukte; wat al zo was verandert niet.' })
  @ApiBody({ type: UitstroomDto })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'UUID. Dezelfde sleutel met dezelfde inhoud doet niets dubbel.' })
  @ApiCreatedResponse({ description: 'Per jongere of de nazorg loopt.', schema: groepscontact })
  @ApiNotFoundResponse({ description: 'Bij minstens één van hen is jouw organisatie niet betrokken. Er is niets bewaard.' })
  async start(@HetKader() kader: Kader, @Body() body: unknown): Promise<Uitstroomuitkomst> {
    const { rijen } = lees(UitstroomDto, body, rijfouten);
    const { ifMatch: _, ...rest } = kader;
    const sleutel = uuid5(`uitstroom ${kader.sleutel ?? randomUUID()}`, kader.medewerker.id);
    const samen: Kader = { ...rest, correlationId: sleutel };
    await eisAllen(this.commands, samen, rijen.map((r) => r.jongereId));
    const items = await voorIeder(kader, rijen.map((r) => r.jongereId), (_id, i) => this.een(samen, rijen[i]!, sleutel));
    return { items, totaal: items.length, mislukt: items.filter((r) => !r.gelukt).length };
  }

  /** First the clock: when that is refused nothing of this youngster is recorded. */
  private async een(kader: Kader, { jongereId, uitstroomDatum, programma, profiel }: UitstroomRijDto, sleutel: string): Promise<Geslaagd> {
    const gestart = await voerUit(this.commands, {
      kader, jongereId, handeling: 'dossier.wijzigen', type: 'StartNazorg', commandId: uuid5(`klok ${jongereId}`, sleutel), data: { programma, anker: uitstroomDatum },
    });
    if (profiel === undefined) return gestart;
    await voerUit(this.commands, { kader, jongereId, handeling: 'dossier.wijzigen', type: 'StelUitstroomprofielVast', commandId: uuid5(`profiel ${jongereId}`, sleutel), data: { profiel } });
    return gestart;
  }
}
