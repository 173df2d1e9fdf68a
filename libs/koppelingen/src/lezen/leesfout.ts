/** Why a file cannot be read at all: a code for programs, and what to do for people (Dutch, B1). */
export class Leesfout extends Error {
  constructor(
    readonly code: Leesfoutcode,
    /** Numbers and positions only; never what stands in the file. */
    readonly feiten: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

type Feiten = Leesfout['feiten'];

const WAAR = (f: Feiten): string => (f['regel'] === undefined ? '' : ` (regel ${f['regel']}${f['kolom'] === undefined ? '' : `, kolom ${f['kolom']}`})`);

/** Every reason, with its text. */
export const LEESFOUTEN = {
  leeg: () => 'Dit bestand is leeg.',
  'te-groot': () => 'Dit bestand is groter dan 25 MB. Knip het in delen.',
  'te-veel-rijen': () => 'Dit bestand heeft meer dan 50.000 rijen. Knip het in delen.',
  'te-veel-kolommen': () => 'Dit bestand heeft meer dan 200 kolommen. Bewaar alleen de kolommen die nodig zijn.',
  'geen-rijen': () => 'Er staat wel een kopregel in dit bestand, maar er staan geen rijen onder.',
  'cel-te-lang': (f: Feiten) => `In dit bestand staat een cel met meer dan 20.000 tekens${WAAR(f)}. Maak die korter.`,
  'onbekende-soort': () => 'Dit is geen CSV en geen XLSX. Bewaar het bestand als CSV (UTF-8) of als Excel-werkmap (.xlsx).',
  'oud-excel': () => 'Dit is een oud Excel-bestand (.xls) of een werkmap met een wachtwoord. Bewaar het zonder wachtwoord als .xlsx.',
  'met-macros': () => 'In deze werkmap zitten macro’s. Bewaar haar als gewone werkmap (.xlsx).',
  'verkeerde-codering': () => 'De tekens in dit bestand kunnen we niet lezen. Bewaar het opnieuw als CSV UTF-8.',
  'aanhalingsteken-open': (f: Feiten) => `Een aanhalingsteken wordt niet gesloten${WAAR(f)}. Alles daarna hoort dan bij één cel.`,
  'kapotte-csv': (f: Feiten) => `Dit CSV-bestand klopt niet${WAAR(f)}. Bewaar het opnieuw vanuit je spreadsheet.`,
  'kapotte-werkmap': () => 'Deze werkmap is beschadigd. Open haar in Excel en bewaar haar opnieuw als .xlsx.',
  'werkmap-te-groot': () => 'Uitgepakt is deze werkmap veel te groot. Bewaar alleen het blad met de lijst, zonder opmaak, en probeer het opnieuw.',
  'formule-zonder-uitkomst': (f: Feiten) => `In een cel staat een formule zonder uitkomst${WAAR(f)}. Open het bestand in Excel, laat het rekenen en bewaar het opnieuw.`,
  'geen-blad': () => 'In deze werkmap staat geen blad met gegevens.',
  'meer-bladen': (f: Feiten) => `In deze werkmap staan ${f['bladen']} bladen met gegevens. Bewaar alleen het blad met de lijst.`,
  'kop-leeg': (f: Feiten) => `In de kopregel staat een kolom zonder naam, terwijl er wel iets onder staat${WAAR(f)}. Geef elke kolom een naam.`,
  'kop-dubbel': (f: Feiten) => `In de kopregel staan twee kolommen met dezelfde naam (kolom ${f['eerste']} en ${f['tweede']}). Geef elke kolom een eigen naam.`,
  'kop-ontbreekt': () => 'De eerste regel lijkt geen kopregel te zijn. Zet boven elke kolom een naam.',
  'te-zwaar': () => 'Dit bestand kost te veel geheugen om te lezen. Bewaar alleen de kolommen die nodig zijn, zonder opmaak.',
} as const satisfies Record<string, (feiten: Feiten) => string>;

export type Leesfoutcode = keyof typeof LEESFOUTEN;

export const uitlegVanLeesfout = ({ code, feiten }: Pick<Leesfout, 'code' | 'feiten'>): string => LEESFOUTEN[code](feiten);
