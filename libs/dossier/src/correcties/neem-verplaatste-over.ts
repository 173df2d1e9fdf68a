import { aanvaard, type Besluit, type Command, type CommandMeta, dagVan, type NewEvent } from '@loopplank/kernel';
import { afspraakGemaakt } from '../afspraken/afspraak';
import { gegevenToegevoegd } from '../contact/contactgegeven';
import { contactmoment } from '../contact/contactmoment';
import { aanraking } from '../contact/registreer-contact';
import type { DossierEvent } from '../events';
import { hulpvraagGesignaleerd, wieGevraagd } from '../hulpvraag/hulpvraag';
import { planMoment } from '../regie/moment';
import { type Aanraking, momentNa } from '../regie/na-contact';
import { momentNaRust, rustAfgesproken } from '../rust/rust';
import { diplomaBehaald } from '../school/diploma';
import { gesprekGevoerd } from '../school/gesprek';
import { inschrijvingGemeld, uitgeschreven } from '../school/inschrijving';
import { uitvalrisicoGesignaleerd } from '../school/uitvalrisico';
import { uitgenodigd } from '../school/uitnodiging';
import { profielVastgesteld } from '../school/uitstroomprofiel';
import type { Dossier } from '../state';
import { toestemmingGegeven } from '../toestemming/toestemming';
import { belastbaarheidVastgesteld } from '../werk/belastbaarheid';
import { plaatsingGestart } from '../werk/plaatsing';
import { bezoekAfgelegd } from '../werk/werkbezoek';
import { alleFeiten } from './feiten';
import { losgelatenFeiten } from './losgelaten';
import type { VerplaatstFeit } from './verplaatsing';

export type NeemVerplaatsteOver = Command<'NeemVerplaatsteOver', { readonly feiten: readonly VerplaatstFeit[] }>;

/**
 * Records in the right file what first stood in another one, when it was. It was accepted there, so its dates
 * are not judged again. What is here already (by `verplaatstVan`) is not taken over twice, also
 * when it was corrected here since; what only a merge that was taken back had brought may come again with the next one.
 */
export function neemVerplaatsteOver({ data, meta }: NeemVerplaatsteOver, d: Dossier): Besluit<DossierEvent> {
  const losgelaten = losgelatenFeiten(d);
  const bekend = new Set(alleFeiten(d).filter((f) => !losgelaten.has(f.id)).map((f) => (f.data as { verplaatstVan?: string }).verplaatstVan));
  const nieuw = data.feiten.filter((f, i) => !bekend.has(f.verplaatstVan) && data.feiten.findIndex((g) => g.verplaatstVan === f.verplaatstVan) === i);
  const verder = nieuw.map(aanrakingVanFeit).find((a) => a !== null);
  const rust = nieuw.findLast((f) => f.soort === 'rust');
  const moment = rust ? planMoment(d, momentNaRust(rust.velden, dagVan(rust.op), meta), 'rust', meta) : verder ? momentNa(d, verder, meta) : [];
  return aanvaard<DossierEvent>(...nieuw.map((f) => overgenomen(f, d, meta)), ...moment);
}

function overgenomen(f: VerplaatstFeit, d: Dossier, meta: CommandMeta): NewEvent<DossierEvent> {
  const herkomst = { verplaatstVan: f.verplaatstVan };
  switch (f.soort) {
    case 'contact':
      return contactmoment(f.velden, f.op, herkomst);
    case 'gesprek':
      return gesprekGevoerd(f.velden, f.op, herkomst);
    case 'notitie':
      return { type: 'NotitieToegevoegd', geldigOp: f.op, data: { tekst: f.velden.tekst, ...herkomst } };
    case 'afspraak':
      return afspraakGemaakt(f.velden, meta, f.op, herkomst);
    case 'contactgegeven':
      return { ...gegevenToegevoegd(f.velden, meta, herkomst), geldigOp: f.op };
    case 'inschrijving':
      return { ...inschrijvingGemeld(f.velden, f.velden, meta, herkomst), geldigOp: f.op };
    case 'uitschrijving':
      return { ...uitgeschreven(f.velden, f.velden, meta, herkomst), geldigOp: f.op };
    case 'diploma':
      return { ...diplomaBehaald(f.velden, f.velden, meta, herkomst), geldigOp: f.op };
    case 'uitstroomprofiel':
      return { ...profielVastgesteld(f.velden, meta, herkomst), geldigOp: f.op };
    case 'uitnodiging':
      return { ...uitgenodigd(f.velden, meta, herkomst), geldigOp: f.op };
    case 'uitvalrisico':
      return uitvalrisicoGesignaleerd(f.velden, f.velden, f.op, herkomst);
    case 'belastbaarheid':
      return { ...belastbaarheidVastgesteld(f.velden, meta, herkomst), geldigOp: f.op };
    case 'rust':
      return rustAfgesproken(f.velden, f.op, herkomst);
    case 'toestemming':
      return { ...toestemmingGegeven(f.velden, meta, herkomst), geldigOp: f.op };
    // In this file somebody else holds the regie: an urgent one is asked of them.
    case 'hulpvraag':
      return hulpvraagGesignaleerd(f.velden, wieGevraagd(d, f.velden.urgentie, meta), f.op, herkomst);
    case 'werkbezoek':
      return bezoekAfgelegd(f.velden, f.op, herkomst);
    case 'plaatsing':
      return { ...plaatsingGestart(f.velden, f.velden, meta, herkomst), geldigOp: f.op };
  }
}

/** The touchpoint among what is taken over, for the next moment. */
function aanrakingVanFeit(f: VerplaatstFeit): Aanraking | null {
  if (f.soort === 'gesprek') return f.velden.aanwezig.includes('jongere') ? { soort: 'tweezijdig', op: f.op } : { soort: 'indirect', op: f.op };
  return f.soort === 'contact' ? aanraking(contactmoment(f.velden, f.op), f.op) : null;
}
