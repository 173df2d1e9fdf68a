import { NuNietMogelijk } from '@loopplank/commands';
import { LogOnbereikbaar } from '@loopplank/event-store';
import { metOorzaken } from './probleem.filter';

describe('a fault in the log of the server', () => {
  it('says what lay behind it, so that a full disk is not a riddle', () => {
    const schijf = new Error('database or disk is full');
    const fout = new NuNietMogelijk('the retries ran out', { cause: new LogOnbereikbaar('the log could not be written', { cause: schijf }) });
    const [eerste, ...rest] = metOorzaken(fout).split('\n');
    expect(eerste).toContain('the retries ran out');
    expect(rest.slice(-2)).toEqual(['caused by Error: the log could not be written', 'caused by Error: database or disk is full']);
  });

  it('takes whatever was thrown, and does not run in circles', () => {
    const kring = new Error('kring');
    kring.cause = kring;
    expect(metOorzaken(kring).split('caused by')).toHaveLength(6);
    expect([metOorzaken('tekst'), metOorzaken(undefined)]).toEqual(['tekst', 'undefined']);
  });
});
