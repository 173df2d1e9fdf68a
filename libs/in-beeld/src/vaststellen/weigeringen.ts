import { type Afwijzing, afgewezen } from '@loopplank/kernel';

type Feiten = Afwijzing['feiten'];

/** Every reason why a definition says no, with the Dutch text for the screen. */
export const DEFINITIEWEIGERINGEN = {
  'definitie-code-ongeldig': () => 'Een code bestaat uit hoofdletters, cijfers en streepjes.',
  'definitie-leeftijd-onmogelijk': () => 'De eerste leeftijd moet lager zijn dan de laatste.',
  'definitie-telt-niets': () => 'Zo telt niets mee. Kies een venster voor contact, of een registratie.',
  'definitie-houdbaarheid-onvolledig': () => 'Vul voor elke soort registratie in hoe lang die telt.',
  'definitie-zomerregel-onmogelijk': () => 'De zomerregel moet eindigen na het begin, en het vervolg mag niet eerder zijn dan het begin.',
  'definitie-concept-onbekend': () => 'Dit concept bestaat niet meer. Haal de lijst opnieuw op.',
  'definitie-vier-ogen': () => 'Iemand anders moet dit vaststellen. Jij hebt het opgesteld.',
  'definitie-achteraf': () => 'Een definitie kan niet in het verleden ingaan. Kies vandaag of later.',
  'definitie-overlapt': (f) => `Een definitie gaat in na de vorige. Kies een dag na ${f['vorige']}.`,
} as const satisfies Record<string, (feiten: Feiten) => string>;

export type Definitieweigering = keyof typeof DEFINITIEWEIGERINGEN;

export const weiger = (code: Definitieweigering, veld?: string, feiten: Feiten = {}): Afwijzing => afgewezen(code, feiten, veld);

/** The Dutch text of a refusal, or undefined when the code is of another context. */
export function uitlegVanDefinitieweigering(code: string, feiten: Feiten = {}): string | undefined {
  return Object.hasOwn(DEFINITIEWEIGERINGEN, code) ? (DEFINITIEWEIGERINGEN as Record<string, (f: Feiten) => string>)[code]!(feiten) : undefined;
}
