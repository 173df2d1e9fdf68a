import { geheugen } from '../client/geheugen';
import { verversJongere } from '../client/vragen';
import * as kluis from '../wachtrij/kluis';
import { melding } from '../wachtrij/melding';
import { laatAllesLos, startWachtrij, volgAankomsten, wachtrij } from '../wachtrij/motor';

/** Starts what runs behind the screens: the queue, and what happens when something arrives or ends. */
export function startWerk(): void {
  startWachtrij();
  volgAankomsten(({ sleutel, jongereId, ontvangst }) => {
    verversJongere(jongereId);
    const nu = melding.lees();
    if (nu?.sleutel === sleutel && ontvangst.gebeurtenisId) melding.zet({ ...nu, gebeurtenisId: ontvangst.gebeurtenisId });
  });
  // Going to another screen is moving on.
  for (const soort of ['pushState', 'replaceState'] as const) window.addEventListener(soort, laatAllesLos);
  window.addEventListener('popstate', laatAllesLos);
  geheugen.bijWissen(async () => {
    melding.zet(null);
    // The key stays only while something closed with it still waits on this device.
    if (wachtrij.lees().length === 0) await kluis.vernietig();
  });
}
