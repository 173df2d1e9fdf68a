import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Probleem, type Veldfout } from '../probleem';

/** JSON pointer escape (RFC 6901). */
const stap = (naam: string) => `/${naam.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Names that class-validator gives to checks of its own. */
const EIGEN_CODES: Readonly<Record<string, string>> = { whitelistValidation: 'onbekend-veld', nestedValidation: 'onderdeel' };

const codeVan = (fout: ValidationError, naam: string): string =>
  (fout.contexts?.[naam] as { code?: string } | undefined)?.code ?? EIGEN_CODES[naam] ?? naam;

/**
 * Flattens class-validator's tree; every fault keeps the pointer of its field. A field gets one explanation, that of
 * the first check it fails: who left a text out need not hear that it may have 100 characters.
 */
export function veldfouten(fouten: readonly ValidationError[], pad = ''): Veldfout[] {
  return fouten.flatMap((fout) => {
    const veld = pad + stap(fout.property);
    const [[naam, uitleg] = ['', '']] = Object.entries(fout.constraints ?? {});
    // Only when nothing is wrong with the field itself is what stands in it worth explaining.
    if (naam === '' || naam === 'nestedValidation') {
      const dieper = veldfouten(fout.children ?? [], veld);
      if (dieper.length > 0 || naam === '') return dieper;
    }
    return [naam === 'whitelistValidation' ? onbekend(veld) : { veld, code: codeVan(fout, naam), uitleg }];
  });
}

const onbekend = (veld: string): Veldfout => ({ veld, code: 'onbekend-veld', uitleg: 'Dit veld bestaat niet. Haal het weg.' });

/**
 * Fields named as what every object already has (`__proto__`, `toString`). No request has such a field, and
 * class-transformer drops them without a word or trips over them, so they are looked for first, at every depth.
 */
function geleend(invoer: unknown, pad = ''): Veldfout[] {
  if (typeof invoer !== 'object' || invoer === null) return [];
  return Object.entries(invoer).flatMap(([naam, waarde]) => {
    const veld = pad + stap(naam);
    return naam in Object.prototype ? [onbekend(veld)] : geleend(waarde, veld);
  });
}

/** 400 with every fault at once. */
export const verkeerdeVorm = (fouten: readonly Veldfout[]): Probleem =>
  new Probleem({
    status: 400,
    code: 'verkeerde-vorm',
    detail:
      fouten.length === 1
        ? 'Eén veld is niet goed ingevuld. Er is niets bewaard.'
        : `${fouten.length} velden zijn niet goed ingevuld. Er is niets bewaard.`,
    fouten,
  });

const isObject = (w: unknown): w is object => typeof w === 'object' && w !== null && !Array.isArray(w);

/**
 * Turns a body (or query) into its DTO: unknown fields refused, no implicit conversion, all faults together
 * (fields named as what every object has are refused before the rest is looked at).
 * `ook`: checks that need more than the field itself (a clock, a code list); it must cope with any input.
 * Throws Probleem 400.
 */
export function lees<T extends object>(soort: new () => T, invoer: unknown, ook: (dto: T) => readonly Veldfout[] = () => []): T {
  if (!isObject(invoer)) throw verkeerdeVorm([{ veld: '', code: 'object', uitleg: 'Stuur een JSON-object.' }]);
  const vreemd = geleend(invoer);
  if (vreemd.length > 0) throw verkeerdeVorm(vreemd);
  const dto = plainToInstance(soort, invoer, { enableImplicitConversion: false });
  const fouten = veldfouten(
    validateSync(dto, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, validationError: { target: false, value: false } }),
  );
  const velden = new Set(fouten.map((f) => f.veld));
  // A field that is already wrong in shape gets one explanation, not two.
  const samen = [...fouten, ...ook(dto).filter((f) => !velden.has(f.veld))];
  if (samen.length > 0) throw verkeerdeVorm(samen);
  return dto;
}
