import { type Afwijzing, afgewezen } from '@loopplank/kernel';

/** Every reason why a signal says no, with the Dutch text for the screen. */
export const SIGNAALWEIGERINGEN = {
  'signaal-onbekend': 'Dit signaal bestaat niet.',
  'signaal-gewist': 'Dit signaal is gewist. Er kan niets meer mee.',
  'signaal-al-geaccepteerd': 'Dit signaal hoort al bij een dossier.',
  'signaal-veranderd': 'Er kwam net iets nieuws binnen over dit signaal. Probeer het nog een keer.',
  'signaal-behandeld': 'Over dit signaal is al besloten. Het blijft staan.',
  'signaal-toelichting': 'Zeg in een paar woorden waarom.',
} as const;
export type Signaalweigering = keyof typeof SIGNAALWEIGERINGEN;

export const weigerSignaal = (code: Signaalweigering, veld?: string): Afwijzing => afgewezen(code, {}, veld);

/** The Dutch text of a refusal, or undefined when the code is of another context. */
export const uitlegVanSignaalweigering = (code: string): string | undefined =>
  Object.hasOwn(SIGNAALWEIGERINGEN, code) ? SIGNAALWEIGERINGEN[code as Signaalweigering] : undefined;
