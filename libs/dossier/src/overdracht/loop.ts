import type { Dag } from '@loopplank/kernel';
import type { EscalatieTredeBereikt } from '../escalatie/events';
import type { Feit } from '../feit';
import type {
  ControleNaOverdrachtUitgevoerd, OverdrachtAangeboden, OverdrachtGeaccepteerd, OverdrachtGeweigerd, OverdrachtHerinnerd, OverdrachtVerlopen,
  OverdrachtVraagBeantwoord, OverdrachtVraagGesteld, RegieVacatureGesignaleerd,
} from './events';
import type { JongereGeland, JongereTeruggevallen, LoslatenBevestigd, LoslatenUitgesteld, LoslatenVerlopen, LoslatenVoorgesteld } from './loslaten-events';

export type OverdrachtEvent =
  | OverdrachtAangeboden | OverdrachtVraagGesteld | OverdrachtVraagBeantwoord | OverdrachtHerinnerd | OverdrachtGeaccepteerd | OverdrachtGeweigerd
  | OverdrachtVerlopen | ControleNaOverdrachtUitgevoerd | RegieVacatureGesignaleerd | EscalatieTredeBereikt
  | LoslatenVoorgesteld | LoslatenBevestigd | LoslatenUitgesteld | LoslatenVerlopen | JongereGeland | JongereTeruggevallen;

type Van<T extends OverdrachtEvent['type']> = Feit<Extract<OverdrachtEvent, { type: T }>>;

/**
 * What happened around handing over and letting go, and what lay too long, in the order of recording, without what a correction took away.
 * The rules and the views both ask their questions of this list, so that they cannot disagree.
 */
export type Loop = readonly Feit<OverdrachtEvent>[];

const van = <T extends OverdrachtEvent['type']>(loop: Loop, ...types: readonly T[]): readonly Van<T>[] =>
  loop.filter((f): f is Van<T> & Feit<OverdrachtEvent> => (types as readonly string[]).includes(f.type));

export interface OverdrachtRij {
  readonly aanbod: Van<'OverdrachtAangeboden'>;
  /** How it ended; absent: it is open. */
  readonly einde?: Van<'OverdrachtGeaccepteerd' | 'OverdrachtGeweigerd' | 'OverdrachtVerlopen'>;
  readonly vragen: readonly { readonly vraag: Van<'OverdrachtVraagGesteld'>; readonly antwoord?: Van<'OverdrachtVraagBeantwoord'> }[];
  readonly herinnerd: readonly Van<'OverdrachtHerinnerd'>[];
}

/** Every handover, oldest first. */
export function overdrachten(loop: Loop): readonly OverdrachtRij[] {
  const antwoorden = van(loop, 'OverdrachtVraagBeantwoord');
  return van(loop, 'OverdrachtAangeboden').map((aanbod) => {
    const hiervan = <F extends { readonly data: { readonly overdrachtId: string } }>(f: F): boolean => f.data.overdrachtId === aanbod.id;
    const einde = van(loop, 'OverdrachtGeaccepteerd', 'OverdrachtGeweigerd', 'OverdrachtVerlopen').find(hiervan);
    const vragen = van(loop, 'OverdrachtVraagGesteld').filter(hiervan).map((vraag) => {
      const antwoord = antwoorden.find((a) => a.data.vraagId === vraag.id);
      return { vraag, ...(antwoord ? { antwoord } : {}) };
    });
    return { aanbod, ...(einde ? { einde } : {}), vragen, herinnerd: van(loop, 'OverdrachtHerinnerd').filter(hiervan) };
  });
}

export const vindOverdracht = (loop: Loop, id: string): OverdrachtRij | undefined => overdrachten(loop).find((o) => o.aanbod.id === id);

/** The one offer that waits for an answer. */
export const openOverdracht = (loop: Loop): OverdrachtRij | undefined => overdrachten(loop).findLast((o) => !o.einde);

/**
 * The offer that can be looked at and answered: the sender of one that is open may have lost the regie meanwhile, and
 * nobody gives away what another holds. `regiehouder`: the organisation that holds it.
 */
export function geldigAanbod(loop: Loop, regiehouder: string | undefined): OverdrachtRij | undefined {
  const open = openOverdracht(loop);
  return open && open.aanbod.organisatieId === regiehouder ? open : undefined;
}

/** Until when a receiver may look at an offer and answer it. */
export const isTeLaat = (o: OverdrachtRij, op: Dag): boolean => op > o.aanbod.data.uiterlijkDatum;

