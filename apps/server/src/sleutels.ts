import { createHmac } from 'node:crypto';
import { afgeleideSleutel } from '@loopplank/codec';

/** Keys derived from the master key, one per use, so that none can stand in for another. */
export interface AfgeleideSleutels {
  readonly zegel: Uint8Array;
  readonly verzoek: Uint8Array;
  /** For digests of the tokens in links that set a password. */
  readonly link: Uint8Array;
  readonly bsnIndex: (bsn: string) => string;
}

export function leidSleutelsAf(hoofdsleutel: Uint8Array): AfgeleideSleutels {
  const bsn = afgeleideSleutel(hoofdsleutel, 'bsn-index');
  return {
    zegel: afgeleideSleutel(hoofdsleutel, 'sessiezegel'),
    verzoek: afgeleideSleutel(hoofdsleutel, 'verzoek-digest'),
    link: afgeleideSleutel(hoofdsleutel, 'wachtwoordlink'),
    bsnIndex: (nummer) => createHmac('sha256', bsn).update(nummer).digest('base64url'),
  };
}
