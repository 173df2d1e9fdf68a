import { HetKader, type Kader, lees, ontvangst, type Ontvangstbewijs, Probleem } from '@loopplank/access/http';
import { Body, Controller, HttpCode, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { uitlegVanImportweigering } from '../import/weigeringen';
import type { Toewijzing } from '../rijen/toewijzing';
import { Doe } from './docs';
import { ProfielkeuzeDto } from './dto';
import { KOPPELINGEN_HUIS, type KoppelingenHuis } from './huis';
import { isRegisterlijst } from '../rijen/velden';
import { leesImport } from '../views';
import { eigenImport, eigenRijen, eisImporteren, eisRegister, ImportId, opdrachtgever, voerUit } from './opdracht';
import { kiesToewijzing, peildatumUit } from './profielen';

const weg = (): Probleem => new Probleem({ status: 409, code: 'import-bestand-weg', detail: uitlegVanImportweigering('import-bestand-weg')! });

/** The course of one import: a dry run, the run itself, stopping, going on, taking back. */
@ApiTags('Imports')
@Controller('v1/imports/:id')
export class VerloopController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(KOPPELINGEN_HUIS) private readonly huis: KoppelingenHuis,
  ) {}

  private async toewijzing(kader: Kader, importId: string, body: unknown): Promise<Toewijzing> {
    const { profiel, peildatum } = lees(ProfielkeuzeDto, body);
    const kop = this.huis.imports.kopVan(importId);
    if (!kop) throw weg();
    const { organisatieId } = kader.medewerker;
    const opNaam = () => peildatumUit(leesImport(this.huis.views.db('imports'), importId, organisatieId)?.bestandsnaam);
    const toewijzing = kiesToewijzing(this.huis, organisatieId, profiel, kop, peildatum ?? opNaam());
    if (isRegisterlijst(toewijzing.soort)) await eisRegister(this.queries, kader);
    return toewijzing;
  }

  @HttpCode(202)
  @Doe('proef', { titel: 'Loop de lijst na zonder iets te bewaren', uitleg: 'Daarna staan bij de import de aantallen, en bij de rijen wat ermee zou gebeuren.' }, ProfielkeuzeDto)
  async proef(@HetKader() kader: Kader, @ImportId() importId: string, @Body() body: unknown): Promise<{ status: 'bezig' }> {
    const vergunning = await eisImporteren(this.queries, kader);
    const state = await eigenImport(this.huis, kader, importId);
    if (state.status !== 'ontvangen') throw new Probleem({ status: 409, code: 'import-al-gestart', detail: uitlegVanImportweigering('import-al-gestart')! });
    this.huis.imports.startProef(importId, state, await this.toewijzing(kader, importId, body), opdrachtgever(kader.medewerker, vergunning));
    return { status: 'bezig' };
  }

  @Doe('start', { titel: 'Neem de rijen over, of ga verder na een stop', uitleg: 'Het werk gaat door op de achtergrond; de stand staat bij de import. Wie gestopt is, gaat verder waar hij was en heeft geen profiel nodig.' }, ProfielkeuzeDto)
  async start(@HetKader() kader: Kader, @ImportId() importId: string, @Body() body: unknown): Promise<Ontvangstbewijs> {
    await eisImporteren(this.queries, kader);
    const { status } = await eigenRijen(this.queries, this.huis, kader, importId);
    const gedaan =
      status === 'gestopt'
        ? await voerUit(this.commands, kader, importId, 'HervatImport', {})
        : await voerUit(this.commands, kader, importId, 'StartImport', { toewijzing: await this.toewijzing(kader, importId, body) });
    this.huis.imports.meldAan(importId);
    return ontvangst(kader, gedaan, importId);
  }

  @Doe('stop', { titel: 'Zet de import stil', uitleg: 'Wat al is overgenomen, blijft. Met start gaat hij verder.' })
  async stop(@HetKader() kader: Kader, @ImportId() importId: string): Promise<Ontvangstbewijs> {
    return ontvangst(kader, await voerUit(this.commands, kader, importId, 'StopImport', { reden: 'gevraagd' }), importId);
  }

  @Doe('ongedaan', { titel: 'Draai de import terug', uitleg: 'Wat eruit kwam, geldt niet meer; de geschiedenis blijft leesbaar. Een dossier waarin intussen gewerkt is, blijft staan. Kan tot 30 dagen na het klaarzetten.' })
  async ongedaan(@HetKader() kader: Kader, @ImportId() importId: string): Promise<Ontvangstbewijs> {
    await eisImporteren(this.queries, kader);
    await eigenRijen(this.queries, this.huis, kader, importId);
    const gedaan = await voerUit(this.commands, kader, importId, 'DraaiImportTerug', {});
    this.huis.imports.meldAan(importId);
    return ontvangst(kader, gedaan, importId);
  }
}
