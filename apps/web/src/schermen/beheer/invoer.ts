import type { OrganisatieDetail, Organisatiesoort } from '@loopplank/access/antwoorden';
import type { Veldfouten } from '../../client/veldfouten';
import { beheer } from '../../woorden/beheer';

const w = beheer.organisatie;

/** An organisation as it is being filled in. */
export interface Organisatie {
  readonly naam: string;
  readonly soort: Organisatiesoort | null;
  readonly gemeenten: readonly string[];
  readonly doorstroompuntregio: number | null;
  readonly grondslagen: readonly string[];
}

export const VELDEN = ['naam', 'soort', 'gemeenten', 'doorstroompuntregio', 'grondslagen'] as const;
export type Veld = (typeof VELDEN)[number];

export const LEEG: Organisatie = { naam: '', soort: null, gemeenten: [], doorstroompuntregio: null, grondslagen: [] };

export const vanDetail = ({ naam, soort, gemeenten, doorstroompuntregio, grondslagen }: OrganisatieDetail): Organisatie => ({
  naam, soort, gemeenten, doorstroompuntregio: doorstroompuntregio ?? null, grondslagen,
});

/** What is missing, before it is sent. */
export const gebreken = (o: Organisatie): Veldfouten<Veld> => ({
  ...(o.naam.trim() === '' ? { naam: w.leegNaam } : {}),
  ...(o.soort === null ? { soort: w.leegSoort } : {}),
  ...(o.soort === 'doorstroompunt' && o.doorstroompuntregio === null ? { doorstroompuntregio: w.leegRegio } : {}),
});

/** Body of POST /v1/organisaties. */
export const nieuwLichaam = ({ naam, soort, gemeenten, doorstroompuntregio, grondslagen }: Organisatie) => ({
  naam: naam.trim(), soort, gemeenten, grondslagen, ...(doorstroompuntregio === null ? {} : { doorstroompuntregio }),
});

const anders = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Body of PATCH: only what is different, so that two people who change different things do not undo each other. */
export const wijzigLichaam = (oud: Organisatie, nieuw: Organisatie): Record<string, unknown> => ({
  ...(anders(oud.naam, nieuw.naam.trim()) ? { naam: nieuw.naam.trim() } : {}),
  ...(anders(oud.gemeenten, nieuw.gemeenten) ? { gemeenten: nieuw.gemeenten } : {}),
  ...(anders(oud.doorstroompuntregio, nieuw.doorstroompuntregio) ? { doorstroompuntregio: nieuw.doorstroompuntregio } : {}),
  ...(anders(oud.grondslagen, nieuw.grondslagen) ? { grondslagen: nieuw.grondslagen } : {}),
});

export const wissel = <T,>(lijst: readonly T[], code: T): readonly T[] => (lijst.includes(code) ? lijst.filter((x) => x !== code) : [...lijst, code]);
