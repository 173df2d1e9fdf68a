import { leesDag, leesMoment } from '@loopplank/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, Matches, Max, Min,
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
  /** Null is a value: it takes away what was there. */
  readonly leegBaar?: boolean;
  readonly voorbeeld?: unknown;
}

const samen =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (doel, veld) => {
    for (const d of decorators) d(doel, veld);
  };

const basis = (o: VeldOpties, schema: object): PropertyDecorator[] => [
  (o.optioneel ? ApiPropertyOptional : ApiProperty)({ description: o.uitleg, ...(o.voorbeeld === undefined ? {} : { example: o.voorbeeld }), ...(o.leegBaar ? { nullable: true } : {}), ...schema }),
  // Absent is fine for an optional field; null is not, unless it means something: nothing is stored as null.
  ValidateIf((_, waarde) => !(o.optioneel && waarde === undefined) && !(o.leegBaar && waarde === null)),
];

const code = (naam: string): ValidationOptions => ({ context: { code: naam } });

/** A rule of our own with a Dutch text. */
const regel = (naam: string, uitleg: string, goed: (waarde: unknown) => boolean, foutcode = naam): PropertyDecorator => (doel, veld) =>
  registerDecorator({
    name: naam,
    target: doel.constructor,
    propertyName: String(veld),
    options: { message: uitleg, ...code(foutcode) },
    validator: { validate: goed },
  });

/** Longer fields are for telling something, in lines; shorter ones hold one line: a name, a place, a number. */
const EEN_REGEL = 300;
/** What nobody sees or what turns text around: C1 controls, zero-width characters, bidi controls, line separators. */
const ONZICHTBAAR = /[\u0080-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
/** Joiners belong between letters of scripts that need them, and within an emoji; Latin script does not. */
const LOSSE_VERBINDER = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])|(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Latin})/u;

const TEKENS = 'Hier staan tekens in die we niet kunnen bewaren.';

/** Text of 1 to `max` characters; control characters other than line breaks are refused, in a field of one line also those nobody sees. */
export const Tekst = (o: VeldOpties & { max?: number; patroon?: RegExp; patroonUitleg?: string }): PropertyDecorator => {
  const max = o.max ?? 200;
  return samen(
    ...basis(o, { type: 'string', minLength: 1, maxLength: max, ...(o.patroon ? { pattern: o.patroon.source } : {}) }),
    IsString({ message: 'Vul hier tekst in.', ...code('tekst') }),
    regel('leeg', 'Vul dit in.', (w) => typeof w !== 'string' || w.trim().length > 0),
    // Counted as the stored shape counts: by code point. (class-validator's own MaxLength skips some of an emoji.)
    regel('te-lang', `Maak dit korter: hooguit ${max} tekens.`, (w) => typeof w !== 'string' || w.length <= max || [...w].length <= max),
    // eslint-disable-next-line no-control-regex -- the point is to refuse them
    regel('tekens', TEKENS, (w) => typeof w !== 'string' || !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/u.test(w)),
    ...(max > EEN_REGEL ? [] : [regel('onzichtbaar', TEKENS, (w) => typeof w !== 'string' || !(ONZICHTBAAR.test(w) || LOSSE_VERBINDER.test(w)), 'tekens')]),
    ...(o.patroon ? [Matches(o.patroon, { message: o.patroonUitleg ?? 'Dit heeft niet de juiste vorm.', ...code('vorm') })] : []),
  );
};

/** The name of a person, in any script: at least one letter. */
export const Naam = (o: VeldOpties & { max?: number }): PropertyDecorator =>
  samen(Tekst(o), regel('naam', 'Vul een naam in, met minstens één letter.', (w) => typeof w !== 'string' || w.trim() === '' || /\p{L}/u.test(w)));

export const Keuze = (waarden: readonly string[], o: VeldOpties): PropertyDecorator =>
  samen(...basis(o, { type: 'string', enum: [...waarden] }), IsIn([...waarden], { message: `Kies uit: ${waarden.join(', ')}.`, ...code('keuze') }));

/** A list of choices, each once. `nietLeeg`: at least one. */
export const KeuzeLijst = (waarden: readonly string[], { nietLeeg, ...o }: VeldOpties & { nietLeeg?: true }): PropertyDecorator =>
  samen(
    ...basis(o, { type: 'array', items: { type: 'string', enum: [...waarden] }, uniqueItems: true, ...(nietLeeg ? { minItems: 1 } : {}) }),
    IsArray({ message: 'Geef hier een lijst.', ...code('lijst') }),
    ...(nietLeeg ? [ArrayMinSize(1, { message: 'Kies er minstens één.', ...code('leeg') })] : []),
    ArrayMaxSize(waarden.length, { message: `Hooguit ${waarden.length}.`, ...code('te-veel') }),
    ArrayUnique({ message: 'Noem elke waarde één keer.', ...code('dubbel') }),
    IsIn([...waarden], { each: true, message: `Kies uit: ${waarden.join(', ')}.`, ...code('keuze') }),
  );

/** A list of texts of one kind, each once. */
export const TekstLijst = (max: number, patroon: RegExp, o: VeldOpties & { patroonUitleg: string }): PropertyDecorator =>
  samen(
    ...basis(o, { type: 'array', items: { type: 'string', pattern: patroon.source }, maxItems: max, uniqueItems: true }),
    IsArray({ message: 'Geef hier een lijst.', ...code('lijst') }),
    ArrayMaxSize(max, { message: `Hooguit ${max}.`, ...code('te-veel') }),
    ArrayUnique({ message: 'Noem elke waarde één keer.', ...code('dubbel') }),
    Matches(patroon, { each: true, message: o.patroonUitleg, ...code('vorm') }),
  );

/** A list of whole numbers within bounds, each once. */
export const GetalLijst = (min: number, max: number, o: VeldOpties): PropertyDecorator =>
  samen(
    ...basis(o, { type: 'array', items: { type: 'integer', minimum: min, maximum: max }, uniqueItems: true }),
    IsArray({ message: 'Geef hier een lijst.', ...code('lijst') }),
    ArrayUnique({ message: 'Noem elke waarde één keer.', ...code('dubbel') }),
    IsInt({ each: true, message: 'Vul hele getallen in.', ...code('getal') }),
    Min(min, { each: true, message: `Minimaal ${min}.`, ...code('te-klein') }),
    Max(max, { each: true, message: `Hooguit ${max}.`, ...code('te-groot') }),
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

