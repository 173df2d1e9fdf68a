import type { AnyEvent, Command, Decider } from '@loopplank/kernel';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Handeling } from '../../beslissing/port';
import type { AccessHuis } from '../huis';
import { type Geslaagd, type Kader, StelVraag, voorBus, VoerCommandUit } from '../kit/bus';
import { isId } from '../kit/id';
import { nietGevonden, Probleem } from '../probleem';

/** One change, of one stream, of one organisation (absent: of the installation). */
export interface BeheerOpdracht<C extends Command> {
  readonly kader: Kader;
  readonly handeling: Handeling;
  readonly organisatieId?: string;
  readonly streamId: string;
  readonly type: C['type'];
  readonly data: C['data'];
  readonly commandId?: string;
  /** Codes that mean that what the path names is not there. */
  readonly uitPad?: readonly string[];
}

/** What the domain calls a day, and what it is called at the outside. */
const buiten = (veld: string): string => veld.replace(/\/(van|tot)$/, '/$1Datum');

function vertaald(fout: unknown, uitPad: readonly string[]): unknown {
  if (!(fout instanceof Probleem) || fout.inhoud.status !== 409) return fout;
  if (uitPad.includes(fout.inhoud.code)) return nietGevonden();
  return new Probleem({ ...fout.inhoud, fouten: (fout.inhoud.fouten ?? []).map((f) => ({ ...f, veld: buiten(f.veld) })) });
}

/**
 * Hands one change to the bus, and waits until this node's own view of people and organisations knows it: roles and
 * closed accounts count from the next request on. Refusals throw a Probleem.
 */
export async function beheer<C extends Command, S, E extends AnyEvent>(
  huis: Pick<AccessHuis, 'views'>,
  commands: CommandBus,
  decider: Decider<C, S, E>,
  { uitPad = [], ...o }: BeheerOpdracht<C>,
): Promise<Geslaagd> {
  try {
    const gedaan = await commands.execute(new VoerCommandUit({ ...o, decider: voorBus(decider) }));
    if (gedaan.soort === 'aanvaard') await huis.views.wachtOp(gedaan.positie, ['toegang']);
    return gedaan;
  } catch (fout) {
    throw vertaald(fout, uitPad);
  }
}

export interface BeheerVraag<T> {
  readonly kader: Kader;
  readonly handeling: Handeling;
  readonly organisatieId?: string;
  readonly antwoord: () => T | Promise<T>;
  readonly views?: readonly string[];
}

/** Asks something that shows no youngster, so there is nobody whose viewing must be logged. */
export const vraag = <T>(queries: QueryBus, { kader, handeling, organisatieId, antwoord, views = ['toegang'] }: BeheerVraag<T>): Promise<T> =>
  queries.execute<StelVraag<T>, T>(
    new StelVraag<T>({
      kader, handeling, soort: 'onderdeel', views, ...(organisatieId === undefined ? {} : { organisatieId }),
      antwoord: async () => ({ waarde: await antwoord(), jongeren: [] }),
    }),
  );

/** An id from the path; anything else is not there. */
export function uitPad(id: string): string {
  if (!isId(id)) throw nietGevonden();
  return id;
}

/** Gives the ETag of what was read, or 404. */
export function gevonden<T>(kader: Kader, gelezen: { readonly waarde: T; readonly revisie: number } | null): T {
  if (gelezen === null) throw nietGevonden();
  kader.zetKop('ETag', `"${gelezen.revisie}"`);
  return gelezen.waarde;
}
