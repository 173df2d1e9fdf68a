import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { afspraakGemaakt, controleerAfspraak, type NieuweAfspraak } from '../afspraken/afspraak';
import { binnen, eersteFout, geldigOpDag } from '../controles';
import type { DossierEvent } from '../events';
import { controleerMoment, type GekozenMoment, planMoment } from '../regie/moment';
import { momentNa } from '../regie/na-contact';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { controleerGesprek, gesprekGevoerd, type GesprekVelden } from './gesprek';

export type LegGesprekVast = Command<
  'LegGesprekVast',
  GesprekVelden & {
    readonly afspraken?: readonly NieuweAfspraak[];
    /** Default: the rules say when. */
    readonly volgendMoment?: GekozenMoment;
  }
>;

/**
 * Records a conversation about what comes after school, with the agreements made in it. A toekomstgesprek
 * ends with agreements (practice of the regional programme). The jongere at the table counts as contact.
 */
export function legGesprekVast({ data: c, meta }: LegGesprekVast, d: Dossier): Besluit<DossierEvent> {
  const gemaakt = c.afspraken ?? [];
  const fout = eersteFout(
    controleerGesprek(d, c, meta),
    c.soort === 'toekomst' && gemaakt.length === 0 ? weiger('afspraken-nodig', '/afspraken') : null,
    ...gemaakt.map((a, i) => binnen(`/afspraken/${i}`, controleerAfspraak(d, a, c.datum, meta))),
    binnen('/volgendMoment', c.volgendMoment ? controleerMoment(c.volgendMoment, meta) : null),
  );
  if (fout) return fout;

  const op = geldigOpDag(c.datum, meta);
  const uiterlijk = gemaakt.map((a) => a.uiterlijk).filter((u) => u !== undefined).sort()[0];
  const verder = c.volgendMoment
    ? planMoment(d, c.volgendMoment, 'gekozen', meta)
    : momentNa(d, c.aanwezig.includes('jongere') ? { soort: 'tweezijdig', op, ...(uiterlijk ? { afspraakUiterlijk: uiterlijk } : {}) } : { soort: 'indirect', op }, meta);
  return aanvaard<DossierEvent>(gesprekGevoerd(c, op), ...gemaakt.map((a) => afspraakGemaakt(a, meta, op)), ...verder);
}
