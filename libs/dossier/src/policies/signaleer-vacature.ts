import { beginVan, dagVan, definieerPolicy } from '@loopplank/kernel';
import { RegieToegewezen } from '../regie/events';

/** The organisation holds the regie and nobody in it does: visible for one working day, then said aloud. */
export const signaleerVacature = definieerPolicy<{ readonly regieId: string }>()({
  naam: 'signaleer-vacature',
  versie: 1,
  uitleg: 'Heeft bij een organisatie een werkdag lang niemand de regie, dan staat de jongere daar vandaag bij iedereen op de lijst.',
  doel: 'doorstroompunt',
  begintBij: [RegieToegewezen],
  luistertNaar: [],
  timers: { vacant: 'Een werkdag lang is er niemand gekozen.' },
  opdrachten: { SignaleerVacature: 'Leg vast dat de plek leeg bleef, en vraag vandaag om iemand te kiezen.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: { regieId: '' },
  opEvent: (state, event, { werkdagenNa }) =>
    event.data.medewerkerId !== undefined
      ? { state, klaar: true }
      : { state: { regieId: event.eventId }, zetTimers: [{ naam: 'vacant', op: beginVan(werkdagenNa(dagVan(event.vastgelegdOp), 2, event.data.organisatieId)) }] },
  opTimer: (state, _, { instantie }) => ({
    state, klaar: true,
    opdrachten: [{ streamId: `jongere-${instantie}`, type: 'SignaleerVacature', data: { regieId: state.regieId }, magAfgewezen: ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] }],
  }),
});
