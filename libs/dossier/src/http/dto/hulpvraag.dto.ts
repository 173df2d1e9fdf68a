import { Deel, Id, Keuze, Tekst, Tijdstip } from '@loopplank/access/http';
import { ValidateIf } from 'class-validator';
import { GEVOELIGE_THEMAS } from '../../contact/woorden';
import { HULPTHEMAS, HULPVRAAG_UITKOMSTEN, URGENTIES } from '../../hulpvraag/events';
import type { Hulpthema } from '../../hulpvraag/hulpvraag';

const Weg = (): PropertyDecorator => ValidateIf((_, waarde) => waarde !== null);
const THEMAKEUZE = [...HULPTHEMAS, ...GEVOELIGE_THEMAS] as const;
const THEMA = { uitleg: `Waar hulp bij nodig is. Gevoelig, en alleen voor je eigen organisatie: ${GEVOELIGE_THEMAS.join(', ')}.` } as const;
const TEKST = { uitleg: 'Wat er aan de hand is. Alleen je eigen organisatie leest dit.', max: 2000, optioneel: true } as const;
const UITKOMST = { uitleg: 'Hoe het afliep.' } as const;

export class GevraagdeDto {
  @Id({ uitleg: 'De organisatie die je vraagt het op te pakken.' })
  organisatieId: string;

  @Id({ uitleg: 'De medewerker daar.', optioneel: true })
  medewerkerId?: string;
}

export class HulpvraagDto {
  @Keuze(THEMAKEUZE, THEMA) thema: Hulpthema;

  @Keuze(URGENTIES, { uitleg: 'Urgent: geen dak, niet veilig, het kan niet wachten. Leeg: gewoon.', optioneel: true })
  urgentie?: (typeof URGENTIES)[number];

  @Tekst(TEKST) tekst?: string;

  @Tijdstip({ uitleg: 'Wanneer je dit zag of hoorde. Leeg: nu.', optioneel: true })
  gesignaleerdOp?: string;

  @Deel(GevraagdeDto, { uitleg: 'Wie je vraagt het op te pakken. Leeg bij een urgente: wie de regie heeft.', optioneel: true })
  gevraagd?: GevraagdeDto;
}

export class OppakkenDto {
  @Id({ uitleg: 'De organisatie die het oppakt. Leeg: jijzelf.', optioneel: true })
  organisatieId?: string;

  @Id({ uitleg: 'De medewerker die het oppakt.', optioneel: true })
  medewerkerId?: string;
}

export class HulpvraagAfrondingDto {
  @Keuze(HULPVRAAG_UITKOMSTEN, UITKOMST) uitkomst: (typeof HULPVRAAG_UITKOMSTEN)[number];

  @Tekst({ uitleg: 'Toelichting. Alleen je eigen organisatie leest dit.', max: 500, optioneel: true })
  toelichting?: string;
}

const anders = { uitleg: 'Hoe het wel was.', optioneel: true } as const;

/** The changed fields of a correction; see nieuw.dto.ts. */
export class NieuweHulpvraagDto {
  @Keuze(THEMAKEUZE, { ...THEMA, optioneel: true }) thema?: Hulpthema;
  @Keuze(URGENTIES, anders) urgentie?: (typeof URGENTIES)[number];
  @Weg() @Tekst(TEKST) tekst?: string | null;
}

export class NieuweHulpvraagAfrondingDto {
  @Keuze(HULPVRAAG_UITKOMSTEN, { ...UITKOMST, optioneel: true }) uitkomst?: (typeof HULPVRAAG_UITKOMSTEN)[number];
  @Weg() @Tekst({ ...anders, max: 500 }) toelichting?: string | null;
}
