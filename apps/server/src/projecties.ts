import { ACCESS_EVENTS } from '@loopplank/access';
import { inzageProjection, toegangProjection } from '@loopplank/access/views';
import { opdrachtenProjection } from '@loopplank/commands/views';
import { DOSSIER_EVENTS } from '@loopplank/dossier';
import { beeldProjection, jongereProjection, nieuwsProjection, zoekProjection } from '@loopplank/dossier/views';
import type { EventStore } from '@loopplank/event-store';
import { DEFINITIE_EVENTS } from '@loopplank/in-beeld';
import type { EventDefinition } from '@loopplank/kernel';
import { KOPPELINGEN_EVENTS } from '@loopplank/koppelingen';
import { aanvoerProjection, importsProjection, signalenProjection } from '@loopplank/koppelingen/views';
import { PROCESSES_EVENTS } from '@loopplank/processes';
import { processenProjection } from '@loopplank/processes/views';
import type { Projection } from '@loopplank/projections';

/** Every event type this release can read. */
export const DEFINITIES: readonly EventDefinition[] = [
  ...DOSSIER_EVENTS,
  ...ACCESS_EVENTS,
  ...KOPPELINGEN_EVENTS,
  ...DEFINITIE_EVENTS,
  ...PROCESSES_EVENTS,
] as unknown as readonly EventDefinition[];

/**
 * Digests of a BSN are made with a key. Its mark is part of the shape of the view: after a change of the master key the
 * view is built anew, on every node, instead of finding nobody.
 */
const metMerk = (p: Projection, merk: string): Projection => ({ ...p, tabellen: [...p.tabellen, `-- sleutel ${merk.slice(0, 12)}`] });

/** Written by the node itself, each under a name of its own: nobody can send those twice. */
const GEEN_OPDRACHT: readonly string[] = ['InzageVastgelegd', 'Ingelogd', 'InloggenMislukt'];

/** Every view, in the order in which people would miss them. The last one only where the log cannot do its work. */
export const projecties = (bsnIndex: (bsn: string) => string, log: Pick<EventStore, 'idsPerStream'> = {}): readonly Projection[] => [
  toegangProjection,
  jongereProjection,
  metMerk(zoekProjection(bsnIndex), bsnIndex('merk')),
  beeldProjection,
  nieuwsProjection,
  inzageProjection,
  importsProjection,
  signalenProjection,
  aanvoerProjection,
  processenProjection,
  ...(log.idsPerStream ? [opdrachtenProjection(DEFINITIES.map((d) => d.type).filter((type) => !GEEN_OPDRACHT.includes(type)))] : []),
];
