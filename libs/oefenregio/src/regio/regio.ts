import { uuid5 } from '@loopplank/commands';
import { type Dag, dagVan, laatste, type Moment, momentOp, plusDagen } from '@loopplank/kernel';
import { type Bezetting, maakBezetting } from './medewerkers';
import { maakOrganisaties, type Organisaties } from './organisaties';

/** What a region is made from; the same four give the same region, life by life. */
export interface Regiokeuze {
  readonly zaad: number;
  readonly jongeren: number;
  readonly jaren: number;
  /** The present of the region: history ends the day before. Only its day matters. */
  readonly nu: Moment;
}

export interface Regio extends Regiokeuze {
  readonly vandaag: Dag;
  /** First day of history. */
  readonly begin: Dag;
  /** First day on which a file that is still open may have begun: with more years the house is older, not its files. */
  readonly vroegst: Dag;
  /** UUID under which all ids of this region are named. */
  readonly ruimte: string;
  readonly organisaties: Organisaties;
  readonly bezetting: Bezetting;
}

/** Fixed for good: ids of practice regions are named in this space. */
const OEFENRUIMTE = '6f1c3f0e-6d0b-5a55-9a43-0d3f6f0c2a11';

/** Days and not calendar years: so that the present follows from the beginning, also on 29 February. */
const DAGEN_PER_JAAR = 365;

/** Two years of nazorg and what came before; after that a file would have been closed, or the youngster turned 27. */
const JAREN_OPEN = 4;

/** The first thing recorded in a region, before the first youngster is registered. */
export const opening = (regio: Pick<Regio, 'begin'>): Moment => momentOp(regio.begin, 7);

/** The present of a region whose first fact was recorded at this moment. */
export const hedenBij = (geopendOp: Moment, jaren: number): Moment => momentOp(plusDagen(dagVan(geopendOp), DAGEN_PER_JAAR * jaren), 7);

export function maakRegio(keuze: Regiokeuze): Regio {
  const { zaad, jongeren, jaren, nu } = keuze;
  const vandaag = dagVan(nu);
  const begin = plusDagen(vandaag, -DAGEN_PER_JAAR * jaren);
  const ruimte = uuid5(`oefenregio/${zaad}/${jongeren}/${jaren}/${vandaag}`, OEFENRUIMTE);
  const organisaties = maakOrganisaties(ruimte);
  return {
    ...keuze,
    vandaag,
    begin,
    vroegst: laatste(begin, plusDagen(vandaag, -DAGEN_PER_JAAR * JAREN_OPEN)),
    ruimte,
    organisaties,
    bezetting: maakBezetting(organisaties, jongeren, zaad),
  };
}
