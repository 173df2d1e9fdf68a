import { aanvaard, type Command, type Decider, definieer, type EventVan, geheel, tekst } from '@loopplank/kernel';

export const ProcessenBijgewerkt = definieer('ProcessenBijgewerkt', 1, 'Tot en met deze gebeurtenis hebben alle processen alles gehoord.', {
  /** A place rather than a position: positions are not the same in every log. */
  streamId: tekst(200),
  revisie: geheel(),
});
export type ProcessenBijgewerkt = EventVan<typeof ProcessenBijgewerkt>;

/** The checkpoint of the runner, in the log itself: every worker can go on from it, and it comes back with a backup. */
export const STAND_STREAM = 'processen';

export type Plaats = ProcessenBijgewerkt['data'];
export type WerkStandBij = Command<'WerkStandBij', Plaats>;

/** Only ever the newest one counts. It may fall behind or go back: handling something twice changes nothing. */
export const standDecider: Decider<WerkStandBij, Plaats | null, ProcessenBijgewerkt> = {
  initial: null,
  decide: ({ data }, stand) => (stand?.streamId === data.streamId && stand.revisie === data.revisie ? aanvaard() : aanvaard({ type: 'ProcessenBijgewerkt', data })),
  evolve: (_, { data }) => data,
};
