import { dagVan, definieerPolicy, momentOp } from '@loopplank/kernel';
import { OrganisatieGeregistreerd, OrganisatieGesloten } from '../organisatie/events';

/** Before most people begin; the news of yesterday evening is in it. */
export const DAGBERICHT_UUR = 7;
export const DAGBERICHT_MINUUT = 30;

/**
 * On the mornings an organisation works: whoever has news there gets one mail that says how much, and nothing of what.
 * One instance per organisation, because the calendar is hers, and a morning without news leaves one line, not one per person.
 */
export const stuurDagberichten = definieerPolicy<Record<string, never>>()({
  naam: 'stuur-dagberichten',
  versie: 1,
  uitleg: 'Elke werkdag om half acht: wie nieuws heeft en dat niet uitzette, krijgt een mail met hoeveel. Zonder namen.',
  doel: 'beheer',
  begintBij: [OrganisatieGeregistreerd],
  luistertNaar: [OrganisatieGesloten],
  timers: { ochtend: 'Half acht op een dag dat de organisatie werkt.' },
  opdrachten: { StuurDagberichten: 'Kijk wie er nieuws heeft, en vraag voor elk van hen om een mail.' },
  instantie: (event) => event.streamId.slice('organisatie-'.length),
  initial: {},
  opEvent: (state, event, { instantie, werkdagenNa }) => {
    if (event.type === 'OrganisatieGesloten') return { state, klaar: true };
    return { state, zetTimers: [ochtend(werkdagenNa(dagVan(event.vastgelegdOp), 1, instantie))] };
  },
  // Counted from when it really went off: after a holiday of the house there is one mail, not one per morning missed.
  opTimer: (state, { werkelijk }, { instantie, werkdagenNa }) => ({
    state,
    opdrachten: [{ streamId: `dagbericht-${instantie}`, type: 'StuurDagberichten', data: { datum: dagVan(werkelijk) } }],
    zetTimers: [ochtend(werkdagenNa(dagVan(werkelijk), 1, instantie))],
  }),
});

const ochtend = (dag: Parameters<typeof momentOp>[0]) => ({ naam: 'ochtend', op: momentOp(dag, DAGBERICHT_UUR, DAGBERICHT_MINUUT) });
