import { randomUUID } from 'node:crypto';
import { HetKader, type Kader, lees, type Veldfout } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { type Dag, isDag } from '@loopplank/kernel';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiHeader, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Nazorgreeks } from '../../antwoorden';
import { zonderLeeg } from '../../leeg';
import { NazorgReeksDto, NazorgReeksTerugDto } from '../dto/nazorg.dto';
import { nazorgreeks } from '../lezen/nazorg.schema';
import { voerUit } from './opdracht';
import { eisAllen, voorIeder } from './reeks';

const leeg = (lijst: unknown, veld: string, uitleg: string): Veldfout[] => (Array.isArray(lijst) && lijst.length === 0 ? [{ veld, code: 'leeg', uitleg }] : []);
const NIEMAND = 'Noem minstens één jongere.';

const reeksfouten = (dto: NazorgReeksDto): Veldfout[] => [
  ...leeg(dto.jongeren, '/jongeren', NIEMAND),
  ...leeg(dto.dagen, '/dagen', 'Noem minstens één dag.'),
  ...(Array.isArray(dto.dagen) ? dto.dagen : []).flatMap((d, i): Veldfout[] => (typeof d === 'string' && !isDag(d) ? [{ veld: `/dagen/${i}`, code: 'datum', uitleg: 'Deze dag bestaat niet.' }] : [])),
];

/** Over the days as evenly as it goes: the first youngsters on the first day. */
const dagVoor = (i: number, aantal: number, dagen: readonly string[]): Dag => dagen[Math.floor((i * dagen.length) / aantal)] as Dag;

/** Many checks planned in one action, and taken back in one. */
@ApiTags('Nazorg')
@Controller('v1/nazorg/plannen')
export class NazorgplannenController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Plan nazorgchecks in één keer', description: 'De jongeren worden in volgorde over de dagen verdeeld. Het antwoord zegt per jongere of het lukte, en met reeksId haal je alles samen terug.' })
  @ApiBody({ type: NazorgReeksDto })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'UUID. Dezelfde sleutel met dezelfde inhoud doet niets dubbel.' })
  @ApiCreatedResponse({ description: 'Per jongere of het gepland is, en op welke dag.', schema: nazorgreeks })
  @ApiNotFoundResponse({ description: 'Bij minstens één van hen is jouw organisatie niet betrokken. Er is niets gepland.' })
  async plan(@HetKader() kader: Kader, @Body() body: unknown): Promise<Nazorgreeks> {
    const dto = lees(NazorgReeksDto, body, reeksfouten);
    const jongeren = [...new Set(dto.jongeren)];
    const dagen = [...new Set(dto.dagen)].sort();
    const { ifMatch: _, ...rest } = kader;
    const reeksId = uuid5(`nazorgplan ${kader.sleutel ?? randomUUID()}`, kader.medewerker.id);
    const samen: Kader = { ...rest, correlationId: reeksId };
    await eisAllen(this.commands, samen, jongeren);
    const rijen = await voorIeder(kader, jongeren, (jongereId, i) =>
      voerUit(this.commands, {
        kader: samen, jongereId, handeling: 'dossier.wijzigen', type: 'PlanNazorgcontact', commandId: uuid5(jongereId, reeksId),
        data: zonderLeeg({ datum: dagVoor(i, jongeren.length, dagen), kanaal: dto.kanaal, reeksId }),
      }));
    const items = rijen.map((r, i) => (r.gelukt ? { ...r, datum: dagVoor(i, jongeren.length, dagen) } : r));
    return { reeksId, items, totaal: items.length, mislukt: items.filter((r) => !r.gelukt).length };
  }

  @Post('terugname')
  @HttpCode(200)
  @ApiOperation({ summary: 'Haal nazorgchecks terug die in één keer zijn gepland', description: 'Wat ervoor gepland stond, geldt weer.' })
  @ApiBody({ type: NazorgReeksTerugDto })
  @ApiOkResponse({ description: 'Per jongere of het terug is.', schema: nazorgreeks })
  @ApiNotFoundResponse({ description: 'Bij minstens één van hen is jouw organisatie niet betrokken.' })
  async terug(@HetKader() kader: Kader, @Body() body: unknown): Promise<Nazorgreeks> {
    const { jongeren, reeksId } = lees(NazorgReeksTerugDto, body, (dto) => leeg(dto.jongeren, '/jongeren', NIEMAND));
    const { ifMatch: _, ...rest } = kader;
    const samen: Kader = { ...rest, correlationId: reeksId };
    await eisAllen(this.commands, samen, jongeren);
    const items = await voorIeder(kader, [...new Set(jongeren)], (jongereId) =>
      voerUit(this.commands, {
        kader: samen, jongereId, handeling: 'dossier.wijzigen', type: 'HaalNazorgplanTerug', commandId: uuid5(`terug ${jongereId} ${kader.sleutel ?? ''}`, reeksId), data: { reeksId },
      }));
    return { reeksId, items, totaal: items.length, mislukt: items.filter((r) => !r.gelukt).length };
  }
}
