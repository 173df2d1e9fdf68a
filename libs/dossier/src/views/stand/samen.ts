import type { Samenvoegingfeit, Stand } from './feiten';

const geldig = ({ samenvoegingen }: Pick<Stand, 'samenvoegingen'>, kant: Samenvoegingfeit['kant']): Samenvoegingfeit[] => {
  const weg = new Set(samenvoegingen.filter((s) => s.terug).map((s) => s.samenvoegingId));
  return samenvoegingen.filter((s) => s.kant === kant && !s.terug && !weg.has(s.samenvoegingId));
};

/** The merge by which a file became a signpost, as far as known; undefined: it stands on its own. */
export const opgegaan = (stand: Pick<Stand, 'samenvoegingen'>): Samenvoegingfeit | undefined => geldig(stand, 'opgegaan').at(-1);

/** The merges by which a file took others in, as far as known. */
export const opgenomenIn = (stand: Pick<Stand, 'samenvoegingen'>): readonly Samenvoegingfeit[] => geldig(stand, 'blijft');
