import { dag, momentOp } from '@loopplank/kernel';
import { gegevenPolicy } from '@loopplank/kernel/testing';
import { stuurDagberichten } from './stuur-dagberichten';
import { verstuurOpnieuw } from './verstuur-opnieuw';

const gevraagd = { type: 'VerzendingGevraagd', data: { soort: 'spoed', medewerkerId: '11111111-1111-4111-8111-111111111111' } } as const;
const mislukt = { type: 'VerzendingMislukt', data: {} } as const;

describe('verstuur-opnieuw', () => {
  it('asks again after a failure, and stops when it went, when nobody knows, or when it need not go any more', () => {
    gegevenPolicy(verstuurOpnieuw).na(gevraagd).danOpdrachten().danTimers({}).na(mislukt).naTimer('opnieuw').danOpdrachten('VraagVerzending');
    for (const einde of [{ type: 'VerzendingGelukt', data: {} }, { type: 'VerzendingOnzeker', data: {} }, { type: 'VerzendingVervallen', data: {} }] as const) gegevenPolicy(verstuurOpnieuw).na(gevraagd, einde).danOpdrachten().danKlaar();
  });

  it('waits longer each time, and after the sixth failure asks at once: the refusal of that makes it stand still', () => {
    let p = gegevenPolicy(verstuurOpnieuw).na(gevraagd);
    for (let keer = 0; keer < 5; keer++) p = p.na(mislukt).naTimer('opnieuw').danOpdrachten('VraagVerzending').na(gevraagd);
    p.na(mislukt).danOpdrachten('VraagVerzending').danTimers({});
  });
});

describe('stuur-dagberichten', () => {
  const geregistreerd = { type: 'OrganisatieGeregistreerd', data: { naam: 'Gemeente', soort: 'gemeente', gemeenten: [], grondslagen: [] } } as const;
  it('looks at half past seven on the next working day, in Amsterdam, and again on the one after', () => {
    const p = gegevenPolicy(stuurDagberichten).na(geregistreerd).danTimers({ ochtend: momentOp(dag('2026-01-02'), 7, 30) });
    p.naTimer('ochtend').danOpdrachten('StuurDagberichten').danTimers({ ochtend: momentOp(dag('2026-01-05'), 7, 30) });
  });
  it('stops when the organisation takes no part any more', () => {
    gegevenPolicy(stuurDagberichten).na(geregistreerd, { type: 'OrganisatieGesloten', data: {} }).danTimers({}).danKlaar();
  });
});
