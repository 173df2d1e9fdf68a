import type { Dag } from '@loopplank/kernel';
import leavers from './leavers.json';
import { bepaalPlicht, type Vertrokkene } from './plicht';

interface Vector {
  readonly id: string;
  readonly uitleg: string;
  readonly gegeven: Vertrokkene & { readonly werelddatum: Dag };
  readonly verwacht: object;
}

describe('the golden cases of who owes what after leaving', () => {
  it('are all here', () => expect(leavers).toHaveLength(29));

  it.each((leavers as unknown as Vector[]).map((v) => [v.id, v.uitleg, v] as const))('%s %s', (_id, _uitleg, { gegeven: { werelddatum, ...v }, verwacht }) => {
    expect(bepaalPlicht(v, werelddatum)).toMatchObject(verwacht);
  });
});
