import { ApiProperty } from '@nestjs/swagger';
import { Tekst } from '../kit/velden';

/** Body of POST /v1/sessie. */
export class InlogDto {
  @Tekst({ uitleg: 'De gebruikersnaam; hoofdletters maken niet uit.', max: 100, voorbeeld: 'jobcoach' })
  gebruikersnaam!: string;

  /** Twice the longest password: a character may take two code units. */
  @Tekst({ uitleg: 'Het wachtwoord.', max: 400 })
  wachtwoord!: string;
}

class OrganisatieKort {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
}

class IngelogdeMedewerker {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
  @ApiProperty() gebruikersnaam!: string;
  @ApiProperty({ format: 'uuid' }) organisatieId!: string;
  @ApiProperty() organisatieNaam!: string;
  @ApiProperty({ type: [String] }) rollen!: readonly string[];
  @ApiProperty({ enum: [true], required: false, description: 'Alleen als deze beheerder alle organisaties mag beheren.' }) installatiebeheer?: true;
}

class TaakDto {
  @ApiProperty({ description: 'Waarde voor de kop `Doel`.' }) doel!: string;
  @ApiProperty() rol!: string;
  @ApiProperty({ description: 'Waarvoor deze taak is, in gewone woorden.' }) uitleg!: string;
}

/** Answer of POST and GET /v1/sessie. */
export class SessieAntwoord {
  @ApiProperty({ type: IngelogdeMedewerker }) medewerker!: IngelogdeMedewerker;
  @ApiProperty({ description: 'Stuur dit mee als `X-CSRF-Token` bij alles wat iets vastlegt.' }) csrfToken!: string;
  @ApiProperty({ type: [String] }) rollen!: readonly string[];
  @ApiProperty({ type: OrganisatieKort }) organisatie!: OrganisatieKort;
  @ApiProperty({ type: [TaakDto], description: 'Bij meer dan één taak met jongeren: noem de taak in de kop `Doel`.' }) taken!: readonly TaakDto[];
  @ApiProperty({ format: 'date-time', description: 'Dan eindigt de sessie als er niets meer gebeurt.' }) eindigtOp!: string;
}
