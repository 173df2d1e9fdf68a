import { randomUUID } from 'node:crypto';
import { HetKader, type Kader, leesBladzijde, linkHeader, nietGevonden, ontvangst, type Ontvangstbewijs, StelVraag } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { dagVan, plusDagen } from '@loopplank/kernel';
import { Controller, Headers, Inject, Query as UitAdres, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ImportDetail, ImportRegel, Voorbeeld } from '../antwoorden';
import type { Gelezen } from '../draad/protocol';
import { importDecider } from '../import/decider';
import { importStream } from '../import/events';
import { Leesfout } from '../lezen/leesfout';
import { SOORTEN } from '../rijen/velden';
import { stelVoor } from '../rijen/toewijzing';
import { eerderIngelezen, leesImport, leesImports, leesRijen, type Pagina, standVan } from '../views';
import { ImportDetailSchema, ImportsPagina, VoorbeeldenLijst } from './antwoorden.schema';
import { Bladzijde, Doe, Vraag } from './docs';
import { KOPPELINGEN_HUIS, type KoppelingenHuis } from './huis';
import { eisImporteren, ImportId, voerUit } from './opdracht';
import { bestandsnaamVan, leesLijf, leesprobleem, LIJSTSOORTEN } from './upload';
import { importRegel, magNu, toewijzingAntwoord } from './vertaal';
import { KIJK_IN, voorbeeldenVan } from './voorbeelden';

/** A run can be taken back for so long; so long its rows are kept. */
const BEWAARDAGEN = 30;

const voorstelVan = (kop: readonly string[]): NonNullable<ImportDetail['voorstel']> =>
  Object.fromEntries(SOORTEN.map((soort) => [soort, toewijzingAntwoord(stelVoor(kop, soort))])) as NonNullable<ImportDetail['voorstel']>;

