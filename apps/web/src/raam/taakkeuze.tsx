import { useId } from 'react';
import { useBron } from '../client/bron';
import { gekozenDoel, sessie, takenMetJongeren } from '../client/sessie';
import { woorden } from '../woorden';
import { ROL } from '../woorden/begrippen';
import '../kit/keuzelijst.css';

/** Somebody with two tasks says for which one they look: it is recorded with every viewing. */
export function Taakkeuze() {
  const taken = takenMetJongeren(useBron(sessie));
  const gekozen = useBron(gekozenDoel);
  const id = useId();
  if (taken.length < 2) return null;
  return (
    <span className="lp-taak">
      <label htmlFor={id}>{woorden.menu.jeWerktAls}</label>
      <select id={id} className="lp-keuzelijst" value={gekozen ?? taken[0]!.doel} onChange={(e) => gekozenDoel.zet(e.target.value)}>
        {taken.map((t) => (
          <option key={t.doel} value={t.doel}>
            {ROL[t.rol] ?? t.rol}
          </option>
        ))}
      </select>
    </span>
  );
}
