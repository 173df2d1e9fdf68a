import type { RecordedEvent } from '@loopplank/kernel';
import { type Feit, feitVan } from '../feit';
import type { Dossier } from '../state';
import type { DossiersSamengevoegd, Kant, SamenvoegingTeruggedraaid } from './events';

/** Every merge and un-merge this file was in, on either side. */
export type Samenvoegingen = readonly Feit<DossiersSamengevoegd | SamenvoegingTeruggedraaid>[];

export const evolveSamenvoegingen = (s: Samenvoegingen, e: RecordedEvent<DossiersSamengevoegd | SamenvoegingTeruggedraaid>): Samenvoegingen => [...s, feitVan(e)];

const terug = (d: Dossier): ReadonlySet<string> =>
  new Set(d.samenvoegingen.filter((f) => f.type === 'SamenvoegingTeruggedraaid').map((f) => f.data.samenvoegingId));

const geldig = (d: Dossier, kant: Kant): readonly Feit<DossiersSamengevoegd>[] => {
  const weg = terug(d);
  return d.samenvoegingen.filter((f): f is Feit<DossiersSamengevoegd> => f.type === 'DossiersSamengevoegd' && f.data.kant === kant && !weg.has(f.data.samenvoegingId));
};

/** The merge by which this file became a signpost to another; undefined: it stands on its own. */
export const opgegaanIn = (d: Dossier): Feit<DossiersSamengevoegd> | undefined => geldig(d, 'opgegaan').at(-1);

/** The merges by which this file took others in. */
export const opgenomen = (d: Dossier): readonly Feit<DossiersSamengevoegd>[] => geldig(d, 'blijft');

/** Files that were one with this one until they turned out to be of somebody else, on either side. */
export const ooitSamengevoegdMet = (d: Dossier): readonly string[] =>
  d.samenvoegingen.filter((f) => f.type === 'SamenvoegingTeruggedraaid').map((f) => f.data.anderJongereId);

/** What was said about one merge in this file. */
export const vanSamenvoeging = (d: Dossier, samenvoegingId: string): Samenvoegingen => d.samenvoegingen.filter((f) => f.data.samenvoegingId === samenvoegingId);

export const isTeruggedraaid = (d: Dossier, samenvoegingId: string): boolean => terug(d).has(samenvoegingId);
