import { HetKader, type Kader, leesBladzijde, linkHeader, StelVraag } from '@loopplank/access/http';
import { Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { UitzonderingRegel } from '../antwoorden';
import { leesWachtend, type Pagina, type Wachtrij } from '../views';
import { UitzonderingenPagina } from './antwoorden.schema';
import { Bladzijde, Vraag } from './docs';
import { KOPPELINGEN_HUIS, type KoppelingenHuis } from './huis';
import { eigenImport, magRegister } from './opdracht';
import { rijregels } from './rijregels';

/** Everything that waits for a person, over all lists of the organisation: one inbox instead of a question per row. */
@ApiTags('Imports')
@Controller('v1/uitzonderingen')
export class UitzonderingenController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(KOPPELINGEN_HUIS) private readonly huis: KoppelingenHuis,
  ) {}

  @Bladzijde()
  @Vraag('', { titel: 'Rijen die op een besluit wachten', uitleg: 'Van alle lijsten van je organisatie, de oudste lijst eerst.' }, UitzonderingenPagina)
  lijst(@HetKader() kader: Kader, @UitAdres() query: Readonly<Record<string, unknown>>): Promise<Pagina<UitzonderingRegel>> {
    const blad = leesBladzijde(query);
    return this.queries.execute<StelVraag<Pagina<UitzonderingRegel>>, Pagina<UitzonderingRegel>>(
      new StelVraag<Pagina<UitzonderingRegel>>({
        kader,
        handeling: 'importeren',
        soort: 'dubbelcontrole',
        views: ['imports'],
        antwoord: async () => {
          const { items, totaal } = leesWachtend(this.huis.views.db('imports'), kader.medewerker.organisatieId, blad, await magRegister(this.queries, kader));
          kader.zetKop('Link', linkHeader(kader.pad, blad, totaal));
          return { waarde: { items: await this.metInhoud(kader, items), totaal }, jongeren: [] };
        },
      }),
    );
  }

  /** Rows of one list are read together. */
  private async metInhoud(kader: Kader, items: readonly Wachtrij[]): Promise<UitzonderingRegel[]> {
    const uit = new Map<string, UitzonderingRegel>();
    for (const importId of new Set(items.map((i) => i.importId))) {
      const hiervan = items.filter((i) => i.importId === importId);
      const state = await eigenImport(this.huis, kader, importId);
      const { bestandsnaam, ontvangenOp } = hiervan[0]!;
      const kaal = hiervan.map(({ importId: _, bestandsnaam: __, ontvangenOp: ___, ...r }) => r);
      for (const r of rijregels(this.huis, importId, state, kaal)) uit.set(`${importId} ${r.rij}`, { ...r, importId, bestandsnaam, ontvangenOp });
    }
    return items.map((i) => uit.get(`${i.importId} ${i.rij}`)!);
  }
}
