import { leesDag, leesMoment } from '@loopplank/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, Matches, Max, Min,
  registerDecorator, ValidateIf, ValidateNested, type ValidationOptions,
} from 'class-validator';

/**
 * Fields of requests: one decorator a field gives the check, the Dutch explanation and the line in openapi.json.
 * They check shape only; meaning is the business of `decide`.
 */
export interface VeldOpties {
  /** Dutch: what the field means, for openapi.json. */
  readonly uitleg: string;
  readonly optioneel?: boolean;
  readonly voorbeeld?: unknown;
}

const samen =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (doel, veld) => {
    for (const d of decorators) d(doel, veld);
  };

const basis = (o: VeldOpties, schema: object): PropertyDecorator[] => [
  (o.optioneel ? ApiPropertyOptional : ApiProperty)({ description: o.uitleg, ...(o.voorbeeld === undefined ? {} : { example: o.voorbeeld }), ...schema }),
  // Absent is fine for an optional field; null never is: nothing is stored as null.
  o.optioneel ? ValidateIf((_, waarde) => waarde !== undefined) : ValidateIf(() => true),
];

const code = (naam: string): ValidationOptions => ({ context: { code: naam } });

/** A rule of our own with a Dutch text. */
const regel = (naam: string, uitleg: string, goed: (waarde: unknown) => boolean): PropertyDecorator => (doel, veld) =>
  registerDecorator({
    name: naam,
    target: doel.constructor,
    propertyName: String(veld),
    options: { message: uitleg, ...code(naam) },
    validator: { validate: goed },
  });

/** Text of 1 to `max` characters; control characters other than line breaks are refused. */
export const Tekst = (o: VeldOpties & { max?: number; patroon?: RegExp; patroonUitleg?: string }): PropertyDecorator => {
  const max = o.max ?? 200;
  return samen(
    ...basis(o, { type: 'string', minLength: 1, maxLength: max, ...(o.patroon ? { pattern: o.patroon.source } : {}) }),
    IsString({ message: 'Vul hier tekst in.', ...code('tekst') }),
    regel('leeg', 'Vul dit in.', (w) => typeof w !== 'string' || w.trim().length > 0),
    // Counted as the stored shape counts: by code point. (class-validator's own MaxLength skips some of an emoji.)
    regel('te-lang', `Maak dit korter: hooguit ${max} tekens.`, (w) => typeof w !== 'string' || w.length <= max || [...w].length <= max),
    // eslint-disable-next-line no-control-regex -- the point is to refuse them
    regel('tekens', 'Hier staan tekens in die we niet kunnen bewaren.', (w) => typeof w !== 'string' || !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/u.test(w)),
    ...(o.patroon ? [Matches(o.patroon, { message: o.patroonUitleg ?? 'Dit heeft niet de juiste vorm.', ...code('vorm') })] : []),
  );
};

export const Keuze = (waarden: readonly string[], o: VeldOpties): PropertyDecorator =>
  samen(...basis(o, { type: 'string', enum: [...waarden] }), IsIn([...waarden], { message: `Kies uit: ${waarden.join(', ')}.`, ...code('keuze') }));

export const KeuzeLijst = (waarden: readonly string[], o: VeldOpties): PropertyDecorator =>
  samen(
    ...basis(o, { type: 'array', items: { type: 'string', enum: [...waarden] } }),
    IsArray({ message: 'Geef hier een lijst.', ...code('lijst') }),
    ArrayMaxSize(waarden.length, { message: `Hooguit ${waarden.length}.`, ...code('te-veel') }),
    IsIn([...waarden], { each: true, message: `Kies uit: ${waarden.join(', ')}.`, ...code('keuze') }),
  );

export const Datum = (o: VeldOpties): PropertyDecorator =>
  samen(
    ...basis(o, { type: 'string', format: 'date' }),
    regel('datum', 'Vul een bestaande datum in, als jjjj-mm-dd.', (w) => typeof w === 'string' && leesDag(w) !== null),
  );

export const Tijdstip = (o: VeldOpties): PropertyDecorator =>
  samen(
    ...basis(o, { type: 'string', format: 'date-time' }),
    regel('tijdstip', 'Vul een bestaand tijdstip in met tijdzone, zoals 2026-06-08T06:12:00Z.', (w) => typeof w === 'string' && leesMoment(w) !== null),
  );

export const Id = (o: VeldOpties): PropertyDecorator =>
  samen(
    ...basis(o, { type: 'string', format: 'uuid' }),
    IsUUID('all', { message: 'Dit is geen geldige verwijzing.', ...code('id') }),
    regel('kleine-letters', 'Schrijf de verwijzing in kleine letters.', (w) => typeof w !== 'string' || w === w.toLowerCase()),
  );

export const Waarheid = (o: VeldOpties): PropertyDecorator =>
  samen(...basis(o, { type: 'boolean' }), IsBoolean({ message: 'Vul ja (true) of nee (false) in.', ...code('ja-nee') }));

export const Geheel = (min: number, max: number, o: VeldOpties): PropertyDecorator =>
  samen(
    ...basis(o, { type: 'integer', minimum: min, maximum: max }),
    IsInt({ message: 'Vul een heel getal in.', ...code('getal') }),
    Min(min, { message: `Minimaal ${min}.`, ...code('te-klein') }),
    Max(max, { message: `Hooguit ${max}.`, ...code('te-groot') }),
  );

/** One nested object with fields of its own. */
export const Deel = (soort: new () => object, o: VeldOpties): PropertyDecorator =>
  samen(...basis(o, { type: () => soort }), isObject, Type(() => soort), ValidateNested({ message: 'Dit onderdeel klopt niet.' }));

/** A list of nested objects. */
export const Delen = (soort: new () => object, max: number, o: VeldOpties): PropertyDecorator =>
  samen(
    ...basis(o, { type: () => [soort] }),
    IsArray({ message: 'Geef hier een lijst.', ...code('lijst') }),
    ArrayMaxSize(max, { message: `Hooguit ${max}.`, ...code('te-veel') }),
    Type(() => soort),
    ValidateNested({ each: true, message: 'Dit onderdeel klopt niet.' }),
  );

const isObject = regel('onderdeel', 'Geef hier een onderdeel met velden.', (w) => typeof w === 'object' && w !== null && !Array.isArray(w));

/** A free object whose content is checked later by the rule that knows its kind. */
export const Vrij = (o: VeldOpties): PropertyDecorator => samen(...basis(o, { type: 'object', additionalProperties: true }), isObject);

