import { Datum, Geheel, Id, Keuze, KeuzeLijst, Naam, Tekst, Tijdstip, Waarheid } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { ValidateIf } from 'class-validator';
import type { Herkomst } from '../../aanmelding/events';
import { GEMEENTECODE, HERKOMSTEN } from '../../aanmelding/events';
import { GRONDSLAGEN, type Grondslag } from '../../betrokkenheid/grondslagen';
import { BETROKKEN_ROLLEN, type BetrokkenRol } from '../../betrokkenheid/events';
import {
  AANLEIDINGEN, CONTACTGEGEVEN_SOORTEN, GEVOELIGE_THEMAS, KANALEN, TEGENPARTIJEN, THEMAS, UITKOMSTEN,
  type Aanleiding, type ContactgegevenSoort, type Kanaal, type Tegenpartij, type Uitkomst,
} from '../../contact/woorden';
import { BRONNEN, type Bron } from '../../bronnen';
import { AANWEZIGEN, UITSCHRIJFREDENEN, UITSTROOMPROFIELEN } from '../../school/events';

/** The changed fields of a correction, by kind. Every field may be absent; `Weg`: null takes it away. */
const Weg = (): PropertyDecorator => ValidateIf((_, waarde) => waarde !== null);
const anders = { uitleg: 'Hoe het wel was.', optioneel: true } as const;

export class NieuweAanmeldingDto {
  @Naam({ ...anders, max: 100 }) voornaam?: string;
  @Weg() @Tekst({ ...anders, max: 30 }) tussenvoegsel?: string | null;
  @Naam({ ...anders, max: 100 }) achternaam?: string;
  @Datum(anders) geboortedatum?: Dag;
  @Tekst({ ...anders, max: 6, patroon: GEMEENTECODE, patroonUitleg: 'Een gemeentecode is GM met vier cijfers.' }) gemeente?: string;
  @Weg() @Tekst({ ...anders, max: 9, patroon: /^\d{9}$/, patroonUitleg: 'Een BSN heeft negen cijfers.' }) bsn?: string | null;
  @Keuze(HERKOMSTEN, anders) herkomst?: Herkomst;
  @Weg() @Tekst({ ...anders, max: 80 }) opleidingsoort?: string | null;
}

export class NieuweBetrokkenheidDto {
  @Keuze(BETROKKEN_ROLLEN, anders) rol?: BetrokkenRol;
  @Keuze(GRONDSLAGEN, anders) grondslag?: Grondslag;
  @Datum(anders) vanDatum?: Dag;
  @Weg() @Datum(anders) totDatum?: Dag | null;
}

export class NieuwEindeDto {
  @Datum(anders) totDatum?: Dag;
  @Tekst({ ...anders, max: 200 }) reden?: string;
}

export class NieuwContactDto {
  @Keuze(KANALEN, anders) kanaal?: Kanaal;
  @Keuze(UITKOMSTEN, anders) uitkomst?: Uitkomst;
  @Weg() @Keuze(AANLEIDINGEN, anders) aanleiding?: Aanleiding | null;
  @Weg() @Keuze(TEGENPARTIJEN, anders) betrokkene?: Tegenpartij | null;
  @Tijdstip(anders) plaatsgevondenOp?: string;
  @Weg() @KeuzeLijst([...THEMAS, ...GEVOELIGE_THEMAS], anders) themas?: string[] | null;
  @Weg() @Tekst({ ...anders, max: 10_000 }) notitie?: string | null;
  @Weg() @Id(anders) contactgegevenId?: string | null;
  @Weg() @Id(anders) actieId?: string | null;
}

export class NieuwContactgegevenDto {
  @Keuze(CONTACTGEGEVEN_SOORTEN, anders) soort?: ContactgegevenSoort;
  @Tekst({ ...anders, max: 300 }) waarde?: string;
  @Weg() @Tekst({ ...anders, max: 80 }) bron?: string | null;
  @Datum(anders) vanDatum?: Dag;
  @Weg() @Datum(anders) totDatum?: Dag | null;
}

export class NieuweNotitieDto {
  @Tekst({ ...anders, max: 10_000 }) tekst?: string;
}

export class NieuwGesprekDto {
  @Datum(anders) datum?: Dag;
  @KeuzeLijst(AANWEZIGEN, { ...anders, nietLeeg: true }) aanwezig?: (typeof AANWEZIGEN)[number][];
  @Weg() @Geheel(1, 9, anders) nummer?: number | null;
  @Weg() @Keuze(UITSTROOMPROFIELEN, anders) profiel?: (typeof UITSTROOMPROFIELEN)[number] | null;
  @Weg() @Tekst({ ...anders, max: 10_000 }) verslag?: string | null;
}

export class NieuweInschrijvingDto {
  @Weg() @Tekst({ ...anders, max: 120 }) school?: string | null;
  @Weg() @Id(anders) organisatieId?: string | null;
  @Weg() @Tekst({ ...anders, max: 120 }) opleiding?: string | null;
  @Datum(anders) vanDatum?: Dag;
  @Weg() @Datum(anders) totDatum?: Dag | null;
  @Waarheid(anders) aangekondigd?: boolean;
  @Keuze(BRONNEN, anders) bron?: Bron;
  @Weg() @Tijdstip(anders) ontvangenOp?: string | null;
}

export class NieuweUitschrijvingDto {
  @Weg() @Id(anders) inschrijvingId?: string | null;
  @Weg() @Tekst({ ...anders, max: 120 }) school?: string | null;
  @Weg() @Id(anders) organisatieId?: string | null;
  @Datum(anders) perDatum?: Dag;
  @Weg() @Keuze(UITSCHRIJFREDENEN, anders) reden?: (typeof UITSCHRIJFREDENEN)[number] | null;
  @Waarheid(anders) aangekondigd?: boolean;
  @Keuze(BRONNEN, anders) bron?: Bron;
  @Weg() @Tijdstip(anders) ontvangenOp?: string | null;
}

export class NieuweAfspraakDto {
  @Tekst({ ...anders, max: 500 }) tekst?: string;
  @Keuze(['jongere', 'organisatie', 'ander'], anders) door?: 'jongere' | 'organisatie' | 'ander';
  @Weg() @Id(anders) organisatieId?: string | null;
  @Weg() @Id(anders) medewerkerId?: string | null;
  @Weg() @Datum(anders) uiterlijkDatum?: Dag | null;
}

export class NieuweAfrondingDto {
  @Keuze(['gedaan', 'nietGelukt', 'nietMeerNodig'], anders) uitkomst?: 'gedaan' | 'nietGelukt' | 'nietMeerNodig';
  @Weg() @Tekst({ ...anders, max: 500 }) toelichting?: string | null;
}

export class NieuweRegieDto {
  @Id(anders) organisatieId?: string;
  @Weg() @Id(anders) medewerkerId?: string | null;
}

export class NieuwMomentDto {
  @Datum(anders) datum?: Dag;
  @Weg() @Tekst({ ...anders, max: 200 }) wat?: string | null;
  @Weg() @Keuze(KANALEN, anders) kanaal?: Kanaal | null;
}
