import { verdeel } from './veldfouten';

describe('faults of the server', () => {
  it('find their field by the first step of their pointer, the first fault of each', () => {
    const fouten = [
      { veld: '/naam', code: 'leeg', uitleg: 'Vul dit in.' },
      { veld: '/gemeenten/3', code: 'gemeente-onbekend', uitleg: 'Deze gemeente bestaat niet.' },
      { veld: '/gemeenten/4', code: 'gemeente-onbekend', uitleg: 'Deze ook niet.' },
      { veld: '/vreemd', code: 'onbekend-veld', uitleg: 'Dit veld kennen we niet.' },
    ];
    expect(verdeel(fouten, ['naam', 'gemeenten'])).toEqual({
      bij: { naam: 'Vul dit in.', gemeenten: 'Deze gemeente bestaat niet.' },
      rest: ['Dit veld kennen we niet.'],
    });
  });
});
