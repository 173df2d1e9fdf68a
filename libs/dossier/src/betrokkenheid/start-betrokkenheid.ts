import { aanvaard, type Besluit, type Command, type Dag } from '@loopplank/kernel';
import { controleerPeriode, geldigOpDag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import type { BetrokkenRol } from './events';
import { betrokkenheden } from './state';

export type StartBetrokkenheid = Command<
  'StartBetrokkenheid',
  {
    readonly organisatieId: string;
    readonly rol: BetrokkenRol;
    readonly grondslag: string;
    readonly van: Dag;
    /** Last day; absent: open-ended. */
    readonly tot?: Dag;
  }
>;

/** Involves an organisation, with its role and legal ground. What is already covered changes nothing. */
export function startBetrokkenheid({ data: c, meta }: StartBetrokkenheid, d: Dossier): Besluit<DossierEvent> {
  const fout = controleerPeriode(d, c.van, c.tot, meta);
  if (fout) return fout;
  const gedekt = betrokkenheden(d).some(
    (b) =>
      b.organisatieId === c.organisatieId && b.rol === c.rol && b.grondslag === c.grondslag &&
      b.van <= c.van && (b.tot === undefined || (c.tot !== undefined && c.tot <= b.tot)),
  );
  if (gedekt) return aanvaard();
  return aanvaard<DossierEvent>({
    type: 'BetrokkenheidGestart',
    geldigOp: geldigOpDag(c.van, meta),
    data: zonderLeeg({ organisatieId: c.organisatieId, rol: c.rol, grondslag: c.grondslag, van: c.van, tot: c.tot }),
  });
}
