import { Datum, Deel, Delen, Id, Keuze, Tekst, Waarheid } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { GRONDSLAGEN, type Grondslag } from '../../betrokkenheid/grondslagen';
import { CONTROLE_UITKOMSTEN, ONDERDELEN, type Onderdeel } from '../../overdracht/events';
import { MENINGEN, type Mening, TERUGVALREDENEN } from '../../overdracht/loslaten-events';
import { VolgendMomentDto } from './aanmelden.dto';

export class GedeeldDto {
  @Keuze(ONDERDELEN, { uitleg: 'Wat de ontvanger ziet voor het antwoord.' })
  onderdeel: Onderdeel;

  @Keuze(GRONDSLAGEN, { uitleg: 'Waarom dat gedeeld mag worden.' })
  grondslag: Grondslag;
}

export class OverdrachtDto {
  @Id({ uitleg: 'De organisatie die je vraagt de regie over te nemen.' })
  aan: string;

  @Id({ uitleg: 'De medewerker daar. Leeg: wie er het eerst is.', optioneel: true })
  medewerkerId?: string;

  @Tekst({ uitleg: 'Waarom, en wat de ander moet weten.', max: 1000 })
  reden: string;

  @Delen(GedeeldDto, 20, { uitleg: 'Wat de ontvanger ziet voor het antwoord. Leeg: alleen naam, leeftijd en gemeente.', optioneel: true })
  gedeeld?: GedeeldDto[];

  @Datum({ uitleg: 'Voorstel voor een driegesprek.', optioneel: true })
  driegesprekDatum?: Dag;

  @Datum({ uitleg: 'Laatste dag om te antwoorden. Leeg: na 10 werkdagen van de ontvanger.', optioneel: true })
  uiterlijkDatum?: Dag;
}

export class AcceptatieDto {
  @Id({ uitleg: 'De collega die de regie krijgt. Leeg: jij.', optioneel: true })
  medewerkerId?: string;

  @Deel(VolgendMomentDto, { uitleg: 'Het eerste moment. Leeg: het voorgestelde driegesprek, of binnen een week.', optioneel: true })
  volgendMoment?: VolgendMomentDto;
}

export class WeigeringDto {
  @Tekst({ uitleg: 'Waarom niet.', max: 1000 })
  reden: string;
}

export class OverdrachtvraagDto {
  @Tekst({ uitleg: 'Wat je wilt weten.', max: 1000 })
  vraag: string;
}

export class AntwoordDto {
  @Tekst({ uitleg: 'Het antwoord.', max: 1000 })
  antwoord: string;
}

export class ControleDto {
  @Keuze(CONTROLE_UITKOMSTEN, { uitleg: 'Hoe het gaat.' })
  uitkomst: (typeof CONTROLE_UITKOMSTEN)[number];

  @Tekst({ uitleg: 'Toelichting. Wie betrokken is leest dit.', max: 1000, optioneel: true })
  toelichting?: string;

  @Deel(VolgendMomentDto, { uitleg: 'Het volgende moment. Leeg: de volgende controle.', optioneel: true })
  volgendMoment?: VolgendMomentDto;
}

export class LoslaatvoorstelDto {
  @Keuze(MENINGEN, { uitleg: 'Wat de jongere ervan vindt.' })
  mening: Mening;

  @Tekst({ uitleg: 'In eigen woorden van de jongere.', max: 1000, optioneel: true })
  meningTekst?: string;

  @Waarheid({ uitleg: 'De nazorg gaat door na het loslaten.', optioneel: true })
  nazorgLooptDoor?: boolean;
}

export class BevestigingDto {}

export class NogNietDto {
  @Tekst({ uitleg: 'Waarom nog niet.', max: 1000 })
  reden: string;

  @Datum({ uitleg: 'Wanneer jullie weer kijken.' })
  opnieuwDatum: Dag;
}

export class TerugvalDto {
  @Keuze(TERUGVALREDENEN, { uitleg: 'Wat er gebeurde.' })
  reden: (typeof TERUGVALREDENEN)[number];

  @Tekst({ uitleg: 'Toelichting. Wie betrokken is leest dit.', max: 1000, optioneel: true })
  toelichting?: string;
}
