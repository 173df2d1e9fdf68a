import { Link } from 'wouter';
import { useNieuwsaantal } from '../client/nieuws';
import { Strook } from '../kit/strook';
import { woorden } from '../woorden';

/** The one interruption: somebody waits now, on whatever screen one is. It stays until somebody took it up. */
export function Dringend() {
  const aantal = useNieuwsaantal()?.dringend ?? 0;
  return (
    <div role="alert">
      {aantal > 0 && (
        <Strook soort="fout" icoon="alert" actie={<Link href="/nieuws">{woorden.menu.bekijkDringend}</Link>}>
          {woorden.menu.dringend(aantal)}
        </Strook>
      )}
    </div>
  );
}
