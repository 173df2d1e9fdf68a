import { moment, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import { type VerzendingCommand, verzendingDecider } from './decider';
import type { VerzendingEvent } from './events';

const data = { soort: 'uitnodiging', kanaal: 'mail', medewerkerId: '11111111-1111-4111-8111-111111111111' } as const;
const begonnen: VerzendingEvent = { type: 'VerzendingBegonnen', data };
const einde = (type: 'VerzendingGelukt' | 'VerzendingMislukt' | 'VerzendingOnzeker'): VerzendingEvent => ({ type, data: {} });
const command = (type: VerzendingCommand['type']) =>
  ({ type, data: type === 'BeginVerzending' ? data : {}, meta: { nu: moment('2026-06-08T06:12:00Z'), actor: SYSTEEM } }) as unknown as VerzendingCommand;

describe('a message that leaves the house', () => {
  it('begins once: whoever comes second may not send', () => {
    gegeven(verzendingDecider).als(command('BeginVerzending')).dan(begonnen);
    for (const na of [[], [einde('VerzendingGelukt')], [einde('VerzendingOnzeker')], [einde('VerzendingMislukt')]]) {
      gegeven(verzendingDecider, [begonnen, ...na]).als(command('BeginVerzending')).danAfgewezen('verzending-begonnen');
    }
  });

  it('ends in one way', () => {
    const loopt = gegeven(verzendingDecider, [begonnen]);
    loopt.als(command('MeldVerzendingGelukt')).dan(einde('VerzendingGelukt'));
    loopt.als(command('MeldVerzendingMislukt')).dan(einde('VerzendingMislukt'));
    loopt.als(command('MeldVerzendingOnzeker')).dan(einde('VerzendingOnzeker'));
    for (const zeker of ['VerzendingGelukt', 'VerzendingMislukt'] as const) {
      const af = gegeven(verzendingDecider, [begonnen, einde(zeker)]);
      for (const c of ['MeldVerzendingGelukt', 'MeldVerzendingMislukt', 'MeldVerzendingOnzeker'] as const) af.als(command(c)).danNiets();
    }
  });

  it('that is unsure can still turn out to have gone, or not', () => {
    const onzeker = gegeven(verzendingDecider, [begonnen, einde('VerzendingOnzeker')]);
    onzeker.als(command('MeldVerzendingOnzeker')).danNiets();
    onzeker.als(command('MeldVerzendingGelukt')).danTypes('VerzendingGelukt');
    onzeker.als(command('MeldVerzendingMislukt')).danTypes('VerzendingMislukt');
  });

  it('needs a beginning', () => gegeven(verzendingDecider).als(command('MeldVerzendingGelukt')).danAfgewezen('verzending-onbekend'));
});
