import { useNieuwsaantal } from '../client/nieuws';
import { woorden } from '../woorden';
import './telling.css';

const MEEST = 99;

/** How much is new, behind the word in the menu. What is urgent has another shape, not only another colour. */
export function Telling() {
  const aantal = useNieuwsaantal();
  const n = Math.max(aantal?.nieuw ?? 0, aantal?.dringend ?? 0);
  if (!aantal || n === 0) return null;
  const m = woorden.menu;
  return (
    <span className={aantal.dringend > 0 ? 'lp-telling lp-telling--dringend' : 'lp-telling'}>
      <span aria-hidden="true">
        {aantal.dringend > 0 && '! '}
        {n > MEEST ? `${MEEST}+` : n}
      </span>
      <span className="lp-sr">{aantal.dringend > 0 ? m.dringend(aantal.dringend) : m.nieuwAantal(n)}</span>
    </span>
  );
}
