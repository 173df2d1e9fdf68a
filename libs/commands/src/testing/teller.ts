import { testCodec } from '@loopplank/codec/testing';
import { aanvaard, afgewezen, definieer, geheel, persoonlijk, tekst, type Command, type Decider, type EventVan, SYSTEEM } from '@loopplank/kernel';
import type { CommandRequest } from '../port';

/** A tiny decider to try the service on: a counter with remarks that never goes over a maximum. */
export const definities = [
  definieer('TellerOpgehoogd', 1, 'De teller ging omhoog.', { met: geheel(), soms: geheel() }),
  definieer('OpmerkingGeplaatst', 1, 'Er is iets opgemerkt.', { tekst: persoonlijk('dossier', tekst(5000)) }),
] as const;
export type TellerEvent = EventVan<(typeof definities)[number]>;

export type TellerCommand =
  | Command<'HoogOp', { readonly met: number; readonly hoogstens?: number }>
  | Command<'MerkOp', { readonly tekst: string; readonly keer?: number }>
  | Command<'Stil', object>;

export interface Teller {
  readonly som: number;
  readonly opmerkingen: readonly (string | null)[];
}

export const teller: Decider<TellerCommand, Teller, TellerEvent> = {
  initial: { som: 0, opmerkingen: [] },
  decide: (c, s) => {
    switch (c.type) {
      case 'HoogOp': {
        const soms = s.som + c.data.met;
        if (soms > (c.data.hoogstens ?? Infinity)) return afgewezen('te-hoog', { som: s.som }, '/met');
        return aanvaard({ type: 'TellerOpgehoogd', data: { met: c.data.met, soms } });
      }
      case 'MerkOp':
        return aanvaard(
          ...Array.from({ length: c.data.keer ?? 1 }, () => ({ type: 'OpmerkingGeplaatst' as const, data: { tekst: c.data.tekst } })),
        );
      case 'Stil':
        return aanvaard();
    }
  },
  evolve: (s, e) =>
    e.type === 'TellerOpgehoogd' ? { ...s, som: s.som + e.data.met } : { ...s, opmerkingen: [...s.opmerkingen, e.data.tekst] },
};

export const proefCodec = () => testCodec([...definities]);

export const STREAM = 'jongere-11111111-1111-4111-8111-111111111111';

let volgnummer = 0;
/** A fresh command id. */
export const nieuwId = (): string => `aaaaaaaa-0000-4000-8000-${String(++volgnummer).padStart(12, '0')}`;

/** A request for the counter; everything not named gets a sensible value. */
export const opdracht = (
  type: TellerCommand['type'],
  data: TellerCommand['data'],
  over: Partial<CommandRequest<TellerCommand>> = {},
): CommandRequest<TellerCommand> => ({
  streamId: STREAM,
  type,
  data,
  actor: SYSTEEM,
  doel: 'test',
  bron: 'medewerker',
  commandId: nieuwId(),
  verzoek: JSON.stringify([type, data]),
  ...over,
});
