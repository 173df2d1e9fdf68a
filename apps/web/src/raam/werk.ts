import { geheugen, queryClient } from '../client/geheugen';
import { stopAlles } from '../client/reeks';
import { gekozenDoel, sessie } from '../client/sessie';
import { verbinding } from '../client/verbinding';
import { verversJongere } from '../client/vragen';
import { onthoudBegin } from '../client/vroeg';
import * as kluis from '../wachtrij/kluis';
import { melding } from '../wachtrij/melding';
import { startFocuswacht } from './focuswacht';
import { laatAllesLos, startWachtrij, volgAankomsten, wachtrij } from '../wachtrij/motor';

/** Somebody goes to another screen: what could be undone leaves, and a toast about what has left goes. */
let waar = '';

function verder(e: Event): void {
  // Another filter or order of the same list is the same screen.
  const zelfde = e.type === 'replaceState' && window.location.pathname === waar;
  waar = window.location.pathname;
  if (zelfde) return;
  laatAllesLos();
  if (!wachtrij.lees().some((r) => r.sleutel === melding.lees()?.sleutel)) melding.zet(null);
}

/** Starts what runs behind the screens: the queue, and what happens when something arrives or ends. */
export function startWerk(): void {
  waar = window.location.pathname;
  startFocuswacht();
  startWachtrij();
  volgAankomsten(({ sleutel, jongereId, ontvangst }) => {
    verversJongere(jongereId);
    const nu = melding.lees();
    if (nu?.sleutel === sleutel && ontvangst.gebeurtenisId) melding.zet({ ...nu, gebeurtenisId: ontvangst.gebeurtenisId });
  });
  for (const soort of ['pushState', 'replaceState', 'popstate'] as const) window.addEventListener(soort, verder);
  // Back after a lost session: what could not be loaded meanwhile is asked again.
  let vorige = sessie.lees().soort;
  sessie.volg(() => {
    const nu = sessie.lees().soort;
    if (vorige === 'verlopen' && nu === 'in') void queryClient.invalidateQueries();
    vorige = nu;
  });
  // The connection is back: what failed is asked again at once.
  verbinding.volg(() => {
    if (verbinding.lees() === 'goed') void queryClient.refetchQueries({ predicate: (v) => v.state.status === 'error' });
  });
  gekozenDoel.volg(() => void queryClient.invalidateQueries());
  geheugen.bijWissen(async () => {
    gekozenDoel.zet(null);
    melding.zet(null);
    stopAlles();
    onthoudBegin(false);
    // The key stays only while something closed with it still waits on this device.
    if (wachtrij.lees().length === 0) await kluis.vernietig();
  });
}
