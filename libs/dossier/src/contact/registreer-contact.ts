import { aanvaard, type Afwijzing, type Besluit, type Command, type CommandMeta, dagVan, type Moment, type NewEvent } from '@loopplank/kernel';
import { afspraakGemaakt, controleerAfspraak, type NieuweAfspraak } from '../afspraken/afspraak';
import { binnen, eersteFout, gebeurdOp, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { type Aanraking, momentNa } from '../regie/na-contact';
import { controleerMoment, type GekozenMoment, planMoment } from '../regie/moment';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { contactmoment, type ContactVelden } from './contactmoment';
import { type Contactmoment, contactgegevensOp } from './state';

export type RegistreerContact = Command<
  'RegistreerContact',
  ContactVelden & {
    /** Default: now. */
    readonly plaatsgevondenOp?: Moment;
    readonly afspraak?: NieuweAfspraak;
    /** Default: the rules say when. */
    readonly volgendMoment?: GekozenMoment;
  }
>;

/** A touchpoint may name a detail that was corrected since; it may not name one that was never here. */
export const controleerContactgegeven = (d: Dossier, id: string | undefined): Afwijzing | null =>
  id === undefined || d.contact.gegevens.some((g) => g.id === id) ? null : weiger('contactgegeven-onbekend', '/contactgegevenId');

/** A wrong number was dialled: that detail does not work, unless we knew that already. */
export function nummerFoutGebleken(d: Dossier, v: ContactVelden, op: Moment, meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  const gegeven = v.uitkomst === 'nummerFout' && contactgegevensOp(d, vandaag(meta)).find((g) => g.id === v.contactgegevenId);
  return gegeven && !gegeven.ongeldig
    ? [{ type: 'ContactgegevenOngeldigGebleken', geldigOp: op, data: { contactgegevenId: gegeven.id, reden: 'nummerFout' } }]
    : [];
}

export const aanraking = (e: NewEvent<Contactmoment>, op: Moment, afspraak?: NieuweAfspraak): Aanraking => {
  if (e.type === 'ContactGelegd') return { soort: 'tweezijdig', op, ...(afspraak?.uiterlijk ? { afspraakUiterlijk: afspraak.uiterlijk } : {}) };
  if (e.type === 'IndirectContactGelegd') return { soort: 'indirect', op };
  const { betrokkene, kanaal, uitkomst, contactgegevenId } = e.data;
  return zonderLeeg({ soort: 'poging' as const, op, metJongere: betrokkene === 'jongere', kanaal, uitkomst, contactgegevenId });
};

/**
 * Records what happened: a contact or an attempt, with what followed from it. Two reporters may record the
 * same meeting; no limit on outreach ever refuses what already took place.
 */
export function registreerContact({ data: c, meta }: RegistreerContact, d: Dossier): Besluit<DossierEvent> {
  const op = gebeurdOp(d, c.plaatsgevondenOp, meta);
  if (typeof op !== 'string') return op;
  const fout = eersteFout(
    controleerContactgegeven(d, c.contactgegevenId),
    binnen('/afspraak', c.afspraak ? controleerAfspraak(d, c.afspraak, dagVan(op), meta) : null),
    binnen('/volgendMoment', c.volgendMoment ? controleerMoment(c.volgendMoment, meta) : null),
  );
  if (fout) return fout;

  const moment = contactmoment(c, op);
  const zonderNummer = nummerFoutGebleken(d, c, op, meta);
  const verder = c.volgendMoment
    ? planMoment(d, c.volgendMoment, 'gekozen', meta)
    : momentNa(d, aanraking(moment, op, c.afspraak), meta);
  return aanvaard<DossierEvent>(
    moment,
    ...(c.afspraak ? [afspraakGemaakt(c.afspraak, meta, op)] : []),
    ...zonderNummer,
    ...verder,
  );
}
