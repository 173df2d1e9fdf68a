import type { DefinitieRegel } from '@loopplank/dossier/antwoorden';
import { definities as w } from '../../woorden/definities';

type Instelling = DefinitieRegel['instelling'];

/** What somebody types; numbers as text until it is sent. */
export interface Invoer extends Omit<Instelling, 'leeftijdVan' | 'leeftijdTot' | 'vensterDagen' | 'minAantal' | 'waarschuwDagen'> {
  readonly naam: string;
  readonly leeftijdVan: string;
  readonly leeftijdTot: string;
  readonly vensterDagen: string;
  readonly minAantal: string;
}

export const VELDEN = ['naam', 'vensterDagen', 'minAantal', 'soorten', 'leeftijdVan', 'leeftijdTot'] as const;
export type Veld = (typeof VELDEN)[number];
const GETALLEN = ['vensterDagen', 'minAantal', 'leeftijdVan', 'leeftijdTot'] as const;

export function invoerVan({ naam, instelling: { waarschuwDagen: _, leeftijdVan, leeftijdTot, vensterDagen, minAantal, ...rest } }: DefinitieRegel): Invoer {
  return { naam, ...rest, leeftijdVan: String(leeftijdVan), leeftijdTot: String(leeftijdTot), vensterDagen: String(vensterDagen), minAantal: String(minAantal) };
}

export const getalfouten = (i: Invoer): Partial<Record<Veld, string>> => Object.fromEntries(GETALLEN.filter((v) => !/^\d{1,4}$/.test(i[v].trim())).map((v) => [v, w.getal]));

/** The request: the version it starts from, with what the sentence says now. */
export const lichaam = (basis: Pick<DefinitieRegel, 'code' | 'versie'>, i: Invoer): object => ({
  ...i, code: basis.code, uitgaandeVan: `${basis.code}@${basis.versie}`, naam: i.naam.trim(), ...Object.fromEntries(GETALLEN.map((v) => [v, Number(i[v])])),
});
