import { applyDecorators, HttpCode, Patch, Post, Put, type Type } from '@nestjs/common';
import {
  ApiBody, ApiConflictResponse, ApiCreatedResponse, ApiForbiddenResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProperty,
} from '@nestjs/swagger';
import type { Ontvangstbewijs } from '../kit/ontvangst';

/** Body of every write here, for openapi.json. */
export class BeheerOntvangst implements Ontvangstbewijs {
  @ApiProperty({ description: 'Wat er gemaakt is.', format: 'uuid', required: false }) id?: string;
  @ApiProperty({ description: 'De eerste gebeurtenis.', format: 'uuid', required: false }) gebeurtenisId?: string;
  @ApiProperty({ description: 'Alle gebeurtenissen, in volgorde.', type: [String], required: false }) gebeurtenissen?: string[];
  @ApiProperty({ description: 'Stuur dit terug als Loopplank-Positie om te lezen wat je schreef.', required: false }) positie?: string;
  @ApiProperty({ description: 'Alleen als er niets hoefde te gebeuren.', enum: [true], required: false }) ongewijzigd?: true;
}

interface Tekst {
  /** Dutch imperative, one line. */
  readonly titel: string;
  readonly uitleg?: string;
}

const METHODE = { POST: Post, PATCH: Patch, PUT: Put } as const;

/** A route that changes something, with the answers that all of them share. */
export const Wijzigt = (methode: keyof typeof METHODE, pad: string, { titel, uitleg }: Tekst, body?: Type): MethodDecorator =>
  applyDecorators(
    METHODE[methode](pad),
    HttpCode(201),
    ApiOperation({ summary: titel, ...(uitleg ? { description: uitleg } : {}) }),
    ...(body ? [ApiBody({ type: body })] : []),
    ...[...pad.matchAll(/:(\w+)/g)].map(([, name]) => ApiParam({ name: name!, schema: { type: 'string' } })),
    ApiCreatedResponse({ type: BeheerOntvangst, description: 'Bewaard.' }),
    ApiOkResponse({ type: BeheerOntvangst, description: 'Het was al zo; er is niets veranderd.' }),
    ApiForbiddenResponse({ description: 'Alleen voor een beheerder van deze organisatie of van de installatie.' }),
    ApiNotFoundResponse({ description: 'Niet gevonden.' }),
    ApiConflictResponse({ description: 'Een regel zegt nee; de code zegt welke.' }),
  );

/** The path of one thing with an id. */
export const MetId = (name: string, description: string): ClassDecorator & MethodDecorator => ApiParam({ name, schema: { type: 'string', format: 'uuid' }, description });
