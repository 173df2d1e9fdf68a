import type { Dag, Moment } from '@loopplank/kernel';
import type { NazorgBeeindigd, NazorgcontactGemist, NazorgcontactGepland, NazorgGepauzeerd, NazorgGestart, NazorgHervat, NazorgVerlengd } from '../../nazorg/events';
import type { Feit } from './feiten';

interface Bekend extends Feit {
  /** Since when we knew; a corrected version was known, though wrongly, since it was corrected. */
  readonly vastgelegdOp: Moment;
}

export type Nazorgstart = Bekend & Omit<NazorgGestart['data'], 'vervangt'>;
export type Nazorgpauze = Bekend & NazorgGepauzeerd['data'] & { readonly organisatieId: string };
export type Nazorghervatting = Feit & NazorgHervat['data'];
export type Nazorgverlenging = Feit & Pick<NazorgVerlengd['data'], 'nazorgId' | 'tot'>;
export type Nazorgeinde = Bekend & Pick<NazorgBeeindigd['data'], 'nazorgId' | 'op' | 'reden'>;
export type Nazorgplan = Feit & NazorgcontactGepland['data'] & { readonly medewerkerId: string };
export type Nazorgmisser = Feit & NazorgcontactGemist['data'];

/** A conversation in the last school year about what comes next. */
export interface Uitstroomgesprekfeit extends Feit {
  readonly soort: 'uitstroom' | 'toekomst';
  readonly datum: Dag;
  readonly nummer?: number;
}
