import { aanvaard, type Afwijzing, beginVan, type Besluit, type Command, type CommandMeta, type Moment, type NewEvent } from '@loopplank/kernel';
import { controleerPeriode, controleerVanaf, eersteFout } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { voorspel } from '../voorspel';
import { weiger } from '../weigeringen';
import { afleiding } from './afleiding';
import type { Register, RegisterstandGemeld } from './events';
import { type Gegeven, gegevensVan, standenVan, standtekst } from './state';

export type Registerinhoud = NonNullable<RegisterstandGemeld['data']['inhoud']>;

/** One row of a list of a register. */
export interface Registerregel {
  readonly gegeven: string;
  readonly standOp: Moment;
  /** Default false. */
  readonly verwijderd?: boolean;
  readonly inhoud?: Registerinhoud;
}

export type MeldRegisterstand = Command<
  'MeldRegisterstand',
  {
    readonly register: Register;
    readonly ontvangenOp?: Moment;
    /** The list was complete on this moment: what is not among the rows was not so. */
    readonly lijstOp?: Moment;
    readonly regels: readonly Registerregel[];
  }
>;

function controleer(d: Dossier, { standOp, inhoud }: Registerregel, meta: CommandMeta): Afwijzing | null {
  if (standOp > meta.nu) return weiger('in-de-toekomst', '/standOp');
  const { van, tot, uitPer, datum } = inhoud ?? {};
  return eersteFout(
    van === undefined ? null : controleerPeriode(d, van, tot, meta),
    uitPer === undefined ? null : controleerVanaf(d, uitPer, meta, '/uitPer'),
    van !== undefined && uitPer !== undefined && uitPer <= van ? weiger('einde-voor-begin', '/uitPer') : null,
    datum === undefined ? null : controleerVanaf(d, datum, meta, '/datum'),
  );
}

const bekend = (d: Dossier, g: Gegeven, r: Registerregel): boolean =>
  standenVan(d, g).some((s) => s.data.standOp === r.standOp && standtekst(s.data) === standtekst({ verwijderd: r.verwijderd ?? false, ...(r.inhoud ? { inhoud: r.inhoud } : {}) }));

/** When it was so: from the first day on, or from the day it ended; what was taken out, at the moment of the list. */
function geldigOp({ standOp, inhoud }: Registerregel): Moment {
  const dag = inhoud?.uitPer ?? inhoud?.van ?? inhoud?.datum;
  return dag === undefined ? standOp : beginVan(dag);
}

const gemeld = (register: Register, r: Registerregel, ontvangenOp: Moment | undefined): NewEvent<RegisterstandGemeld> => ({
  type: 'RegisterstandGemeld',
  bron: register,
  geldigOp: geldigOp(r),
  data: zonderLeeg({ register, standOp: r.standOp, ontvangenOp, gegeven: r.gegeven, verwijderd: r.verwijderd ?? false, inhoud: r.inhoud }),
});

/** The facts that follow from these entries, given that this has just been recorded. */
export function herleid(d: Dossier, erbij: readonly NewEvent<DossierEvent>[], gegevens: readonly Gegeven[], meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  let na = voorspel(d, erbij, meta);
  return gegevens.flatMap((g) => {
    const events = afleiding(na, g, meta);
    na = voorspel(na, events, meta);
    return events;
  });
}

/**
 * Records what rows of a register say about a youngster, each with its own moment, and lets the facts of the file
 * follow: a correction or a deletion by the register is a correction here. What was told already changes nothing, and
 * what arrives late is kept as history.
 */
export function meldRegisterstand({ data: { register, regels, lijstOp, ontvangenOp }, meta }: MeldRegisterstand, d: Dossier): Besluit<DossierEvent> {
  for (const r of regels) {
    const fout = controleer(d, r, meta);
    if (fout) return fout;
  }
  if (lijstOp !== undefined && lijstOp > meta.nu) return weiger('in-de-toekomst', '/lijstOp');
  const nieuw = regels.filter((r) => !bekend(d, { register, gegeven: r.gegeven }, r)).map((r) => gemeld(register, r, ontvangenOp));
  const lijstBekend = d.registers.lijsten.some((l) => l.data.register === register && l.data.standOp === lijstOp && !Object.hasOwn(d.correcties.vervallen, l.id));
  const lijst: NewEvent<DossierEvent>[] = lijstOp === undefined || lijstBekend
    ? []
    : [{ type: 'RegisterlijstGemeld', bron: register, geldigOp: lijstOp, data: zonderLeeg({ register, standOp: lijstOp, ontvangenOp }) }];
  const erbij = [...nieuw, ...lijst];
  if (erbij.length === 0) return aanvaard();
  const geraakt = lijst.length > 0 ? gegevensVan(voorspel(d, erbij, meta), register) : [...new Set(regels.map((r) => r.gegeven))].map((gegeven) => ({ register, gegeven }));
  return aanvaard<DossierEvent>(...erbij, ...herleid(d, erbij, geraakt, meta));
}