/** Lists that come in: received, and how they stand. */
@ApiTags('Imports')
@Controller('v1/imports')
export class ImportsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(KOPPELINGEN_HUIS) private readonly huis: KoppelingenHuis,
  ) {}

  @ApiConsumes(...LIJSTSOORTEN)
  @ApiHeader({ name: 'Content-Disposition', required: false, description: 'attachment; filename*=UTF-8\'\'… : hoe het bestand heet. Wordt versleuteld bewaard.' })
  @Doe('', {
    titel: 'Zet een lijst klaar om te importeren',
    uitleg: 'Stuur het bestand zelf: CSV (UTF-8 of Windows-1252, met ; , of tab) of XLSX, hooguit 25 MB en 50.000 rijen. Er wordt nog niets overgenomen. De rijen worden versleuteld bewaard, 30 dagen lang.',
  })
  async ontvang(@HetKader() kader: Kader, @Req() req: Request, @Headers('content-disposition') kop: string | undefined): Promise<Ontvangstbewijs> {
    await eisImporteren(this.queries, kader);
    const bytes = await leesLijf(req);
    const importId = uuid5(`import ${kader.sleutel ?? randomUUID()}`, kader.medewerker.id);
    const bestaat = (await this.huis.commands.laad(importDecider, importStream(importId))).revisie >= 0;
    const gelezen = await this.lees(importId, bytes, !bestaat);
    const { formaat, rijen, vingerafdruk } = gelezen;
    const bestandsnaam = bestandsnaamVan(kop);
    const data = {
      formaat, rijen, kolommen: gelezen.kop.length, vingerafdruk,
      ...(bestandsnaam ? { bestandsnaam } : {}),
      bewaardTot: plusDagen(dagVan(kader.nu), BEWAARDAGEN),
    };
    // The body is no JSON: what makes two of these requests the same is the file.
    const zelfde = { ...kader, verzoek: `POST /v1/imports ${vingerafdruk}` };
    try {
      return ontvangst(kader, await voerUit(this.commands, zelfde, importId, 'OntvangBestand', data), importId);
    } catch (fout) {
      if (!bestaat) this.huis.imports.kluis.vernietig(importId);
      throw fout;
    }
  }

  private async lees(importId: string, bytes: Uint8Array, bewaar: boolean): Promise<Gelezen> {
    try {
      return await this.huis.imports.lees(importId, bytes, bewaar);
    } catch (fout) {
      throw fout instanceof Leesfout ? leesprobleem(fout) : fout;
    }
  }

  @Bladzijde()
  @Vraag('', { titel: 'Imports van jouw organisatie, de nieuwste eerst' }, ImportsPagina)
  lijst(@HetKader() kader: Kader, @UitAdres() query: Readonly<Record<string, unknown>>): Promise<Pagina<ImportRegel>> {
    const blad = leesBladzijde(query);
    return this.vraag(kader, () => {
      const { items, totaal } = leesImports(this.huis.views.db('imports'), kader.medewerker.organisatieId, blad);
      kader.zetKop('Link', linkHeader(kader.pad, blad, totaal));
      return { items: items.map((r) => importRegel(r, this.huis.namen)), totaal };
    });
  }

  @Vraag(':id', { titel: 'Hoe een import ervoor staat' }, ImportDetailSchema)
  detail(@HetKader() kader: Kader, @ImportId() importId: string): Promise<ImportDetail> {
    return this.vraag(kader, () => {
      const db = this.huis.views.db('imports');
      const r = leesImport(db, importId, kader.medewerker.organisatieId);
      if (!r) throw nietGevonden();
      const bewaard = dagVan(kader.nu) <= r.bewaardTot;
      const kop = bewaard ? this.huis.imports.kopVan(importId) : null;
      return {
        ...importRegel(r, this.huis.namen),
        ...(kop ? { kolommen: kop, voorstel: voorstelVan(kop) } : {}),
        ...this.proef(importId, r.rijen),
        ...standVan(db, importId),
        ...(r.afwezig > 0 ? { afwezig: r.afwezig } : {}),
        ...(r.afwezigNiet > 0 ? { afwezigNiet: r.afwezigNiet } : {}),
        ...(r.stopReden ? { stopReden: r.stopReden } : {}),
        eerder: eerderIngelezen(db, r.organisatieId, r.vingerafdruk, importId),
        mag: magNu(r.status, kop !== null, bewaard),
      };
    });
  }

  @Vraag(':id/voorbeelden', { titel: 'Wat er in elke kolom staat', uitleg: 'De eerste verschillende waarden, om te zien wat een kolom betekent. Leeg als de rijen niet meer bewaard zijn.' }, VoorbeeldenLijst)
  voorbeelden(@HetKader() kader: Kader, @ImportId() importId: string): Promise<Pagina<Voorbeeld>> {
    return this.vraag(kader, () => {
      const r = leesImport(this.huis.views.db('imports'), importId, kader.medewerker.organisatieId);
      if (!r) throw nietGevonden();
      const kop = this.huis.imports.kopVan(importId) ?? [];
      const rijen = this.huis.imports.rijenVan(importId, Array.from({ length: Math.min(KIJK_IN, r.rijen) }, (_, i) => i + 1));
      const items = voorbeeldenVan(kop, [...rijen.values()]);
      return { items, totaal: items.length };
    }, () => leesRijen(this.huis.views.db('imports'), importId, undefined, { page: 1, pageSize: KIJK_IN }).items.flatMap((r) => (r.jongereId ? [r.jongereId] : [])));
  }

  private proef(importId: string, rijen: number): Pick<ImportDetail, 'proef'> {
    const stand = this.huis.imports.proefstand(importId);
    if (!stand) return {};
    const verwerkt = stand.status === 'bezig' ? stand.verwerkt : stand.status === 'klaar' ? rijen : 0;
    return { proef: { status: stand.status, verwerkt, ...(stand.status === 'klaar' ? { telling: stand.telling } : {}) } };
  }

  /** `wie`: whose data stand in the answer, for the log of viewings; nobody's when absent. Asked after the answer. */
  private vraag<T>(kader: Kader, antwoord: () => T, wie: () => readonly string[] = () => []): Promise<T> {
    return this.queries.execute<StelVraag<T>, T>(
      new StelVraag<T>({ kader, handeling: 'importeren', soort: 'onderdeel', views: ['imports'], antwoord: () => ({ waarde: antwoord(), jongeren: [...new Set(wie())] }) }),
    );
  }
}
