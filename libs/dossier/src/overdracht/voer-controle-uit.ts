import { aanvaard, type Besluit, type Command, type CommandMeta, type Dag, eerste, opWerkdag, plusDagen, plusMaanden } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { type GekozenMoment, planMoment } from '../regie/moment';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { BESTENDIG_MAANDEN, CONTROLE_DAGEN, ZORGEN_DAGEN } from './dagen';
import type { CONTROLE_UITKOMSTEN } from './events';
import { controlesIn, type Fase, faseVan, volgendeControle } from './loop';
import { controleerGekozen, momentBuitenRust } from './moment';
import { loopVan } from './state';

export type VoerControleUit = Command<
  'VoerControleUit',
  {
    readonly uitkomst: (typeof CONTROLE_UITKOMSTEN)[number];
    readonly toelichting?: string;
    /** Default: the next check, or sooner when there are worries. */
    readonly volgendMoment?: GekozenMoment;
  }
>;

/** When to look again: in the together-phase every six weeks until both let go, after landing on the days that were set. */
function hierna(fase: Exclude<Fase, { soort: 'geen' }>, gedaan: number, dag: Dag): Dag | undefined {
  if (fase.soort === 'samen') return opWerkdag(plusDagen(dag, CONTROLE_DAGEN));
  return fase.sinds.data.controleDatums[gedaan + 1];
}

/** Somebody looked how it goes, in the together-phase or after landing. Looking early is fine. */
export function voerControleUit({ data: c, meta }: VoerControleUit, d: Dossier): Besluit<DossierEvent> {
  const loop = loopVan(d);
  const fase = faseVan(loop);
  if (fase.soort === 'geen') return weiger('geen-controle-nodig');
  const dag = vandaag(meta);
  const gepland = volgendeControle(loop) ?? (fase.soort === 'samen' ? dag : undefined);
  if (gepland === undefined) return weiger('geen-controle-nodig');
  const fout = controleerGekozen(d, c.volgendMoment, meta);
  if (fout) return fout;
  const volgende = hierna(fase, controlesIn(loop, fase).length, dag);
  return aanvaard<DossierEvent>(
    {
      type: 'ControleNaOverdrachtUitgevoerd',
      data: zonderLeeg({ naId: fase.sinds.id, soort: fase.soort, geplandDatum: gepland, uitkomst: c.uitkomst, toelichting: c.toelichting, volgendeDatum: volgende }),
    },
    ...verder(c, volgende, d, meta),
  );
}

/** What comes next: what somebody chose, else soon when there are worries, else the next check or the quiet rhythm. */
function verder(c: VoerControleUit['data'], volgende: Dag | undefined, d: Dossier, meta: CommandMeta) {
  if (c.volgendMoment) return planMoment(d, c.volgendMoment, 'gekozen', meta);
  const dag = vandaag(meta);
  const rustig = volgende === undefined || volgende < dag ? opWerkdag(plusMaanden(dag, BESTENDIG_MAANDEN)) : volgende;
  if (c.uitkomst === 'gaatGoed') return momentBuitenRust(d, { datum: rustig, wat: volgende === undefined ? 'Horen hoe het gaat' : 'Controle: gaat het nog goed?' }, meta);
  const wat = c.uitkomst === 'zorgen' ? 'Er waren zorgen: kijken wat nodig is' : 'Controle: nog eens proberen te bereiken';
  return momentBuitenRust(d, { datum: eerste(rustig, opWerkdag(plusDagen(dag, ZORGEN_DAGEN))), wat }, meta);
}
