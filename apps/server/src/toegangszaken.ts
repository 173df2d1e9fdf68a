import { type Caseload, type InlogLog, maakInlogLog, type Post, Sluitingen, Wachtwoordlinks } from '@loopplank/access';
import type { Huis } from './huis';
import { maakCaseload } from './caseload';
import { postvakUit } from './postvak';

/** What keeps accounts in order: closing them, links to set a password, and the log of who logged in. */
export interface Toegangszaken {
  readonly caseload: Caseload;
  readonly sluitingen: Sluitingen;
  readonly links: Wachtwoordlinks;
  readonly inlog: InlogLog;
}

type Delen = Pick<Huis, 'instellingen' | 'klok' | 'log' | 'store' | 'codec' | 'commands' | 'views'> & { readonly node: string; readonly linkSleutel: Uint8Array; readonly post?: Post };

const tekst = (fout: unknown): string => (fout instanceof Error ? (fout.stack ?? fout.message) : String(fout));

export function maakToegangszaken({ instellingen, klok, log, store, codec, commands, views, node, linkSleutel, post = postvakUit(instellingen.data) }: Delen): Toegangszaken {
  const caseload = maakCaseload({ views, store, commands, klok });
  return {
    caseload,
    sluitingen: new Sluitingen({ commands, views, caseload, klok, bijFout: (sluitingId, fout) => log.error({ sluitingId, fout: tekst(fout) }, 'closing not finished; tried again later') }),
    links: new Wachtwoordlinks({ commands, views, klok, post, linkSleutel, url: instellingen.url, bijFout: (fout) => log.error({ fout: tekst(fout) }, 'message not sent') }),
    inlog: maakInlogLog({ store, codec, node, klok, bijFout: (fout) => log.error({ fout: tekst(fout) }, 'failed logins not counted') }),
  };
}

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
