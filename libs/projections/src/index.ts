export * from './port';
export { type ProjectorMelding, type ViewStand } from './messages';
export { type Projector, type ProjectorOptions, startProjector } from './projector';
export { ProjectorBezet, ProjectorLock } from './lock';
export { bedienProjector } from './serve';
export { type ProjectorWorker, type VerbindOptions, type VerbondenProjector, verbindProjector } from './connect';
export { listViewFiles } from './files';
export { openViews, type OpenViewsOptions } from './open-views';
