import { type Dag, leeftijdOp } from '@loopplank/kernel';

/** Wider than the target group (12 to 27): people are registered early and stay a little late. */
const LEEFTIJD = { van: 10, tot: 35 } as const;

/** Why a birth date cannot be right for a registration on a day, or null. 1890 and tomorrow are typing errors. */
export function geboortedatumFout(geboren: Dag, op: Dag): 'geboortedatum-toekomst' | 'geboortedatum-leeftijd' | null {
  if (geboren > op) return 'geboortedatum-toekomst';
  const leeftijd = leeftijdOp(geboren, op);
  return leeftijd < LEEFTIJD.van || leeftijd > LEEFTIJD.tot ? 'geboortedatum-leeftijd' : null;
}

/** The weighted sum of a citizen service number must divide by eleven (elfproef, Besluit burgerservicenummer). */
export function elfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || /^0+$/.test(bsn)) return false;
  const som = [...bsn].reduce((s, cijfer, i) => s + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}
