import { useState } from 'react';
import { useBron } from '../client/bron';
import { medewerker, sessie } from '../client/sessie';
import { storing, verbinding } from '../client/verbinding';
import { Strook } from '../kit/strook';
import { bewarenLukt, probeerNu, wachtrij } from '../wachtrij/motor';
import { stand } from '../wachtrij/rij';
import { woorden } from '../woorden';
import { Reeksen } from './reeksen';
import { Wachtrijvenster } from './wachtrijvenster';

/** How it is with the connection and with what waits on this device. Never in the way. */
export function Stroken() {
  useBron(sessie);
  const contact = useBron(verbinding);
  const kapot = useBron(storing);
  const rij = useBron(wachtrij);
  const lukt = useBron(bewarenLukt);
  const [open, zetOpen] = useState(false);
  const s = stand(rij, medewerker()?.id ?? null);
  const w = woorden.wachtrij;
  const bekijk = (
    <button type="button" onClick={() => zetOpen(true)}>
      {w.bekijk}
    </button>
  );
  return (
    <div className="lp-stroken">
      <div role="status">
        {contact === 'weg' && (
          <Strook icoon="offline" actie={s.alle > 0 ? bekijk : undefined}>
            {w.offline(s.alle)}
          </Strook>
        )}
        {contact === 'goed' && kapot && <Strook icoon="klok">{woorden.fouten.storing}</Strook>}
        {contact === 'goed' && s.wachten > 0 && (
          <Strook icoon="klok" actie={bekijk}>
            {w.wordenVerstuurd(s.wachten)}
          </Strook>
        )}
        {s.vanAnderen > 0 && <Strook icoon="slot">{w.vanCollega(s.vanAnderen)}</Strook>}
      </div>
      <div role="alert">
        {s.geweigerd > 0 && (
          <Strook soort="fout" icoon="alert" actie={bekijk}>
            {w.geweigerd(s.geweigerd)}
          </Strook>
        )}
        {!lukt && s.alle > 0 && (
          <Strook
            soort="fout"
            icoon="alert"
            actie={
              <button type="button" onClick={() => probeerNu()}>
                {w.stuurNu}
              </button>
            }
          >
            {w.bewarenLuktNiet}
          </Strook>
        )}
      </div>
      <Reeksen />
      {open && <Wachtrijvenster rij={rij} onSluit={() => zetOpen(false)} />}
    </div>
  );
}
