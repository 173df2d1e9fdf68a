import { aanvaard, type Besluit, type Command, type Dag, opWerkdag, plusDagen } from '@loopplank/kernel';
import { controleerVanaf, vandaag } from '../controles';
import { geldende } from '../correcties/state';
import type { DossierEvent } from '../events';
import { momentGepland } from '../regie/moment';
import { volgendMomentOp } from '../regie/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { PAUZE_EFFECTEN, PAUZEREDENEN } from './events';
import { lopendeKlok } from './klokken';

export type PauzeerNazorg = Command<
  'PauzeerNazorg',
  {
    readonly reden: (typeof PAUZEREDENEN)[number];
    /** First day on which it goes on. A pause without an end is no pause. */
    readonly hervatOp?: Dag;
    /** Default: today. */
    readonly van?: Dag;
    /** Default: the term of a duty runs on, that of an offer moves. */
    readonly effect?: (typeof PAUZE_EFFECTEN)[number];
  }
>;

/** Stops the checks for a while, with an end that is fixed. Contact that comes in meanwhile counts as ever. */
export function pauzeerNazorg({ data: c, meta }: PauzeerNazorg, d: Dossier): Besluit<DossierEvent> {
  const van = c.van ?? vandaag(meta);
  const klok = lopendeKlok(d, vandaag(meta));
  if (!klok) return weiger('geen-nazorg');
  const { hervatOp } = c;
  if (hervatOp === undefined) return weiger('pauze-zonder-einde', '/hervatOp');
  if (hervatOp <= van) return weiger('einde-voor-begin', '/hervatOp');
  const { herzieningDagen } = klok.programma.ritme;
  if (hervatOp > plusDagen(van, herzieningDagen)) return weiger('pauze-te-lang', '/hervatOp', { dagen: herzieningDagen });
  const fout = van < klok.anker ? weiger('pauze-voor-begin', '/van') : controleerVanaf(d, van, meta, '/van');
  if (fout) return fout;
  const effect = c.effect ?? (klok.programma.aard === 'moet' ? 'teltDoor' : 'schuift');
  const zelfde = geldende(d, d.nazorg.gepauzeerd).some(({ data: p }) => p.van === van && p.hervatOp === hervatOp && p.effect === effect && p.reden === c.reden);
  if (zelfde) return aanvaard();
  const nu = volgendMomentOp(d, vandaag(meta))?.data.datum;
  // Whoever is left alone until a day has that day as the next moment.
  const moment = hervatOp > vandaag(meta) && (nu === undefined || nu < hervatOp) ? [momentGepland({ datum: opWerkdag(hervatOp), wat: 'De nazorg gaat weer door' }, 'gekozen')] : [];
  return aanvaard<DossierEvent>({ type: 'NazorgGepauzeerd', data: { nazorgId: klok.ankerId, van, hervatOp, effect, reden: c.reden } }, ...moment);
}
