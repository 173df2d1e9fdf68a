import { HetKader, type Kader, lees, ontvangst, type Ontvangstbewijs, StelVraag, type Veldfout, VoerCommandUit, voorBus } from '@loopplank/access/http';
import { uuid5 } from '@loopplank/commands';
import { Body, Controller, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { ProfielAntwoord } from '../antwoorden';
import { importprofielDecider } from '../import/profiel';
import { importprofielStream } from '../import/events';
import { SOORTEN, type Soort, VELDGEGEVENS } from '../rijen/velden';
import { type Toewijzing, toewijzingsfouten } from '../rijen/toewijzing';
import { isWoordveld, leesWoord } from '../rijen/woorden';
import { leesProfielen, type Pagina } from '../views';
import { ProfielenLijst } from './antwoorden.schema';
import { Doe, Vraag } from './docs';
import { ImportprofielDto, profielsleutel } from './dto';
import { KOPPELINGEN_HUIS, type KoppelingenHuis } from './huis';

const NAMEN: Readonly<Record<Soort, string>> = {
  leerlingen: 'Leerlingen (kolomnamen die Loopplank herkent)', contacten: 'Contacten (kolomnamen die Loopplank herkent)',
  duoMutaties: 'DUO: mutaties (P-levering)', duoVolledig: 'DUO: volledige lijst (C-levering)', jongerenInBeeld: 'Inlichtingenbureau: Jongeren in beeld',
};

const toewijzingVan = ({ soort, kolommen, datumnotatie, woorden, vast }: ImportprofielDto): Toewijzing => ({
  soort,
  kolommen: kolommen.map(({ kolom, veld }) => ({ kolom: kolom.trim(), veld })),
  datumnotatie: datumnotatie ?? 'dag-maand-jaar',
  woorden: (woorden ?? []).map(({ veld, van, naar }) => ({ veld, van, naar })),
  vast: (vast ?? []).map(({ veld, waarde }) => ({ veld, waarde })),
});

/** What is wrong with a profile, each fault at its own field. Copes with any input; wrong shapes are found elsewhere. */
function profielfouten(dto: ImportprofielDto): Veldfout[] {
  if (!Array.isArray(dto.kolommen) || !SOORTEN.includes(dto.soort)) return [];
  const woorden = Array.isArray(dto.woorden) ? dto.woorden : [];
  const onbekend = woorden.flatMap((w, i) =>
    typeof w?.naar === 'string' && isWoordveld(w.veld) && leesWoord(w.veld, w.naar, []) === w.naar
      ? []
      : [{ veld: `/woorden/${i}/naar`, code: 'woord-onbekend', uitleg: 'Kies een van onze eigen woorden voor dit veld.' }]);
  const fouten = toewijzingsfouten(toewijzingVan(dto), 'profiel').map((f): Veldfout => {
    if (f.code === 'veld-ontbreekt') return { veld: '/kolommen', code: f.code, uitleg: `${f.velden.map((v) => VELDGEGEVENS[v].naam).join(' of ')} is nodig.` };
    if (f.code === 'kolom-dubbel') return { veld: '/kolommen', code: f.code, uitleg: 'Dezelfde kolom staat er twee keer in.' };
    const naam = VELDGEGEVENS[f.veld].naam;
    return { veld: '/kolommen', code: f.code, uitleg: f.code === 'veld-dubbel' ? `${naam} staat er twee keer in.` : `${naam} hoort niet bij dit soort lijst.` };
  });
  return [...fouten, ...onbekend];
}

/** How an organisation reads the lists it gets: remembered under a name. */
@ApiTags('Imports')
@Controller('v1/importprofielen')
export class ImportprofielenController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(KOPPELINGEN_HUIS) private readonly huis: KoppelingenHuis,
  ) {}

  @Vraag('', { titel: 'Profielen van jouw organisatie, en die Loopplank zelf kent' }, ProfielenLijst)
  lijst(@HetKader() kader: Kader): Promise<Pagina<ProfielAntwoord>> {
    type Antwoord = Pagina<ProfielAntwoord>;
    const antwoord = (): Antwoord => {
      const eigen = leesProfielen(this.huis.views.db('imports'), kader.medewerker.organisatieId).map(({ id, naam, vastgelegdOp, toewijzing }) => ({ id, naam, vastgelegdOp, ...toewijzing }));
      const ingebouwd = SOORTEN.map((soort): ProfielAntwoord => ({ naam: NAMEN[soort], soort, kolommen: [], datumnotatie: 'dag-maand-jaar', woorden: [], vast: [] }));
      return { items: [...eigen, ...ingebouwd], totaal: eigen.length + ingebouwd.length };
    };
    return this.queries.execute<StelVraag<Antwoord>, Antwoord>(
      new StelVraag<Antwoord>({ kader, handeling: 'importeren', soort: 'onderdeel', views: ['imports'], antwoord: () => ({ waarde: antwoord(), jongeren: [] }) }),
    );
  }

  @Doe('', { titel: 'Onthoud hoe een lijst gelezen wordt', uitleg: 'Dezelfde naam vervangt het vorige profiel; imports die al liepen, lezen verder zoals ze begonnen.' }, ImportprofielDto)
  async legVast(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const dto = lees(ImportprofielDto, body, profielfouten);
    const id = uuid5(`importprofiel ${profielsleutel(dto.naam)}`, kader.medewerker.organisatieId);
    const gedaan = await this.commands.execute(
      new VoerCommandUit({
        kader, handeling: 'importeren', streamId: importprofielStream(id), decider: voorBus(importprofielDecider), type: 'LegImportprofielVast',
        data: { naam: dto.naam.trim(), toewijzing: toewijzingVan(dto) },
      }),
    );
    return ontvangst(kader, gedaan, id);
  }
}
