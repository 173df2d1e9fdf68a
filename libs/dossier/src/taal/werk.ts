import type { Dag } from '@loopplank/kernel';
import type { CONTRACTEN, PLAATSING_EINDEREDENEN, PLAATSINGSOORTEN, WerkplekbezoekAfgelegd } from '../werk/events';
import type { Voorwaarden } from '../werk/voorwaarden';
import { datum } from './datum';

const CONTRACT: Readonly<Record<(typeof CONTRACTEN)[number], string>> = { bepaald: 'tijdelijk contract', onbepaald: 'vast contract', flex: 'flexibel contract' };

/** As the start of a title: "Begonnen bij …". */
export const BEGONNEN: Readonly<Record<(typeof PLAATSINGSOORTEN)[number], string>> = { werk: 'Begonnen', stage: 'Stage begonnen', proefplaatsing: 'Proefplaatsing begonnen' };
export const GESTOPT: Readonly<Record<(typeof PLAATSINGSOORTEN)[number], string>> = { werk: 'Gestopt', stage: 'Stage gestopt', proefplaatsing: 'Proefplaatsing gestopt' };

export const PLAATSING_EINDEREDEN: Readonly<Record<(typeof PLAATSING_EINDEREDENEN)[number], string>> = {
  contractAfgelopen: 'contract afgelopen',
  zelfGestopt: 'zelf gestopt',
  doorWerkgever: 'door de werkgever',
  anderWerk: 'ander werk',
  school: 'naar school',
  overig: 'iets anders',
};

/** "16 uur per week, tijdelijk contract tot en met 31 augustus 2026." Nothing when no term is known. */
export function voorwaardenZin({ contract, uren, tot }: Voorwaarden): string | undefined {
  const delen = [
    uren === undefined ? undefined : uren === 0 ? 'oproep' : `${uren} uur per week`,
    contract && `${CONTRACT[contract]}${tot ? ` tot en met ${datum(tot as Dag)}` : ''}`,
    !contract && tot && `tot en met ${datum(tot as Dag)}`,
  ].filter(Boolean) as string[];
  const tekst = delen.join(', ');
  return tekst ? `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.` : undefined;
}

/** What a visit measured, for who may read it. Null: erased. */
export function belastbaarheidZin({ uren, belastbaarheid }: Pick<WerkplekbezoekAfgelegd['data'], 'uren' | 'belastbaarheid'>): string | null {
  const kan = belastbaarheid?.[0];
  if (kan === undefined) return null;
  return `Kan ${kan} uur per week aan${uren === undefined ? '' : uren > kan ? `, werkt er ${uren}: dat is te veel` : `, werkt er ${uren}`}.`;
}
