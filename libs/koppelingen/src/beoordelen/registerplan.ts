import { type Registerregel, zonderLeeg } from '@loopplank/dossier';
import type { Signaalplan, Standplan } from './plan';
import type { Registerrijkenmerk } from './rijlezer';

/** A row as the file of the jongere takes it. */
export const registerregel = ({ gegeven, standOp, verwijderd, inhoud }: Registerrijkenmerk): Registerregel => ({ gegeven, standOp, ...(verwijderd ? { verwijderd } : {}), ...(inhoud ? { inhoud } : {}) });

/** The row belongs to somebody we know. `samen`: rows of the same person on a full list, told together by the first. */
export function standplan(rij: number, r: Registerrijkenmerk, jongereId: string, samen?: { readonly regels: readonly Registerregel[]; readonly eersteRij: number }): Standplan {
  const { register, volledig, standOp, persoon, kenmerk } = r;
  const regel = registerregel(r);
  return { rij, soort: 'stand', jongereId, register, regel, regels: samen?.regels ?? [regel], ...(volledig ? { lijstOp: standOp } : {}), eersteRij: samen?.eersteRij ?? rij, persoon, kenmerk };
}

/** The row is about somebody we do not know. */
export function signaalplan(rij: number, r: Registerrijkenmerk): Signaalplan {
  const { register, standOp, wie, gemeente, persoon, kenmerk } = r;
  const { standOp: _, ...regel } = registerregel(r);
  return { rij, soort: 'signaal', ontvangst: { register, standOp, persoon: zonderLeeg({ ...wie, gemeente }), regel: { verwijderd: false, ...regel } }, persoon, kenmerk };
}
