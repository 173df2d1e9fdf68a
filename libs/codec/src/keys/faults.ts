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

/** The master key is missing, malformed, open to others, or not the one this cupboard is wrapped with. */
export class MasterKeyFault extends Error {}
