import { Datum, Geheel, Keuze, Tekst } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { ValidateIf } from 'class-validator';
import { CONTRACTEN, PLAATSING_EINDEREDENEN, PLAATSINGSOORTEN } from '../../werk/events';
import { BerichtDto } from './school.dto';

/** Null takes a term away. */
const Weg = (): PropertyDecorator => ValidateIf((_, waarde) => waarde !== null);

const CONTRACT = { uitleg: 'Tijdelijk (bepaald), vast (onbepaald), of flex: uitzend, oproep, nul uren.', optioneel: true } as const;
const UREN = { uitleg: 'Uren per week.', optioneel: true } as const;
const TOT = { uitleg: 'De laatste dag van het contract.', optioneel: true } as const;
const FUNCTIE = { uitleg: 'Wat de jongere doet.', max: 120, optioneel: true } as const;
const PERSOON = { uitleg: 'Wie je bij de werkgever spreekt.', max: 120, optioneel: true } as const;
const TELEFOON = {
  uitleg: 'Het nummer van de werkgever.', max: 30, optioneel: true, patroon: /^\+?[\d ()-]{8,20}$/, patroonUitleg: 'Dit is geen telefoonnummer. Gebruik alleen cijfers, met eventueel een +.',
} as const;

export class PlaatsingDto extends BerichtDto {
  @Keuze(PLAATSINGSOORTEN, { uitleg: 'Werk, stage of proefplaatsing. Leeg: werk.', optioneel: true })
  soort?: (typeof PLAATSINGSOORTEN)[number];

  @Tekst({ uitleg: 'De werkgever. Blijft binnen het dossier.', max: 120, voorbeeld: 'Bakkerij Kruim' })
  werkgever: string;

  @Datum({ uitleg: 'De eerste werkdag.' })
  vanDatum: Dag;

  @Keuze(CONTRACTEN, CONTRACT) contract?: (typeof CONTRACTEN)[number];
  @Geheel(0, 60, UREN) uren?: number;
  @Datum(TOT) totDatum?: Dag;
  @Tekst(FUNCTIE) functie?: string;
  @Tekst(PERSOON) contactpersoon?: string;
  @Tekst(TELEFOON) telefoon?: string;
}

class VoorwaardenDto extends BerichtDto {
  @Weg() @Keuze(CONTRACTEN, CONTRACT) contract?: (typeof CONTRACTEN)[number] | null;
  @Weg() @Geheel(0, 60, UREN) uren?: number | null;
  @Weg() @Datum(TOT) totDatum?: Dag | null;
  @Weg() @Tekst(FUNCTIE) functie?: string | null;
  @Weg() @Tekst(PERSOON) contactpersoon?: string | null;
  @Weg() @Tekst(TELEFOON) telefoon?: string | null;
}

export class PlaatsingWijzigingDto extends VoorwaardenDto {
  @Datum({ uitleg: 'Vanaf wanneer dit geldt. Leeg: vandaag.', optioneel: true })
  perDatum?: Dag;
}

export class PlaatsingEindeDto extends BerichtDto {
  @Datum({ uitleg: 'De laatste werkdag. Leeg: vandaag.', optioneel: true })
  totDatum?: Dag;

  @Keuze(PLAATSING_EINDEREDENEN, { uitleg: 'Waarom.', optioneel: true })
  reden?: (typeof PLAATSING_EINDEREDENEN)[number];
}

const anders = { uitleg: 'Hoe het wel was.', optioneel: true } as const;

/** The changed fields of a correction; see nieuw.dto.ts. */
export class NieuwePlaatsingDto extends VoorwaardenDto {
  @Keuze(PLAATSINGSOORTEN, anders) soort?: (typeof PLAATSINGSOORTEN)[number];
  @Tekst({ ...anders, max: 120 }) werkgever?: string;
  @Datum(anders) vanDatum?: Dag;
}
