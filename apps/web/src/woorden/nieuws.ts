/** What is new; the few words of the frame stand with the menu. */
export const nieuws = {
  titel: 'Nieuws',
  inleiding: 'Wat anderen deden met jongeren van jou. De laatste 30 dagen.',
  mislukt: 'Het nieuws komt niet',
  dringend: 'Dringend',
  nieuw: 'Nieuw',
  eerder: 'Eerder',
  leeg: 'Geen nieuws',
  leegUitleg: 'Niemand gaf je iets door. Dat is goed nieuws.',
  leegNieuw: 'Je hebt alles gezien. Er is niets bij gekomen.',
  voor: (naam: string) => `Voor ${naam}`,
  overdrachten: 'Alle overdrachten',
  hoe: 'Kies hoe je bericht krijgt',
  nog: (n: number) => (n === 1 ? 'Nog één' : `Nog ${n}`),
} as const;
