import { beginVan, type Dag, dagVan, type Moment, momentVanMs, msVanMoment, opWerkdag, plusDagen } from '@loopplank/kernel';
import { MARIJN, ORGANISATIE, WOUTER } from './voorbeelden';

/** Monday to Friday. */
export function werkdagenNa(van: Dag, aantal: number): Dag {
  let op = aantal === 0 ? opWerkdag(van) : van;
  for (let i = 0; i < aantal; i++) op = opWerkdag(plusDagen(op, 1));
  return op;
}

/** What the house adds to a command when it is given: who catches here, whose task a gap is, and who hears what is urgent. */
const PUNT = { organisatieId: ORGANISATIE.doorstroompunt, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' };
const LADDER = [
  { trede: 'gevraagd', organisatieId: ORGANISATIE.gemeente, medewerkerIds: [MARIJN.medewerkerId] },
  { trede: 'vangnet', organisatieId: ORGANISATIE.doorstroompunt, medewerkerIds: [WOUTER.medewerkerId], betrek: { rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } },
];
export function vanHetHuis(type: string, nu: Moment): object {
  switch (type) {
    case 'NeemOverAlsVangnet':
      return { vangnet: PUNT };
    case 'WerkGatenBij':
      return { doorstroompunt: PUNT };
    case 'GeefSpoedDoor':
      return { ladder: LADDER, volgendeOp: momentVanMs(msVanMoment(nu) + 15 * 60_000), rondOp: momentVanMs(msVanMoment(beginVan(werkdagenNa(dagVan(nu), 1))) + 9 * 3_600_000) };
    default:
      return {};
  }
}
