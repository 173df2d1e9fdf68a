/** Keys were asked for a subject that was erased: nothing personal can be written about it any more. */
export class SubjectErased extends Error {
  constructor(readonly subject: string) {
    super(`subject ${subject} was erased`);
  }
}
