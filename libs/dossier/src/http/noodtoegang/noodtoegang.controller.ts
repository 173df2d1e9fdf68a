import { HetKader, type Kader, lees, type Ontvangstbewijs, Probleem } from '@loopplank/access/http';
import { type Dag, dagVan } from '@loopplank/kernel';
import { Body, Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { NoodtoegangRij, Pagina } from '../../antwoorden';
import { leesNoodtoegangen, regiePlek, vindPersonen, woonplaatsVan } from '../../views';
import { NOODTOEGANG_REDEN_TEKENS } from '../../noodtoegang/gebruik-noodtoegang';
import { uitlegVanWeigering } from '../../weigeringen';
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

/** Exactly this name and this day: who only almost fits is somebody else. */
const isPrecies = (g: ReturnType<typeof vindPersonen>[number]): boolean =>
  g.lijkt.length === 0 && (['voornaam', 'achternaam', 'geboortedatum'] as const).every((veld) => g.gelijk.includes(veld));

/** Asked before anybody is looked up: a refusal that only a file can give would tell that there is one. */
function redenKort(): Probleem {
  const code = 'noodtoegang-reden-kort';
  const detail = uitlegVanWeigering(code, { tekens: NOODTOEGANG_REDEN_TEKENS })!;
  return new Probleem({ status: 409, code, detail, fouten: [{ veld: '/reden', code, uitleg: detail }] });
}

/** Who is involved already knows the youngster; every other refusal looks as if nobody was found. */
const verraadtNiets = (fout: unknown): unknown =>
  fout instanceof Probleem && [409, 412].includes(fout.inhoud.status) && fout.inhoud.code !== 'al-betrokken' ? nietGevonden() : fout;

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
    if (reden.trim().length < NOODTOEGANG_REDEN_TEKENS) throw redenKort();
    // The right too: who lacks it would otherwise be told 403 where there is a file and 404 where there is none.
    const vergunning = await stel(this.queries, { kader, handeling: 'noodtoegang.gebruiken', soort: 'dubbelcontrole', views: ['zoeken', 'jongere'], antwoord: (v) => ({ waarde: v, jongeren: [] }) });
    const vandaag = dagVan(kader.nu);
    const vraag = vraagVan(this.huis, kader, leesLijst({}, kader), vergunning);
    const [gevonden, ander] = vindPersonen(this.huis.views.db('zoeken'), { ...persoon, geboortedatum: persoon.geboortedatum as Dag }, vraag).filter(isPrecies);
    if (!gevonden || ander) throw nietGevonden();
    const { jongereId } = gevonden;
    const jongeren = this.huis.views.db('jongere');
    const gemeldAan = this.huis.toezichtOp({ regie: regiePlek(jongeren, jongereId), woonplaats: woonplaatsVan(jongeren, jongereId) }, kader.medewerker, vandaag);
    // A revision or a key of another request would be refused only where there is a file.
    const { ifMatch: _, ...zonderRevisie } = kader;
    const gedaan = await voerUit(this.commands, { kader: zonderRevisie, jongereId, nieuwDossier: true, handeling: 'noodtoegang.gebruiken', type: 'GebruikNoodtoegang', data: { reden, gemeldAan } })
      .catch((fout: unknown) => { throw verraadtNiets(fout); });
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
