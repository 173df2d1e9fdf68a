import { beginVan, type Dag, dagVan, definieerPolicy, plusDagen } from '@loopplank/kernel';
import { type Escalatiesoort, EscalatieTredeBereikt, type Trede } from '../escalatie/events';
import { LADDERS, UITNODIGEN_DAGEN, volgendeStap } from '../escalatie/ladder';
import { NazorgcontactGemist } from '../nazorg/events';
import { OverdrachtVerlopen, RegieVacatureGesignaleerd } from '../overdracht/events';
import { InschrijvingGemeld, UitschrijvingAangekondigd } from '../school/events';

interface Ladder {
  readonly streamId: string;
  readonly soort: Escalatiesoort;
  /** First day; null: it has not begun. */
  readonly sinds: Dag | null;
  /** The step that is given when the timer goes off. */
  readonly trede: Trede;
  /** How many checks in a row were missed when it last heard of it; fewer: there was contact in between. */
  readonly opRij: number;
}

const geef = ({ streamId, soort, sinds, trede }: Ladder & { readonly sinds: Dag }, overId: string) => [
  { streamId, type: 'Escaleer', data: { soort, overId, trede, sinds }, magAfgewezen: ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] },
];

/** A ladder that begins on this day: its first step at once. */
function begin(streamId: string, soort: Escalatiesoort, overId: string, sinds: Dag, opRij = 0) {
  const state = { streamId, soort, sinds, trede: LADDERS[soort][0].trede, opRij };
  return { state, schrapTimers: ['verder'], opdrachten: geef(state, overId) };
}

/** The municipality must have been invited by this day. */
const uitnodigen = (streamId: string, laatsteDag: Dag) => ({
  state: { streamId, soort: 'uitstroomgesprek' as const, sinds: null, trede: LADDERS.uitstroomgesprek[0].trede, opRij: 0 },
  zetTimers: [{ naam: 'uitnodigen', op: beginVan(plusDagen(laatsteDag, -UITNODIGEN_DAGEN)) }],
});

/**
 * Climbs the ladder of the regional agreements for what lies too long, one instance for each thing that can. Days are
 * working days of the organisation where it lies. Whether it still lies is asked of the file at every step.
 */
export const escaleer = definieerPolicy<Ladder>()({
  naam: 'escaleer',
  versie: 1,
  uitleg: 'Blijft iets te lang liggen, dan hoort eerst de begeleider het, dan de leiding, dan de coordinator. Wie de regie heeft, verandert daar niet door.',
  doel: 'doorstroompunt',
  begintBij: [NazorgcontactGemist, RegieVacatureGesignaleerd, OverdrachtVerlopen, InschrijvingGemeld, UitschrijvingAangekondigd],
  luistertNaar: [EscalatieTredeBereikt],
  timers: { verder: 'Het ligt er nog: tijd voor de volgende trede.', uitnodigen: 'Acht weken voor het einde van school: is de gemeente uitgenodigd?' },
  opdrachten: { Escaleer: 'Leg vast dat deze trede het nu ook hoort; niets als iemand intussen iets deed.' },
  instantie: (event) => {
    switch (event.type) {
      case 'NazorgcontactGemist':
        return event.data.gevolg === 'geen' ? null : event.data.nazorgId;
      case 'RegieVacatureGesignaleerd':
        return event.data.regieId;
      case 'OverdrachtVerlopen':
        return event.data.overdrachtId;
      case 'InschrijvingGemeld':
        return event.data.tot === undefined ? null : event.eventId;
      case 'UitschrijvingAangekondigd':
        return event.data.inschrijvingId ?? null;
      case 'EscalatieTredeBereikt':
        return event.data.overId;
    }
  },
  initial: { streamId: '', soort: 'nazorg', sinds: null, trede: 'begeleider', opRij: 0 },
  opEvent: (state, event, { werkdagenNa, instantie }) => {
    const [streamId, dag] = [event.streamId, dagVan(event.vastgelegdOp)];
    switch (event.type) {
      case 'NazorgcontactGemist': {
        const { opRij } = event.data;
        // Further misses in the same row climb no second ladder.
        return state.sinds !== null && opRij > state.opRij ? { state: { ...state, opRij } } : begin(streamId, 'nazorg', instantie, dag, opRij);
      }
      case 'RegieVacatureGesignaleerd':
        return begin(streamId, 'vacature', instantie, dag);
      case 'OverdrachtVerlopen':
        return begin(streamId, 'overdracht', instantie, dag);
      case 'InschrijvingGemeld':
        return event.data.tot === undefined ? { state } : uitnodigen(streamId, event.data.tot);
      case 'UitschrijvingAangekondigd':
        return state.sinds === null ? uitnodigen(streamId, plusDagen(event.data.per, -1)) : { state };
      case 'EscalatieTredeBereikt': {
        const { soort, trede, sinds, organisatieId } = event.data;
        const stap = volgendeStap(soort, trede);
        if (!stap || sinds !== state.sinds) return { state };
        return { state: { ...state, trede: stap.trede }, zetTimers: [{ naam: 'verder', op: beginVan(werkdagenNa(sinds, stap.werkdagen, organisatieId)) }] };
      }
    }
  },
  // The house may have been off: a ladder begins on the day on which somebody hears it.
  opTimer: (state, { naam, werkelijk }, { instantie }) =>
    naam === 'uitnodigen' || state.sinds === null
      ? begin(state.streamId, state.soort, instantie, dagVan(werkelijk))
      : { state, opdrachten: geef({ ...state, sinds: state.sinds }, instantie) },
});
