import { moment, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import { type SluitingCommand, sluitingDecider } from './decider';
import type { SluitingEvent } from './events';

const [ORG, ANDER, JIP, NOOR] = ['1', '2', '3', '4'].map((n) => `${n.repeat(8)}-${n.repeat(4)}-4${n.repeat(3)}-8${n.repeat(3)}-${n.repeat(12)}`) as [string, string, string, string];
const command = <T extends SluitingCommand['type']>(type: T, data: Extract<SluitingCommand, { type: T }>['data']) =>
  ({ type, data, meta: { nu: moment('2026-06-08T06:12:00Z'), actor: SYSTEEM } }) as unknown as SluitingCommand;

const persoon: SluitingEvent = { type: 'SluitingBegonnen', data: { organisatieId: ORG, medewerkerId: JIP, opvolgerOrganisatieId: ORG, opvolgerMedewerkerId: NOOR, jongeren: 3 } };
const geheel: SluitingEvent = { type: 'SluitingBegonnen', data: { organisatieId: ORG, opvolgerOrganisatieId: ANDER, jongeren: 9 } };
const vast: SluitingEvent = { type: 'SluitingVastgelopen', data: { jongeren: 1, code: 'dossier-gewist' } };
const klaar: SluitingEvent = { type: 'SluitingVoltooid', data: {} };

describe('the process of closing', () => {
  it('begins once and ends once, however often a crash makes it try again', () => {
    gegeven(sluitingDecider).als(command('BeginSluiting', persoon.data)).dan(persoon);
    const loopt = gegeven(sluitingDecider, [persoon]);
    loopt.als(command('BeginSluiting', { ...persoon.data, jongeren: 2 })).danNiets();
    loopt.als(command('RondSluitingAf', {})).dan(klaar);
    gegeven(sluitingDecider, [persoon, klaar]).als(command('RondSluitingAf', {})).danNiets();
  });

  it('knows from whom to whom, and on whose behalf', () => {
    expect(gegeven(sluitingDecider, [persoon]).state).toEqual({
      status: 'bezig', van: { organisatieId: ORG, medewerkerId: JIP }, naar: { organisatieId: ORG, medewerkerId: NOOR }, ronde: 0, actor: SYSTEEM,
    });
    expect(gegeven(sluitingDecider, [{ type: 'SluitingBegonnen', data: { organisatieId: ORG, jongeren: 0 } }]).state).not.toHaveProperty('naar');
  });

  it('says once that it is stuck, and goes on with another successor', () => {
    gegeven(sluitingDecider, [persoon]).als(command('MeldSluitingVastgelopen', vast.data)).dan(vast);
    const stil = gegeven(sluitingDecider, [persoon, vast]);
    stil.als(command('MeldSluitingVastgelopen', vast.data)).danNiets();
    stil.als(command('KiesOpvolger', { opvolgerOrganisatieId: ORG, opvolgerMedewerkerId: NOOR })).danTypes('OpvolgerGekozen');
    const verder = gegeven(sluitingDecider, [persoon, vast, { type: 'OpvolgerGekozen', data: { opvolgerOrganisatieId: ORG } }]);
    expect(verder.state).toMatchObject({ status: 'bezig', naar: { organisatieId: ORG }, ronde: 1 });
  });

  it('takes another successor only when it is stuck', () => {
    const kies = command('KiesOpvolger', { opvolgerOrganisatieId: ORG, opvolgerMedewerkerId: NOOR });
    gegeven(sluitingDecider).als(kies).danAfgewezen('sluiting-onbekend');
    gegeven(sluitingDecider, [persoon]).als(kies).danAfgewezen('sluiting-loopt');
    gegeven(sluitingDecider, [persoon, klaar]).als(kies).danAfgewezen('sluiting-voltooid');
  });

  it('lets a person be followed by a colleague and an organisation by another one', () => {
    const mens = gegeven(sluitingDecider, [persoon, vast]);
    mens.als(command('KiesOpvolger', { opvolgerOrganisatieId: ANDER, opvolgerMedewerkerId: NOOR })).danAfgewezen('opvolger-andere-organisatie');
    mens.als(command('KiesOpvolger', { opvolgerOrganisatieId: ORG, opvolgerMedewerkerId: JIP })).danAfgewezen('opvolger-zichzelf');
    const org = gegeven(sluitingDecider, [geheel, vast]);
    org.als(command('KiesOpvolger', { opvolgerOrganisatieId: ORG })).danAfgewezen('opvolger-zichzelf');
    org.als(command('KiesOpvolger', { opvolgerOrganisatieId: ANDER, opvolgerMedewerkerId: NOOR })).danTypes('OpvolgerGekozen');
  });
});
