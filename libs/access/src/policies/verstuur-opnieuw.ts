import { definieerPolicy, momentVanMs, msVanMoment } from '@loopplank/kernel';
import { VerzendingGelukt, VerzendingGevraagd, VerzendingMislukt, VerzendingOnzeker, VerzendingVervallen } from '../verzending/events';

interface Gevraagd {
  readonly soort: string;
  readonly medewerkerId: string;
  readonly mislukt: number;
}

/** Minutes to wait after each failure; a post office that is away for a morning is caught up with. */
const WACHT_MINUTEN = [1, 5, 15, 60, 240] as const;

/**
 * What certainly did not go is tried again, a little later each time. After the last time the wish itself is refused,
 * and the process stands still where everybody who keeps the house sees it.
 */
export const verstuurOpnieuw = definieerPolicy<Gevraagd>()({
  naam: 'verstuur-opnieuw',
  versie: 1,
  uitleg: 'Een bericht dat zeker niet weg is, gaat nog een keer: na 1, 5, 15, 60 en 240 minuten. Lukt het dan nog niet, dan staat dit stil tot iemand kijkt.',
  doel: 'beheer',
  begintBij: [VerzendingGevraagd],
  luistertNaar: [VerzendingMislukt, VerzendingGelukt, VerzendingOnzeker, VerzendingVervallen],
  timers: { opnieuw: 'Tijd om het nog een keer te proberen.' },
  opdrachten: { VraagVerzending: 'Het bericht moet nog steeds weg.' },
  instantie: (event) => event.streamId.slice('verzending-'.length),
  initial: { soort: '', medewerkerId: '', mislukt: 0 },
  opEvent: (state, event, { instantie }) => {
    if (event.type === 'VerzendingGevraagd') return { state: { ...state, ...event.data } };
    if (event.type !== 'VerzendingMislukt') return { state, klaar: true };
    const wacht = WACHT_MINUTEN[state.mislukt];
    const volgend = { ...state, mislukt: state.mislukt + 1 };
    if (wacht === undefined) return { state: volgend, opdrachten: [vraagWeer(volgend, instantie)] };
    return { state: volgend, zetTimers: [{ naam: 'opnieuw', op: momentVanMs(msVanMoment(event.vastgelegdOp) + wacht * 60_000) }] };
  },
  opTimer: (state, _, { instantie }) => ({ state, opdrachten: [vraagWeer(state, instantie)] }),
});

const vraagWeer = ({ soort, medewerkerId }: Gevraagd, instantie: string) => ({ streamId: `verzending-${instantie}`, type: 'VraagVerzending', data: { soort, medewerkerId } });
