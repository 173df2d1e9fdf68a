import type { Veldfout } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import type { DossierHuis } from '../huis';

interface MetIds {
  readonly organisatieId?: unknown;
  readonly medewerkerId?: unknown;
}

/**
 * Faults of references to organisations and employees: they must exist, and an employee belongs to the
 * organisation that is named with them (default `eigen`). `pad`: where the two fields stand in the request.
 */
export function verwijsfouten(huis: DossierHuis, ids: MetIds | undefined, eigen: string, vandaag: Dag, pad = ''): Veldfout[] {
  const { organisatieId, medewerkerId } = ids ?? {};
  if (typeof organisatieId === 'string' && !huis.organisatieBestaat(organisatieId)) {
    return [{ veld: `${pad}/organisatieId`, code: 'organisatie-onbekend', uitleg: 'Deze organisatie doet niet mee. Kies een organisatie uit de lijst.' }];
  }
  if (typeof medewerkerId !== 'string' || huis.organisatieVanMedewerker(medewerkerId, vandaag) === (organisatieId ?? eigen)) return [];
  return [{ veld: `${pad}/medewerkerId`, code: 'medewerker-onbekend', uitleg: 'Deze medewerker werkt niet bij deze organisatie. Kies iemand uit de lijst.' }];
}
