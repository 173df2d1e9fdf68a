import type { Dag, Moment } from '@loopplank/kernel';
import type { Kanaal } from '../../contact/woorden';
import type { TOESTEMMING_HOE, TOESTEMMING_VOOR } from '../../toestemming/events';
import type { Feit } from './feiten';

export interface Rustfeit extends Feit {
  readonly soort: 'herbezoek' | 'geweigerd' | 'ingetrokken';
  readonly vastgelegdOp: Moment;
  /** First day on which contact is welcome again. */
  readonly weerWelkom?: Dag;
  readonly kanaal?: Kanaal;
  readonly toelichting?: string | null;
  readonly organisatieId: string;
}

/** How much somebody can bear, measured apart from a visit. */
export interface Belastbaarheidfeit extends Feit {
  /** At most one number; null: erased. */
  readonly belastbaarheid: readonly number[] | null;
  readonly datum: Dag;
  readonly toelichting?: string | null;
  readonly organisatieId: string;
  readonly medewerkerId: string;
}

export interface Toestemmingfeit extends Feit {
  readonly waarvoor: (typeof TOESTEMMING_VOOR)[number];
  /** With whom. */
  readonly metId?: string;
  readonly door: 'jongere' | 'ouder';
  readonly hoe: (typeof TOESTEMMING_HOE)[number];
  readonly datum: Dag;
  readonly tot?: Dag;
  readonly toelichting?: string | null;
  readonly organisatieId: string;
}

export interface Intrekking extends Feit {
  readonly toestemmingId: string;
  readonly datum: Dag;
}
