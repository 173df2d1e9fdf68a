import type { Moment, NewEvent } from '@loopplank/kernel';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import { betrokkeneVan, type Contactmoment } from './state';
import {
  type Aanleiding, GEVOELIGE_THEMAS, type Kanaal, POGINGEN, type Tegenpartij, THEMAS, type Uitkomst,
} from './woorden';

export type Thema = (typeof THEMAS)[number] | (typeof GEVOELIGE_THEMAS)[number];

/** A touchpoint as a worker records it: complete with channel and outcome alone. */
export interface ContactVelden {
  readonly kanaal: Kanaal;
  readonly uitkomst: Uitkomst;
  readonly aanleiding?: Aanleiding;
  /** Default: the jongere. */
  readonly betrokkene?: Tegenpartij;
  readonly themas?: readonly Thema[];
  readonly notitie?: string;
  readonly contactgegevenId?: string;
  readonly actieId?: string;
}

/** Where a touchpoint came from when it is not the first version in the first file. */
export interface Herkomst {
  readonly vervangt?: string;
  readonly verplaatstVan?: string;
}

const kies = <T extends string>(uit: readonly T[], themas: readonly string[] | undefined): T[] | undefined => {
  const gekozen = uit.filter((t) => themas?.includes(t));
  return gekozen.length > 0 ? gekozen : undefined;
};

const isPoging = (u: Uitkomst): u is (typeof POGINGEN)[number] => (POGINGEN as readonly Uitkomst[]).includes(u);

/**
 * Which of the three events a touchpoint is: something came back from the jongere (two-way), from somebody
 * else (indirect), or nothing came back (an attempt). The channel does not matter, reciprocity does.
 */
export function contactmoment({ uitkomst, ...v }: ContactVelden, op: Moment, herkomst: Herkomst = {}): NewEvent<Contactmoment> {
  const inhoud = zonderLeeg({
    kanaal: v.kanaal,
    aanleiding: v.aanleiding,
    contactgegevenId: v.contactgegevenId,
    themas: kies(THEMAS, v.themas),
    // Always there, if only empty: its presence would tell that there is something to hide.
    gevoeligeThemas: kies(GEVOELIGE_THEMAS, v.themas) ?? [],
    notitie: v.notitie,
    actieId: v.actieId,
    verplaatstVan: herkomst.verplaatstVan,
    vervangt: herkomst.vervangt,
  });
  const betrokkene = v.betrokkene ?? 'jongere';
  if (isPoging(uitkomst)) return { type: 'ContactpogingGeregistreerd', geldigOp: op, data: { ...inhoud, uitkomst, betrokkene } };
  if (betrokkene === 'jongere') return { type: 'ContactGelegd', geldigOp: op, data: { ...inhoud, uitkomst } };
  return { type: 'IndirectContactGelegd', geldigOp: op, data: { ...inhoud, uitkomst, betrokkene } };
}

/** The fields a recorded touchpoint was made of. Erased content is left out. */
export const veldenVan = (m: Feit<Contactmoment>): ContactVelden =>
  zonderLeeg({
    kanaal: m.data.kanaal,
    uitkomst: m.data.uitkomst,
    aanleiding: m.data.aanleiding,
    betrokkene: betrokkeneVan(m),
    themas: kies([...THEMAS, ...GEVOELIGE_THEMAS], [...(m.data.themas ?? []), ...(m.data.gevoeligeThemas ?? [])]),
    notitie: m.data.notitie ?? undefined,
    contactgegevenId: m.data.contactgegevenId,
    actieId: m.data.actieId,
  });
