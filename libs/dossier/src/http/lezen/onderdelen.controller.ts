import { HetKader, type Kader } from '@loopplank/access/http';
import type { Db } from '@loopplank/sqlite';
import { Controller, Inject, Query as UitAdres } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Afspraak, Belastbaarheid, Betrokkene, Contactgegeven, Diploma, GeplandMoment, Gesprek, Hulpvraag, Inschrijving, Pagina, Plaatsing, RegiePeriode, TijdlijnItem, Toestemming, Uitnodiging, Uitschrijving, Uitstroomprofiel, Uitvalrisico, Werkbezoek } from '../../antwoorden';
import {
  type Bladzijde, type Gelezen, leesAfspraken, leesBelastbaarheid, leesBetrokkenen, leesContactgegevens, leesContactmomenten, leesDiplomas, leesGesprekken, leesHulpvragen, leesInschrijvingen, leesMomenten, leesNotities,
  leesPlaatsingen, leesRegie, leesUitnodigingen, leesToestemmingen, leesUitschrijvingen, leesUitstroomprofielen, leesUitvalrisicos, leesWerkbezoeken,
  type Vraag,
} from '../../views';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { IdParam } from '../schrijven/id-param';
import { afspraak, betrokkene, contactgegeven, geplandMoment, gesprek, regiePeriode, tijdlijnItem } from './antwoorden.schema';
import { Deellijst } from './docs';
import { diploma, uitnodiging, uitstroomprofiel } from './loopbaan.schema';
import { belastbaarheid, toestemming, uitvalrisico } from './wensen.schema';
import { hulpvraag, inschrijving, plaatsing, uitschrijving, werkbezoek } from './situatie.schema';
import { alsPagina, leesLijst, over, type Query, stel, vraagVan } from './vraag';

type Lezen<T> = (db: Db, id: string, vraag: Vraag, bladzijde: Bladzijde) => Gelezen<Pagina<T>> | Pagina<T> | null;

const pagina = <T>(gelezen: Gelezen<Pagina<T>> | Pagina<T> | null): Pagina<T> | null => (gelezen && 'waarde' in gelezen ? gelezen.waarde : gelezen);

