import { HetKader, type Kader, lees, leesBladzijde, linkHeader, nietGevonden, ontvangst, type Ontvangstbewijs, Probleem, StelVraag, verkeerdeVorm } from '@loopplank/access/http';
import type { Vraag as Dossiervraag } from '@loopplank/dossier/views';
import { dagVan } from '@loopplank/kernel';
import { Body, Controller, Get, Inject, Query as UitAdres, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { RijDetail, RijRegel } from '../antwoorden';
import { type ImportEvent, importStream, type Rijuitkomst, UITKOMSTEN } from '../import/events';
import type { Import } from '../import/state';
import { uitlegVanImportweigering } from '../import/weigeringen';
import { uitlegVanRijfout } from '../rijen/rijfouten';
import { leesRij, leesRijen, type Pagina, type Rijregel } from '../views';
import { RijDetailSchema, RijenPagina } from './antwoorden.schema';
import { Bladzijde, Doe, Vraag } from './docs';
import { BesluitDto } from './dto';
import { foutenkop, foutregel } from './fouten-csv';
import { kandidatenVoor } from './kandidaten';
import { KOPPELINGEN_HUIS, type KoppelingenHuis } from './huis';
import { rijregels, toewijzingVan } from './rijregels';
import { eigenRijen, eisImporteren, ImportId, opdrachtgever, Rijnummer, voerUit } from './opdracht';
import { redenVan } from './vertaal';

type Query = Readonly<Record<string, unknown>>;

/** Rows that were not taken over. */
const NIET_OVERGENOMEN: readonly Rijuitkomst[] = ['fout', 'mogelijkDubbel', 'onbekend'];
const PER_KEER = 100;

function leesUitkomst(waarde: unknown): readonly Rijuitkomst[] | undefined {
  if (waarde === undefined) return undefined;
  const gekozen = String(waarde).split(',');
  const bekend = UITKOMSTEN.filter((u) => gekozen.includes(u));
  if (bekend.length !== gekozen.length) throw verkeerdeVorm([{ veld: '/uitkomst', code: 'keuze', uitleg: `Kies uit: ${UITKOMSTEN.join(', ')}.` }]);
  return bekend;
}

/** The rows of one import: what became of each, what was wrong, and what a person decides about the doubtful ones. */
@ApiTags('Imports')
@Controller('v1/imports/:id')
export class RijenController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(KOPPELINGEN_HUIS) private readonly huis: KoppelingenHuis,
  ) {}

  @ApiQuery({ name: 'uitkomst', required: false, schema: { type: 'string' }, description: 'Alleen deze uitkomsten, met een komma ertussen.' })
  @Bladzijde()
  @Vraag('rijen', { titel: 'De rijen van een import', uitleg: 'Voor de start: wat de laatste proef vond. Daarna: wat ermee gebeurde.' }, RijenPagina)
  async rijen(@HetKader() kader: Kader, @ImportId() importId: string, @UitAdres() query: Query): Promise<Pagina<RijRegel>> {
    const blad = leesBladzijde(query, ['uitkomst']);
    const uitkomsten = leesUitkomst(query['uitkomst']);
    return this.toon(kader, async () => {
      const state = await eigenRijen(this.queries, this.huis, kader, importId);
      const { items, totaal } = state.status === 'ontvangen' ? await this.proefrijen(importId, uitkomsten, blad) : leesRijen(this.huis.views.db('imports'), importId, uitkomsten, blad);
      kader.zetKop('Link', linkHeader(kader.pad, blad, totaal));
      return { items: rijregels(this.huis, importId, state, items), totaal };
    }, (p) => p.items);
  }

  @Vraag('rijen/:nr', { titel: 'Eén rij, naast wie het kan zijn' }, RijDetailSchema)
  async rij(@HetKader() kader: Kader, @ImportId() importId: string, @Rijnummer() nr: number): Promise<RijDetail> {
    return this.toon(kader, async () => {
      const state = await eigenRijen(this.queries, this.huis, kader, importId);
      const [proef] = state.status === 'ontvangen' ? await this.huis.imports.proefrijen(importId, (r) => r.rij === nr) : [];
      const rij = proef ?? leesRij(this.huis.views.db('imports'), importId, nr);
      if (!rij) throw nietGevonden();
      return { ...rijregels(this.huis, importId, state, [rij as Rijregel])[0]!, ...this.kandidaten(kader, importId, state, nr, rij.uitkomst) };
    }, (r) => [r, ...r.kandidaten]);
  }

  @Doe('rijen/:nr/besluit', { titel: 'Beslis over een rij in twijfel', uitleg: 'Zelfde: de rij gaat naar deze jongere. Nieuw: het is iemand anders. Overslaan: er gebeurt niets.' }, BesluitDto)
  async besluit(@HetKader() kader: Kader, @ImportId() importId: string, @Rijnummer() rij: number, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { besluit, jongereId } = lees(BesluitDto, body, (d) =>
      (d.besluit === 'zelfde') === (d.jongereId !== undefined) ? [] : [{ veld: '/jongereId', code: 'jongere', uitleg: 'Noem de jongere als het dezelfde is, en anders niet.' }]);
    const vergunning = await eisImporteren(this.queries, kader);
    const state = await eigenRijen(this.queries, this.huis, kader, importId);
    const door = opdrachtgever(kader.medewerker, vergunning);
    const open = state.open.includes(rij) && state.status !== 'terugdraaien' && state.status !== 'ongedaan' && !(await this.isAlGedaan(kader, importId));
    // A decision that was told already gets its first answer again, from the log.
    const uitkomst = open ? await this.huis.imports.handelAf({ importId, state, rij, door, besluit, ...(jongereId ? { jongereId } : {}) }) : { rij, uitkomst: 'overgeslagen' as const };
    if (uitkomst === null) throw new Probleem({ status: 409, code: 'import-bestand-weg', detail: uitlegVanImportweigering('import-bestand-weg')! });
    if ('nietGelukt' in uitkomst) {
      const [eerste] = uitkomst.nietGelukt;
      throw new Probleem({ status: 409, code: eerste?.code ?? 'geweigerd', detail: `${eerste ? uitlegVanRijfout(eerste) : 'Dit past niet.'} Er is niets bewaard.`, fouten: [] });
    }
    return ontvangst(kader, await voerUit(this.commands, kader, importId, 'HandelUitzonderingAf', { besluit, uitkomst }), importId);
  }

  @Doe('rijen/:nr/heropening', { titel: 'Neem een besluit over een rij terug', uitleg: 'Wat ermee gedaan was, wordt teruggenomen. Kan niet als er intussen mee gewerkt is.' })
  async heropen(@HetKader() kader: Kader, @ImportId() importId: string, @Rijnummer() rij: number): Promise<Ontvangstbewijs> {
    const vergunning = await eisImporteren(this.queries, kader);
    const state = await eigenRijen(this.queries, this.huis, kader, importId);
    const dicht = state.besloten[rij] === undefined || state.status === 'terugdraaien' || state.status === 'ongedaan' || (await this.isAlGedaan(kader, importId));
    const terug = dicht || (await this.huis.imports.neemTerug(importId, rij, opdrachtgever(kader.medewerker, vergunning)));
    if (!terug) throw new Probleem({ status: 409, code: 'rij-in-gebruik', detail: uitlegVanImportweigering('rij-in-gebruik')! });
    return ontvangst(kader, await voerUit(this.commands, kader, importId, 'HeropenUitzondering', { rij }), importId);
  }

  @Get('fouten.csv')
  @ApiOperation({ summary: 'Rijen die niet zijn overgenomen, met de reden', description: 'CSV met ; en UTF-8. Verbeter de rijen en zet het bestand opnieuw klaar.' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'Het bestand.', schema: { type: 'string', format: 'binary' } })
  async fouten(@HetKader() kader: Kader, @ImportId() importId: string, @Res() res: Response): Promise<void> {
    const rijen = await this.toon(kader, async () => {
      const eigen = await eigenRijen(this.queries, this.huis, kader, importId);
      const alle = { page: 1, pageSize: 1_000_000 };
      const gevonden = eigen.status === 'ontvangen' ? await this.proefrijen(importId, NIET_OVERGENOMEN, alle) : leesRijen(this.huis.views.db('imports'), importId, NIET_OVERGENOMEN, alle);
      return gevonden.items;
    }, (items) => items);
    const kop = this.kop(importId);
    res.status(200).type('text/csv; charset=utf-8').setHeader('Content-Disposition', 'attachment; filename="fouten.csv"');
    res.write(foutenkop(kop));
    for (let van = 0; van < rijen.length && !res.destroyed; van += PER_KEER) {
      const deel = rijen.slice(van, van + PER_KEER);
      const rauw = this.huis.imports.rijenVan(importId, deel.map((r) => r.rij));
      res.write(deel.map((r) => foutregel(rauw.get(r.rij), r.rij, redenVan(r))).join(''));
      await new Promise((verder) => setImmediate(verder));
    }
    res.end();
  }

  /** The same request was carried out before: what it did may have been taken back since, and is not done again. */
  private async isAlGedaan(kader: Kader, importId: string): Promise<boolean> {
    if (kader.sleutel === undefined) return false;
    const commandId = this.huis.commandIdVan(kader.medewerker, kader.sleutel);
    return (await this.huis.commands.lees<ImportEvent>(importStream(importId))).some((e) => e.commandId === commandId);
  }

  private kop(importId: string): readonly string[] {
    return this.huis.imports.kopVan(importId) ?? [];
  }

  private async proefrijen(importId: string, uitkomsten: readonly Rijuitkomst[] | undefined, { page, pageSize }: { page: number; pageSize: number }): Promise<Pagina<Rijregel>> {
    const alle = await this.huis.imports.proefrijen(importId, (r) => uitkomsten === undefined || uitkomsten.includes(r.uitkomst));
    return { items: alle.slice((page - 1) * pageSize, page * pageSize) as readonly Rijregel[], totaal: alle.length };
  }

  /** Of a row in doubt: like compared with like, for whoever the asker may see; of the others only how many. */
  private kandidaten(kader: Kader, importId: string, state: Import, rij: number, uitkomst: Rijuitkomst): Pick<RijDetail, 'kandidaten' | 'andere'> {
    const toewijzing = toewijzingVan(this.huis, importId, state);
    const vandaag = dagVan(kader.nu);
    const { medewerker } = kader;
    const gelezen = toewijzing && uitkomst === 'mogelijkDubbel' ? this.huis.imports.leesRij(importId, rij, toewijzing, medewerker.organisatieId, state.peildag ?? vandaag) : null;
    if (!gelezen || 'fouten' in gelezen) return { kandidaten: [], andere: 0 };
    const vraag: Dossiervraag = { vrager: { medewerkerId: medewerker.id, organisatieId: medewerker.organisatieId, inhoud: 'alles', vandaag }, namen: this.huis.namen, nu: kader.nu, peildatum: vandaag };
    const views = { zoeken: this.huis.views.db('zoeken'), jongere: this.huis.views.db('jongere') };
    return kandidatenVoor(gelezen, { views, bsnIndex: (bsn) => this.huis.bsnIndex(bsn), vraag });
  }

  /** Whom the answer points at is logged before it leaves. */
  private toon<T>(kader: Kader, antwoord: () => Promise<T>, wie: (t: T) => readonly { readonly jongereId?: string }[]): Promise<T> {
    return this.queries.execute<StelVraag<T>, T>(
      new StelVraag<T>({
        kader,
        handeling: 'importeren',
        soort: 'dubbelcontrole',
        views: ['imports'],
        antwoord: async () => {
          const waarde = await antwoord();
          return { waarde, jongeren: [...new Set(wie(waarde).flatMap((r) => (r.jongereId ? [r.jongereId] : [])))] };
        },
      }),
    );
  }
}
