import { type Dag, laatste, plusDagen, plusMaanden } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { gesproken, indirect } from './aanraking';
import { betrek, betrokkene, meldAan } from './aanmelding';
import { opWerkdag, werkdagNa, werkmoment } from './agenda';
import { gesprek, uitstroomgesprekken } from './gesprekken';
import { ronde } from './ronde';
import { naarHetMbo, opDeKade, vanSchool } from './schooltijd';
import type { Verhaal } from './verhaal';
import { RITME_JOBCOACH, RITME_NAZORG, volgen } from './volgen';
import { aanHetWerk, aanHetWerkOp, stage } from './werktijd';

/** Where a life at school leads to. */
export interface Schoolplan {
  /** Last day of school; may lie ahead. */
  readonly uitstroom: Dag;
  readonly bestemming: 'werk' | 'mbo' | 'dagbesteding' | 'thuis';
  /** Jobcoach who comes along when it leads to work. */
  readonly jobcoach: Collega;
  /** Career coach of the mbo that it leads to. */
  readonly loopbaancoach: Collega;
  /** The jobcoach holds the regie from the last school year on (transitieroute). */
  readonly transitie: boolean;
  readonly mentor: Collega;
}

const NA_SCHOOL = { werk: 'werk', mbo: 'opleiding', dagbesteding: 'werk', thuis: 'zoekt' } as const;
const PROFIEL = { werk: 'arbeid', mbo: 'vervolgonderwijs', dagbesteding: 'dagbesteding', thuis: 'onbekend' } as const;

/** In the autumn of the last school year, or as early as history allows. */
export function aanmelddag(v: Verhaal, uitstroom: Dag): Dag {
  const herfst = plusDagen(`${Number(uitstroom.slice(0, 4)) - 1}-09-05` as Dag, v.toeval.geheel(0, 55));
  return opWerkdag(laatste(herfst, plusDagen(v.regio.vroegst, v.toeval.geheel(0, 25))));
}

/** Praktijkonderwijs and vso: three talks, then two years of nazorg with whoever helps. */
export function praktijkschool(v: Verhaal, plan: Schoolplan, dag: Dag): void {
  const grond = v.persoon.herkomst === 'vso' ? 1 : 0;
  const samen = [betrokkene(v, 'kade', dag, grond), betrokkene(v, 'doorstroompunt', dag), ...(plan.transitie ? [betrokkene(v, 'werkplein', dag)] : [])];
  v.situaties = [[dag, 'school'], [plan.uitstroom, NA_SCHOOL[plan.bestemming]]];
  const op = meldAan(v, { dag, door: plan.mentor, betrokkenen: samen, nummerVan: v.toeval.kies(['jongere', 'jongere', 'ouder', 'school']) });
  uitstroomgesprekken(v, plan.uitstroom, dag, PROFIEL[plan.bestemming]);
  opSchool(v, plan, dag);
  const ingeschreven = opDeKade(v, op, plan.mentor, plan.uitstroom);
  vanSchool(v, plan.mentor, ingeschreven, plan.uitstroom, 'diploma');
  stage(v, plan.uitstroom, v.houder);
  if (plan.uitstroom <= v.leven.einddag) naSchool(v, plan, dag);
}

/** While still at school: short talks in the corridor. */
function opSchool(v: Verhaal, plan: Schoolplan, vanaf: Dag): void {
  for (let dag = werkdagNa(vanaf, v.toeval.geheel(12, 30)); dag < plan.uitstroom; dag = werkdagNa(dag, v.toeval.geheel(35, 75))) {
    gesproken(v, { dag, door: v.houder, kanaal: 'gesprek', aanleiding: 'uitstroom' });
  }
}

function naSchool(v: Verhaal, plan: Schoolplan, begon: Dag): void {
  const { uitstroom, bestemming, jobcoach, loopbaancoach } = plan;
  if (bestemming === 'werk' || bestemming === 'dagbesteding') {
    const start = laatste(opWerkdag(plusDagen(uitstroom, v.toeval.geheel(-25, 15))), werkdagNa(begon, 2));
    if (!plan.transitie) betrek(v, werkmoment(start, v.toeval), v.houder, jobcoach);
    if (v.toeval.kans(0.6)) {
      gesprek(v, { soort: 'driegesprek', datum: opWerkdag(plusDagen(start, v.toeval.geheel(1, 12))), aanwezig: ['jongere', 'school', 'jobcoach'] }, v.houder, teksten.gesprek.driegesprek, 1);
    }
    if (bestemming === 'werk') aanHetWerk(v, start, plan.transitie ? v.houder : jobcoach, 'werkgever');
    opDeWerkvloer(v, jobcoach, start);
  }
  if (bestemming === 'mbo') bijHetMbo(v, loopbaancoach, uitstroom);
  volgen(v, { van: uitstroom, tot: v.leven.einddag, door: v.houder, aanleiding: 'nazorgcheck', ritme: plan.transitie ? RITME_JOBCOACH : RITME_NAZORG });
}

/** The jobcoach drops by at work now and then, and hears the employer too. */
function opDeWerkvloer(v: Verhaal, jobcoach: Collega, start: Dag): void {
  const keren = v.toeval.geheel(1, 4);
  for (let i = 0, dag = werkdagNa(start, v.toeval.geheel(14, 40)); i < keren && dag <= v.leven.einddag; i++, dag = werkdagNa(dag, v.toeval.geheel(35, 90))) {
    // Out of work there is no workplace to visit.
    const opHetWerk = aanHetWerkOp(v, dag) || v.situaties.every(([, s]) => s !== 'zoekt');
    const bezoek = { dag, door: jobcoach, kanaal: opHetWerk ? ('werkbezoek' as const) : ('gesprek' as const), aanleiding: 'jobcoaching' as const };
    if (v.toeval.kans(0.3) && opHetWerk) indirect(v, bezoek, 'werkgever');
    else gesproken(v, bezoek);
  }
  const { kans } = verdelingen.uwvBetrokken;
  const uwv = v.regio.bezetting.team.uwv;
  if (v.toeval.kans(kans)) betrek(v, werkmoment(opWerkdag(plusDagen(start, v.toeval.geheel(30, 120))), v.toeval), v.houder, v.toeval.kies(uwv));
}

/** The mbo becomes involved at its start and looks after its own first weeks. */
function bijHetMbo(v: Verhaal, coach: Collega, uitstroom: Dag): void {
  const start = opWerkdag(plusDagen(`${uitstroom.slice(0, 4)}-08-25` as Dag, v.toeval.geheel(0, 14)));
  betrek(v, werkmoment(start, v.toeval), v.houder, coach);
  naarHetMbo(v, start, v.houder, coach);
  ronde(v, { dag: werkdagNa(start, v.toeval.geheel(20, 60)), tot: plusMaanden(start, 4), door: coach, aanleiding: 'uitstroom', pogingen: 2, kanaal: 'gesprek' });
}
