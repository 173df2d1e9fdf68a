import { type CommandMeta, type Dag, dagVan, laatste, type Moment, type NewEvent, opWerkdag, plusDagen } from '@loopplank/kernel';
import { aanmelddag } from '../aanmelding/state';
import { betrokkeneVan, type Contactmoment, contactgegevensOp, contactmomenten } from '../contact/state';
import type { Kanaal, POGINGEN } from '../contact/woorden';
import { vandaag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import { klokNaContact } from '../nazorg/klokken';
import { gesprekken } from '../school/state';
import type { Dossier } from '../state';
import type { VolgendMomentGepland } from './events';
import { type GekozenMoment, type Momentreden, planMoment } from './moment';
import { naContact, naPoging } from './ritme';
import { volgendMomentOp } from './state';

/** What the rules for the next moment need to know of a touchpoint. */
export type Aanraking =
  | { readonly soort: 'tweezijdig'; readonly op: Moment; readonly afspraakUiterlijk?: Dag }
  | { readonly soort: 'indirect'; readonly op: Moment }
  | {
      readonly soort: 'poging';
      readonly op: Moment;
      readonly metJongere: boolean;
      readonly kanaal: Kanaal;
      readonly uitkomst: (typeof POGINGEN)[number];
      readonly contactgegevenId?: string;
    };

function aanrakingVan(m: Feit<Contactmoment>): Aanraking {
  const op = m.geldigOp;
  if (m.type === 'ContactGelegd') return { soort: 'tweezijdig', op };
  if (m.type === 'IndirectContactGelegd') return { soort: 'indirect', op };
  const { betrokkene, kanaal, uitkomst, contactgegevenId } = m.data;
  return zonderLeeg({ soort: 'poging' as const, op, metJongere: betrokkene === 'jongere', kanaal, uitkomst, contactgegevenId });
}

/** Everything that was tried with or said by the jongere, in the order of the world; conversations included. */
function aanrakingenMetJongere(d: Dossier): readonly Aanraking[] {
  const contact = contactmomenten(d).filter((m) => betrokkeneVan(m) === 'jongere').map(aanrakingVan);
  const aanTafel = gesprekken(d).filter((g) => g.data.aanwezig.includes('jongere')).map((g): Aanraking => ({ soort: 'tweezijdig', op: g.geldigOp }));
  return [...contact, ...aanTafel].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}

const INDIRECT_DAGEN = 7;
const EERSTE_MOMENT_DAGEN = 14;
/** An attempt this many days before a moment of the rhythm is that moment: the aftercare window opens 7 days ahead. */
const VENSTER_DAGEN = 7;
/** Somebody was promised these; a rule never moves them while they lie ahead. */
const BELOOFD: readonly Momentreden[] = ['gekozen', 'afspraak', 'overdracht', 'rust'];

const metJongere = (a: Aanraking): boolean => a.soort === 'tweezijdig' || (a.soort === 'poging' && a.metJongere);

/** Whether this touchpoint uses up the next moment, so that a new one must be planned. */
function gebruiktMoment(d: Dossier, a: Aanraking, nu: VolgendMomentGepland['data'] | undefined, dag: Dag): boolean {
  if (!nu || nu.datum < dag) return true;
  // Not reaching somebody else is no reason to leave the jongere for another day.
  if (nu.datum === dag) return a.soort !== 'poging' || a.metJongere;
  if (!metJongere(a) || BELOOFD.includes(nu.reden)) return false;
  // What is recorded late never moves a moment that later touchpoints have already moved.
  if (aanrakingenMetJongere(d).some((eerder) => eerder.op > a.op)) return false;
  return a.soort === 'tweezijdig' || nu.reden !== 'naContact' || nu.datum <= plusDagen(dag, VENSTER_DAGEN);
}

const heeftAnderNummer = (d: Dossier, dag: Dag, gebeld: string | undefined): boolean =>
  contactgegevensOp(d, dag).some((g) => g.soort === 'telefoon' && g.id !== gebeld && !g.ongeldig && (g.tot ?? dag) >= dag);

/** The next check of the aftercare clock once this contact counts, or the end of its pause. Null: no clock runs. */
function nazorgdag(d: Dossier, contactdag: Dag, dag: Dag): Dag | null {
  const klok = klokNaContact(d, contactdag, dag);
  return klok?.volgend?.gepland ?? klok?.pauze?.hervatOp ?? null;
}

/** The moment the rules give after this touchpoint; never before today. */
function momentVolgens(d: Dossier, a: Aanraking, dag: Dag): { readonly moment: GekozenMoment; readonly reden: Momentreden } {
  const nietVoorbij = (datum: Dag): Dag => laatste(datum, opWerkdag(dag));
  if (a.soort === 'poging') {
    const moment: GekozenMoment = a.metJongere
      ? naPoging(a, heeftAnderNummer(d, dag, a.contactgegevenId))
      : { datum: opWerkdag(plusDagen(dagVan(a.op), 1)) };
    return { moment: { ...moment, datum: nietVoorbij(moment.datum) }, reden: 'naPoging' };
  }
  const contactdag = dagVan(a.op);
  if (a.soort === 'indirect') return { moment: { datum: nietVoorbij(opWerkdag(plusDagen(contactdag, INDIRECT_DAGEN))) }, reden: 'naContact' };
  const ritme = nietVoorbij(opWerkdag(nazorgdag(d, contactdag, dag) ?? naContact(aanmelddag(d) ?? contactdag, contactdag)));
  const beloofd = a.afspraakUiterlijk;
  if (beloofd !== undefined && beloofd >= dag && opWerkdag(beloofd) < ritme) return { moment: { datum: opWerkdag(beloofd) }, reden: 'afspraak' };
  return { moment: { datum: ritme }, reden: 'naContact' };
}

/** The new next moment after a touchpoint, if it needs one. `d` is the file before (or without) the touchpoint. */
export function momentNa(d: Dossier, a: Aanraking, meta: CommandMeta): readonly NewEvent<VolgendMomentGepland>[] {
  const dag = vandaag(meta);
  if (!gebruiktMoment(d, a, volgendMomentOp(d, dag)?.data, dag)) return [];
  const { moment, reden } = momentVolgens(d, a, dag);
  return planMoment(d, moment, reden, meta);
}

/** The moment this file would have by its own history: after its last touchpoint with the jongere, else after registration. */
export function momentUitHistorie(d: Dossier, meta: CommandMeta): { readonly moment: GekozenMoment; readonly reden: Momentreden } {
  const dag = vandaag(meta);
  const vorige = aanrakingenMetJongere(d).at(-1);
  if (vorige) return momentVolgens(d, vorige, dag);
  return { moment: { datum: laatste(opWerkdag(plusDagen(aanmelddag(d) ?? dag, EERSTE_MOMENT_DAGEN)), opWerkdag(dag)) }, reden: 'aanmelding' };
}
