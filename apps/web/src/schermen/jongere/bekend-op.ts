/** `bekendOp` from the address, or null when it is no instant in UTC. */
export const leesBekendOp = (tekst: string | null): string | null =>
  tekst !== null && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(tekst) && !Number.isNaN(Date.parse(tekst)) ? new Date(tekst).toISOString() : null;
