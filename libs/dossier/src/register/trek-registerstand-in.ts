import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { gecorrigeerd } from '../correcties/gecorrigeerd';
import { geldt } from '../correcties/state';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { herleid } from './meld-registerstand';
import { gegevensVan } from './state';

/** `commandIds`: the commands by which the stands came in. */
export type TrekRegisterstandIn = Command<'TrekRegisterstandIn', { readonly commandIds: readonly string[] }>;

/** Takes back what a list told, as if it had never come in: what other lists told of the same entries holds again. */
export function trekRegisterstandIn({ data: { commandIds }, meta }: TrekRegisterstandIn, d: Dossier): Besluit<DossierEvent> {
  const weg = [...d.registers.standen, ...d.registers.lijsten].filter((s) => commandIds.includes(s.commandId) && geldt(d, s.id));
  const erbij = weg.map((s) => gecorrigeerd(s.id, { reden: 'register' }));
  const registers = [...new Set(weg.map((s) => s.data.register))];
  return erbij.length === 0 ? aanvaard() : aanvaard<DossierEvent>(...erbij, ...herleid(d, erbij, registers.flatMap((r) => gegevensVan(d, r)), meta));
}
