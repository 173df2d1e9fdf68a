import { ACCESS_EVENTS } from '@loopplank/access';
import { inzageProjection, toegangProjection } from '@loopplank/access/views';
import { DOSSIER_EVENTS } from '@loopplank/dossier';
import { beeldProjection, jongereProjection, zoekProjection } from '@loopplank/dossier/views';
import type { EventDefinition } from '@loopplank/kernel';
import { KOPPELINGEN_EVENTS } from '@loopplank/koppelingen';
import { importsProjection } from '@loopplank/koppelingen/views';
import type { Projection } from '@loopplank/projections';

/** Every event type this release can read. */
export const DEFINITIES: readonly EventDefinition[] = [
  ...DOSSIER_EVENTS,
  ...ACCESS_EVENTS,
  ...KOPPELINGEN_EVENTS,
] as unknown as readonly EventDefinition[];

/**
 * Digests of a BSN are made with a key. Its mark is part of the shape of the view: after a change of the master key the
 * view is built anew, on every node, instead of finding nobody.
 */
const metMerk = (p: Projection, merk: string): Projection => ({ ...p, tabellen: [...p.tabellen, `-- sleutel ${merk.slice(0, 12)}`] });

/** Every view, in the order in which people would miss them. */
export const projecties = (bsnIndex: (bsn: string) => string): readonly Projection[] => [
  toegangProjection,
  jongereProjection,
  metMerk(zoekProjection(bsnIndex), bsnIndex('merk')),
  beeldProjection,
  inzageProjection,
  importsProjection,
];

export const VIEW_NAMEN = ['toegang', 'jongere', 'zoeken', 'beeld', 'inzagen', 'imports'] as const;
