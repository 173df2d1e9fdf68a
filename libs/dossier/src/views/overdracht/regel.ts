import type { Overdracht } from '../../antwoorden.overdracht';
import { isTeLaat, type OverdrachtRij } from '../../overdracht/loop';
import { ONDERDEEL } from '../../taal/overdracht';
import type { Lezer } from '../lezer';
import { regieNu, type Zicht } from '../stand';
import { medewerker, type Namen, organisatie, type Vraag } from '../vrager';

export const wie = (namen: Namen, organisatieId: string, medewerkerId?: string) => ({ organisatie: organisatie(namen, organisatieId), ...medewerker(namen, medewerkerId) });

const STAND = { OverdrachtGeaccepteerd: 'aangenomen', OverdrachtGeweigerd: 'geweigerd', OverdrachtVerlopen: 'verlopen' } as const;

/**
 * What an offer waits for on a day. Expired from the day after its latest one, also when nobody wrote that down yet, and
 * when its sender no longer has the regie to give.
 */
export function standVan(o: OverdrachtRij, z: Zicht): Overdracht['stand'] {
  if (o.einde) return STAND[o.einde.type];
  return isTeLaat(o, z.peil.dag) || regieNu(z)?.organisatieId !== o.aanbod.organisatieId ? 'verlopen' : 'open';
}

export interface Kijk {
  readonly z: Zicht;
  readonly lezer: Pick<Lezer, 'leestGedeeld'>;
  readonly vraag: Vraag;
}

/** A shared text: absent for who may not read it. */
export const gedeeldeTekst = <K extends string>(lezer: Kijk['lezer'], id: string, naam: K, tekst: string | null | undefined) =>
  (tekst === undefined || !lezer.leestGedeeld(id) ? {} : { [naam]: tekst }) as { readonly [N in K]?: string | null };

export function overdrachtVan(o: OverdrachtRij, { z, lezer, vraag: { namen, vrager } }: Kijk): Overdracht {
  const { aanbod, einde } = o;
  const { data } = aanbod;
  const stand = standVan(o, z);
  return {
    id: aanbod.id,
    van: wie(namen, aanbod.organisatieId, data.vanMedewerkerId ?? aanbod.medewerkerId),
    naar: wie(namen, data.naarOrganisatieId, einde?.type === 'OverdrachtGeaccepteerd' ? einde.data.medewerkerId : data.naarMedewerkerId),
    ...gedeeldeTekst(lezer, aanbod.id, 'reden', data.reden),
    gedeeld: data.gedeeld.map(({ onderdeel, grondslag }) => ({ onderdeel, naam: ONDERDEEL[onderdeel], grondslag })),
    aangebodenOp: aanbod.geldigOp,
    ...(data.driegesprekDatum === undefined ? {} : { driegesprekDatum: data.driegesprekDatum }),
    uiterlijkDatum: data.uiterlijkDatum,
    stand,
    ...(einde ? { antwoordOp: einde.geldigOp } : {}),
    ...(einde?.type === 'OverdrachtGeweigerd' ? gedeeldeTekst(lezer, einde.id, 'antwoordReden', einde.data.reden) : {}),
    vragen: o.vragen.map(({ vraag, antwoord }) => ({
      id: vraag.id, op: vraag.geldigOp, ...gedeeldeTekst(lezer, vraag.id, 'vraag', vraag.data.vraag), ...(antwoord ? gedeeldeTekst(lezer, antwoord.id, 'antwoord', antwoord.data.antwoord) : {}),
    })),
    herinnerd: o.herinnerd.length > 0,
    magAntwoorden: stand === 'open' && data.naarOrganisatieId === vrager.organisatieId,
    magIntrekken: !einde && [aanbod.organisatieId, regieNu(z)?.organisatieId].includes(vrager.organisatieId),
  };
}
