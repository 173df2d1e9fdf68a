import { Datum, Geheel, Id, Keuze, Tekst, Tijdstip, Waarheid } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { ValidateIf } from 'class-validator';
import { BRONNEN, type Bron } from '../../bronnen';
import { KANALEN, type Kanaal } from '../../contact/woorden';
import { RUST_EINDEREDENEN } from '../../rust/events';
import { UITVAL_BIJ } from '../../school/events';
import { TOESTEMMING_HOE, TOESTEMMING_VOOR } from '../../toestemming/events';
import { BerichtDto } from './school.dto';

const TOELICHTING = { uitleg: 'Toelichting. Alleen je eigen organisatie leest dit.', max: 500, optioneel: true } as const;

export class RustDto {
  @Waarheid({ uitleg: 'Of er later weer contact mag worden gezocht.' })
  magTerugkomen: boolean;

  @Datum({ uitleg: 'De eerste dag waarop contact weer welkom is. Leeg: over een half jaar.', optioneel: true })
  weerWelkomDatum?: Dag;

  @Keuze(KANALEN, { uitleg: 'Hoe de jongere dan het liefst bereikt wordt.', optioneel: true })
  kanaal?: Kanaal;

  @Tekst(TOELICHTING)
  toelichting?: string;

  @Tijdstip({ uitleg: 'Wanneer de jongere dit zei. Leeg: nu.', optioneel: true })
  gezegdOp?: string;
}

export class RustEindeDto {
  @Keuze(RUST_EINDEREDENEN, { uitleg: 'Waarom de rust stopt.' })
  reden: (typeof RUST_EINDEREDENEN)[number];

  @Id({ uitleg: 'Bij veiligheid: de collega met wie je dit besprak.', optioneel: true })
  besprokenMetId?: string;

  @Tekst({ ...TOELICHTING, uitleg: 'Bij veiligheid verplicht: waarom wachten niet veilig is. Alleen je eigen organisatie leest dit.' })
  toelichting?: string;
}

export class ToestemmingDto {
  @Keuze(TOESTEMMING_VOOR, { uitleg: 'Waarvoor.' })
  waarvoor: (typeof TOESTEMMING_VOOR)[number];

  @Id({ uitleg: 'Met welke organisatie, als het om één organisatie gaat.', optioneel: true })
  organisatieId?: string;

  @Keuze(['jongere', 'ouder'], { uitleg: 'Wie het goed vindt. Leeg: de jongere.', optioneel: true })
  door?: 'jongere' | 'ouder';

  @Keuze(TOESTEMMING_HOE, { uitleg: 'Hoe. Leeg: mondeling.', optioneel: true })
  hoe?: (typeof TOESTEMMING_HOE)[number];

  @Datum({ uitleg: 'Sinds wanneer. Leeg: vandaag.', optioneel: true })
  datum?: Dag;

  @Datum({ uitleg: 'De laatste dag.', optioneel: true })
  totDatum?: Dag;

  @Tekst(TOELICHTING)
  toelichting?: string;
}

export class IntrekkingDto {
  @Datum({ uitleg: 'Vanaf wanneer. Leeg: vandaag.', optioneel: true })
  datum?: Dag;

  @Tekst(TOELICHTING)
  toelichting?: string;
}

export class BelastbaarheidDto {
  @Geheel(0, 60, { uitleg: 'Uren per week die de jongere aankan. Alleen je eigen organisatie ziet dit.' })
  uren: number;

  @Datum({ uitleg: 'Sinds wanneer. Leeg: vandaag.', optioneel: true })
  datum?: Dag;

  @Tekst(TOELICHTING)
  toelichting?: string;
}

export class UitvalrisicoDto extends BerichtDto {
  @Keuze(UITVAL_BIJ, { uitleg: 'Waarmee de jongere dreigt te stoppen.' })
  bij: (typeof UITVAL_BIJ)[number];

  @Datum({ uitleg: 'De dag waarop het misschien stopt.', optioneel: true })
  verwachtDatum?: Dag;

  @Tekst({ uitleg: 'Wat je ziet. Alleen je eigen organisatie leest dit.', max: 2000, optioneel: true })
  tekst?: string;

  @Tijdstip({ uitleg: 'Wanneer je dit zag. Leeg: nu.', optioneel: true })
  gesignaleerdOp?: string;
}

export class SchoolwisselDto extends BerichtDto {
  @Tekst({ uitleg: 'De nieuwe school. Of gebruik organisatieId.', max: 120, optioneel: true })
  school?: string;

  @Id({ uitleg: 'De nieuwe school, als die hier meedoet.', optioneel: true })
  organisatieId?: string;

  @Tekst({ uitleg: 'De opleiding daar.', max: 120, optioneel: true })
  opleiding?: string;

  @Datum({ uitleg: 'De eerste dag op de nieuwe school.' })
  perDatum: Dag;
}

const Weg = (): PropertyDecorator => ValidateIf((_, waarde) => waarde !== null);
const anders = { uitleg: 'Hoe het wel was.', optioneel: true } as const;

/** The changed fields of a correction; see nieuw.dto.ts. */
export class NieuweRustDto {
  @Weg() @Datum(anders) weerWelkomDatum?: Dag | null;
  @Weg() @Keuze(KANALEN, anders) kanaal?: Kanaal | null;
  @Weg() @Tekst({ ...anders, max: 500 }) toelichting?: string | null;
}

export class NieuweToestemmingDto {
  @Keuze(TOESTEMMING_VOOR, anders) waarvoor?: (typeof TOESTEMMING_VOOR)[number];
  @Weg() @Id(anders) organisatieId?: string | null;
  @Keuze(['jongere', 'ouder'], anders) door?: 'jongere' | 'ouder';
  @Keuze(TOESTEMMING_HOE, anders) hoe?: (typeof TOESTEMMING_HOE)[number];
  @Datum(anders) datum?: Dag;
  @Weg() @Datum(anders) totDatum?: Dag | null;
  @Weg() @Tekst({ ...anders, max: 500 }) toelichting?: string | null;
}

export class NieuweBelastbaarheidDto {
  @Geheel(0, 60, anders) uren?: number;
  @Datum(anders) datum?: Dag;
  @Weg() @Tekst({ ...anders, max: 500 }) toelichting?: string | null;
}

export class NieuwUitvalrisicoDto {
  @Keuze(UITVAL_BIJ, anders) bij?: (typeof UITVAL_BIJ)[number];
  @Weg() @Datum(anders) verwachtDatum?: Dag | null;
  @Weg() @Tekst({ ...anders, max: 2000 }) tekst?: string | null;
  @Keuze(BRONNEN, anders) bron?: Bron;
  @Weg() @Tijdstip(anders) ontvangenOp?: string | null;
}
