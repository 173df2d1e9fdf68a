import type { Werkbezoek } from '../antwoorden';
import type { Blik } from './inschrijvingen';
import { type Bezoekfeit, huidigeId, opVolgorde } from './stand';
import { medewerker, organisatie } from './vrager';

/** Employer, people and numbers are shared by everybody involved; an employer that is known is not named again. */
function bijWie(b: Bezoekfeit, { z, lezer }: Blik): Pick<Werkbezoek, 'plaatsingId' | 'werkgever' | 'contactpersoon' | 'telefoon' | 'afgeschermd'> {
  const plaatsing = b.plaatsingId === undefined ? undefined : z.plaatsingen.find((p) => p.id === huidigeId(z, b.plaatsingId!));
  const verwijst = plaatsing ? { plaatsingId: plaatsing.id } : {};
  if (!lezer.leestGedeeld(b.id) || (plaatsing && !lezer.leestGedeeld(plaatsing.id))) return { ...verwijst, werkgever: null, afgeschermd: true };
  return {
    ...verwijst,
    werkgever: (plaatsing ?? b).werkgever ?? null,
    ...(b.contactpersoon === undefined ? {} : { contactpersoon: b.contactpersoon }),
    ...(b.telefoon === undefined ? {} : { telefoon: b.telefoon }),
  };
}

/** What the youngster can bear is health: only the organisation that measured it reads it. */
function gemeten(b: Bezoekfeit, { lezer }: Blik): Pick<Werkbezoek, 'belastbaarheid' | 'teVeelUren' | 'afgeschermd'> {
  if (b.belastbaarheid?.length === 0) return {};
  if (!lezer.leest(b.id, b.organisatieId)) return { afgeschermd: true };
  const belastbaarheid = b.belastbaarheid?.[0] ?? null;
  return { belastbaarheid, ...(belastbaarheid !== null && b.uren !== undefined && b.uren > belastbaarheid ? { teVeelUren: true } : {}) };
}

/** Visits at work, newest first. */
export const werkbezoekenVan = (blik: Blik): Werkbezoek[] =>
  opVolgorde(blik.z.bezoeken)
    .reverse()
    .map((b) => ({
      id: b.id,
      op: b.geldigOp,
      ...bijWie(b, blik),
      aanwezig: b.aanwezig,
      ...(b.uren === undefined ? {} : { uren: b.uren }),
      ...gemeten(b, blik),
      organisatie: organisatie(blik.namen, b.organisatieId),
      ...medewerker(blik.namen, b.medewerkerId),
    }));
