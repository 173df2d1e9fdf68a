import type { Herkomst } from '@loopplank/dossier';
import { type Dag, plusDagen } from '@loopplank/kernel';
import { gemeente } from '@loopplank/referentie';
import { GEMEENTEGEWICHTEN } from '../regio/organisaties';
import type { Toeval } from '../toeval/toeval';
import { testBsn } from './bsn';
import { maakNaam, type Naam } from './namen';

/** A youngster who does not exist. */
export interface Persoon extends Naam {
  readonly geboortedatum: Dag;
  readonly gemeente: string;
  readonly woonplaats: string;
  readonly bsn?: string;
  readonly herkomst: Herkomst;
  readonly opleidingsoort?: string;
}

export interface Persoonskeuze {
  readonly index: number;
  readonly herkomst: Herkomst;
  readonly opleidingsoort?: string;
  /** Day on which the age lies between the two ages, so that somebody leaves school at a believable age. */
  readonly peildag: Dag;
  readonly leeftijd: readonly [van: number, tot: number];
  readonly kansBsn: number;
}

const DAGEN_PER_JAAR = 365.25;

export function maakPersoon(k: Persoonskeuze, toeval: Toeval): Persoon {
  const [van, tot] = k.leeftijd;
  const dagenOud = toeval.geheel(Math.ceil(van * DAGEN_PER_JAAR), Math.floor((tot + 1) * DAGEN_PER_JAAR) - 1);
  const code = toeval.gewogen(GEMEENTEGEWICHTEN);
  return {
    ...maakNaam(toeval),
    geboortedatum: plusDagen(k.peildag, -dagenOud),
    gemeente: code,
    woonplaats: gemeente(code)?.naam ?? code,
    herkomst: k.herkomst,
    ...(toeval.kans(k.kansBsn) ? { bsn: testBsn(k.index) } : {}),
    ...(k.opleidingsoort === undefined ? {} : { opleidingsoort: k.opleidingsoort }),
  };
}
