import { ErrorType, MaxAppendSizeExceededError } from '@eventstore/db-client';
import { AppendTeGroot, LogOnbereikbaar, UitkomstOnbekend } from '../port';

/**
 * gRPC: the stream was torn off by something in between, and nobody there. The client hands these on unconverted for
 * some calls, so the number counts as well as the type.
 */
const WEG: readonly (number | undefined)[] = [13, 14];

interface Kenmerken {
  readonly type?: string;
  readonly code?: number;
  readonly message: string;
}

const kenmerken = (fout: unknown): Kenmerken => (fout instanceof Error ? fout : new Error(String(fout)));

/** The connection could not be made, so nothing of the call went over it. Texts of grpc-js and of the client. */
const NIET_VERTREKKEN = /No connection established|Name resolution failed|Channel closed before call started|^Failed to discover/;

/** Reading took too long; the client itself gives reads no deadline. */
export class LezenDuurdeTeLang extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
  }
}

/** Worth another try without anybody doing anything: lost connection, busy server, other leader. */
export function isVoorbijgaand(fout: unknown): boolean {
  const { type, code, message } = kenmerken(fout);
  if (fout instanceof LezenDuurdeTeLang || WEG.includes(code) || NIET_VERTREKKEN.test(message)) return true;
  const soorten: readonly string[] = [
    ErrorType.UNAVAILABLE,
    ErrorType.CANCELLED,
    ErrorType.TIMEOUT,
    ErrorType.DEADLINE_EXCEEDED,
    ErrorType.NOT_LEADER,
  ];
  return type !== undefined && soorten.includes(type);
}

/** A fault while reading, in the words of the port. Reading changes nothing, so it can only be out of reach. */
export const leesfout = (fout: unknown): Error => new LogOnbereikbaar('the log could not be read', { cause: fout });

/**
 * A fault while appending, in the words of the port. Only what is certain not to have been written says so: no
 * connection, a follower that does not write, no permission. A broken connection, a deadline, a cancelled call or
 * an error nobody knows may all come after the write.
 */
export function appendfout(fout: unknown, bytes: number): Error {
  const { type, message } = kenmerken(fout);
  if (fout instanceof MaxAppendSizeExceededError) return new AppendTeGroot(bytes);
  if (type === ErrorType.NOT_LEADER || type === ErrorType.ACCESS_DENIED || NIET_VERTREKKEN.test(message)) {
    return new LogOnbereikbaar('the log could not be written', { cause: fout });
  }
  return new UitkomstOnbekend('an append got no answer', { cause: fout });
}
