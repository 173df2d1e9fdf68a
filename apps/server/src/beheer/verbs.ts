import { type Actor, dagVan, SYSTEEM } from '@loopplank/kernel';
import { medewerkerMetNaam } from '@loopplank/access/views';
import { actorVan } from '@loopplank/access';
import type { Huis } from '../huis';
import { bewaar } from './bewaar';
import { controleer } from './controleer';
import { LOSSE_VERBS } from './losse-verbs';
import { importeer } from './importeer';
import { herbouw, hervat, status } from './views';
import { medewerkerMaak, medewerkerSluit, medewerkerWachtwoord } from './medewerkers';
import { oefenregio } from './oefenregio';
import { sleutelsVernietig } from './vernietig';
import type { Meld, VerbVerzoek } from './protocol';

/** What one verb gets to work with. It must end with exactly one `klaar`. */
export interface VerbWerk {
  readonly huis: Huis;
  readonly args: VerbVerzoek['args'];
  readonly actor: Actor;
  /** User name given with `--als`, for a verb that is about the work of one employee. */
  readonly als?: string;
  readonly meld: Meld;
  /** True when whoever asked has gone: long work stops at the next safe place and can be started again. */
  readonly gestopt: () => boolean;
}

export type Verb = (werk: VerbWerk) => Promise<void>;

/** Everything the command line can do. */
export const VERBS: Readonly<Record<string, Verb>> = {
  herbouw,
  hervat,
  status,
  controleer,
  bewaar,
  'sleutels vernietig': sleutelsVernietig,
  oefenregio,
  importeer,
  'medewerker maak': medewerkerMaak,
  'medewerker wachtwoord': medewerkerWachtwoord,
  'medewerker sluit': medewerkerSluit,
};

/** Done in the name of an employee of the organisation it is for; the verb itself looks who that is. */
const NAMENS_MEDEWERKER: readonly string[] = ['importeer'];

function actorVoor(huis: Huis, als: string | undefined): Actor | null {
  if (als === undefined) return SYSTEEM;
  const m = medewerkerMetNaam(huis.views.db('toegang'), als, dagVan(huis.klok()));
  const rol = m?.rollen.find((r) => r === 'beheerder');
  return m && rol ? actorVan(m, rol) : null;
}

/** Runs one verb and leaves a line of who did what; the content of arguments is not written down. */
export async function voerVerbUit(huis: Huis, verzoek: VerbVerzoek, meld: Meld, gestopt: () => boolean): Promise<void> {
  const verb = Object.hasOwn(VERBS, verzoek.verb) ? VERBS[verzoek.verb] : undefined;
  if (Object.hasOwn(LOSSE_VERBS, verzoek.verb)) return meld({ soort: 'klaar', code: 3, tekst: 'Dit kan alleen als de server stilstaat. Stop de server en voer de opdracht dan opnieuw uit.' });
  if (!verb) return meld({ soort: 'klaar', code: 2, tekst: `Dit kan de server niet: ${verzoek.verb}.` });
  const actor = NAMENS_MEDEWERKER.includes(verzoek.verb) ? SYSTEEM : actorVoor(huis, verzoek.als);
  if (!actor) return meld({ soort: 'klaar', code: 2, tekst: 'Deze beheerder kennen we niet (--als).' });
  huis.log.info({ verb: verzoek.verb, medewerkerId: actor.medewerkerId }, 'verb started');
  await verb({
    huis,
    args: verzoek.args,
    actor,
    ...(verzoek.als === undefined ? {} : { als: verzoek.als }),
    gestopt,
    meld: (regel) => {
      if (regel.soort === 'klaar') huis.log.info({ verb: verzoek.verb, medewerkerId: actor.medewerkerId, code: regel.code }, 'verb ended');
      meld(regel);
    },
  });
}
