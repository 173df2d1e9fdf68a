import { useEffect, useState } from 'react';
import { Keuze } from '../kit/keuzechips';

const STANDEN = [
  { code: 'systeem', tekst: 'Zoals het toestel' },
  { code: 'licht', tekst: 'Licht' },
  { code: 'donker', tekst: 'Donker' },
] as const;
type Stand = (typeof STANDEN)[number]['code'];

const VRAAG = '(prefers-color-scheme: dark)';
/** What the rules for dark ask instead, per choice. */
const MEDIA: Readonly<Record<Stand, string>> = { systeem: VRAAG, licht: 'not all', donker: 'all' };

/** Every rule that the device decides on, found once. */
function donkereRegels(): CSSMediaRule[] {
  const alle = [...document.styleSheets].flatMap((s) => [...s.cssRules]);
  return alle.filter((r): r is CSSMediaRule => r instanceof CSSMediaRule && r.media.mediaText === VRAAG);
}

/** Light or dark, whatever the device says. */
export function Kleurstand() {
  const [stand, zet] = useState<Stand>('systeem');
  const [regels] = useState(donkereRegels);
  useEffect(() => {
    for (const r of regels) r.media.mediaText = MEDIA[stand];
    document.documentElement.style.colorScheme = { systeem: '', licht: 'light', donker: 'dark' }[stand];
  }, [regels, stand]);
  return <Keuze vraag="Licht of donker" keuzes={STANDEN} waarde={stand} onKies={zet} />;
}
