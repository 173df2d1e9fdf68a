import { beginVan, type Dag, dagVan, definieerPolicy, laatste, plusDagen } from '@loopplank/kernel';
import { GebeurtenisGecorrigeerd } from '../correcties/events';
import { InschrijvingGemeld, UitschrijvingGemeld } from '../school/events';
import { PlaatsingGestart } from '../werk/events';

interface Kijkdagen {
  /** Days still to come on which a gap may have to be signalled or may close, oldest first. */
  readonly dagen: readonly Dag[];
}

/** Default of the definition that ships: after so many days the Doorstroompunt hears of it. */
const SIGNAAL_DAGEN = 28;
const WEG = ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] as const;

/** Who leaves in summer with a plan is signalled in October; the command knows whether there was a plan. */
const oktober = (per: Dag): readonly Dag[] => (per.slice(5) >= '06-01' && per.slice(5) <= '08-31' ? [`${per.slice(0, 4)}-10-01` as Dag] : []);

const erbij = ({ dagen }: Kijkdagen, nieuw: readonly Dag[]): Kijkdagen => ({ dagen: [...new Set([...dagen, ...nieuw])].sort() });
const kijk = ({ dagen: [dag] }: Kijkdagen) => (dag === undefined ? {} : { zetTimers: [{ naam: 'kijk', op: beginVan(dag) }] });

/**
 * Looks whether a leaving became a gap, on the days on which that can be, and whether what is recorded since closes it.
 * Which gaps there are follows from the facts and is decided by the command.
 */
export const bewaakGaten = definieerPolicy<Kijkdagen>()({
  naam: 'bewaak-gaten',
  versie: 1,
  uitleg: 'Is iemand 28 dagen van school en is er niets bekend dat volgt, dan hoort het Doorstroompunt van de woonplaats dat. Komt er later iets, dan sluit het signaal vanzelf.',
  doel: 'doorstroompunt',
  begintBij: [UitschrijvingGemeld],
  luistertNaar: [InschrijvingGemeld, PlaatsingGestart, GebeurtenisGecorrigeerd],
  timers: { kijk: 'Op deze dag kan een gat ontstaan of sluiten.' },
  opdrachten: { WerkGatenBij: 'Leg vast welke gaten er nu zijn en welke dicht zijn; niets als er niets veranderde.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: { dagen: [] },
  opEvent: (state, event) => {
    const vandaag = dagVan(event.vastgelegdOp);
    const nu = { opdrachten: [{ streamId: event.streamId, type: 'WerkGatenBij', data: {}, magAfgewezen: WEG }] };
    switch (event.type) {
      case 'UitschrijvingGemeld': {
        const straks = erbij(state, [plusDagen(laatste(event.data.per, vandaag), SIGNAAL_DAGEN), ...oktober(event.data.per)].filter((d) => d > vandaag));
        return { state: straks, ...kijk(straks), ...nu };
      }
      case 'InschrijvingGemeld':
      case 'PlaatsingGestart': {
        if (event.data.van <= vandaag) return { state, ...nu };
        const straks = erbij(state, [event.data.van]);
        return { state: straks, ...kijk(straks) };
      }
      case 'GebeurtenisGecorrigeerd':
        return { state, ...nu };
    }
  },
  opTimer: (state, { werkelijk }, { instantie }) => {
    const over = { dagen: state.dagen.filter((d) => d > dagVan(werkelijk)) };
    return { state: over, ...kijk(over), opdrachten: [{ streamId: `jongere-${instantie}`, type: 'WerkGatenBij', data: {}, magAfgewezen: WEG }] };
  },
});
