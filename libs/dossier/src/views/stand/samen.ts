import type { Contactfeit, Samenvoegingfeit, Stand } from './feiten';

const teruggedraaid = ({ samenvoegingen }: Pick<Stand, 'samenvoegingen'>): ReadonlySet<string> => new Set(samenvoegingen.filter((s) => s.terug).map((s) => s.samenvoegingId));

const geldig = (stand: Pick<Stand, 'samenvoegingen'>, kant: Samenvoegingfeit['kant']): Samenvoegingfeit[] => {
  const weg = teruggedraaid(stand);
  return stand.samenvoegingen.filter((s) => s.kant === kant && !s.terug && !weg.has(s.samenvoegingId));
};

/** The merge by which a file became a signpost, as far as known; undefined: it stands on its own. */
export const opgegaan = (stand: Pick<Stand, 'samenvoegingen'>): Samenvoegingfeit | undefined => geldig(stand, 'opgegaan').at(-1);

/** The merges by which a file took others in, as far as known. */
export const opgenomenIn = (stand: Pick<Stand, 'samenvoegingen'>): readonly Samenvoegingfeit[] => geldig(stand, 'blijft');

/** Whether a touchpoint counts here, as far as known: one that a merge brought does until that is known to be taken back. */
export function teltMee(stand: Pick<Stand, 'samenvoegingen'>): (c: Pick<Contactfeit, 'samenvoegingId'>) => boolean {
  const weg = teruggedraaid(stand);
  return (c) => c.samenvoegingId === undefined || !weg.has(c.samenvoegingId);
}
