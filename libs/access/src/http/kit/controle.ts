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
    return [{ veld, code: codeVan(fout, naam), uitleg: naam === 'whitelistValidation' ? 'Dit veld bestaat niet. Haal het weg.' : uitleg }];
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
 * Turns a body (or query) into its DTO: unknown fields refused, no implicit conversion, all faults together.
 * `ook`: checks that need more than the field itself (a clock, a code list); it must cope with any input.
 * Throws Probleem 400.
 */
export function lees<T extends object>(soort: new () => T, invoer: unknown, ook: (dto: T) => readonly Veldfout[] = () => []): T {
  if (!isObject(invoer)) throw verkeerdeVorm([{ veld: '', code: 'object', uitleg: 'Stuur een JSON-object.' }]);
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
