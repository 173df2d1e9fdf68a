import { aanvaard, afgewezen, type Besluit, type Decider, nooit } from '@loopplank/kernel';
import { beslisTeam } from '../teams/regels';
import { beslisWerkkalender } from '../werkkalender/regels';
import { zelfde } from '../zelfde';
import type { OrganisatieCommand, RegistreerOrganisatie, SluitOrganisatie, WijzigOrganisatie } from './commands';
import type { OrganisatieEvent, OrganisatieGeregistreerd, OrganisatieGewijzigd } from './events';
import { evolveOrganisatie, GEEN_ORGANISATIE, type OrganisatieState } from './state';

type Uitkomst = Besluit<OrganisatieEvent>;
type Gegevens = OrganisatieGeregistreerd['data'];

/** A Doorstroompunt without its region could never be found for a youngster (WEB 9.2.1: it serves one region). */
const regioOntbreekt = ({ soort, doorstroompuntregio }: Pick<Gegevens, 'soort' | 'doorstroompuntregio'>): boolean =>
  soort === 'doorstroompunt' && doorstroompuntregio === undefined;

const registreer = ({ data }: RegistreerOrganisatie, bestaand: Gegevens | null): Uitkomst =>
  bestaand !== null
    ? zelfde(bestaand, data) ? aanvaard() : afgewezen('organisatie-bestaat')
    : regioOntbreekt(data)
      ? afgewezen('regio-ontbreekt', {}, '/doorstroompuntregio')
      : aanvaard({ type: 'OrganisatieGeregistreerd', data });

function wijzig({ data: nieuw }: WijzigOrganisatie, { soort, ...nu }: Gegevens): Uitkomst {
  const { doorstroompuntregio: _, ...overig } = nu;
  const regio = nieuw.doorstroompuntregio === undefined ? nu.doorstroompuntregio : (nieuw.doorstroompuntregio ?? undefined);
  const straks: OrganisatieGewijzigd['data'] = {
    naam: nieuw.naam ?? overig.naam,
    gemeenten: nieuw.gemeenten ?? overig.gemeenten,
    ...(regio === undefined ? {} : { doorstroompuntregio: regio }),
    grondslagen: nieuw.grondslagen ?? overig.grondslagen,
  };
  if (regioOntbreekt({ soort, ...straks })) return afgewezen('regio-ontbreekt', {}, '/doorstroompuntregio');
  return zelfde(nu, straks) ? aanvaard() : aanvaard({ type: 'OrganisatieGewijzigd', data: straks });
}

/** An organisation that holds the regie of anyone goes only when it says who takes over; a safety net not at all. */
function sluit({ data: { opvolgerId, opvolgerMedewerkerId, jongeren, isVangnet } }: SluitOrganisatie, { id, gesloten }: OrganisatieState): Uitkomst {
  if (gesloten) return aanvaard();
  if (isVangnet) return afgewezen('is-vangnet');
  if (opvolgerId === id) return afgewezen('opvolger-zichzelf', {}, '/opvolgerId');
  if (opvolgerId === undefined && (jongeren > 0 || opvolgerMedewerkerId !== undefined)) return afgewezen('opvolger-nodig', { jongeren }, '/opvolgerId');
  return aanvaard({
    type: 'OrganisatieGesloten',
    data: { ...(opvolgerId === undefined ? {} : { opvolgerId }), ...(opvolgerMedewerkerId === undefined ? {} : { opvolgerMedewerkerId }) },
  });
}

function decide(command: OrganisatieCommand, state: OrganisatieState): Uitkomst {
  if (command.type === 'RegistreerOrganisatie') return state.gesloten ? afgewezen('organisatie-gesloten') : registreer(command, state.gegevens);
  if (state.gegevens === null) return afgewezen('organisatie-onbekend');
  if (command.type === 'SluitOrganisatie') return sluit(command, state);
  if (state.gesloten) return afgewezen('organisatie-gesloten');
  switch (command.type) {
    case 'WijzigOrganisatie':
      return wijzig(command, state.gegevens);
    case 'MaakTeam':
    case 'HernoemTeam':
    case 'HefTeamOp':
      return beslisTeam(command, state.teams);
    case 'StelWerkdagenIn':
    case 'VoegVrijeDagenToe':
    case 'TrekVrijeDagenIn':
      return beslisWerkkalender(command, state.kalender);
    default:
      return nooit(command);
  }
}

/** Stream `organisatie-{uuid}`: one organisation, its teams and its working calendar. */
export const organisatieDecider: Decider<OrganisatieCommand, OrganisatieState, OrganisatieEvent> = {
  initial: GEEN_ORGANISATIE,
  decide,
  evolve: evolveOrganisatie,
};
