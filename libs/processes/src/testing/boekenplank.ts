import { aanvaard, afgewezen, beginVan, type Command, type Decider, definieer, definieerPolicy, eenDag, type EventVan, id, persoonlijk, plusDagen, tekst, dagVan } from '@loopplank/kernel';

/** A tiny world to try the runner on: books that are lent, and reminders when they are not brought back. */
export const BOEK_EVENTS = [
  definieer('BoekGeleend', 1, 'Een boek is geleend.', { boekId: id(), terugOp: eenDag(), wie: persoonlijk('identiteit', tekst()) }),
  definieer('BoekTerug', 1, 'Een boek is terug.', { boekId: id() }),
  definieer('HerinneringGestuurd', 1, 'Er is herinnerd.', { boekId: id(), herinneringId: id() }),
] as const;
export type BoekEvent = EventVan<(typeof BOEK_EVENTS)[number]>;
const [BoekGeleend, BoekTerug] = BOEK_EVENTS;

export type BoekCommand =
  | Command<'LeenBoek', EventVan<typeof BoekGeleend>['data']>
  | Command<'BrengTerug', { readonly boekId: string }>
  | Command<'StuurHerinnering', { readonly boekId: string; readonly herinneringId: string }>;

export interface Plank {
  readonly weg: readonly string[];
  readonly herinneringen: number;
}

export const plankDecider = (stoor: () => string | Error | undefined = () => undefined): Decider<BoekCommand, Plank, BoekEvent> => ({
  initial: { weg: [], herinneringen: 0 },
  decide({ type, data }, plank) {
    if (type === 'LeenBoek') return aanvaard({ type: 'BoekGeleend', data });
    if (!plank.weg.includes(data.boekId)) return afgewezen('boek-is-terug');
    if (type === 'BrengTerug') return aanvaard({ type: 'BoekTerug', data });
    const storing = stoor();
    if (storing instanceof Error) throw storing;
    return storing === undefined ? aanvaard({ type: 'HerinneringGestuurd', data }) : afgewezen(storing);
  },
  evolve(plank, { type, data }) {
    if (type === 'BoekGeleend') return { ...plank, weg: [...plank.weg, data.boekId] };
    if (type === 'BoekTerug') return { ...plank, weg: plank.weg.filter((b) => b !== data.boekId) };
    return { ...plank, herinneringen: plank.herinneringen + 1 };
  },
});

export const plankStream = (nr: number): string => `jongere-00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;
export const boekId = (nr: number): string => `11111111-0000-4000-8000-${String(nr).padStart(12, '0')}`;

type Uitgeleend = { readonly plank: string; readonly wie: string | null; readonly keer: number };

/** Reminds on the day after, and once more a week later. */
export const herinnerAanBoek = definieerPolicy<Uitgeleend>()({
  naam: 'herinner-aan-boek',
  versie: 1,
  uitleg: 'Wie een boek te laat terugbrengt, krijgt een herinnering, en na een week nog een.',
  doel: 'test',
  begintBij: [BoekGeleend],
  luistertNaar: [BoekTerug],
  timers: { terug: 'Het boek had terug moeten zijn.' },
  opdrachten: { StuurHerinnering: 'De lener weet het dan.' },
  instantie: (event) => event.data.boekId,
  initial: { plank: '', wie: null, keer: 0 },
  opEvent(state, event) {
    if (event.type === 'BoekTerug') return { state, klaar: true };
    const op = beginVan(plusDagen(event.data.terugOp, 1));
    return { state: { plank: event.streamId, wie: event.data.wie, keer: 0 }, zetTimers: [{ naam: 'terug', op }] };
  },
  opTimer(state, { gepland }, { instantie, id: nieuw }) {
    const opdrachten = [{ streamId: state.plank, type: 'StuurHerinnering', data: { boekId: instantie, herinneringId: nieuw('herinnering') }, magAfgewezen: ['boek-is-terug'] }];
    if (state.keer > 0) return { state, opdrachten, klaar: true };
    return { state: { ...state, keer: 1 }, opdrachten, zetTimers: [{ naam: 'terug', op: beginVan(plusDagen(dagVan(gepland), 7)) }] };
  },
});