/** The parts of one file, each as a list. */
@ApiTags('Jongeren')
@Controller('v1/jongeren/:id')
export class OnderdelenController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOSSIER_HUIS) private readonly huis: DossierHuis,
  ) {}

  private lijst<T>(kader: Kader, id: string, query: Query, lezen: Lezen<T>, soort: 'onderdeel' | 'contactmomenten' = 'onderdeel'): Promise<Pagina<T>> {
    const lijst = leesLijst(query, kader);
    return stel(this.queries, {
      kader,
      handeling: 'jongere.zien',
      soort,
      jongereId: id,
      views: ['jongere'],
      antwoord: (v) => over(id, alsPagina(kader, lijst, pagina(lezen(this.huis.views.db('jongere'), id, vraagVan(this.huis, kader, lijst, v), lijst)))),
    });
  }

  @Deellijst('contactmomenten', { titel: 'Contact en pogingen', antwoord: 'Wat is geprobeerd en wat lukte, nieuwste eerst.' }, tijdlijnItem)
  contactmomenten(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<TijdlijnItem>> {
    return this.lijst(kader, id, query, leesContactmomenten, 'contactmomenten');
  }

  @Deellijst('notities', { titel: 'Notities', uitleg: 'De tekst van een andere organisatie zie je niet.', antwoord: 'Notities, nieuwste eerst.' }, tijdlijnItem)
  notities(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<TijdlijnItem>> {
    return this.lijst(kader, id, query, leesNotities);
  }

  @Deellijst('contactgegevens', { titel: 'Nummers en adressen', antwoord: 'Alle nummers en adressen, ook die niet meer gelden, met of ze werken.' }, contactgegeven)
  contactgegevens(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Contactgegeven>> {
    return this.lijst(kader, id, query, leesContactgegevens);
  }

  @Deellijst('regie', { titel: 'Wie de regie had', antwoord: 'Wie de regie had en wanneer, nieuwste eerst.' }, regiePeriode)
  regie(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<RegiePeriode>> {
    return this.lijst(kader, id, query, leesRegie);
  }

  @Deellijst('volgend-moment', { titel: 'Volgende momenten', antwoord: 'Het moment dat geldt eerst, daarna wat eerder gepland was.' }, geplandMoment)
  volgendMoment(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<GeplandMoment>> {
    return this.lijst(kader, id, query, leesMomenten);
  }

  @Deellijst('betrokkenen', { titel: 'Wie er om de jongere heen staan', antwoord: 'Organisaties met rol, grondslag, begeleiders en tot wanneer.' }, betrokkene)
  betrokkenen(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Betrokkene>> {
    return this.lijst(kader, id, query, leesBetrokkenen);
  }

  @Deellijst('gesprekken', { titel: 'Gesprekken', uitleg: 'Het verslag van een andere organisatie zie je niet.', antwoord: 'Gesprekken, nieuwste eerst.' }, gesprek)
  gesprekken(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Gesprek>> {
    return this.lijst(kader, id, query, leesGesprekken);
  }

  @Deellijst('inschrijvingen', { titel: 'Inschrijvingen op school', antwoord: 'Waar de jongere stond of staat ingeschreven, ook wat is aangekondigd, nieuwste eerst.' }, inschrijving)
  inschrijvingen(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Inschrijving>> {
    return this.lijst(kader, id, query, leesInschrijvingen);
  }

  @Deellijst('uitschrijvingen', { titel: 'Uitschrijvingen van school', antwoord: 'Wanneer de jongere van school ging of gaat, en hoeveel later wij dat wisten, nieuwste eerst.' }, uitschrijving)
  uitschrijvingen(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Uitschrijving>> {
    return this.lijst(kader, id, query, leesUitschrijvingen);
  }

  @Deellijst('diplomas', { titel: 'Diploma’s', antwoord: 'Welke diploma’s en verklaringen de jongere haalde, nieuwste eerst.' }, diploma)
  diplomas(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Diploma>> {
    return this.lijst(kader, id, query, leesDiplomas);
  }

  @Deellijst('uitstroomprofielen', { titel: 'Uitstroomprofielen', uitleg: 'De toelichting van een andere organisatie zie je niet.', antwoord: 'Waar de jongere na school naartoe gaat; wat geldt eerst.' }, uitstroomprofiel)
  uitstroomprofielen(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Uitstroomprofiel>> {
    return this.lijst(kader, id, query, leesUitstroomprofielen);
  }

  @Deellijst('uitnodigingen', { titel: 'Uitnodigingen voor een uitstroomgesprek', antwoord: 'Wie is uitgenodigd en wanneer, nieuwste eerst.' }, uitnodiging)
  uitnodigingen(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Uitnodiging>> {
    return this.lijst(kader, id, query, leesUitnodigingen);
  }

  @Deellijst('toestemmingen', { titel: 'Toestemmingen', antwoord: 'Wat de jongere of een ouder goed vond en of dat geldt, nieuwste eerst.' }, toestemming)
  toestemmingen(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Toestemming>> {
    return this.lijst(kader, id, query, leesToestemmingen);
  }

  @Deellijst('uitvalrisicos', { titel: 'Kans op uitval', uitleg: 'De tekst van een andere organisatie zie je niet.', antwoord: 'Wanneer iemand zag dat de jongere dreigde te stoppen, nieuwste eerst.' }, uitvalrisico)
  uitvalrisicos(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Uitvalrisico>> {
    return this.lijst(kader, id, query, leesUitvalrisicos);
  }

  @Deellijst('belastbaarheid', { titel: 'Belastbaarheid', uitleg: 'Het getal zie je alleen als je eigen organisatie het vaststelde.', antwoord: 'Hoeveel uur per week de jongere aankan, nieuwste eerst.' }, belastbaarheid)
  belastbaarheid(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Belastbaarheid>> {
    return this.lijst(kader, id, query, leesBelastbaarheid);
  }

  @Deellijst('plaatsingen', { titel: 'Werk en stages', antwoord: 'Waar de jongere werkt of werkte, met de afspraken van de peildatum, nieuwste eerst.' }, plaatsing)
  plaatsingen(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Plaatsing>> {
    return this.lijst(kader, id, query, leesPlaatsingen);
  }

  @Deellijst('werkbezoeken', { titel: 'Werkbezoeken', uitleg: 'Wat een andere organisatie over belastbaarheid noteerde zie je niet.', antwoord: 'Wat er op het werk is gezien, nieuwste eerst.' }, werkbezoek)
  werkbezoeken(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Werkbezoek>> {
    return this.lijst(kader, id, query, leesWerkbezoeken);
  }

  @Deellijst('hulpvragen', { titel: 'Hulpvragen', uitleg: 'Iedereen die betrokken is ziet dat er een is en wie hem heeft; een gevoelig thema en de tekst ziet alleen wie het schreef.', antwoord: 'Open hulpvragen eerst, urgente bovenaan; daarna wat is afgerond.' }, hulpvraag)
  hulpvragen(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Hulpvraag>> {
    return this.lijst(kader, id, query, leesHulpvragen);
  }

  @Deellijst('afspraken', { titel: 'Afspraken', antwoord: 'Open afspraken eerst, op volgorde van wanneer ze klaar moeten zijn; daarna wat is afgerond.' }, afspraak)
  afspraken(@HetKader() kader: Kader, @IdParam() id: string, @UitAdres() query: Query): Promise<Pagina<Afspraak>> {
    return this.lijst(kader, id, query, leesAfspraken);
  }
}
