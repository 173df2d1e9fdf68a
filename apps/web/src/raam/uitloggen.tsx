import { useState } from 'react';
import { logUit } from '../client/inloggen';
import { medewerker } from '../client/sessie';
import { Dialoog } from '../kit/dialoog';
import { Knop } from '../kit/knop';
import { laatLos, wachtrij } from '../wachtrij/motor';
import { woorden } from '../woorden';

const WACHT_MS = 2_500;

/** Waits a moment for what was just tapped; the rest stays closed on this device. */
async function restant(): Promise<number> {
  laatLos();
  const eigen = () => wachtrij.lees().filter((r) => r.medewerkerId === medewerker()?.id).length;
  for (const tot = Date.now() + WACHT_MS; eigen() > 0 && Date.now() < tot; ) await new Promise((klaar) => setTimeout(klaar, 100));
  return eigen();
}

export function Uitloggen() {
  const [wachten, zetWachten] = useState(0);
  const [bezig, zetBezig] = useState(false);
  const probeer = async () => {
    zetBezig(true);
    const n = await restant();
    if (n > 0) {
      zetWachten(n);
      zetBezig(false);
    } else await logUit();
  };
  const m = woorden.menu;
  return (
    <>
      <Knop soort="stil" icoon="deur" bezig={bezig} onClick={() => void probeer()}>
        {m.uitloggen}
      </Knop>
      {wachten > 0 && (
        <Dialoog titel={m.uitloggenVraag} onSluit={() => zetWachten(0)} blad losjes>
          <p>{m.uitloggenWacht(wachten)}</p>
          <footer className="lp-dialoog__voet">
            <Knop onClick={() => zetWachten(0)}>{m.blijfHier}</Knop>
            <Knop soort="hoofd" onClick={() => void logUit()}>
              {m.uitloggen}
            </Knop>
          </footer>
        </Dialoog>
      )}
    </>
  );
}
