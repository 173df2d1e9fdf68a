import { NuNietMogelijk } from '@loopplank/commands';
import { ViewNietKlaar } from '@loopplank/projections';
import { zodraKlaar } from './zodra-klaar';

const gooit = (fout: Error) => () => {
  throw fout;
};

it('a view that is not there yet is asked again; another fault is a fault', () => {
  expect(zodraKlaar(() => 3)).toBe(3);
  expect(() => zodraKlaar(gooit(new ViewNietKlaar('toegang', 40)))).toThrow(NuNietMogelijk);
  expect(() => zodraKlaar(gooit(new TypeError('kapot')))).toThrow(TypeError);
});
