import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { dagVan, type Moment, msVanMoment } from '@loopplank/kernel';
import type { Request } from 'express';
import type { Medewerker } from '../../beslissing/port';
import { type Account, accountOp, isSessieIngetrokken } from '../../views';
import type { AccessHuis } from '../huis';
import { leesCookie } from '../kit/kader';
import { eindeVan, HERZEGEL_MS, type Sessie, Zegel } from './zegel';

/** On https the prefix makes browsers refuse a cookie of this name from anybody but this very host. */
export const sessieCookie = (url: string): string => (url.startsWith('https:') ? '__Host-loopplank-sessie' : 'loopplank-sessie');

/** A request of somebody whose session is good, with who that is today. */
export interface Ingelogd {
  readonly sessie: Sessie;
  readonly medewerker: Medewerker;
}

/** Sessions as the edge sees them: made, found again in a cookie, kept alive, and ended. */
export class Sessies {
  private readonly zegel: Zegel;
  private readonly naam: string;
  private readonly vast: string;

  constructor(private readonly huis: AccessHuis) {
    this.zegel = new Zegel(huis.zegelSleutel);
    this.naam = sessieCookie(huis.url);
    // Strict: the pages themselves are open, only their questions carry the cookie, so links from outside still work.
    this.vast = `Path=/; HttpOnly; SameSite=Strict${huis.url.startsWith('https:') ? '; Secure' : ''}`;
  }

  begin({ medewerker, wachtwoordRevisie }: Account): Sessie {
    const nu = this.huis.klok();
    const csrfToken = randomBytes(32).toString('base64url');
    return { sessieId: randomUUID(), medewerkerId: medewerker.id, csrfToken, ingelogdOp: nu, gezienOp: nu, wachtwoordRevisie };
  }

  /**
   * Who sends this request; null when nobody is logged in. The account is looked up every time: a closed account,
   * a changed role, a new password or an ended session counts from the next request on.
   */
  async vind(req: Pick<Request, 'headers'>): Promise<Ingelogd | null> {
    const token = leesCookie(req, this.naam);
    const nu = this.huis.klok();
    const sessie = token ? await this.zegel.open(token, nu) : null;
    if (!sessie) return null;
    const db = this.huis.views.db('toegang');
    const account = accountOp(db, sessie.medewerkerId, dagVan(nu));
    if (!account || sessie.wachtwoordRevisie < account.wachtwoordRevisie || isSessieIngetrokken(db, sessie.sessieId)) return null;
    return { sessie, medewerker: account.medewerker };
  }

  /** Set-Cookie that carries the session until it ends. */
  async koekje(sessie: Sessie): Promise<string> {
    const seconden = Math.max(0, Math.floor((msVanMoment(eindeVan(sessie)) - msVanMoment(this.huis.klok())) / 1000));
    return `${this.naam}=${await this.zegel.verzegel(sessie)}; ${this.vast}; Max-Age=${seconden}`;
  }

  /** Set-Cookie for a session in use whose seal is getting old; null when it is fresh enough. */
  async nieuwKoekje(sessie: Sessie): Promise<string | null> {
    const nu: Moment = this.huis.klok();
    return msVanMoment(nu) - msVanMoment(sessie.gezienOp) < HERZEGEL_MS ? null : this.koekje({ ...sessie, gezienOp: nu });
  }

  /** Set-Cookie that takes the session away. */
  leegKoekje(): string {
    return `${this.naam}=; ${this.vast}; Max-Age=0`;
  }
}

/** Is this the token of the session? Takes the same time whatever was sent. */
export function isCsrfToken(sessie: Sessie, gestuurd: string | undefined): boolean {
  const verwacht = Buffer.from(sessie.csrfToken);
  const kreeg = Buffer.from(gestuurd ?? '');
  return kreeg.length === verwacht.length && timingSafeEqual(kreeg, verwacht);
}
