import type { Hulpvraag } from '../antwoorden';
import { HULPTHEMA } from '../taal/hulpvraag';
import type { Blik } from './inschrijvingen';
import { type HulpvraagNu, hulpvragenNu } from './stand';
import { medewerker, type Namen, organisatie } from './vrager';

const wie = (namen: Namen, organisatieId: string, medewerkerId: string | undefined) => ({ organisatie: organisatie(namen, organisatieId), ...medewerker(namen, medewerkerId) });

/** An ordinary theme is shared; a sensitive one and the text are for the organisation that wrote them. */
function inhoudVan({ hulpvraag: h }: HulpvraagNu, { lezer }: Blik): Pick<Hulpvraag, 'thema' | 'themaTekst' | 'tekst' | 'afgeschermd'> {
  const [eigen, gedeeld] = [lezer.leest(h.id, h.organisatieId), lezer.leestGedeeld(h.id)];
  const gevoelig = h.thema === 'gevoelig';
  const thema = gevoelig ? (eigen ? h.gevoeligeThemas?.[0] : undefined) : gedeeld ? (h.thema ?? undefined) : undefined;
  const dicht = (!eigen && (gevoelig || h.tekst !== undefined)) || !gedeeld;
  return {
    ...(thema === undefined ? {} : { thema, themaTekst: HULPTHEMA[thema] }),
    ...(eigen && h.tekst !== undefined ? { tekst: h.tekst } : {}),
    ...(dicht ? { afgeschermd: true as const } : {}),
  };
}

function afloopVan({ afronding: a }: HulpvraagNu, { lezer }: Blik): Pick<Hulpvraag, 'afronding'> {
  if (!a) return {};
  const eigen = lezer.leest(a.id, a.organisatieId);
  return {
    afronding: {
      uitkomst: a.uitkomst,
      op: a.geldigOp,
      ...(a.toelichting === undefined ? {} : eigen ? { toelichting: a.toelichting } : { afgeschermd: true as const }),
    },
  };
}

export function hulpvraagVan(rij: HulpvraagNu, blik: Blik): Hulpvraag {
  const { hulpvraag: h, eigenaar } = rij;
  const { namen } = blik;
  return {
    id: h.id,
    urgentie: h.urgentie,
    ...inhoudVan(rij, blik),
    gesignaleerdOp: h.geldigOp,
    ...wie(namen, h.organisatieId, h.medewerkerId),
    ...(h.gevraagdOrganisatieId === undefined ? {} : { gevraagd: wie(namen, h.gevraagdOrganisatieId, h.gevraagdMedewerkerId) }),
    ...(eigenaar ? { eigenaar: { ...wie(namen, eigenaar.organisatieId, eigenaar.medewerkerId), sindsOp: eigenaar.geldigOp } } : {}),
    ...afloopVan(rij, blik),
  };
}

/** Help requests: open ones first, urgent before others. */
export const hulpvragenVan = (blik: Blik): Hulpvraag[] => hulpvragenNu(blik.z).map((h) => hulpvraagVan(h, blik));
