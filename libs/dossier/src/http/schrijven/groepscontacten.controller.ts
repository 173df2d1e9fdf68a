import { randomUUID } from 'node:crypto';
import { type Geslaagd, HetKader, type Kader, lees, nietGevonden, Probleem, zetPositie } from '@loopplank/access/http';
import { NuNietMogelijk, uuid5 } from '@loopplank/commands';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConflictResponse, ApiCreatedResponse, ApiHeader, ApiNotFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Groepscontact, GroepscontactRij } from '../../antwoorden';
import type { DossierCommandVan } from '../../commands';
import { zonderLeeg } from '../../leeg';
import { GroepscontactDto, groepsfouten } from '../dto/groep.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { groepscontact } from '../lezen/situatie.schema';
import { eisToegangTot, voerUit } from './opdracht';
import { momentVan, themaData } from './vertaal';

const LATER = { code: 'nu-niet-mogelijk', uitleg: 'Dit lukte nu niet. Stuur hetzelfde verzoek nog eens.' } as const;

/** What went wrong for one youngster; a fault that is none of these stops the whole request. */
function misluktVoor(jongereId: string, fout: unknown): GroepscontactRij {
  if (fout instanceof NuNietMogelijk) return { jongereId, gelukt: false, ...LATER };
  if (!(fout instanceof Probleem) || fout.inhoud.code === 'sleutel-hergebruikt') throw fout;
  return { jongereId, gelukt: false, code: fout.inhoud.code, uitleg: fout.inhoud.detail };
}

/**
 * One meeting, many files. There is no transaction over files: each youngster gets a command of their own, whose id
 * follows from the request, so that sending it again completes what was left and doubles nothing.
 */
@ApiTags('Contact')
@Controller('v1/groepscontacten')
export class GroepscontactenController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Leg contact met een groep vast, met de uitzonderingen',
    description: 'In elk dossier komt een contact of een poging. Het antwoord zegt per jongere of het lukte; stuur hetzelfde verzoek met dezelfde sleutel nog eens om af te maken wat niet lukte.',
  })
  @ApiBody({ type: GroepscontactDto })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'UUID. Dezelfde sleutel met dezelfde inhoud doet niets dubbel.' })
  @ApiCreatedResponse({ description: 'Per jongere of het bewaard is.', schema: groepscontact })
  @ApiNotFoundResponse({ description: 'Bij minstens één van hen is jouw organisatie niet betrokken, of er is geen dossier. Er is niets bewaard.' })
  @ApiConflictResponse({ description: 'Een regel zegt bij iedereen nee; de code zegt welke.' })
  async leg(@HetKader() kader: Kader, @Body() body: unknown): Promise<Groepscontact> {
    const dto = lees(GroepscontactDto, body, groepsfouten);
    const { ifMatch: _, ...rest } = kader;
    const sleutel = uuid5(`groepscontact ${kader.sleutel ?? randomUUID()}`, kader.medewerker.id);
    // A retry is the same meeting: its commands belong together with those of the first time.
    const groep: Kader = { ...rest, correlationId: sleutel };
    const commandId = (jongereId: string) => uuid5(jongereId, sleutel);
    await this.eisAllen(groep, dto.jongeren);

    const gedaan: Geslaagd[] = [];
    const fouten: unknown[] = [];
    const rijen = new Map<string, GroepscontactRij>();
    for (const jongereId of await this.bekendeEerst(kader, dto.jongeren, commandId)) {
      try {
        const uitkomst = await voerUit(this.commands, {
          kader: groep, jongereId, handeling: 'contact.vastleggen', type: 'RegistreerContact', data: contactVan(dto, jongereId), commandId: commandId(jongereId),
        });
        gedaan.push(uitkomst);
        rijen.set(jongereId, { jongereId, gelukt: true, ...(uitkomst.soort === 'aanvaard' ? { gebeurtenisId: uitkomst.eventIds[0]! } : {}) });
      } catch (fout) {
        fouten.push(fout);
        rijen.set(jongereId, misluktVoor(jongereId, fout));
      }
    }
    if (gedaan.length === 0) throw fouten[0];
    zetPositie(kader, Math.max(0, ...gedaan.flatMap((g) => (g.soort === 'aanvaard' ? [g.positie] : []))));
    const items = dto.jongeren.map((id) => rijen.get(id)!);
    return { items, totaal: items.length, mislukt: items.filter((i) => !i.gelukt).length };
  }

  /** All of them, or nothing is recorded and nobody is named. */
  private async eisAllen(kader: Kader, jongeren: readonly string[]): Promise<void> {
    for (const jongereId of jongeren) {
      try {
        await eisToegangTot(this.commands, kader, jongereId, 'contact.vastleggen');
      } catch (fout) {
        throw fout instanceof Probleem && fout.inhoud.status === 404 ? nietGevonden() : fout;
      }
    }
  }

  /** Who was recorded under this key before goes first: if that was another request, nothing new is recorded. */
  private async bekendeEerst(kader: Kader, jongeren: readonly string[], commandId: (jongereId: string) => string): Promise<readonly string[]> {
    if (kader.sleutel === undefined) return jongeren;
    const bekend = new Set<string>();
    for (const id of jongeren) if ((await this.huis.gebeurtenissen(id)).some((e) => e.commandId === commandId(id))) bekend.add(id);
    return [...jongeren.filter((id) => bekend.has(id)), ...jongeren.filter((id) => !bekend.has(id))];
  }
}

/** The touchpoint of one of the group: that of the group, unless it was different for this one. */
function contactVan(dto: GroepscontactDto, jongereId: string): DossierCommandVan<'RegistreerContact'>['data'] {
  const anders = dto.uitzonderingen?.find((u) => u.jongereId === jongereId);
  return zonderLeeg({
    kanaal: 'groep' as const,
    uitkomst: anders ? (anders.uitkomst ?? ('afspraakGemist' as const)) : (dto.uitkomst ?? ('aanwezig' as const)),
    aanleiding: dto.aanleiding,
    plaatsgevondenOp: momentVan(dto.plaatsgevondenOp),
    themas: themaData(dto.themas),
    notitie: anders?.notitie ?? dto.notitie,
  });
}
