import { aanvaard, afgewezen, type Besluit } from '@loopplank/kernel';
import type { SluitMedewerker } from './commands';
import type { MedewerkerEvent } from './events';
import type { MedewerkerState } from './state';

/** Closes an account for good. Who holds or guides anyone goes only when it is said who takes over: nobody drops out of view. */
export function sluit({ data }: SluitMedewerker, state: MedewerkerState): Besluit<MedewerkerEvent> {
  const { reden, opvolgerId, opvolgerOrganisatieId, jongeren = 0 } = data;
  if (state.gesloten) return aanvaard();
  if (opvolgerId === undefined) {
    if (jongeren > 0) return afgewezen('opvolger-nodig', { jongeren }, '/opvolgerId');
    return aanvaard({ type: 'MedewerkerGesloten', data: { reden } });
  }
  if (opvolgerId === state.id) return afgewezen('opvolger-zichzelf', {}, '/opvolgerId');
  if (opvolgerOrganisatieId !== state.organisatieId) return afgewezen('opvolger-andere-organisatie', {}, '/opvolgerId');
  return aanvaard({ type: 'MedewerkerGesloten', data: { reden, opvolgerId } });
}
