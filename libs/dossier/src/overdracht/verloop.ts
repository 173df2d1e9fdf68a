import { aanvaard, type Besluit, type Command, type Dag } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { isVertrokken } from '../nazorg/vertrek';
import { laatsteRegie } from '../regie/state';
import type { Dossier } from '../state';
import type { Herinnerstap } from './events';
import { faseVan, isTeLaat, type OverdrachtRij, vindOverdracht, vindVoorstel, volgendeControle } from './loop';
import { momentVandaag, uiterlijkMoment } from './moment';
import { loopVan } from './state';

/** What time asks of a file. Given by a process when a timer goes off; when it no longer applies nothing happens. */
export type HerinnerAanOverdracht = Command<'HerinnerAanOverdracht', { readonly overdrachtId: string; readonly stap: Herinnerstap }>;
export type LaatOverdrachtVerlopen = Command<'LaatOverdrachtVerlopen', { readonly overdrachtId: string }>;
export type LaatLoslatenVerlopen = Command<'LaatLoslatenVerlopen', { readonly voorstelId: string }>;
export type VraagOmControle = Command<'VraagOmControle', { readonly naId: string }>;

/** The sender still has what it offers; if not, nobody is asked for anything any more. */
const geldig = (d: Dossier, rij: OverdrachtRij): boolean => rij.aanbod.organisatieId === laatsteRegie(d)?.data.organisatieId;

/** No answer yet: the receiver is reminded, and later those who lead there. Each once. */
export function herinnerAanOverdracht({ data: c, meta }: HerinnerAanOverdracht, d: Dossier): Besluit<DossierEvent> {
  const rij = vindOverdracht(loopVan(d), c.overdrachtId);
  if (!rij || rij.einde || rij.herinnerd.some((h) => h.data.stap === c.stap) || !geldig(d, rij)) return aanvaard();
  const dag: Dag = c.stap === 'ontvanger' ? rij.aanbod.data.herinnerDatum : rij.aanbod.data.leidingDatum;
  if (vandaag(meta) < dag || isTeLaat(rij, vandaag(meta)) || isVertrokken(d, vandaag(meta))) return aanvaard();
  return aanvaard<DossierEvent>({ type: 'OverdrachtHerinnerd', data: { overdrachtId: rij.aanbod.id, stap: c.stap } });
}

/** Nobody answered in time: the sender has it still, and is asked today what to do now. */
export function laatOverdrachtVerlopen({ data: c, meta }: LaatOverdrachtVerlopen, d: Dossier): Besluit<DossierEvent> {
  const rij = vindOverdracht(loopVan(d), c.overdrachtId);
  if (!rij || rij.einde || !isTeLaat(rij, vandaag(meta))) return aanvaard();
  return aanvaard<DossierEvent>(
    { type: 'OverdrachtVerlopen', data: { overdrachtId: rij.aanbod.id } },
    ...(geldig(d, rij) ? momentVandaag(d, 'Overdracht niet beantwoord: kies wat nu', meta) : []),
  );
}

export function laatLoslatenVerlopen({ data: c, meta }: LaatLoslatenVerlopen, d: Dossier): Besluit<DossierEvent> {
  const rij = vindVoorstel(loopVan(d), c.voorstelId);
  if (!rij || rij.einde || vandaag(meta) <= rij.voorstel.data.uiterlijkDatum) return aanvaard();
  return aanvaard<DossierEvent>({ type: 'LoslatenVerlopen', data: { voorstelId: rij.voorstel.id } });
}

/** A check is due: it becomes the next moment, today, unless something is planned before it. */
export function vraagOmControle({ data: c, meta }: VraagOmControle, d: Dossier): Besluit<DossierEvent> {
  const fase = faseVan(loopVan(d));
  const dag = volgendeControle(loopVan(d));
  if (fase.soort === 'geen' || fase.sinds.id !== c.naId || dag === undefined || dag > vandaag(meta)) return aanvaard();
  const wat = fase.soort === 'samen' ? 'Controle na de overdracht: hoe gaat het?' : 'Controle na het landen: gaat het nog goed?';
  return aanvaard<DossierEvent>(...uiterlijkMoment(d, vandaag(meta), wat, meta));
}
