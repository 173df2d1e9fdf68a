import { bekendeFeiten, type Feit, type Waarneming } from '@loopplank/in-beeld';
import { type Dag, dagenTussen, laatste, plusDagen, plusMaanden } from '@loopplank/kernel';
import { binnenKlok, pauzesVan } from './pauzes';
import { afloop, type Afloop, type Eindoorzaak, type Nazorgbesluit, type Stop } from './einde';
import type { Programma } from './programma';
import { metVenster, type Nazorgmoment, type Pauze, schemaVan, verenigd, verschoven } from './schema';
import { verloop, type Verloop } from './verloop';

/** A nazorg clock as it stands on a day. Days are inclusive; `null` means: there is none. */
export interface Klok {
  /** Id of the fact that started it. */
  readonly ankerId: string;
  readonly programma: Programma;
  readonly anker: Dag;
  /** Without pauses and extension. */
  readonly basisEinde: Dag;
  readonly einde: Dag;
  readonly verschovenDagen: number;
  readonly verlengdDagen: number;
  readonly staat: 'loopt' | 'gepauzeerd' | 'verlengd' | 'besluitNodig' | 'beeindigd';
  readonly beeindigdDoor: Eindoorzaak | null;
  readonly laatsteContact: Dag | null;
  readonly contacten: number;
  readonly pogingen: number;
  /** Planned days that passed without contact. */
  readonly gemist: readonly Dag[];
  readonly gemistOpRij: number;
  readonly gevolg: 'geen' | 'escalatie' | 'ladder';
  readonly volgend: Nazorgmoment | null;
  /** The pause of today, and when it must be looked at again. */
  readonly pauze: Pauze | null;
  readonly herzieningOp: Dag | null;
  /** The first later day on which this answer changes if nothing more becomes known. */
  readonly verandertOp: Dag | null;
}

/** What a clock needs besides what is observed. */
export interface Klokvraag {
  /** The programme that a starting fact stands for. */
  readonly programma: (uitstroom: Feit) => Programma;
  /** Decisions of people, by the id of the starting fact of their clock. */
  readonly besluiten?: (uitstroom: Feit) => readonly Nazorgbesluit[];
}

const opDag = (a: Feit, b: Feit): number => (a.geldigVan < b.geldigVan ? -1 : a.geldigVan > b.geldigVan ? 1 : a.gebeurtenisId < b.gebeurtenisId ? -1 : 1);

const dagen = (feiten: readonly Feit[], soort: Feit['soort']): Dag[] => feiten.flatMap((f) => (f.soort === soort && f.nazorgrol !== false ? [f.geldigVan] : [])).sort();

/** What stops a clock at once. Who left the country may be back before it began; who died is not. */
const stopsVan = (feiten: readonly Feit[], anker: Dag): Stop[] =>
  feiten.flatMap((f): Stop[] =>
    f.soort === 'overleden' && f.zekerheid === 'bevestigd' ? [{ op: laatste(f.geldigVan, anker), door: 'overleden' }]
      : f.soort === 'emigratie' && f.geldigVan >= anker ? [{ op: f.geldigVan, door: 'emigratie' }] : []);

function volgendMoment(staat: Klok['staat'], { open }: Verloop, a: Afloop, p: Programma): Nazorgmoment | null {
  if (staat === 'gepauzeerd' || staat === 'beeindigd' || staat === 'besluitNodig') return null;
  if (open && staat === 'loopt') return open;
  if (!a.slotOpen) return null;
  const termijn = plusDagen(a.einde, -a.verlengdDagen);
  return { ...metVenster(a.einde, 'slot', p.ritme), van: plusDagen(termijn, -p.ritme.slotDagen), tot: a.einde };
}

/** The first day after `op` on which something in the answer changes by the passing of time alone. */
function verandering(op: Dag, k: Pick<Klok, 'staat' | 'einde' | 'volgend' | 'pauze' | 'herzieningOp'>, pauzes: readonly Pauze[]): Dag | null {
  if (k.staat === 'beeindigd' || k.staat === 'besluitNodig') return null;
  const { volgend } = k;
  const dagen = [
    plusDagen(k.einde, 1),
    ...(volgend ? [plusDagen(volgend.tot, 1)] : []),
    ...(k.herzieningOp === null ? [] : [k.herzieningOp]),
    ...pauzes.flatMap((p) => [p.van, p.hervatOp]),
  ];
  return dagen.filter((d) => d > op).sort()[0] ?? null;
}

