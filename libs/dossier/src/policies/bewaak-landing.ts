import { beginVan, type Dag, dagVan, definieerPolicy, plusDagen } from '@loopplank/kernel';
import { JongereGeland, JongereTeruggevallen } from '../overdracht/loslaten-events';
import { OverdrachtGeaccepteerd } from '../overdracht/events';
import { UitschrijvingGemeld } from '../school/events';
import { PlaatsingBeeindigd } from '../werk/events';

interface Gestopt {
  /** First day without it. */
  readonly op: Dag;
  readonly reden: 'werkGestopt' | 'schoolGestopt';
}

interface Geland {
  /** Every end that was told and whose day has not come, the first one first: two jobs end on two days. */
  readonly eindes: readonly Gestopt[];
}

/** One timer, for the first of the days to come; each day and reason once. */
function wacht(eindes: readonly Gestopt[]) {
  const rij = eindes.filter((e, i) => !eindes.slice(0, i).some((x) => x.op === e.op && x.reden === e.reden)).toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  return { state: { eindes: rij }, ...(rij[0] ? { zetTimers: [{ naam: 'gestopt', op: beginVan(rij[0].op) }] } : {}) };
}

const meld = (instantie: string, reden: string) => [
  { streamId: `jongere-${instantie}`, type: 'MeldTerugval', data: { reden }, magAfgewezen: ['niet-geland', 'dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] },
];

/** Work or school of somebody who landed stops: unless something else goes on, that is falling back, on the same day. */
export const bewaakLanding = definieerPolicy<Geland>()({
  naam: 'bewaak-landing',
  versie: 2,
  uitleg: 'Stopt na het landen het werk of de school en is er niets anders, dan heeft wie de regie heeft de jongere dezelfde dag weer op de lijst.',
  doel: 'doorstroompunt',
  begintBij: [JongereGeland],
  luistertNaar: [PlaatsingBeeindigd, UitschrijvingGemeld, JongereTeruggevallen, OverdrachtGeaccepteerd],
  timers: {
    gestopt: 'De eerste van de dagen waarop werk of school stopt, is er.',
    werkGestopt: 'Van voor versie 2: de laatste werkdag is voorbij.',
    schoolGestopt: 'Van voor versie 2: de jongere is van school.',
  },
  opdrachten: { MeldTerugval: 'Leg vast dat het toch niet alleen gaat; niets als er ander werk of een andere school is.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: { eindes: [] },
  opEvent: (state, event) => {
    switch (event.type) {
      case 'JongereGeland':
        return { state };
      case 'PlaatsingBeeindigd':
        return wacht([...state.eindes, { op: plusDagen(event.data.tot, 1), reden: 'werkGestopt' }]);
      case 'UitschrijvingGemeld':
        return wacht([...state.eindes, { op: event.data.per, reden: 'schoolGestopt' }]);
      default:
        return { state, klaar: true };
    }
  },
  opTimer: (state, { naam, werkelijk }, { instantie }) => {
    // Version 1 kept the reason in the name of a timer; such a timer goes off on its own.
    if (naam !== 'gestopt') return { state, opdrachten: meld(instantie, naam) };
    const nu = state.eindes.filter((e) => e.op <= dagVan(werkelijk));
    const later = state.eindes.filter((e) => e.op > dagVan(werkelijk));
    return { ...wacht(later), opdrachten: nu.flatMap((e) => meld(instantie, e.reden)) };
  },
  // Version 1 remembered nothing: what it waited for stands in its timers, which keep running.
  optillen: () => ({ eindes: [] }),
});
