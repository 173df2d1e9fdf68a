import { Datum, Deel, Id, Keuze, KeuzeLijst, Tekst, Tijdstip, Waarheid } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import {
  AANLEIDINGEN, GEVOELIGE_THEMAS, KANALEN, TEGENPARTIJEN, THEMAS, UITKOMSTEN,
  type Aanleiding, type Kanaal, type Tegenpartij, type Uitkomst,
} from '../../contact/woorden';
import { ContactgegevenDto, VolgendMomentDto } from './aanmelden.dto';

export class AfspraakDto {
  @Tekst({ uitleg: 'Wat er is afgesproken.', max: 500 })
  tekst: string;

  @Keuze(['jongere', 'organisatie', 'ander'], { uitleg: 'Wie het doet. Leeg: jouw organisatie.', optioneel: true })
  door?: 'jongere' | 'organisatie' | 'ander';

  @Datum({ uitleg: 'Wanneer het klaar moet zijn.', optioneel: true })
  uiterlijkDatum?: Dag;
}

export class AfspraakNieuwDto extends AfspraakDto {
  @Id({ uitleg: 'De organisatie die het doet. Leeg: jouw organisatie.', optioneel: true })
  organisatieId?: string;

  @Id({ uitleg: 'De medewerker die het doet.', optioneel: true })
  medewerkerId?: string;
}

/** A failed attempt needs channel and outcome only; everything else may come later, or never. */
export class ContactDto {
  @Keuze(KANALEN, { uitleg: 'Hoe je contact zocht of had.' })
  kanaal: Kanaal;

  @Keuze(UITKOMSTEN, { uitleg: 'Hoe het afliep.' })
  uitkomst: Uitkomst;

  @Keuze(AANLEIDINGEN, { uitleg: 'Waarom je contact zocht.', optioneel: true })
  aanleiding?: Aanleiding;

  @Keuze(TEGENPARTIJEN, { uitleg: 'Met wie. Leeg: de jongere zelf.', optioneel: true })
  betrokkene?: Tegenpartij;

  @Tijdstip({ uitleg: 'Wanneer het was. Leeg: nu.', optioneel: true })
  plaatsgevondenOp?: string;

  @KeuzeLijst([...THEMAS, ...GEVOELIGE_THEMAS], { uitleg: 'Waar het over ging. Gevoelige themas ziet alleen je eigen organisatie.', optioneel: true })
  themas?: string[];

  @Tekst({ uitleg: 'Wat je wilt onthouden. Alleen je eigen organisatie leest dit.', max: 10_000, optioneel: true })
  notitie?: string;

  @Deel(AfspraakDto, { uitleg: 'Een afspraak die je maakte.', optioneel: true })
  afspraak?: AfspraakDto;

  @Deel(VolgendMomentDto, { uitleg: 'Wanneer je weer contact zoekt. Leeg: dat rekenen wij uit.', optioneel: true })
  volgendMoment?: VolgendMomentDto;

  @Id({ uitleg: 'Het nummer of adres dat je gebruikte.', optioneel: true })
  contactgegevenId?: string;

  @Id({ uitleg: 'De belactie waar dit bij hoort.', optioneel: true })
  actieId?: string;
}

export class NotitieDto {
  @Tekst({ uitleg: 'De tekst. Alleen je eigen organisatie leest dit.', max: 10_000 })
  tekst: string;
}

export class ContactgegevenNieuwDto extends ContactgegevenDto {
  @Datum({ uitleg: 'Vanaf wanneer dit klopt. Leeg: vandaag.', optioneel: true })
  vanDatum?: Dag;

  @Datum({ uitleg: 'Tot en met wanneer dit klopt.', optioneel: true })
  totDatum?: Dag;
}

export class OngeldigDto {
  @Keuze(['nummerFout', 'nietMeerInGebruik', 'vanIemandAnders', 'teruggekomen', 'overig'], { uitleg: 'Waarom het niet werkt.' })
  reden: 'nummerFout' | 'nietMeerInGebruik' | 'vanIemandAnders' | 'teruggekomen' | 'overig';
}

export class ContactvoorkeurDto {
  @Keuze(KANALEN, { uitleg: 'Hoe de jongere het liefst contact heeft.', optioneel: true })
  kanaal?: Kanaal;

  @Waarheid({ uitleg: 'Niet zeggen namens wie je belt.' })
  discreet: boolean;

  @Waarheid({ uitleg: 'Voicemail inspreken mag.', optioneel: true })
  voicemailToegestaan?: boolean;

  @Tekst({ uitleg: 'Toelichting.', max: 500, optioneel: true })
  toelichting?: string;
}
