import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { NuNietMogelijk } from '@loopplank/commands';

/** Cost of one guess. `ln`: log2 of scrypt's N; memory is 128 · N · r bytes. */
export interface Kosten {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's advice for scrypt with 32 MB: about a quarter of a second on a slow core. */
export const KOSTEN: Kosten = { ln: 15, r: 8, p: 3 };

const SLEUTEL_BYTES = 32;
const ZOUT_BYTES = 16;
/** `$scrypt$ln=15,r=8,p=3$salt$hash`; stored costs beyond these bounds are refused rather than computed. */
const VORM = /^\$scrypt\$ln=(1[0-9]),r=(\d{1,2}),p=(\d)\$([\w-]{22})\$([\w-]{43})$/;

/** At most two at once: they hold a thread of the pool and 32 MB each, and the log needs threads too. */
const TEGELIJK = 2;
/** Longer lines than this only come from a flood of guesses: better a quick "not now" than a minute of waiting. */
const MAX_WACHTENDEN = 100;
let bezig = 0;
const wachtenden: (() => void)[] = [];

async function opBeurt<T>(werk: () => Promise<T>): Promise<T> {
  if (wachtenden.length >= MAX_WACHTENDEN) throw new NuNietMogelijk('too many passwords are being checked');
  if (bezig >= TEGELIJK) await new Promise<void>((door) => wachtenden.push(door));
  else bezig += 1;
  try {
    return await werk();
  } finally {
    // The place goes straight to the next in line.
    const volgende = wachtenden.shift();
    if (volgende) volgende();
    else bezig -= 1;
  }
}

const afgeleid = (wachtwoord: string, zout: Buffer, { ln, r, p }: Kosten): Promise<Buffer> =>
  opBeurt(
    () =>
      new Promise((klaar, mislukt) => {
        const N = 2 ** ln;
        // NFKC: the same characters typed on another keyboard are the same password.
        scrypt(wachtwoord.normalize('NFKC'), zout, SLEUTEL_BYTES, { N, r, p, maxmem: 256 * N * r }, (fout, sleutel) =>
          fout ? mislukt(fout) : klaar(sleutel),
        );
      }),
  );

/** Slow salted hash of a password, with its parameters, for `WachtwoordIngesteld`. */
export async function hashWachtwoord(wachtwoord: string, kosten: Kosten = KOSTEN): Promise<string> {
  const zout = randomBytes(ZOUT_BYTES);
  const hash = await afgeleid(wachtwoord, zout, kosten);
  return `$scrypt$ln=${kosten.ln},r=${kosten.r},p=${kosten.p}$${zout.toString('base64url')}$${hash.toString('base64url')}`;
}

/** Costs as much as any real hash and matches nothing. */
const NIEMAND = `$scrypt$ln=${KOSTEN.ln},r=${KOSTEN.r},p=${KOSTEN.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * Is this the password behind the hash? `null` (no such account, no password, erased) takes the same time
 * and is never true, so that an answer does not tell whether somebody exists. Throws NuNietMogelijk in a flood.
 */
export async function controleerWachtwoord(wachtwoord: string, hash: string | null): Promise<boolean> {
  const delen = VORM.exec(hash ?? NIEMAND);
  if (!delen) return false;
  const [, ln, r, p, zout, verwacht] = delen as unknown as [string, string, string, string, string, string];
  const gevonden = await afgeleid(wachtwoord, Buffer.from(zout, 'base64url'), { ln: Number(ln), r: Number(r), p: Number(p) });
  return timingSafeEqual(gevonden, Buffer.from(verwacht, 'base64url')) && hash !== null;
}
