import { HetKader, type Kader, nietGevonden } from '@loopplank/access/http';
import { Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Overdracht, OverdrachtDetail, Overdrachtlijst, Pagina } from '../../antwoorden';
import { leesOverdracht, leesOverdrachten, leesOverdrachtlijst, type Richting } from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { IdParam } from '../schrijven/id-param';
import { afspraak, contactgegeven } from './antwoorden.schema';
import { Deellijst, Lijst, Vraag } from './docs';
import { overdracht, overdrachtlijst } from './overdracht.schema';
import { getal, id as eenId, lijst as rijen, mag, object, ofNull, tekst, tijdstip } from './schema';
import { hulpvraag, inschrijving, plaatsing } from './situatie.schema';
import { alsPagina, leesKlokken, leesKeuze, leesLijst, over, overLijst, type Query, stel, vraagVan } from './vraag';

const RICHTINGEN: readonly Richting[] = ['ontvangen', 'verzonden', 'samen'];

const detail = object<OverdrachtDetail>({
  overdracht,
  jongere: object<OverdrachtDetail['jongere']>({ id: eenId('De jongere.'), naam: tekst('Naam.'), leeftijd: ofNull(getal('Leeftijd.')), gemeente: tekst('Gemeente.') }),
  delen: object<OverdrachtDetail['delen']>({
    contactgegevens: mag(rijen(contactgegeven, 'Nummers en adressen.')), school: mag(rijen(inschrijving, 'School.')), werk: mag(rijen(plaatsing, 'Werk.')),
    afspraken: mag(rijen(afspraak, 'Open afspraken.')), hulpvragen: mag(rijen(hulpvraag, 'Open hulpvragen.')),
    contact: mag(object<NonNullable<OverdrachtDetail['delen']['contact']>>({ laatsteOp: mag(tijdstip('Laatste gesprek.')), kanaal: mag(tekst('Hoe.')), pogingen: getal('Pogingen daarna.') })),
  }),
});

/** Handovers: to us, from us, and those we are in together. */
@ApiTags('Overdrachten')
@Controller('v1')
export class OverdrachtenController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  @ApiQuery({ name: 'richting', required: false, enum: RICHTINGEN, description: 'Alleen wat aan jullie is gevraagd, wat jullie vroegen, of waar jullie samen in zitten.' })
  @Lijst('overdrachten', { titel: 'Overdrachten van mijn organisatie', uitleg: 'Wat er aan jullie is gevraagd, wat jullie vroegen, en waar jullie samen verantwoordelijk zijn.', antwoord: 'Waar jullie aan zet zijn eerst, elke rij met de reden; en hoeveel er van elke soort zijn.' }, overdrachtlijst)
  async lijst(@HetKader() kader: Kader, @UitAdres() query: Query): Promise<Overdrachtlijst> {
    const lijst = leesLijst(query, kader, ['richting']);
    const richting = leesKeuze(query, 'richting', RICHTINGEN);
    return stel(this.queries, {
      kader,
      handeling: 'werklijst.zien',
      soort: 'werklijst',
      views: ['jongere', 'toegang'],
      antwoord: (v) => overLijst(alsPagina(kader, lijst, leesOverdrachtlijst(this.huis.views.db('jongere'), vraagVan(this.huis, kader, lijst, v), lijst, richting))),
    });
  }

  @Deellijst('jongeren/:id/overdrachten', { titel: 'Overdrachten van een jongere', antwoord: 'Nieuwste eerst.' }, overdracht)
  async vanJongere(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Overdracht>> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'jongere.zien',
      soort: 'dossier',
      jongereId: id,
      views: ['jongere'],
      antwoord: (v) => over(id, alsPagina(kader, lijst, leesOverdrachten(this.huis.views.db('jongere'), id, vraagVan(this.huis, kader, lijst, v), lijst)?.waarde ?? null)),
    });
  }

  @Vraag('jongeren/:id/overdrachten/:oid', { titel: 'Eén overdracht', uitleg: 'Wie gevraagd is om de regie over te nemen, ziet voor het antwoord alleen wat hier staat.', antwoord: 'De overdracht, wie het is, en wat er gedeeld is.' }, detail)
  async detail(@HetKader() kader: Kader, @IdParam() id: string, @IdParam('oid') oid: string, @UitAdres() query: Query): Promise<OverdrachtDetail> {
    const klokken = leesKlokken(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'overdracht.zien',
      soort: 'onderdeel',
      jongereId: id,
      views: ['jongere'],
      antwoord: (v) => {
        const gelezen = leesOverdracht(this.huis.views.db('jongere'), id, oid, vraagVan(this.huis, kader, klokken, v));
        if (!gelezen) throw nietGevonden();
        return over(id, gelezen);
      },
    });
  }
}
