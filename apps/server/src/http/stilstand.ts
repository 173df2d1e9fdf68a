import { medewerkerDecider, medewerkerStream } from '@loopplank/access';
import { type Kader, nietIngelogd, Probleem } from '@loopplank/access/http';
import { dagVan } from '@loopplank/kernel';
import type { Huis } from '../huis';

/** Whether a view has stopped at an event it could not read. What it says about rights may then be out of date. */
export const staatStil = ({ views }: Pick<Huis, 'views'>, naam: string): boolean =>
  views.staat().some((v) => v.naam === naam && v.status === 'geparkeerd');

/**
 * The guard reads accounts from the view `toegang`. While that view stands still, the account is read from the log as
 * well, so that a closed account or a role that was taken away does not live on. Throws Probleem 401 or 403.
 */
export async function eisActueelAccount(huis: Pick<Huis, 'views' | 'commands'>, { medewerker, nu }: Kader): Promise<void> {
  if (!staatStil(huis, 'toegang')) return;
  const { state } = await huis.commands.laad(medewerkerDecider, medewerkerStream(medewerker.id));
  if (!state.bestaat || state.gesloten || state.organisatieId !== medewerker.organisatieId) throw nietIngelogd();
  const vandaag = dagVan(nu);
  const weg = (medewerker.installatiebeheer && !state.installatiebeheer) || medewerker.rollen.some((rol) => !state.rollen.has(rol) || (state.rollen.get(rol) ?? vandaag) < vandaag);
  if (weg) throw new Probleem({ status: 403, code: 'mag-niet', detail: 'Je rol is veranderd. Log opnieuw in en probeer het nog eens.' });
}
