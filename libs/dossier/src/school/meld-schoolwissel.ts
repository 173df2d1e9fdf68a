import { aanvaard, type Besluit, type Command, type Dag, type NewEvent, plusDagen } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import type { Melding } from './inschrijving';
import { inschrijvingen, laatsteSchooldag } from './inschrijvingen';
import { meldInschrijving } from './meld-inschrijving';
import { meldUitschrijving } from './meld-uitschrijving';

export type MeldSchoolwissel = Command<
  'MeldSchoolwissel',
  Melding & {
    /** The new school. */
    readonly school?: string;
    readonly organisatieId?: string;
    readonly opleiding?: string;
    /** First day there; the day before is the last one at the old school. */
    readonly per: Dag;
  }
>;

/**
 * Records that a youngster goes from one school to the next without a day in between: an enrolment, and the end of those
 * that still ran. Two facts, so that each can be corrected apart; together they say that nobody dropped out.
 */
export function meldSchoolwissel({ data: { per, bron, ontvangenOp, ...plek }, meta }: MeldSchoolwissel, d: Dossier): Besluit<DossierEvent> {
  const melding = zonderLeeg({ bron, ontvangenOp });
  const erbij = meldInschrijving({ type: 'MeldInschrijving', data: { ...plek, van: per, ...melding }, meta }, d);
  if (erbij.soort === 'afgewezen') return erbij.veld === '/van' ? { ...erbij, veld: '/per' } : erbij;
  const lopend = inschrijvingen(d).filter(({ inschrijving: { data: i }, uitschrijving }) => {
    const tot = laatsteSchooldag(i.tot, uitschrijving?.data.per);
    return !i.aangekondigd && i.van < per && (tot === undefined || tot >= plusDagen(per, -1));
  });
  const weg: NewEvent<DossierEvent>[] = [];
  for (const { inschrijving, uitschrijving } of lopend) {
    if (uitschrijving?.data.per === per) continue;
    const besluit = meldUitschrijving({ type: 'MeldUitschrijving', data: { inschrijvingId: inschrijving.id, per, reden: 'andereSchool', ...melding }, meta }, d);
    if (besluit.soort === 'afgewezen') return besluit;
    weg.push(...besluit.events);
  }
  return aanvaard<DossierEvent>(...erbij.events, ...weg);
}
