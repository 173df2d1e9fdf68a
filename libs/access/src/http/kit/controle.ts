import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Probleem, type Veldfout } from '../probleem';

/** JSON pointer escape (RFC 6901). */
const stap = (naam: string) => `/${naam.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const codeVan = (fout: ValidationError, naam: string): string =>
  (fout.contexts?.[naam] as { code?: string } | undefined)?.code ?? (naam === 'whitelistValidation' ? 'onbekend-veld' : naam);

/** Flattens class-validator's tree; every fault keeps the pointer of its field. */
export function veldfouten(fouten: readonly ValidationError[], pad = ''): Veldfout[] {
  return fouten.flatMap((fout) => {
    const veld = pad + stap(fout.property);
    const eigen = Object.entries(fout.constraints ?? {}).map(([naam, uitleg]) =>
      naam === 'whitelistValidation'
        ? { veld, code: 'onbekend-veld', uitleg: 'Dit veld bestaat niet. Haal het weg.' }
        : { veld, code: codeVan(fout, naam), uitleg },
    );
    // A list entry that is no object at all has no constraints of its own.
    const dieper = veldfouten(fout.children ?? [], veld);
    return eigen.length > 0 && dieper.length > 0 ? dieper : [...eigen, ...dieper];
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
