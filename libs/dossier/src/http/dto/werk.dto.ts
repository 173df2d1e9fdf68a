import { Datum, Deel, Geheel, Id, Keuze, KeuzeLijst, Tekst, Tijdstip } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { ValidateIf } from 'class-validator';
import { GEVOELIGE_THEMAS, THEMAS } from '../../contact/woorden';
import { BIJ_BEZOEK, CONTRACTEN, PLAATSING_EINDEREDENEN, PLAATSINGSOORTEN } from '../../werk/events';
import { VolgendMomentDto } from './aanmelden.dto';
import { AfspraakDto } from './contact.dto';
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

const BEZOEK_UREN = { uitleg: 'Hoeveel uur per week de jongere echt werkt.', optioneel: true } as const;
const BELASTBAARHEID = { uitleg: 'Hoeveel uur per week de jongere aankan. Alleen je eigen organisatie ziet dit.', optioneel: true } as const;

export class WerkbezoekDto {
  @Id({ uitleg: 'Het werk dat al bekend is. Of noem de werkgever.', optioneel: true })
  plaatsingId?: string;

  @Tekst({ uitleg: 'De werkgever, als het werk nog niet bekend is.', max: 120, optioneel: true })
  werkgever?: string;

  @Tekst(PERSOON) contactpersoon?: string;
  @Tekst(TELEFOON) telefoon?: string;

  @KeuzeLijst(BIJ_BEZOEK, { uitleg: 'Wie je sprak. Met de jongere erbij is het contact.', nietLeeg: true })
  aanwezig: (typeof BIJ_BEZOEK)[number][];

  @Geheel(0, 60, BEZOEK_UREN) uren?: number;
  @Geheel(0, 60, BELASTBAARHEID) belastbaarheid?: number;

  @Tijdstip({ uitleg: 'Wanneer het was. Leeg: nu.', optioneel: true })
  plaatsgevondenOp?: string;

  @KeuzeLijst([...THEMAS, ...GEVOELIGE_THEMAS], { uitleg: 'Waar het over ging.', optioneel: true })
  themas?: string[];

  @Tekst({ uitleg: 'Wat je wilt onthouden. Alleen je eigen organisatie leest dit.', max: 10_000, optioneel: true })
  notitie?: string;

  @Deel(AfspraakDto, { uitleg: 'Een afspraak die je maakte.', optioneel: true })
  afspraak?: AfspraakDto;

  @Deel(VolgendMomentDto, { uitleg: 'Wanneer je weer contact zoekt. Leeg: dat rekenen wij uit.', optioneel: true })
  volgendMoment?: VolgendMomentDto;
}

/** The changed fields of a correction. When it was is corrected in the contact. */
export class NieuwWerkbezoekDto {
  @Weg() @Id(anders) plaatsingId?: string | null;
  @Weg() @Tekst({ ...anders, max: 120 }) werkgever?: string | null;
  @Weg() @Tekst(PERSOON) contactpersoon?: string | null;
  @Weg() @Tekst(TELEFOON) telefoon?: string | null;
  @KeuzeLijst(BIJ_BEZOEK, { ...anders, nietLeeg: true }) aanwezig?: (typeof BIJ_BEZOEK)[number][];
  @Weg() @Geheel(0, 60, BEZOEK_UREN) uren?: number | null;
  @Weg() @Geheel(0, 60, BELASTBAARHEID) belastbaarheid?: number | null;
}
