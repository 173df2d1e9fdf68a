import { vastgelegd } from '@loopplank/kernel/testing';
import { describeFault, frames } from './fault';

const [event] = vastgelegd([{ type: 'X', data: { naam: 'Noor de Wit', notitie: 'regel een\nregel "twee"', lijst: [{ bsn: '123456782' }], leeftijd: 17 } }]);

describe('describeFault', () => {
  it.each([
    [new TypeError('cannot read birthday'), 'TypeError: cannot read birthday'],
    [new TypeError('no place for Noor de Wit (17) in the list'), 'TypeError: no place for … (…) in the list'],
    [new Error(`unhandled case: ${JSON.stringify(event!.data)}`), 'Error: unhandled case: …'],
    [new Error('dubbel: 123456782'), 'Error: dubbel: …'],
  ])('keeps what helps and blots out what is somebody’s (%#)', (fault, verwacht) => {
    expect(describeFault(fault, event)).toBe(verwacht);
  });

  it('tells only the name of faults that quote what they choked on', () => {
    const parse = (): unknown => {
      try {
        return JSON.parse('Noor is verdrietig');
      } catch (fault) {
        return fault;
      }
    };
    expect(describeFault(parse())).toBe('SyntaxError');
    expect(describeFault(new RangeError('invalid date Noor'))).toBe('RangeError');
  });

  it('bears what is no Error', () => {
    expect(describeFault('Noor')).toBe('no Error was thrown');
    expect(frames(undefined)).toBe('');
  });

  it('tells where it happened without the message', () => {
    const waar = frames(new Error('Noor\nde Wit'));
    expect(waar).toContain('fault.spec');
    expect(waar).not.toContain('Noor');
  });
});
