import type { Bandpunt } from '@loopplank/dossier/antwoorden';

/** One shape per kind of dot, also readable without colour. */
export function Punt({ soort }: { soort: Bandpunt['soort'] }) {
  switch (soort) {
    case 'tweezijdig':
      return <circle r="5.5" className="b-punt" />;
    case 'indirect':
      return <circle r="4.6" className="b-indirect" />;
    case 'poging':
      return <circle r="3.6" className="b-poging" />;
    case 'gesprek':
      return <path d="M0-6.5 6.5 0 0 6.5-6.5 0Z" className="b-gesprek" />;
    case 'afspraak':
      return <rect x="-4.5" y="-4.5" width="9" height="9" rx="2" className="b-afspraak" />;
    case 'gepland':
      return <circle r="5" className="b-gepland" />;
  }
}
