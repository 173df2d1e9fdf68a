import { HetKader, type Kader, lees, type Ontvangstbewijs, Probleem } from '@loopplank/access/http';
import { type Dag, dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { NoodtoegangRij, Pagina } from '../../antwoorden';
import { leesNoodtoegangen, regiePlek, vindPersonen } from '../../views';
import { NoodtoegangDto } from '../dto/noodtoegang.dto';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { Lijst } from '../lezen/docs';
import { verwijzing } from '../lezen/gedeeld.schema';
import { id as eenId, mag, object, paginaVan, tekst, tijdstip } from '../lezen/schema';
import { alsPagina, leesLijst, overLijst, type Query, stel, vraagVan } from '../lezen/vraag';
import { voerUit } from '../schrijven/opdracht';
import { bewijs, Vastleggen } from '../schrijven/vastleggen';

const rij = object<NoodtoegangRij>({
  id: eenId('De gebeurtenis.'), jongereId: eenId('De jongere.'), naam: tekst('Voornaam en eerste letter.'), op: tijdstip('Wanneer.'), totOp: tijdstip('Tot wanneer.'),
  organisatie: verwijzing, medewerker: mag(verwijzing),
});

/** Nothing is told about who almost fits: that would be a look without anybody knowing. */
const nietGevonden = (): Probleem =>
  new Probleem({ status: 404, code: 'niet-precies-een', detail: 'We vinden niet precies één jongere met deze naam en geboortedatum. Kijk de gegevens na, of bel het Doorstroompunt.' });

/** Opening a file in an emergency, and who did so. */
@ApiTags('Noodtoegang')
@Controller('v1')
export class NoodtoegangController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @Vastleggen('noodtoegang', { titel: 'Open in nood een dossier', uitleg: 'Alleen als wachten niet kan. Je ziet het dossier vier uur lang. Wie de jongere begeleidt en je beheerder krijgen meteen bericht.' }, NoodtoegangDto)
  async gebruik(@HetKader() kader: Kader, @Body() body: unknown): Promise<Ontvangstbewijs> {
    const { reden, ...persoon } = lees(NoodtoegangDto, body);
    const vandaag = dagVan(kader.nu);
    const vraag = vraagVan(this.huis, kader, leesLijst({}, kader), { inhoud: 'alles' });
    const [gevonden, ander] = vindPersonen(this.huis.views.db('zoeken'), { ...persoon, geboortedatum: persoon.geboortedatum as Dag }, vraag).filter((g) => g.gelijk.includes('geboortedatum'));
    if (!gevonden || ander) throw nietGevonden();
    const { jongereId } = gevonden;
    const gemeldAan = this.huis.toezichtOp(regiePlek(this.huis.views.db('jongere'), jongereId), kader.medewerker.organisatieId, vandaag);
    const gedaan = await voerUit(this.commands, { kader, jongereId, nieuwDossier: true, handeling: 'noodtoegang.gebruiken', type: 'GebruikNoodtoegang', data: { reden, gemeldAan } });
    return { ...bewijs(kader, gedaan), id: jongereId };
  }

  @Lijst('noodtoegangen', { titel: 'Wie in nood een dossier opende', uitleg: 'Om achteraf na te gaan.', antwoord: 'Nieuwste eerst.' }, paginaVan(rij))
  async lijst(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Pagina<NoodtoegangRij>> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader, handeling: 'noodtoegang.zien', soort: 'werklijst', views: ['nieuws', 'jongere', 'toegang'],
      antwoord: (v) => overLijst(alsPagina(kader, lijst, leesNoodtoegangen({ nieuws: this.huis.views.db('nieuws'), jongere: this.huis.views.db('jongere') }, vraagVan(this.huis, kader, lijst, v), lijst))),
    });
  }
}
