import verdelingen from '../data/verdelingen.json';
import type { Collega } from './medewerkers';
import type { Organisatiesleutel } from './organisaties';
import type { Regio } from './regio';

/** By which road a youngster comes into view; decides who holds the regie. */
export type Pad = 'schoolgaand' | 'proWerk' | 'proMbo' | 'proTransitie' | 'vso' | 'mbo' | 'register' | 'zelf' | 'partner';

const HOUDER: Readonly<Record<Pad, Organisatiesleutel>> = {
  schoolgaand: 'kade', proWerk: 'kade', proMbo: 'kade', vso: 'kade', proTransitie: 'werkplein', mbo: 'mbo', register: 'doorstroompunt', zelf: 'werkplein', partner: 'werkplein',
};

/** A block of twenty; repeating it keeps the shares right in a region of any size. */
const BLOK = verdelingen.paden.van20 as readonly Pad[];

/** The first so many youngsters of an organisation go to its demo account, so that its screens are filled in a small region too. */
const VOOR_DEMO = 10;

/** The first who is not with the demo account. */
const VACANT = VOOR_DEMO + 1;

export interface Indeling {
  readonly pad: Pad;
  readonly houder: Collega;
  /** Place in the caseload of the demo account that holds the regie; undefined: somebody else does. */
  readonly demorang?: number;
  /** One seat per organisation stands empty, so that this too can be seen. */
  readonly vacant: boolean;
}

/** Where youngster `index` (from 0) belongs. */
export function deelIn(regio: Regio, index: number): Indeling {
  const pad = BLOK[index % BLOK.length] as Pad;
  const bij = HOUDER[pad];
  const inBlok = BLOK.map((p) => HOUDER[p] === bij);
  const perBlok = inBlok.filter(Boolean).length;
  const rang = Math.floor(index / BLOK.length) * perBlok + inBlok.slice(0, index % BLOK.length).filter(Boolean).length;
  const team = regio.bezetting.team[bij];
  const plek = rang < VOOR_DEMO ? 0 : (rang - VOOR_DEMO) % team.length;
  const houder = team[plek] as Collega;
  if (!Object.values(regio.bezetting.demo).includes(houder)) {
    return { pad, houder, vacant: rang === VACANT };
  }
  return { pad, houder, vacant: false, demorang: rang < VOOR_DEMO ? rang : VOOR_DEMO + Math.floor((rang - VOOR_DEMO) / team.length) };
}
