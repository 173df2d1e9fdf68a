import { type BeeldDefinitie, definitietitel, type Status } from '@loopplank/in-beeld';
import type { Beeldregel, Beeldtelling } from './vraag';

/** Everybody out of view and the numbers, before it becomes a page. */
export interface Gevonden {
  readonly regels: readonly Beeldregel[];
  readonly tellingen: readonly Beeldtelling[];
}

/** Counts statuses per definition; who is outside the target group is not counted. */
export class Tellingen {
  private readonly per = new Map<string, Partial<Record<Status, number>>>();

  tel(code: string, status: Status, n = 1): void {
    if (status === 'BUITEN_DOELGROEP') return;
    const hier = this.per.get(code) ?? {};
    hier[status] = (hier[status] ?? 0) + n;
    this.per.set(code, hier);
  }

  van(definities: readonly BeeldDefinitie[]): Beeldtelling[] {
    return definities.map((d) => ({ code: d.code, versie: d.versie, titel: definitietitel(d), aantal: this.per.get(d.code) ?? {} }));
  }
}
