import type { Dag } from '@loopplank/kernel';
import type { DIPLOMANIVEAUS, LEERWEGEN, UITSTROOMPROFIELEN, UITVAL_BIJ } from '../../school/events';
import type { Feit, Gemeld } from './feiten';

export interface Diplomafeit extends Gemeld {
  readonly niveau: (typeof DIPLOMANIVEAUS)[number];
  readonly leerweg?: (typeof LEERWEGEN)[number];
  readonly datum: Dag;
  readonly opleiding?: string | null;
  readonly school?: string | null;
  readonly organisatieId?: string;
}

export interface Profielfeit extends Feit {
  readonly profiel: (typeof UITSTROOMPROFIELEN)[number];
  readonly datum: Dag;
  readonly toelichting?: string | null;
  readonly organisatieId: string;
}

export interface Uitnodigingfeit extends Feit {
  /** Who is invited. */
  readonly genodigdeId: string;
  readonly datum: Dag;
  readonly gesprekDatum?: Dag;
  readonly nummer?: number;
  /** Who invited. */
  readonly organisatieId: string;
}

export interface Uitvalrisicofeit extends Gemeld {
  readonly bij: (typeof UITVAL_BIJ)[number];
  readonly verwachtDatum?: Dag;
  readonly tekst?: string | null;
  readonly organisatieId: string;
}
