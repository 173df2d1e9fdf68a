import { type Moment, momentVanMs, msVanMoment } from '@loopplank/kernel';
import { EncryptJWT, errors, jwtDecrypt, type JWTPayload } from 'jose';

const UUR = 3_600_000;
/** However busy, a session ends this long after logging in: one long working day. */
export const SESSIE_MAX_MS = 12 * UUR;
/** Unused this long, a session ends: long enough for home visits, short enough for a forgotten desk. */
export const ONGEBRUIKT_MAX_MS = 4 * UUR;
/** A cookie in use is sealed anew this often at most; until then the seal in the browser is as old as that. */
export const HERZEGEL_MS = UUR / 4;

/** What the sealed cookie says. Names and roles are not in it: those are looked up at every request. */
export interface Sessie {
  readonly sessieId: string;
  readonly medewerkerId: string;
  /** Sent back by the browser's script on every write; other sites cannot read it. */
  readonly csrfToken: string;
  readonly ingelogdOp: Moment;
  /** When it was last sealed. */
  readonly gezienOp: Moment;
  /** The password event it was made with; a newer password ends it. */
  readonly wachtwoordRevisie: number;
}

/** The moment at which a session ends when nothing happens any more. */
export const eindeVan = ({ ingelogdOp, gezienOp }: Pick<Sessie, 'ingelogdOp' | 'gezienOp'>): Moment =>
  momentVanMs(Math.min(msVanMoment(ingelogdOp) + SESSIE_MAX_MS, msVanMoment(gezienOp) + ONGEBRUIKT_MAX_MS));

const ALG = 'dir';
const ENC = 'A256GCM';
const AUDIENCE = 'loopplank-sessie';

const leesPayload = (p: JWTPayload): Sessie | null => {
  const { sub, jti, csrf, in: ingelogd, gezien, ww } = p as Record<string, unknown>;
  if (typeof sub !== 'string' || typeof jti !== 'string' || typeof csrf !== 'string') return null;
  if (typeof ingelogd !== 'number' || typeof gezien !== 'number' || typeof ww !== 'number') return null;
  return { sessieId: jti, medewerkerId: sub, csrfToken: csrf, ingelogdOp: momentVanMs(ingelogd), gezienOp: momentVanMs(gezien), wachtwoordRevisie: ww };
};

/** Sessions without a session store: encrypted and authenticated (JWE, A256GCM), so that a browser can neither read nor change one. */
export class Zegel {
  /** @param sleutel 32 bytes */
  constructor(private readonly sleutel: Uint8Array) {
    if (sleutel.length !== 32) throw new RangeError('the key of the session seal must be 32 bytes');
  }

  verzegel(s: Sessie): Promise<string> {
    return new EncryptJWT({ csrf: s.csrfToken, in: msVanMoment(s.ingelogdOp), gezien: msVanMoment(s.gezienOp), ww: s.wachtwoordRevisie })
      .setProtectedHeader({ alg: ALG, enc: ENC })
      .setAudience(AUDIENCE)
      .setSubject(s.medewerkerId)
      .setJti(s.sessieId)
      .setExpirationTime(Math.floor(msVanMoment(eindeVan(s)) / 1000))
      .encrypt(this.sleutel);
  }

  /** The session in a cookie; null when it is over, not ours, or tampered with. */
  async open(token: string, nu: Moment): Promise<Sessie | null> {
    try {
      const { payload } = await jwtDecrypt(token, this.sleutel, {
        audience: AUDIENCE,
        currentDate: new Date(msVanMoment(nu)),
        keyManagementAlgorithms: [ALG],
        contentEncryptionAlgorithms: [ENC],
        requiredClaims: ['exp'],
      });
      return leesPayload(payload);
    } catch (fout) {
      if (fout instanceof errors.JOSEError) return null;
      throw fout;
    }
  }
}
