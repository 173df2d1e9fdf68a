import { Datum, Id, Keuze, Tekst, Tijdstip, Waarheid } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { BRONNEN, type Bron } from '../../bronnen';
import { UITSCHRIJFREDENEN } from '../../school/events';

/** What every report about a youngster's school or work carries. */
export class BerichtDto {
  @Keuze(BRONNEN, { uitleg: 'Wie ervoor instaat. Leeg: jijzelf. Wat een jongere of ouder zegt, telt korter.', optioneel: true })
  bron?: Bron;

  @Tijdstip({ uitleg: 'Wanneer het bericht binnenkwam. Leeg: nu.', optioneel: true })
  ontvangenOp?: string;
}

export class InschrijvingDto extends BerichtDto {
  @Tekst({ uitleg: 'De naam van de school. Of gebruik organisatieId.', max: 120, optioneel: true, voorbeeld: 'mbo Lindewaard' })
  school?: string;

  @Id({ uitleg: 'De school, als die hier meedoet.', optioneel: true })
  organisatieId?: string;

  @Tekst({ uitleg: 'De opleiding, zoals entree.', max: 120, optioneel: true })
  opleiding?: string;

  @Datum({ uitleg: 'De eerste dag op deze school.' })
  vanDatum: Dag;

  @Datum({ uitleg: 'De laatste dag, zoals gepland.', optioneel: true })
  totDatum?: Dag;

  @Waarheid({ uitleg: 'Het is een plan dat nog niet bevestigd is.', optioneel: true })
  aangekondigd?: boolean;
}

export class UitschrijvingDto extends BerichtDto {
  @Id({ uitleg: 'De inschrijving die stopt. Dan hoef je de school niet te noemen.', optioneel: true })
  inschrijvingId?: string;

  @Tekst({ uitleg: 'De naam van de school. Noem je geen school, dan stoppen alle inschrijvingen.', max: 120, optioneel: true })
  school?: string;

  @Id({ uitleg: 'De school, als die hier meedoet.', optioneel: true })
  organisatieId?: string;

  @Datum({ uitleg: 'De eerste dag waarop de jongere niet meer staat ingeschreven.' })
  perDatum: Dag;

  @Keuze(UITSCHRIJFREDENEN, { uitleg: 'Waarom.', optioneel: true })
  reden?: (typeof UITSCHRIJFREDENEN)[number];

  @Waarheid({ uitleg: 'Het is vooraf aangekondigd en nog niet gebeurd.', optioneel: true })
  aangekondigd?: boolean;
}
