import { type Moment } from '@loopplank/kernel';
import { type NieuweAfspraak } from '../afspraken/afspraak';
import type { ContactgegevenVelden } from '../contact/contactgegeven';
import { type ContactVelden, veldenVan } from '../contact/contactmoment';
import { zonderLeeg } from '../leeg';
import { type GesprekVelden, gesprekVelden } from '../school/gesprek';
import type { Dossier } from '../state';
import { type DossierFeit, vindFeit } from './feiten';

/** A fact on its way to the file where it belongs. */
export type VerplaatstFeit = { readonly verplaatstVan: string; readonly op: Moment } & (
  | { readonly soort: 'contact'; readonly velden: ContactVelden }
  | { readonly soort: 'notitie'; readonly velden: { readonly tekst: string } }
  | { readonly soort: 'gesprek'; readonly velden: GesprekVelden }
  | { readonly soort: 'afspraak'; readonly velden: NieuweAfspraak }
  | { readonly soort: 'contactgegeven'; readonly velden: ContactgegevenVelden }
);

/** A fact as it will be told in the other file; null for what cannot move or was erased. */
function alsVerplaatst(f: DossierFeit): VerplaatstFeit | null {
  const basis = { verplaatstVan: f.id, op: f.geldigOp };
  switch (f.type) {
    case 'ContactGelegd':
    case 'IndirectContactGelegd':
    case 'ContactpogingGeregistreerd': {
      // The number that was used is a number of the other jongere.
      const { contactgegevenId: _, ...velden } = veldenVan(f);
      return { ...basis, soort: 'contact', velden };
    }
    case 'UitstroomgesprekGevoerd':
    case 'ToekomstgesprekGevoerd':
    case 'AdviesgesprekGevoerd':
    case 'DriegesprekGevoerd':
      return { ...basis, soort: 'gesprek', velden: gesprekVelden(f) };
    case 'NotitieToegevoegd':
      return f.data.tekst === null ? null : { ...basis, soort: 'notitie', velden: { tekst: f.data.tekst } };
    case 'AfspraakGemaakt': {
      const { tekst, door, organisatieId, medewerkerId, uiterlijk } = f.data;
      return tekst === null ? null : { ...basis, soort: 'afspraak', velden: zonderLeeg({ tekst, door, organisatieId, medewerkerId, uiterlijk }) };
    }
    case 'ContactgegevenToegevoegd': {
      const { soort, waarde, herkomst, van, tot } = f.data;
      return waarde === null ? null : { ...basis, soort: 'contactgegeven', velden: zonderLeeg({ soort, waarde, herkomst: herkomst ?? undefined, van, tot }) };
    }
    default:
      return null;
  }
}

export interface Verplaatsing {
  readonly naarJongereId: string;
  readonly feiten: readonly VerplaatstFeit[];
}

/** What a correction "verkeerde jongere" sends to another file; null when it sends nothing. */
export function verplaatsingVan(d: Dossier, correctieId: string): Verplaatsing | null {
  const correctie = d.correcties.correcties.find((c) => c.id === correctieId);
  const naarJongereId = correctie?.data.naarJongereId;
  if (!correctie || naarJongereId === undefined) return null;
  const feiten = d.correcties.correcties
    .filter((c) => c.commandId === correctie.commandId && c.data.naarJongereId === naarJongereId)
    .map((c) => vindFeit(d, c.data.gebeurtenisId))
    .map((f) => (f ? alsVerplaatst(f) : null))
    .filter((f) => f !== null);
  return { naarJongereId, feiten };
}
