import { aanvaard, afgewezen, type Besluit, type Moment, momentVanMs, msVanMoment, type RecordedEvent } from '@loopplank/kernel';
import type { GebruikWachtwoordlink, MaakWachtwoordlink } from './commands';
import type { Linksoort, WachtwoordIngesteld, WachtwoordlinkGemaakt } from './events';

/** A link with which a password can be set, once. */
export interface Link {
  readonly soort: Linksoort;
  readonly digest: string;
  readonly geldigTot: Moment;
  readonly gemaaktOp: Moment;
}

const MINUUT = 60_000;
/** An invitation waits for a holiday to end; a forgotten password is wanted now. */
export const GELDIG_MS: Readonly<Record<Linksoort, number>> = { uitnodiging: 7 * 24 * 60 * MINUUT, wachtwoordherstel: 60 * MINUUT };
/** Asking again sooner than this sends nothing more: nobody can have their mailbox filled by a stranger. */
export const RUST_MS: Readonly<Record<Linksoort, number>> = { uitnodiging: 0, wachtwoordherstel: 5 * MINUUT };
/** Older links than the last few are of no use to anybody. */
const MAX_LINKS = 5;

const plus = (m: Moment, ms: number): Moment => momentVanMs(msVanMoment(m) + ms);

export function maakLink({ data: { soort, digest }, meta: { nu } }: MaakWachtwoordlink, links: readonly Link[]): Besluit<WachtwoordlinkGemaakt> {
  const kortGeleden = links.some((l) => l.soort === soort && plus(l.gemaaktOp, RUST_MS[soort]) > nu);
  return kortGeleden ? aanvaard() : aanvaard({ type: 'WachtwoordlinkGemaakt', data: { soort, digest, geldigTot: plus(nu, GELDIG_MS[soort]) } });
}

/** A link works once and in time. One that was used, is too old or never was, all look the same. */
export function gebruikLink({ data: { digest, wachtwoordHash }, meta: { nu } }: GebruikWachtwoordlink, links: readonly Link[]): Besluit<WachtwoordIngesteld> {
  const link = links.find((l) => l.digest === digest && nu <= l.geldigTot);
  if (!link) return afgewezen('link-werkt-niet', {}, '/token');
  return aanvaard({ type: 'WachtwoordIngesteld', data: { wachtwoordHash }, bron: link.soort });
}

export const metLink = (links: readonly Link[], { data, vastgelegdOp }: RecordedEvent<WachtwoordlinkGemaakt>): readonly Link[] =>
  [...links, { ...data, gemaaktOp: vastgelegdOp }].slice(-MAX_LINKS);
