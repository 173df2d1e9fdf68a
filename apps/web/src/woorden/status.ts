import type { Dag } from '@loopplank/kernel';
import { dagenTussen } from '../tijd/dagen';
import { dagZonder, duur } from '../tijd/zeg';
import type { StatusCode } from './begrippen';

/** The countdown behind a beeldstatus, or null when there is nothing to count. `tot`: last day in view. */
export function statusTot(code: StatusCode, tot: Dag | undefined, vandaag: Dag): string | null {
  if (tot === undefined) return null;
  const n = dagenTussen(vandaag, tot);
  switch (code) {
    case 'IN_BEELD_CONTACT':
    case 'IN_BEELD_REGISTRATIE':
    case 'GELAND':
      return n >= 0 ? `tot ${dagZonder(tot, vandaag)}, nog ${n === 0 ? 'vandaag' : dagen(n)}` : null;
    case 'VERLOOPT':
      return n <= 0 ? 'vandaag' : `over ${dagen(n)}`;
    case 'VERLOPEN':
    case 'BUITEN_BEELD':
      return n < 0 ? `sinds ${n > -100 ? dagen(-n) : duur(n)}` : null;
    case 'RUST_OP_VERZOEK':
      return `tot ${dagZonder(tot, vandaag)}`;
    case 'ONBEREIKBAAR':
    case 'IN_ONDERZOEK':
    case 'BUITEN_DOELGROEP':
      return null;
  }
}

const dagen = (n: number): string => `${n} ${n === 1 ? 'dag' : 'dagen'}`;

/** Names of the definitions that ship with the product; another one shows its code. */
const DEFINITIE: Readonly<Record<string, string>> = { 'ECHT-CONTACT': 'Echt contact', NABELLEN: 'Nabellen', REGISTER: 'Register' };
export const definitieNaam = (code: string): string => DEFINITIE[code] ?? code;
