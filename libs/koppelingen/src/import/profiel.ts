import { aanvaard, type Decider } from '@loopplank/kernel';
import { type Toewijzing, toewijzingsfouten } from '../rijen/toewijzing';
import type { LegImportprofielVast } from './commands';
import type { ImportprofielEvent } from './events';
import { weiger } from './weigeringen';

export interface Importprofiel {
  readonly naam?: string | null;
  readonly toewijzing?: Toewijzing | null;
}

/** The stream `importprofiel-{uuid}`: how an organisation reads one kind of list. The last one said holds. */
export const importprofielDecider: Decider<LegImportprofielVast, Importprofiel, ImportprofielEvent> = {
  initial: {},
  decide({ data: { naam, toewijzing } }, s) {
    if (toewijzingsfouten(toewijzing, 'profiel').length > 0) return weiger('profiel-ongeldig', '/kolommen');
    const zelfde = s.naam === naam && JSON.stringify(s.toewijzing) === JSON.stringify(toewijzing);
    return zelfde ? aanvaard() : aanvaard({ type: 'ImportprofielVastgelegd', data: { naam, toewijzing } });
  },
  evolve: (_, e) => ({ naam: e.data.naam, toewijzing: e.data.toewijzing }),
};
