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

/** Faults of an involvement: the role fits the kind of organisation, and the ground is one of its own. */
export function betrokkenheidsfouten(huis: DossierHuis, organisatieId: unknown, { rol, grondslag }: { readonly rol?: unknown; readonly grondslag?: unknown }): Veldfout[] {
  const kan = typeof organisatieId === 'string' ? huis.betrekbaarAls(organisatieId) : undefined;
  if (!kan) return [];
  const past = (lijst: readonly string[], waarde: unknown) => typeof waarde !== 'string' || lijst.includes(waarde);
  return [
    ...(past(kan.rollen, rol) ? [] : [{ veld: '/rol', code: 'rol-past-niet', uitleg: `Deze rol past niet bij deze organisatie. Kies uit: ${kan.rollen.join(', ')}.` }]),
    ...(past(kan.grondslagen, grondslag)
      ? []
      : [{ veld: '/grondslag', code: 'grondslag-past-niet', uitleg: 'Deze organisatie werkt niet op deze grondslag. Kies een grondslag van de organisatie, of laat haar beheerder die toevoegen.' }]),
  ];
}
