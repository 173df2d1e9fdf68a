import type { ContactgegevenSoort } from './woorden';

/** Why a number or address cannot be right, or null. Lenient: it is typed in the rain. Copes with any input. */
export function contactgegevenFout(gegeven: unknown): string | null {
  const { soort, waarde } = (gegeven ?? {}) as { soort?: ContactgegevenSoort; waarde?: unknown };
  if (typeof waarde !== 'string') return null;
  if (soort === 'telefoon' && !/^\+?[\d ()-]{8,20}$/.test(waarde)) return 'Dit is geen telefoonnummer. Gebruik alleen cijfers, met eventueel een +.';
  if (soort === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(waarde)) return 'Dit is geen e-mailadres.';
  return null;
}
