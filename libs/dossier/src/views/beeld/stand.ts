import type { Moment } from '@loopplank/kernel';
import type { DossierEvent } from '../../events';
import type { Gebeurtenis } from '../gebeurtenis';
import { type Contactfeit, type Stand, vouw } from '../stand';

/** Events that say nothing about being in view. What is not named here is folded, so that a new one is never forgotten. */
const ZEGT_NIETS: ReadonlySet<DossierEvent['type']> = new Set<DossierEvent['type']>([
  'ContactgegevenToegevoegd', 'ContactgegevenOngeldigGebleken', 'ContactvoorkeurVastgelegd', 'RegieToegewezen', 'VolgendMomentGepland',
  'AfspraakGemaakt', 'AfspraakAfgerond', 'BegeleiderGekoppeld', 'BegeleiderLosgekoppeld', 'HulpvraagGesignaleerd', 'HulpvraagOpgepakt',
  'HulpvraagAfgerond', 'SpoedDoorgegeven', 'NoodtoegangGebruikt', 'NotitieToegevoegd', 'IncidentVastgelegd', 'WerkplekbezoekAfgelegd', 'GatGesignaleerd', 'GatGesloten', 'BronGeraadpleegd',
  // What a register told is folded as the facts that follow from it.
  'RegisterstandGemeld', 'RegisterlijstGemeld',
]);

export const zegtIetsOverBeeld = (type: DossierEvent['type']): boolean => !ZEGT_NIETS.has(type);

/** The facts about being in view, with for each when it was recorded: what was known at any moment can be read from it. */
export interface Beeldstand extends Stand {
  /** Id of a fact → when it was recorded. Touchpoints, which are many, carry that themselves. */
  readonly bekend: Readonly<Record<string, Moment>>;
}

/** No name, no number: only what decides. */
const kaal = ({ id, geldigOp, vastgelegdOp, soort, samenvoegingId }: Contactfeit): Contactfeit => ({ id, geldigOp, vastgelegdOp, soort, ...(samenvoegingId === undefined ? {} : { samenvoegingId }) }) as Contactfeit;

export function vouwBeeld(stand: Stand | Beeldstand, gebeurtenissen: readonly Gebeurtenis[]): Beeldstand {
  const { bekend: eerder = {}, ...rest } = stand as Partial<Beeldstand> & Stand;
  const nieuw = vouw(rest, gebeurtenissen);
  const contacten = new Set(nieuw.contacten.map((c) => c.id));
  const vanaf = gebeurtenissen.findLastIndex((g) => g.type === 'GegevensGewist');
  const erbij = gebeurtenissen.slice(vanaf + 1).filter((g) => !contacten.has(g.eventId)).map((g) => [g.eventId, g.vastgelegdOp] as const);
  return {
    ...nieuw,
    aanmeldingen: nieuw.aanmeldingen.map((a) => ({ ...a, voornaam: null, tussenvoegsel: null, achternaam: null })),
    contacten: nieuw.contacten.map(kaal),
    bekend: vanaf < 0 ? { ...eerder, ...Object.fromEntries(erbij) } : Object.fromEntries(erbij),
  };
}

/** The same facts as they were known at a moment: what came later is not there in any form. */
export function bekendTot(stand: Beeldstand, kennis: Moment): Stand {
  const bekend = (f: { readonly id: string; readonly vastgelegdOp?: Moment }): boolean => (stand.bekend[f.id] ?? f.vastgelegdOp ?? kennis) <= kennis;
  const { bekend: _, ...rest } = stand;
  const lijsten = Object.entries(rest).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? (waarde as { id: string }[]).filter(bekend) : waarde]);
  return {
    ...(Object.fromEntries(lijsten) as unknown as Stand),
    opvolgers: Object.fromEntries(Object.entries(stand.opvolgers).filter(([, naar]) => bekend({ id: naar }))),
  };
}
