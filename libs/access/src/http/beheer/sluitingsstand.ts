import type { Sluitingsstand } from '../../antwoorden';
import { uitlegVanToegang } from '../../accounts/uitleg';
import { namenVan, type Sluitingsrij } from '../../views';
import type { AccessHuis } from '../huis';

/** How far a process is: numbers only, whoever manages accounts sees no youngster. */
export function sluitingsstand({ views, caseload }: Pick<AccessHuis, 'views' | 'caseload'>, rij: Sluitingsrij): Sluitingsstand {
  const namen = namenVan(views.db('toegang'));
  const { naar } = rij;
  const medewerker = naar?.medewerkerId === undefined ? undefined : namen.medewerker(naar.medewerkerId);
  const uitleg = rij.code === undefined ? undefined : (uitlegVanToegang(rij.code) ?? 'Een regel van het dossier staat dit niet toe. Kies een andere opvolger.');
  return {
    id: rij.id,
    soort: rij.van.medewerkerId === undefined ? 'organisatie' : 'medewerker',
    status: rij.status,
    geslotenOp: rij.geslotenOp,
    ...(naar === undefined
      ? {}
      : {
          opvolger: {
            organisatie: { id: naar.organisatieId, naam: namen.organisatie(naar.organisatieId) },
            ...(naar.medewerkerId === undefined || medewerker === undefined ? {} : { medewerker: { id: naar.medewerkerId, naam: medewerker } }),
          },
        }),
    ...(rij.totaal === undefined ? {} : { totaal: rij.totaal }),
    over: rij.status === 'voltooid' ? 0 : caseload.van(rij.van).length,
    ...(uitleg === undefined ? {} : { uitleg }),
  };
}
