/** One thing wrong with one field of a request. */
export interface Veldfout {
  /** JSON pointer, for example `/contactgegevens/0/waarde`; empty for the request as a whole. */
  readonly veld: string;
  readonly code: string;
  /** Dutch at B1: what is wrong and what to do. Never repeats what was typed. */
  readonly uitleg: string;
}

export interface ProbleemInhoud {
  readonly status: number;
  readonly code: string;
  /** Dutch at B1: what happened, what is safe, what to do. */
  readonly detail: string;
  readonly fouten?: readonly Veldfout[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Extra members of the problem, such as the candidates of a likely double. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Every refusal of the HTTP edge. The server turns it into application/problem+json. */
export class Probleem extends Error {
  constructor(readonly inhoud: ProbleemInhoud) {
    super(inhoud.code);
  }
}

/** 404: it is not there, or you may not know that it is. The two look the same on purpose. */
export const nietGevonden = (): Probleem =>
  new Probleem({
    status: 404,
    code: 'niet-gevonden',
    detail: 'Dit is niet gevonden. Misschien bestaat het niet, of is jouw organisatie er niet bij betrokken.',
  });

/** 401: nobody is logged in, or the session has ended. */
export const nietIngelogd = (): Probleem =>
  new Probleem({ status: 401, code: 'niet-ingelogd', detail: 'Je bent niet (meer) ingelogd. Log in en probeer het opnieuw.' });
