import { useBron } from '../client/bron';
import { Dialoog } from '../kit/dialoog';
import { letterToetsen, zetLetterToetsen } from '../kit/toetsen';
import { woorden } from '../woorden';
import './palet.css';

const w = woorden.toetsen;

/** Which keys there are, and the switch for those that are a single letter. */
export default function Toetsenhulp({ onSluit }: { onSluit: () => void }) {
  const aan = useBron(letterToetsen);
  return (
    <Dialoog titel={w.titel} onSluit={onSluit} losjes>
      <dl className="lp-toetsen">
        {w.lijst.map(([toetsen, wat]) => (
          <div key={wat}>
            <dt>
              {toetsen.split(' ').map((t) => (
                <kbd key={t}>{t}</kbd>
              ))}
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
      <label className="lp-toetsen__aan">
        <input type="checkbox" checked={aan} onChange={(e) => zetLetterToetsen(e.target.checked)} />
        <span>
          {w.aan}
          <small>{w.aanUitleg}</small>
        </span>
      </label>
    </Dialoog>
  );
}
