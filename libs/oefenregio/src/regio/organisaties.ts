import type { Organisatiesoort, Rol } from '@loopplank/access';
import { uuid5 } from '@loopplank/commands';
import type { BetrokkenRol } from '@loopplank/dossier';
import bron from '../data/organisaties.json';

export type Organisatiesleutel = 'kade' | 'mbo' | 'werkplein' | 'doorstroompunt' | 'uwv';

/** One of the invented organisations of the region. */
export interface Organisatie {
  readonly id: string;
  readonly sleutel: Organisatiesleutel;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  /** Role and purpose in which its people write. */
  readonly rol: Rol;
  readonly doel: string;
  readonly betrokkenAls: BetrokkenRol;
  readonly grondslagen: readonly string[];
}

export type Organisaties = Readonly<Record<Organisatiesleutel, Organisatie>>;

/** Doorstroompunt region of all of them, and its municipalities with the weight of each. */
export const DOORSTROOMPUNTREGIO = bron.doorstroompuntregio;
export const GEMEENTEGEWICHTEN: Readonly<Record<string, number>> = bron.gemeenten;

/** Where they work: home of the youngsters of the region, and the place in which the examples of the manual are set. */
export const WERKGEBIED: readonly string[] = [...Object.keys(bron.gemeenten), ...bron.ookGemeenten];

/** `ruimte`: UUID of this loading; the ids follow from it. */
export const maakOrganisaties = (ruimte: string): Organisaties =>
  Object.fromEntries(
    (bron.organisaties as readonly Omit<Organisatie, 'id'>[]).map((o) => [o.sleutel, { ...o, id: uuid5(`organisatie/${o.sleutel}`, ruimte) }]),
  ) as unknown as Organisaties;
