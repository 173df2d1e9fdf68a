import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { registreerContact, type RegistreerContact } from '../contact/registreer-contact';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { vindPlaatsing } from './plaatsingen';
import { bezoekAfgelegd, type BezoekVelden, controleerBezoek } from './werkbezoek';

export type LegWerkbezoekVast = Command<
  'LegWerkbezoekVast',
  BezoekVelden & Pick<RegistreerContact['data'], 'plaatsgevondenOp' | 'aanleiding' | 'themas' | 'notitie' | 'afspraak' | 'volgendMoment'>
>;

/**
 * Records a visit at work: what was seen, and in the same decision the contact it was. With the jongere it is two-way;
 * with only somebody of the employer it is indirect. A door that stayed shut is an attempt, not a visit.
 */
export function legWerkbezoekVast({ data: c, meta }: LegWerkbezoekVast, d: Dossier): Besluit<DossierEvent> {
  const { plaatsgevondenOp, aanleiding, themas, notitie, afspraak, volgendMoment, ...gegeven } = c;
  // The placement may have been corrected since the screen was drawn.
  const plaatsing = gegeven.plaatsingId === undefined ? undefined : vindPlaatsing(d, gegeven.plaatsingId)?.plaatsing.id;
  const velden: BezoekVelden = plaatsing === undefined ? gegeven : { ...gegeven, plaatsingId: plaatsing };
  const fout = controleerBezoek(d, velden);
  if (fout) return fout;
  const contact = registreerContact({
    type: 'RegistreerContact',
    data: zonderLeeg({
      kanaal: 'werkbezoek' as const,
      uitkomst: 'gesproken' as const,
      betrokkene: c.aanwezig.includes('jongere') ? undefined : ('werkgever' as const),
      aanleiding: aanleiding ?? ('jobcoaching' as const),
      plaatsgevondenOp, themas, notitie, afspraak, volgendMoment,
    }),
    meta,
  }, d);
  if (contact.soort === 'afgewezen') return contact;
  return aanvaard<DossierEvent>(bezoekAfgelegd(velden, contact.events[0]?.geldigOp ?? meta.nu), ...contact.events);
}
