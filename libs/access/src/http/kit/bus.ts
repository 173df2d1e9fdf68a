import type { Command as DomainCommand, Decider, AnyEvent, Moment } from '@loopplank/kernel';
import type { CommandOutcome } from '@loopplank/commands';
import { Command, Query } from '@nestjs/cqrs';
import type { Handeling, Medewerker } from '../../beslissing/port';
import type { Inzagesoort } from '../../inzage/events';

/** Everything about one request that a handler may need; made by the edge, never by hand. */
export interface Kader {
  readonly medewerker: Medewerker;
  /** `Doel` header. */
  readonly doel?: string;
  /** `Idempotency-Key`; absent when the client sent none. */
  readonly sleutel?: string;
  /** Method, path and body, canonical: what makes two requests the same. */
  readonly verzoek: string;
  /** Revisions from `If-Match`, of which one must be right; an empty list never is. */
  readonly ifMatch?: readonly number[];
  /** Position the client has seen (`Loopplank-Positie`). */
  readonly positie?: number;
  readonly nu: Moment;
  readonly correlationId: string;
  /** Path with query, for paging links. */
  readonly pad: string;
  /** People reach us over https: cookies are kept to it. */
  readonly https?: true;
  /** Sets a header of the answer. */
  zetKop(naam: string, waarde: string): void;
  zetStatus(status: number): void;
}

/** One stream's worth of work, as plain data. */
export interface Opdracht {
  readonly kader: Kader;
  readonly handeling: Handeling;
  /** The youngster whose relations decide; absent: the role alone decides. */
  readonly jongereId?: string;
  /** The organisation whose people, teams or calendar are managed. */
  readonly organisatieId?: string;
  readonly streamId: string;
  // The bus carries commands of every context; each decider checks its own.
  readonly decider: Decider<DomainCommand, unknown, AnyEvent>;
  readonly type: string;
  readonly data: object;
  readonly commandId?: string;
  readonly bron?: string;
}

export type Geslaagd = Extract<CommandOutcome, { soort: 'aanvaard' | 'ongewijzigd' }>;

/** The one command on Nest's bus: authorise → idempotency → decide → receipt. Refusals throw a Probleem. */
export class VoerCommandUit extends Command<Geslaagd> {
  constructor(readonly opdracht: Opdracht) {
    super();
  }
}

/** What a question may use once it is allowed. */
export interface Vergunning {
  readonly rol: string;
  readonly doel: string;
  readonly inhoud: 'alles' | 'feiten';
}

export interface Antwoord<T> {
  readonly waarde: T;
  /** Whom the answer shows; logged before it leaves. */
  readonly jongeren: readonly string[];
}

export interface Vraagstelling<T> {
  readonly kader: Kader;
  readonly handeling: Handeling;
  readonly soort: Inzagesoort;
  readonly jongereId?: string;
  /** The organisation whose people, teams or calendar are managed. */
  readonly organisatieId?: string;
  /** Views this answer reads; the request waits for them (read your writes). */
  readonly views: readonly string[];
  antwoord(vergunning: Vergunning): Antwoord<T> | Promise<Antwoord<T>>;
}

/** The one query on Nest's bus: wait for the views → authorise → answer → log the viewing. */
export class StelVraag<T = unknown> extends Query<T> {
  constructor(readonly vraag: Vraagstelling<T>) {
    super();
  }
}

/** Hands a typed decider to the bus. */
export const voorBus = <C extends DomainCommand, S, E extends AnyEvent>(d: Decider<C, S, E>) =>
  d as unknown as Decider<DomainCommand, unknown, AnyEvent>;
