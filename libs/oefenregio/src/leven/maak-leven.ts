import type { Herkomst } from '@loopplank/dossier';
import { type Dag, dagenTussen, dagVan, eerste, plusDagen } from '@loopplank/kernel';
import verdelingen from '../data/verdelingen.json';
import { maakPersoon } from '../persoon/persoon';
import { deelIn, type Indeling, type Pad } from '../regio/indeling';
import type { Collega } from '../regio/medewerkers';
import type { Regio } from '../regio/regio';
import { Toeval } from '../toeval/toeval';
import { opWerkdag } from './agenda';
import { komtVacant, notitie, nummerFout, vergissing, vervang, voorkeur } from './bijzonder';
import { naarHetWerkplein, uitHetRegister } from './buiten-school';
import { afspraakMetAfloop } from './gesprekken';
import { hulpvraag, netUrgent } from './hulp';
import { Leven } from './leven';
import { mbo } from './mbo';
import { aanmelddag, praktijkschool, type Schoolplan } from './school';
import { kiesSlot } from './slot';
import { slotstuk } from './slotstuk';
import { maakDecor, type Verhaal } from './verhaal';
import { contractStopt } from './werktijd';

const HERKOMST: Readonly<Record<Pad, Herkomst>> = {
  schoolgaand: 'pro', proWerk: 'pro', proMbo: 'pro', proTransitie: 'pro', vso: 'vso', mbo: 'mbo', register: 'register', zelf: 'zelf', partner: 'partner',
};
const OPLEIDING: Partial<Record<Pad, string>> = { schoolgaand: 'praktijkonderwijs', proWerk: 'praktijkonderwijs', proMbo: 'praktijkonderwijs', proTransitie: 'praktijkonderwijs', vso: 'vso arbeid', mbo: 'entree' };
const LEEFTIJD: Readonly<Record<Pad, readonly [number, number]>> = {
  schoolgaand: [16, 17], proWerk: [17, 18], proMbo: [17, 18], proTransitie: [17, 18], vso: [17, 19], mbo: [18, 22], register: [17, 22], zelf: [18, 22], partner: [17, 22],
};

/** Whose urgent help request waits for each demo account. */
const VOOR_URGENT = 7;

/** Whose contract stops before long for each demo account; a region is too small to leave that to chance. */
const VOOR_CONTRACT: readonly (number | undefined)[] = [2, 5];

/** Last school days that lie in history, and the one ahead. */
function uitstroomdag(regio: Regio, pad: Pad, eind: Dag, t: Toeval): Dag {
  const jaar = Number(regio.vandaag.slice(0, 4));
  const jaren = Array.from({ length: regio.jaren + 2 }, (_, i) => `${jaar + 1 - i}-07-${10 + t.geheel(0, 7)}` as Dag);
  if (pad === 'schoolgaand') return jaren.filter((d) => d > regio.vandaag).at(-1) ?? plusDagen(regio.vandaag, 120);
  const voorbij = jaren.filter((d) => d < plusDagen(eind, -5) && d > plusDagen(regio.vroegst, 30));
  return voorbij.length > 0 ? t.kies(voorbij) : plusDagen(eind, -20);
}

/** Paths that do not begin at school: nobody knows when they will be there. */
const BUITEN_SCHOOL: readonly Pad[] = ['register', 'zelf', 'partner'];

/** The day on which somebody who does not come from school comes into view; some weeks before the story ends. */
const komstdag = (regio: Regio, eind: Dag, t: Toeval): Dag =>
  opWerkdag(plusDagen(regio.vroegst, Math.floor(Math.max(0, dagenTussen(regio.vroegst, eind) - 25) * t.getal())));

