import type { Groepscontact, WerklijstRij } from '@loopplank/dossier/antwoorden';

/** One entry for a group as it is being filled in; ids only, and a note that goes into every file. */
export interface Groepsinvoer {
  readonly jongeren: readonly string[];
  readonly afwezig: readonly string[];
  readonly notitie: string;
}

export const LEGE_GROEP: Groepsinvoer = { jongeren: [], afwezig: [], notitie: '' };

export const wissel = (lijst: readonly string[], id: string): readonly string[] => (lijst.includes(id) ? lijst.filter((x) => x !== id) : [...lijst, id]);

const kaal = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Who was chosen first, then who fits the letters typed. */
export function passend(rijen: readonly WerklijstRij[], getypt: string, gekozen: readonly string[]): readonly WerklijstRij[] {
  const zoek = kaal(getypt.trim());
  return [
    ...rijen.filter((r) => gekozen.includes(r.jongereId)),
    ...rijen.filter((r) => !gekozen.includes(r.jongereId) && kaal(r.naam).includes(zoek)).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  ];
}

/** Body of POST /v1/groepscontacten: everybody was there, but for the exceptions. */
export const groepslichaam = ({ jongeren, afwezig, notitie }: Groepsinvoer) => ({
  jongeren: [...jongeren],
  ...(afwezig.some((a) => jongeren.includes(a)) ? { uitzonderingen: afwezig.filter((a) => jongeren.includes(a)).map((jongereId) => ({ jongereId })) } : {}),
  ...(notitie.trim() ? { notitie: notitie.trim() } : {}),
});

export const misluktVan = (g: Groepscontact): readonly string[] => g.items.filter((i) => !i.gelukt).map((i) => i.jongereId);