function klokVan(uitstroom: Feit, feiten: readonly Feit[], vraag: Klokvraag, op: Dag): Klok {
  const anker = uitstroom.geldigVan;
  const programma = vraag.programma(uitstroom);
  const r = programma.ritme;
  const pauzes = binnenKlok(pauzesVan(feiten, r.herzieningDagen), anker);
  const basisEinde = plusMaanden(anker, programma.lengteMaanden);
  const termijn = verschoven(basisEinde, verenigd(pauzes.filter((p) => p.effect === 'schuift')));
  const sinds = dagen(feiten, 'tweezijdigContact').filter((d) => d >= anker);
  const a = afloop({ termijn: termijn.dag, contactdagen: sinds, besluiten: vraag.besluiten?.(uitstroom) ?? [], stops: stopsVan(feiten, anker) }, op, r);
  const klaar = a.staat === 'beeindigd';
  const tot = klaar ? a.einde : op;
  const pauze = pauzes.findLast((p) => p.van <= op && op < p.hervatOp) ?? null;
  const staat = pauze && a.staat === 'loopt' ? 'gepauzeerd' : a.staat;
  const contracten = feiten.flatMap((f) => (f.soort === 'werk' && f.contract === 'bepaald' && f.geldigTot !== undefined ? [f.geldigTot] : []));
  const v = verloop(schemaVan(anker, programma, pauzes, contracten, termijn.dag), sinds, tot, r);
  const contacten = sinds.filter((d) => d <= tot);
  const volgend = pauze ? null : volgendMoment(staat, v, a, programma);
  const herzieningOp = staat === 'gepauzeerd' && pauze ? plusDagen(pauze.van, r.herzieningDagen) : null;
  return {
    ankerId: uitstroom.gebeurtenisId, programma, anker, basisEinde,
    einde: a.einde, verschovenDagen: termijn.dagen, verlengdDagen: a.verlengdDagen,
    staat, beeindigdDoor: a.door ?? null,
    laatsteContact: contacten.at(-1) ?? null,
    contacten: contacten.length,
    pogingen: dagen(feiten, 'poging').filter((d) => d >= anker && d <= tot).length,
    gemist: v.gemist, gemistOpRij: v.opRij,
    gevolg: v.opRij >= r.ladderBij ? 'ladder' : v.opRij >= r.escalatieBij ? 'escalatie' : 'geen',
    volgend, pauze: staat === 'gepauzeerd' ? pauze : null, herzieningOp,
    verandertOp: verandering(op, { staat, einde: a.einde, volgend, pauze, herzieningOp }, pauzes),
  };
}

/** Whether a second departure starts a clock of its own: after a stay at school that lasted, or after the first had ended. */
function isNieuw(vorige: Feit, uitstroom: Feit, feiten: readonly Feit[], vraag: Klokvraag): boolean {
  const terug = feiten.filter((f) => f.soort === 'inschrijving' && f.aangekondigd !== true && f.geldigVan >= vorige.geldigVan && f.geldigVan < uitstroom.geldigVan).sort(opDag);
  const langGenoeg = terug.some((i) => dagenTussen(i.geldigVan, uitstroom.geldigVan) > vraag.programma(vorige).ritme.tweedeKlokNaDagen);
  return langGenoeg || klokVan(vorige, feiten, vraag, plusDagen(uitstroom.geldigVan, -1)).staat === 'beeindigd';
}

/** The starting facts that have a clock of their own, by their day. */
function ankers(feiten: readonly Feit[], vraag: Klokvraag): Feit[] {
  const uit: Feit[] = [];
  for (const f of feiten.filter((f) => f.soort === 'uitstroom').sort(opDag)) {
    const vorige = uit.at(-1);
    if (!vorige || isNieuw(vorige, f, feiten, vraag)) uit.push(f);
  }
  return uit;
}

/**
 * The nazorg clocks of one youngster by their anchor, on `werelddatum` as known on `kennisdatum`. Pure; the order of the
 * observations means nothing. What happened after `werelddatum` does not count; a pause that had begun counts whole.
 */
export function bepaalKlokken(waarnemingen: readonly Waarneming[], vraag: Klokvraag, werelddatum: Dag, kennisdatum: Dag): Klok[] {
  return klokkenUit(bekendeFeiten(waarnemingen, kennisdatum), vraag, werelddatum);
}

/** The same from facts with their corrections worked in: for who asks about many days. */
export function klokkenUit(bekend: readonly Feit[], vraag: Klokvraag, werelddatum: Dag): Klok[] {
  const feiten = bekend.filter((f) => f.geldigVan <= werelddatum);
  return ankers(feiten, vraag).map((f) => klokVan(f, feiten, vraag, werelddatum));
}
