import { dagenTussen, dagVan } from '@loopplank/kernel';
import type { Inschrijving, Uitschrijving } from '../antwoorden';
import { UITSCHRIJFREDEN } from '../taal/woorden';
import type { Lezer } from './lezer';
import { huidigeId, type Inschrijvingfeit, type InschrijvingNu, inschrijvingenNu, schooltijden, type Uitschrijvingfeit, uitschrijvingenNu, type Zicht } from './stand';
import { type Namen, organisatie } from './vrager';

export interface Blik {
  readonly z: Zicht;
  readonly lezer: Lezer;
  readonly namen: Namen;
}

/** Where: known to everybody involved. */
export function plekVan(f: Pick<Inschrijvingfeit, 'id' | 'school' | 'organisatieId'>, { lezer, namen }: Blik): Pick<Inschrijving, 'school' | 'organisatie' | 'afgeschermd'> {
  if (!lezer.leestGedeeld(f.id)) return { school: null, afgeschermd: true };
  if (f.organisatieId === undefined) return { school: f.school ?? null };
  return { school: namen.organisatie(f.organisatieId), organisatie: organisatie(namen, f.organisatieId) };
}

export const berichtVan = ({ bron, vastgelegdOp, ontvangenOp }: Pick<Inschrijvingfeit, 'bron' | 'vastgelegdOp' | 'ontvangenOp'>) => ({ bron, vastgelegdOp, ...(ontvangenOp === undefined ? {} : { ontvangenOp }) });

function inschrijvingVan({ inschrijving: i, uitschrijving, tot }: InschrijvingNu, blik: Blik): Inschrijving {
  return {
    id: i.id,
    ...plekVan(i, blik),
    ...(i.opleiding === undefined || !blik.lezer.leestGedeeld(i.id) ? {} : { opleiding: i.opleiding }),
    vanDatum: i.van,
    ...(tot === undefined ? {} : { totDatum: tot }),
    ...(uitschrijving ? { uitschrijvingId: uitschrijving.id } : {}),
    aangekondigd: i.aangekondigd,
    ...berichtVan(i),
  };
}

/** Everything that was told about enrolments, newest first. */
export const inschrijvingenVan = (blik: Blik): Inschrijving[] => inschrijvingenNu(blik.z).map((i) => inschrijvingVan(i, blik));

/** Stays at school, newest first, each by what was told about it last. */
export const schooltijdenVan = (blik: Blik): Inschrijving[] => schooltijden(blik.z).map(({ laatst, van }) => ({ ...inschrijvingVan(laatst, blik), vanDatum: van }));

/** The school of a deregistration is that of the enrolment it names, if it names one. */
function schoolVan(u: Uitschrijvingfeit, blik: Blik): Pick<Uitschrijving, 'school' | 'organisatie' | 'afgeschermd' | 'inschrijvingId'> {
  if (u.inschrijvingId === undefined) return plekVan(u, blik);
  const id = huidigeId(blik.z, u.inschrijvingId);
  const inschrijving = blik.z.inschrijvingen.find((i) => i.id === id);
  return { ...plekVan(inschrijving ?? u, blik), inschrijvingId: id };
}

/** Deregistrations, announced ones too, newest first. */
export const uitschrijvingenVan = (blik: Blik): Uitschrijving[] =>
  uitschrijvingenNu(blik.z).map((u) => {
    const later = u.aangekondigd ? 0 : dagenTussen(u.per, dagVan(u.vastgelegdOp));
    return {
      id: u.id,
      ...schoolVan(u, blik),
      perDatum: u.per,
      ...(u.reden === undefined ? {} : { reden: u.reden, redenTekst: UITSCHRIJFREDEN[u.reden] }),
      aangekondigd: u.aangekondigd,
      ...(later >= 1 ? { dagenLater: later } : {}),
      ...berichtVan(u),
    };
  });
