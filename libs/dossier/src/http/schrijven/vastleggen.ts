import { type Geslaagd, type Kader, ontvangst, type Ontvangstbewijs } from '@loopplank/access/http';
import { applyDecorators, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiCreatedResponse, ApiHeader, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProperty } from '@nestjs/swagger';

/** Body of every write, for openapi.json. */
export class OntvangstbewijsDto implements Ontvangstbewijs {
  @ApiProperty({ description: 'Wat er gemaakt is.', format: 'uuid', required: false })
  id?: string;

  @ApiProperty({ description: 'De eerste gebeurtenis.', format: 'uuid', required: false })
  gebeurtenisId?: string;

  @ApiProperty({ description: 'Alle gebeurtenissen, in volgorde.', type: [String], required: false })
  gebeurtenissen?: string[];

  @ApiProperty({ description: 'Stuur dit terug als Loopplank-Positie om te lezen wat je schreef.', required: false })
  positie?: string;

  @ApiProperty({ description: 'Alleen als er niets hoefde te gebeuren.', enum: [true], required: false })
  ongewijzigd?: true;
}

interface Tekst {
  /** Dutch imperative, one line. */
  readonly titel: string;
  readonly uitleg?: string;
}

/** A route that writes: path, Dutch text, body, and the headers and answers that all writes share. */
export const Vastleggen = (pad: string, tekst: Tekst, body: Type): MethodDecorator =>
  applyDecorators(
    Post(pad),
    HttpCode(201),
    ApiOperation({ summary: tekst.titel, ...(tekst.uitleg ? { description: tekst.uitleg } : {}) }),
    ApiBody({ type: body }),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: 'UUID. Dezelfde sleutel met dezelfde inhoud geeft het eerste antwoord opnieuw.' }),
    ApiHeader({ name: 'If-Match', required: false, description: 'De ETag die je kreeg. Is het dossier intussen veranderd, dan volgt 412.' }),
    ApiCreatedResponse({ type: OntvangstbewijsDto, description: 'Bewaard.' }),
    ApiOkResponse({ type: OntvangstbewijsDto, description: 'Het was al zo; er is niets veranderd.' }),
    ApiNotFoundResponse({ description: 'Niet gevonden, of jouw organisatie is er niet bij betrokken.' }),
    ApiConflictResponse({ description: 'Een regel zegt nee; de code zegt welke.' }),
  );

/** The receipt; what was made is known by the id of its first event. */
export const bewijs = (kader: Kader, gedaan: Geslaagd): Ontvangstbewijs =>
  ontvangst(kader, gedaan, gedaan.soort === 'aanvaard' ? gedaan.eventIds[0] : undefined);
