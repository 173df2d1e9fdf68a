import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REGISTERS } from '@loopplank/dossier';
import { AFWIJSREDENEN } from '../../signalen/events';

/** Shapes of the answers, for openapi.json. The types themselves stand in antwoorden.signalen.ts. */
class GemeenteSchema {
  @ApiProperty() code: string;
  @ApiProperty() naam: string;
}

class SignaalRegelSchema {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['open', 'geaccepteerd', 'afgewezen'] }) status: string;
  @ApiProperty({ enum: REGISTERS }) register: string;
  @ApiPropertyOptional({ description: 'Leeg: de lijst geeft alleen een nummer.' }) naam?: string;
  @ApiPropertyOptional({ format: 'date' }) geboortedatum?: string;
  @ApiPropertyOptional() leeftijd?: number;
  @ApiPropertyOptional({ type: GemeenteSchema }) gemeente?: GemeenteSchema;
  @ApiProperty() bsnBekend: boolean;
  @ApiProperty({ description: 'Waarom dit hier staat: wat het register zei.' }) reden: string;
  @ApiProperty({ format: 'date', description: 'Sinds wanneer iemand hiernaar moet kijken.' }) sindsDatum: string;
  @ApiProperty({ format: 'date-time' }) ontvangenOp: string;
  @ApiProperty({ description: 'Dagen tussen wat er gebeurde en de dag waarop wij het hoorden.' }) vertragingDagen: number;
  @ApiProperty({ format: 'date', description: 'Tot en met deze dag is het bewaard.' }) bewaardTotDatum: string;
  @ApiPropertyOptional({ format: 'uuid' }) jongereId?: string;
  @ApiPropertyOptional({ format: 'date-time' }) beslotenOp?: string;
  @ApiPropertyOptional({ enum: AFWIJSREDENEN }) afwijsreden?: string;
}

export class SignalenPagina {
  @ApiProperty({ type: [SignaalRegelSchema] }) items: SignaalRegelSchema[];
  @ApiProperty() totaal: number;
}

class BerichtSchema {
  @ApiProperty({ enum: REGISTERS }) register: string;
  @ApiProperty({ format: 'date', description: 'De dag waarvan het register dit zegt.' }) standDatum: string;
  @ApiProperty({ format: 'date-time' }) ontvangenOp: string;
  @ApiProperty() tekst: string;
}

export class SignaalDetailSchema extends SignaalRegelSchema {
  @ApiPropertyOptional() voornaam?: string;
  @ApiPropertyOptional() tussenvoegsel?: string;
  @ApiPropertyOptional() achternaam?: string;
  @ApiPropertyOptional() bsn?: string;
  @ApiProperty({ type: [BerichtSchema], description: 'Wat de registers zeiden, het nieuwste eerst.' }) berichten: BerichtSchema[];
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'Wie hier al bekend is en dezelfde kan zijn.' }) kandidaten: object[];
  @ApiProperty({ description: 'Of er nog anderen zijn die je niet mag zien.' }) andere: number;
}

class AanvoerRegelSchema {
  @ApiProperty({ enum: ['duoMutaties', 'duoVolledig', 'jongerenInBeeld'] }) lijst: string;
  @ApiProperty() naam: string;
  @ApiProperty({ enum: REGISTERS }) register: string;
  @ApiPropertyOptional({ format: 'date' }) standDatum?: string;
  @ApiPropertyOptional({ format: 'date-time' }) ontvangenOp?: string;
  @ApiPropertyOptional() dagenOud?: number;
  @ApiPropertyOptional({ description: 'Zo vaak hoort de lijst te komen, in dagen.' }) verwachtDagen?: number;
  @ApiProperty({ description: 'Nee: er ontbreken lijsten, dus een lege lijst zegt niets.' }) vers: boolean;
  @ApiProperty() uitleg: string;
}
class LatentieSchema {
  @ApiProperty() bron: string;
  @ApiProperty() aantal: number;
  @ApiProperty() mediaanDagen: number;
  @ApiProperty() p90Dagen: number;
}
export class AanvoerSchema {
  @ApiProperty({ type: [AanvoerRegelSchema] }) items: AanvoerRegelSchema[];
  @ApiProperty({ type: [LatentieSchema], description: 'Dagen tussen wat er gebeurde en wanneer wij het hoorden, over twaalf maanden.' }) latentie: LatentieSchema[];
}
