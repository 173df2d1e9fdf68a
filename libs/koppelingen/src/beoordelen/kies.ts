import type { GevondenPersoon } from '@loopplank/dossier/views';

export type Keuze = { readonly soort: 'deze'; readonly jongereId: string } | { readonly soort: 'twijfel' } | { readonly soort: 'niemand' };

const heeft = (g: GevondenPersoon, ...velden: readonly GevondenPersoon['gelijk'][number][]): boolean => velden.every((v) => g.gelijk.includes(v));

/** The same BSN, and a name or day of birth that goes with it: one wrong figure can give the number of somebody else. */
const zelfdeBsn = (g: GevondenPersoon, metNaam: boolean): boolean =>
  heeft(g, 'bsn') && (!metNaam || heeft(g, 'geboortedatum') || g.gelijk.includes('achternaam') || g.lijkt.includes('achternaam'));

/**
 * Whose file a row belongs to, out of everybody who may be meant. A list of leavers makes files, so a name that fits is
 * a question for a person; contact goes into a file that must be there, so one exact name and day of birth is enough.
 * Files of others are never chosen. Of contact that fits nobody we may see, nobody may hear that somebody else sees one.
 */
export function kiesJongere(gevonden: readonly GevondenPersoon[], soort: 'leerling' | 'contact', metNaam: boolean): Keuze {
  const opBsn = gevonden.filter((g) => heeft(g, 'bsn'));
  const [bsn] = opBsn;
  if (bsn && opBsn.length === 1 && bsn.zichtbaar && zelfdeBsn(bsn, metNaam)) return { soort: 'deze', jongereId: bsn.jongereId };
  if (soort === 'leerling') return gevonden.length > 0 ? { soort: 'twijfel' } : { soort: 'niemand' };
  const eigen = gevonden.filter((g) => g.zichtbaar);
  const precies = eigen.filter((g) => heeft(g, 'voornaam', 'achternaam', 'geboortedatum'));
  const [een] = precies;
  if (een && precies.length === 1 && opBsn.length === 0) return { soort: 'deze', jongereId: een.jongereId };
  return eigen.length > 0 ? { soort: 'twijfel' } : { soort: 'niemand' };
}
