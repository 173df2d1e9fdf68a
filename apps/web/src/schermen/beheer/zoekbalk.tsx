import { Tekstveld } from '../../kit/veld';
import './beheer.css';

/** Narrows a list by name. What is typed stays on this screen: never in an address. */
export const Zoekbalk = ({ label, waarde, onWijzig }: { label: string; waarde: string; onWijzig: (tekst: string) => void }) => (
  <div className="lp-zoekbalk" role="search">
    <Tekstveld label={label} type="search" autoCorrect="off" spellCheck={false} waarde={waarde} onWijzig={onWijzig} />
  </div>
);