export type Fase =
  /** Nothing was handed over (yet), or a handover is being offered. */
  | { readonly soort: 'geen' }
  /** Two organisations together, until both let go. `sinds`: the acceptance, or the fall back. */
  | { readonly soort: 'samen'; readonly sinds: Van<'OverdrachtGeaccepteerd' | 'JongereTeruggevallen'>; readonly overdracht?: OverdrachtRij }
  | { readonly soort: 'geland'; readonly sinds: Van<'JongereGeland'> };

/** Where a youngster is on the way from handing over to standing alone. */
export function faseVan(loop: Loop): Fase {
  const laatste = van(loop, 'OverdrachtGeaccepteerd', 'JongereGeland', 'JongereTeruggevallen').at(-1);
  if (laatste === undefined) return { soort: 'geen' };
  if (laatste.type === 'JongereGeland') return { soort: 'geland', sinds: laatste };
  const overdracht = overdrachten(loop).filter((o) => o.einde?.type === 'OverdrachtGeaccepteerd').at(-1);
  return { soort: 'samen', sinds: laatste, ...(overdracht ? { overdracht } : {}) };
}

/** The organisations of the last handover that was accepted; none when there was none. */
export function overdrachtspartijen(loop: Loop): readonly string[] {
  const laatste = overdrachten(loop).filter((o) => o.einde?.type === 'OverdrachtGeaccepteerd').at(-1);
  return laatste ? [laatste.aanbod.organisatieId, laatste.aanbod.data.naarOrganisatieId] : [];
}

/** Checks done since the acceptance, landing or fall back that opened this phase. */
export const controlesIn = (loop: Loop, fase: Fase): readonly Van<'ControleNaOverdrachtUitgevoerd'>[] =>
  fase.soort === 'geen' ? [] : van(loop, 'ControleNaOverdrachtUitgevoerd').filter((c) => c.data.naId === fase.sinds.id);

/** The day of the next check of this phase; undefined: none is due any more. */
export function volgendeControle(loop: Loop): Dag | undefined {
  const fase = faseVan(loop);
  const gedaan = controlesIn(loop, fase);
  if (fase.soort === 'geland') return fase.sinds.data.controleDatums[gedaan.length];
  if (fase.soort !== 'samen') return undefined;
  const laatste = gedaan.at(-1);
  if (laatste) return laatste.data.volgendeDatum;
  return fase.sinds.type === 'OverdrachtGeaccepteerd' ? fase.sinds.data.controleDatum : undefined;
}

/** Landed, and every check afterwards was done. */
export const isBestendig = (loop: Loop): boolean => faseVan(loop).soort === 'geland' && volgendeControle(loop) === undefined;

export interface LoslaatRij {
  readonly voorstel: Van<'LoslatenVoorgesteld'>;
  readonly einde?: Van<'LoslatenBevestigd' | 'LoslatenUitgesteld' | 'LoslatenVerlopen'>;
}

/** Every proposal to let go, oldest first. */
export const voorstellen = (loop: Loop): readonly LoslaatRij[] =>
  van(loop, 'LoslatenVoorgesteld').map((voorstel) => {
    const einde = van(loop, 'LoslatenBevestigd', 'LoslatenUitgesteld', 'LoslatenVerlopen').find((e) => e.data.voorstelId === voorstel.id);
    return { voorstel, ...(einde ? { einde } : {}) };
  });

export const vindVoorstel = (loop: Loop, id: string): LoslaatRij | undefined => voorstellen(loop).find((v) => v.voorstel.id === id);

export const openVoorstel = (loop: Loop): LoslaatRij | undefined => voorstellen(loop).findLast((v) => !v.einde);

/** Whether it was said of this assignment that its seat stayed empty. */
export const isVacatureGesignaleerd = (loop: Loop, regieId: string): boolean => van(loop, 'RegieVacatureGesignaleerd').some((v) => v.data.regieId === regieId);

/**
 * What still decides something now: the last handover, what began this phase, its checks and proposals. History that
 * only the timeline tells is left out, so that a list reads little.
 */
export function lopendeOverdracht(loop: Loop): Loop {
  const laatste = overdrachten(loop).slice(-1).concat(overdrachten(loop).filter((o) => o.einde?.type === 'OverdrachtGeaccepteerd').slice(-1));
  const ids = new Set(laatste.map((o) => o.aanbod.id));
  const begin = loop.findLastIndex((f) => ['OverdrachtGeaccepteerd', 'JongereGeland', 'JongereTeruggevallen'].includes(f.type));
  return loop.filter((f, i) => i >= begin || f.type === 'EscalatieTredeBereikt' || ids.has(f.id) || ('overdrachtId' in f.data && ids.has(f.data.overdrachtId)));
}
