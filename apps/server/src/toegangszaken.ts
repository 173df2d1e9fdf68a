import { type Caseload, type InlogLog, maakInlogLog, type Post, Postbode, Sluitingen, Verzender, Wachtwoordlinks } from '@loopplank/access';
import type { Huis } from './huis';
import { maakCaseload } from './caseload';
import { maakPlekkenVrij } from './lege-plekken';
import type { Instellingen } from './instellingen';
import { aantalNieuws } from './nieuws';
import { postvakUit } from './postvak';
import { smtpPost } from './smtp';

/** What keeps accounts in order: closing them, links to set a password, and the log of who logged in. */
export interface Toegangszaken {
  readonly caseload: Caseload;
  readonly sluitingen: Sluitingen;
  readonly links: Wachtwoordlinks;
  /** Carries messages out of the house; where the role `worker` is. */
  readonly postbode: Postbode;
  readonly inlog: InlogLog;
}

type Delen = Pick<Huis, 'instellingen' | 'klok' | 'log' | 'store' | 'codec' | 'commands' | 'views'> & { readonly node: string; readonly linkSleutel: Uint8Array; readonly post?: Post };

const tekst = (fout: unknown): string => (fout instanceof Error ? (fout.stack ?? fout.message) : String(fout));

export function maakToegangszaken({ instellingen, klok, log, store, codec, commands, views, node, linkSleutel, post = postVan(instellingen) }: Delen): Toegangszaken {
  const bijFout = (fout: unknown) => log.error({ fout: tekst(fout) }, 'message not sent');
  const verzender = new Verzender({ commands, klok, post, bijFout });
  const caseload = maakCaseload({ views, store, commands, klok });
  return {
    caseload,
    sluitingen: new Sluitingen({ commands, views, caseload, klok, bijFout: (sluitingId, fout) => log.error({ sluitingId, fout: tekst(fout) }, 'closing not finished; tried again later') }),
    links: new Wachtwoordlinks({ commands, views, klok, verzender, linkSleutel, url: instellingen.url, bijFout }),
    postbode: new Postbode({ views, verzender, url: instellingen.url, aantalNieuws: (wie) => aantalNieuws(views, wie, klok()), bijFout }),
    inlog: maakInlogLog({ store, codec, node, klok, bijFout: (fout) => log.error({ fout: tekst(fout) }, 'failed logins not counted') }),
  };
}

/** A mail server, or files: so nothing leaves a building that named none. In production nothing goes in the clear. */
const postVan = ({ mail, data, omgeving }: Instellingen): Post => (mail ? smtpPost({ ...mail, eisTls: omgeving === 'productie' }) : postvakUit(data));

/** How often to look for what a crash, or a log that was away, left unfinished. */
const RUST_MS = 60_000;

/** What an earlier process left half done, and what is left half done from now on. */
export function houdToegangszakenBij({ toegangszaken: { sluitingen, links }, log }: Pick<Huis, 'toegangszaken' | 'log'>): void {
  const kijk = (): void => {
    void sluitingen.werkAf();
    void links.ruimOp().catch((fout: unknown) => log.error({ fout: tekst(fout) }, 'messages not looked at'));
  };
  kijk();
  setInterval(kijk, RUST_MS).unref();
}

/** What waits to leave the house is one keyed question to a view: asked often, so that what is urgent goes within seconds. */
const POST_MS = 2000;

export function houdPostBij({ toegangszaken: { postbode } }: Pick<Huis, 'toegangszaken'>): void {
  setInterval(() => void postbode.werkAf(), POST_MS).unref();
}

/** Seats of who can no longer work. Looked for by the workers; what a view that is away hides is found the next time. */
export function houdPlekkenBij(huis: Pick<Huis, 'views' | 'commands' | 'klok' | 'log'>): void {
  let bezig = false;
  const bijFout = (streamId: string, fout: unknown) => huis.log.error({ streamId, fout: tekst(fout) }, 'seat not made empty; tried again later');
  const kijk = async (): Promise<void> => {
    if (bezig) return;
    bezig = true;
    try {
      const vrij = await maakPlekkenVrij({ ...huis, bijFout });
      if (vrij > 0) huis.log.warn({ vrij }, 'seats of people without a role made empty');
    } catch (fout) {
      huis.log.error({ fout: tekst(fout) }, 'seats not looked at; tried again later');
    } finally {
      bezig = false;
    }
  };
  void kijk();
  setInterval(() => void kijk(), RUST_MS).unref();
}
