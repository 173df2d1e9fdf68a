import { Datum, Geheel, Id, Keuze, Tekst, Tijdstip } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { ValidateIf } from 'class-validator';
import { BRONNEN, type Bron } from '../../bronnen';
import { DIPLOMANIVEAUS, LEERWEGEN, UITSTROOMPROFIELEN } from '../../school/events';
import { BerichtDto } from './school.dto';

const NIVEAU = { uitleg: 'Waarvan het diploma is. Ook een verklaring van de school telt.' } as const;

export class DiplomaDto extends BerichtDto {
  @Keuze(DIPLOMANIVEAUS, NIVEAU)
  niveau: (typeof DIPLOMANIVEAUS)[number];

  @Keuze(LEERWEGEN, { uitleg: 'Alleen bij mbo.', optioneel: true })
  leerweg?: (typeof LEERWEGEN)[number];

  @Datum({ uitleg: 'De dag op het diploma.' })
  datum: Dag;

  @Tekst({ uitleg: 'De opleiding.', max: 120, optioneel: true })
  opleiding?: string;

  @Tekst({ uitleg: 'De naam van de school. Of gebruik organisatieId.', max: 120, optioneel: true })
  school?: string;

  @Id({ uitleg: 'De school, als die hier meedoet.', optioneel: true })
  organisatieId?: string;
}

export class UitstroomprofielDto {
  @Keuze(UITSTROOMPROFIELEN, { uitleg: 'Waar de jongere na school naartoe gaat.' })
  profiel: (typeof UITSTROOMPROFIELEN)[number];

  @Datum({ uitleg: 'Sinds wanneer. Leeg: vandaag.', optioneel: true })
  datum?: Dag;

  @Tekst({ uitleg: 'Waarom. Alleen je eigen organisatie leest dit.', max: 500, optioneel: true })
  toelichting?: string;
}

export class UitnodigingDto {
  @Id({ uitleg: 'Wie je uitnodigt. Leeg: de gemeente die betrokken is.', optioneel: true })
  organisatieId?: string;

  @Datum({ uitleg: 'De dag van de uitnodiging. Leeg: vandaag.', optioneel: true })
  datum?: Dag;

  @Datum({ uitleg: 'De dag van het gesprek.', optioneel: true })
  gesprekDatum?: Dag;

  @Geheel(1, 9, { uitleg: 'Het hoeveelste uitstroomgesprek.', optioneel: true })
  nummer?: number;
}

const Weg = (): PropertyDecorator => ValidateIf((_, waarde) => waarde !== null);
const anders = { uitleg: 'Hoe het wel was.', optioneel: true } as const;

/** The changed fields of a correction; see nieuw.dto.ts. */
export class NieuwDiplomaDto {
  @Keuze(DIPLOMANIVEAUS, anders) niveau?: (typeof DIPLOMANIVEAUS)[number];
  @Weg() @Keuze(LEERWEGEN, anders) leerweg?: (typeof LEERWEGEN)[number] | null;
  @Datum(anders) datum?: Dag;
  @Weg() @Tekst({ ...anders, max: 120 }) opleiding?: string | null;
  @Weg() @Tekst({ ...anders, max: 120 }) school?: string | null;
  @Weg() @Id(anders) organisatieId?: string | null;
  @Keuze(BRONNEN, anders) bron?: Bron;
  @Weg() @Tijdstip(anders) ontvangenOp?: string | null;
}

export class NieuwUitstroomprofielDto {
  @Keuze(UITSTROOMPROFIELEN, anders) profiel?: (typeof UITSTROOMPROFIELEN)[number];
  @Datum(anders) datum?: Dag;
  @Weg() @Tekst({ ...anders, max: 500 }) toelichting?: string | null;
}

export class NieuweUitnodigingDto {
  @Id(anders) organisatieId?: string;
  @Datum(anders) datum?: Dag;
  @Weg() @Datum(anders) gesprekDatum?: Dag | null;
  @Weg() @Geheel(1, 9, anders) nummer?: number | null;
}
