import { Datum, Deel, Delen, Geheel, Keuze, KeuzeLijst, Tekst } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { AANWEZIGEN, UITSTROOMPROFIELEN } from '../../school/events';
import { VolgendMomentDto } from './aanmelden.dto';
import { AfspraakDto } from './contact.dto';

export class GesprekDto {
  @Keuze(['uitstroom', 'toekomst', 'advies', 'driegesprek', 'exit'], { uitleg: 'Soort gesprek.' })
  soort: 'uitstroom' | 'toekomst' | 'advies' | 'driegesprek' | 'exit';

  @Datum({ uitleg: 'De dag van het gesprek.' })
  datum: Dag;

  @KeuzeLijst(AANWEZIGEN, { uitleg: 'Wie erbij waren. Bij een driegesprek: de jongere en twee begeleiders.', nietLeeg: true })
  aanwezig: (typeof AANWEZIGEN)[number][];

  @Geheel(1, 9, { uitleg: 'Het hoeveelste uitstroomgesprek.', optioneel: true })
  nummer?: number;

  @Keuze(UITSTROOMPROFIELEN, { uitleg: 'Waar de jongere naartoe gaat. Bij een uitstroomgesprek of adviesgesprek.', optioneel: true })
  profiel?: (typeof UITSTROOMPROFIELEN)[number];

  @Tekst({ uitleg: 'Verslag. Alleen je eigen organisatie leest dit.', max: 10_000, optioneel: true })
  verslag?: string;

  @Delen(AfspraakDto, 20, { uitleg: 'Afspraken uit het gesprek. Een toekomstgesprek heeft er minstens één.', optioneel: true })
  afspraken?: AfspraakDto[];

  @Deel(VolgendMomentDto, { uitleg: 'Het volgende moment. Leeg: dat rekenen wij uit.', optioneel: true })
  volgendMoment?: VolgendMomentDto;
}

export class AfrondingDto {
  @Keuze(['gedaan', 'nietGelukt', 'nietMeerNodig'], { uitleg: 'Hoe het afliep.' })
  uitkomst: 'gedaan' | 'nietGelukt' | 'nietMeerNodig';

  @Tekst({ uitleg: 'Toelichting.', max: 500, optioneel: true })
  toelichting?: string;
}
