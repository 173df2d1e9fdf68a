import type { Inzage, Verwijzing } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { dagVan } from '../../tijd/dagen';

/** One person looking for one purpose, on one day. */
export interface Kijker {
  readonly medewerker: Verwijzing;
  readonly rol: string;
  readonly doel: string;
  readonly keren: number;
  readonly eerst: Inzage['op'];
  readonly laatst: Inzage['op'];
  /** What they saw, each kind once. */
  readonly soorten: readonly string[];
}

export interface Inzagegroep {
  readonly dag: Dag;
  readonly organisatie: Verwijzing;
  readonly kijkers: readonly Kijker[];
}

/** In the order in which each first appears: newest first stays newest first. */
function verdeel<T>(rij: readonly T[], sleutel: (t: T) => string): T[][] {
  const op = new Map<string, T[]>();
  for (const t of rij) op.set(sleutel(t), [...(op.get(sleutel(t)) ?? []), t]);
  return [...op.values()];
}

function kijkerVan(inzagen: readonly Inzage[]): Kijker {
  const { medewerker, rol, doel, op } = inzagen[0]!;
  return { medewerker, rol, doel, keren: inzagen.length, eerst: inzagen.at(-1)!.op, laatst: op, soorten: [...new Set(inzagen.map((i) => i.soort))] };
}

/** Viewings (newest first) per day and organisation, and in there per person and purpose. */
export const groepeer = (inzagen: readonly Inzage[]): Inzagegroep[] =>
  verdeel(inzagen, (i) => `${dagVan(i.op)} ${i.organisatie.id}`).map((groep) => ({
    dag: dagVan(groep[0]!.op),
    organisatie: groep[0]!.organisatie,
    kijkers: verdeel(groep, (i) => `${i.medewerker.id} ${i.rol} ${i.doel}`).map(kijkerVan),
  }));
