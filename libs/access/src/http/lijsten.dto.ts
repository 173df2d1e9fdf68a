import { ApiProperty } from '@nestjs/swagger';
import { INZAGESOORTEN, type Inzagesoort } from '../inzage/events';
import { ORGANISATIESOORTEN, type Organisatiesoort } from '../organisatie/events';

class OrganisatieRegel {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ enum: ORGANISATIESOORTEN }) soort!: Organisatiesoort;
}

/** Answer of GET /v1/organisaties. */
export class OrganisatiesPagina {
  @ApiProperty({ type: [OrganisatieRegel] }) items!: readonly OrganisatieRegel[];
  @ApiProperty() totaal!: number;
}

class NaamRegel {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
}

/** Answer of GET /v1/medewerkers. */
export class MedewerkersPagina {
  @ApiProperty({ type: [NaamRegel] }) items!: readonly NaamRegel[];
  @ApiProperty() totaal!: number;
}

class InzageRegelDto {
  @ApiProperty({ format: 'date-time' }) op!: string;
  @ApiProperty({ type: NaamRegel }) medewerker!: NaamRegel;
  @ApiProperty({ type: NaamRegel }) organisatie!: NaamRegel;
  @ApiProperty({ description: 'De rol waarin is gekeken.' }) rol!: string;
  @ApiProperty({ description: 'Waarvoor is gekeken (verwerkingsactiviteit).' }) doel!: string;
  @ApiProperty({ enum: INZAGESOORTEN, description: 'Wat er te zien was.' }) soort!: Inzagesoort;
}

/** Answer of GET /v1/jongeren/{id}/inzagen. */
export class InzagenPagina {
  @ApiProperty({ type: [InzageRegelDto] }) items!: readonly InzageRegelDto[];
  @ApiProperty() totaal!: number;
}