/** The life of youngster `index` of this region, up to its present. Pure and reproducible. */
export function maakLeven(regio: Regio, index: number): Leven {
  const toeval = new Toeval(`leven/${regio.zaad}/${index}`);
  const indeling = deelIn(regio, index);
  const { pad } = indeling;
  const { team, demo } = regio.bezetting;
  const jobcoach = toeval.kies(team.werkplein);
  const slot = kiesSlot(regio, indeling, jobcoach === demo.jobcoach && pad !== 'schoolgaand', toeval);
  const einddag = dagVan(slot.eind);
  const uitstroom = uitstroomdag(regio, pad, einddag, toeval);
  const komst = komstdag(regio, einddag, toeval);
  const persoon = maakPersoon(
    {
      index,
      herkomst: HERKOMST[pad],
      ...(OPLEIDING[pad] ? { opleidingsoort: OPLEIDING[pad] } : {}),
      peildag: BUITEN_SCHOOL.includes(pad) ? komst : eerste(uitstroom, regio.vandaag),
      leeftijd: LEEFTIJD[pad],
      kansBsn: pad === 'zelf' || pad === 'partner' ? verdelingen.bsnBekend.anders : verdelingen.bsnBekend.school,
    },
    toeval,
  );
  const school = ['schoolgaand', 'proWerk', 'proMbo', 'proTransitie', 'vso'].includes(pad);
  const bereikbaar = toeval.kans(school ? verdelingen.nazorgBereik.aandeelBereikbaar : verdelingen.bereikbaar.aandeelBereikbaar);
  const leven = new Leven(persoon, toeval, slot);
  const lot = new Toeval(`situatie/${regio.zaad}/${index}`);
  const v: Verhaal = { regio, leven, persoon, toeval, lot, slot, bereik: bereikbaar ? 'bereikbaar' : 'moeilijk', decor: maakDecor(toeval), houder: indeling.houder, situaties: [], gebruikt: new Set(), nummers: [], banen: [] };
  const begon = vertel(v, indeling, jobcoach, uitstroom, komst);
  terloops(v, begon);
  slotstuk(v, begon);
  if (indeling.demorang === VOOR_URGENT) netUrgent(v);
  if (VOOR_CONTRACT.includes(indeling.demorang) && pad !== 'schoolgaand') contractStopt(v, v.houder);
  if (indeling.vacant) komtVacant(v);
  return leven;
}

/** The main line of the life; returns its first day. */
function vertel(v: Verhaal, { pad }: Indeling, jobcoach: Collega, uitstroom: Dag, komst: Dag): Dag {
  const { toeval: t, regio } = v;
  const { einddag } = v.leven;
  const een = (team: readonly Collega[]) => t.kies(team);
  const { team, demo } = regio.bezetting;
  if (pad === 'mbo') {
    const dag = eerste(aanmelddag(v, uitstroom), opWerkdag(plusDagen(einddag, -10)));
    mbo(v, uitstroom, dag, jobcoach);
    return dag;
  }
  if (pad === 'register') {
    uitHetRegister(v, plusDagen(komst, -t.geheel(verdelingen.signaalDagen.van, verdelingen.signaalDagen.tot)), komst);
    return komst;
  }
  if (pad === 'zelf' || pad === 'partner') {
    naarHetWerkplein(v, komst, een(team.doorstroompunt));
    return komst;
  }
  const transitie = pad === 'proTransitie';
  const plan: Schoolplan = {
    uitstroom,
    bestemming: pad === 'proMbo' ? 'mbo' : pad === 'vso' ? (t.gewogen(verdelingen.bestemmingVso.gewichten) as Schoolplan['bestemming']) : 'werk',
    jobcoach: transitie ? v.houder : jobcoach,
    loopbaancoach: een(team.mbo),
    transitie,
    mentor: transitie ? (t.kans(0.4) ? demo.combinatie : een(team.kade)) : v.houder,
  };
  const dag = eerste(aanmelddag(v, uitstroom), opWerkdag(plusDagen(einddag, -10)));
  praktijkschool(v, plan, dag);
  return dag;
}

/** What happens along the way in some lives: wishes, wrong numbers, colleagues, notes, mistakes, agreements. */
function terloops(v: Verhaal, begon: Dag): void {
  const { toeval: t } = v;
  const lang = dagenTussen(begon, v.slot.contactDag ?? v.slot.zoekSinds ?? v.leven.einddag) - 8;
  if (lang < 15) return;
  const ergens = (): Dag => opWerkdag(plusDagen(begon, t.geheel(4, lang)));
  if (t.kans(verdelingen.voorkeur.kans)) voorkeur(v, ergens());
  if (t.kans(verdelingen.correctie.kans)) vergissing(v, ergens());
  for (let i = t.geheel(0, 2); i > 0; i--) notitie(v, ergens(), v.houder);
  for (let i = t.geheel(0, 2); i > 0; i--) afspraakMetAfloop(v, ergens(), v.houder);
  if (!v.slot.nummerFout && t.kans(verdelingen.nummerFout.kans)) nummerFout(v, ergens(), t.kans(verdelingen.nummerFout.nieuwNummer));
  if (v.lot.kans(verdelingen.hulpvraag.kans)) hulpvraag(v, opWerkdag(plusDagen(begon, v.lot.geheel(4, lang))));
  if (t.kans(verdelingen.vervanging.kans)) vervang(v, ergens(), t.kies(v.regio.bezetting.team[v.houder.organisatie.sleutel]));
}
