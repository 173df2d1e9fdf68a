/** Keys were asked for a subject that was erased: nothing personal can be written about it any more. */
export class SubjectErased extends Error {
  constructor(readonly subject: string) {
    super(`subject ${subject} was erased`);
  }
}

/** A key file is there but cannot be opened: damaged, or wrapped with another master key. A fault, never an erasure. */
export class KeyUnreadable extends Error {
  constructor(
    readonly subject: string,
    reason: string,
  ) {
    super(`key of subject ${subject} cannot be read: ${reason}`);
  }
}

/** What is the matter with the master key: not there, readable by others, not a key, not the one of this cupboard, or half changed. */
export type MasterKeyReason = 'missing' | 'open' | 'malformed' | 'other' | 'rotation';

/** The master key cannot be used. */
export class MasterKeyFault extends Error {
  constructor(
    readonly reason: MasterKeyReason,
    message: string,
  ) {
    super(message);
  }
}
