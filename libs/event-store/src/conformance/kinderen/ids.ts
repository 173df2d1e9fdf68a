import { createHash } from 'node:crypto';

/** An event id for each name: a UUID, as EventStoreDB takes nothing else for an id. */
export function idVan(naam: string): string {
  const hex = createHash('sha256').update(naam).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
