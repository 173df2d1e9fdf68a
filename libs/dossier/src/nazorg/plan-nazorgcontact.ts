import { aanvaard, type Besluit, type Command, type Dag } from '@loopplank/kernel';
import type { Kanaal } from '../contact/woorden';
import { vandaag } from '../controles';
import { gecorrigeerd } from '../correcties/gecorrigeerd';
import { herstelMoment } from '../correcties/herstel-moment';
import { geldende } from '../correcties/state';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { controleerMoment, planMoment } from '../regie/moment';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { lopendeKlok } from './klokken';

export type PlanNazorgcontact = Command<
  'PlanNazorgcontact',
  {
    readonly datum: Dag;
    readonly kanaal?: Kanaal;
    /** Checks planned in one action share this. */
    readonly reeksId: string;
  }
>;

/** Puts the next check on a day: it becomes the next moment. The same again changes nothing. */
export function planNazorgcontact({ data: c, meta }: PlanNazorgcontact, d: Dossier): Besluit<DossierEvent> {
  const klok = lopendeKlok(d, vandaag(meta));
  if (!klok) return weiger('geen-nazorg');
  if (klok.staat === 'gepauzeerd' && klok.pauze && c.datum < klok.pauze.hervatOp) return weiger('nazorg-gepauzeerd', '/datum', { tot: klok.pauze.hervatOp });
  const fout = controleerMoment(c, meta);
  if (fout) return fout;
  if (geldende(d, d.nazorg.gepland).some((p) => p.data.reeksId === c.reeksId && p.data.datum === c.datum)) return aanvaard();
  const moment = planMoment(d, zonderLeeg({ datum: c.datum, kanaal: c.kanaal, wat: 'Nazorgcheck' }), 'gekozen', meta);
  return aanvaard<DossierEvent>(
    { type: 'NazorgcontactGepland', data: { nazorgId: klok.ankerId, datum: c.datum, moment: klok.volgend?.gepland ?? c.datum, reeksId: c.reeksId } },
    ...moment,
  );
}

export type HaalNazorgplanTerug = Command<'HaalNazorgplanTerug', { readonly reeksId: string }>;

/** Takes a planned check back, and with it the next moment it made; the one before holds again. Nothing planned: nothing to do. */
export function haalNazorgplanTerug({ data: { reeksId }, meta }: HaalNazorgplanTerug, d: Dossier): Besluit<DossierEvent> {
  const plannen = geldende(d, d.nazorg.gepland).filter((p) => p.data.reeksId === reeksId);
  if (plannen.some((p) => p.organisatieId !== meta.actor.organisatieId)) return weiger('andere-organisatie', '/reeksId');
  const commands = plannen.map((p) => p.commandId);
  const momenten = geldende(d, d.regie.momenten).filter((m) => commands.includes(m.commandId));
  const terug = [...plannen, ...momenten].map((f) => gecorrigeerd(f.id, { reden: 'vergissing' }));
  return aanvaard<DossierEvent>(...terug, ...(terug.length > 0 ? herstelMoment(d, terug, meta) : []));
}
