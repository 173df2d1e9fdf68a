import { type Afwijzing, afgewezen } from '@loopplank/kernel';

type Feiten = Afwijzing['feiten'];

/** Every reason why an import says no, with the Dutch text for the screen. A code without a text does not compile. */
export const IMPORTWEIGERINGEN = {
  'import-onbekend': () => 'Deze import bestaat niet.',
  'import-bestaat': () => 'Onder dit nummer is al een ander bestand ontvangen.',
  'import-loopt': () => 'Deze import loopt nog. Stop hem eerst.',
  'import-al-gestart': () => 'Deze import is al gestart.',
  'import-niet-gestart': () => 'Deze import is nog niet gestart.',
  'import-loopt-niet': () => 'Deze import loopt niet.',
  'import-al-ongedaan': () => 'Deze import is al teruggedraaid.',
  'import-bestand-weg': () => 'Het bestand is niet meer bewaard. Zet het opnieuw klaar.',
  'import-te-laat': () => 'Een import kan tot 30 dagen na het klaarzetten worden teruggedraaid. Verbeter wat niet klopt per jongere.',
  'rijen-niet-aansluitend': (f) => `Deze rijen sluiten niet aan: verder kan vanaf rij ${f['vanaf']}.`,
  'rij-geen-twijfel': () => 'Over deze rij hoeft niets meer besloten te worden.',
  'rij-niet-besloten': () => 'Over deze rij is nog niets besloten.',
  'rij-in-gebruik': () => 'Er is intussen gewerkt met wat deze rij heeft toegevoegd. Verbeter wat niet klopt bij de jongere zelf.',
  'profiel-ongeldig': () => 'Dit profiel klopt niet. Kijk welke kolommen ontbreken.',
  'kolommen-ontbreken': (f) => `In dit bestand ontbreken kolommen die in het profiel staan: ${f['kolommen']}.`,
  'profiel-onbekend': () => 'Dit profiel kennen we niet. Kies een profiel uit de lijst.',
} as const satisfies Record<string, (feiten: Feiten) => string>;

export type Importweigering = keyof typeof IMPORTWEIGERINGEN;

export const weiger = (code: Importweigering, veld?: string, feiten: Feiten = {}): Afwijzing => afgewezen(code, feiten, veld);

/** The Dutch text of a refusal, or undefined when the code is of another context. */
export function uitlegVanImportweigering(code: string, feiten: Feiten = {}): string | undefined {
  return Object.hasOwn(IMPORTWEIGERINGEN, code) ? (IMPORTWEIGERINGEN as Record<string, (f: Feiten) => string>)[code]!(feiten) : undefined;
}
