import type { Veldfout } from './probleem';

export type Veldfouten<V extends string> = Partial<Record<V, string>>;

/** The first step of a JSON pointer names the field of a form: `/gemeenten/3` is `gemeenten`. */
export function verdeel<V extends string>(fouten: readonly Veldfout[], velden: readonly V[]): { bij: Veldfouten<V>; rest: string[] } {
  const bij: Veldfouten<V> = {};
  const rest: string[] = [];
  for (const { veld, uitleg } of fouten) {
    const naam = veld.split('/')[1] as V;
    if (!velden.includes(naam)) rest.push(uitleg);
    else bij[naam] ??= uitleg;
  }
  return { bij, rest };
}
