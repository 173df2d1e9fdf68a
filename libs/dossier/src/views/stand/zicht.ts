import type { BeeldDefinitie } from '@loopplank/in-beeld';
import { beginVan, plusDagen, type Dag, type Moment } from '@loopplank/kernel';
import { opgegaan, teltMee } from './samen';
import type { Aanmelding, Correctie, Feit, Stand } from './feiten';

/** A day in the world, with the first moment after it: made once a question, compared as strings. */
export interface Peil {
  readonly dag: Dag;
  readonly voor: Moment;
  /** The standard definition of being in view on that day; absent: the one that ships with the product. */
  readonly standaard?: BeeldDefinitie;
}

export const peilOp = (dag: Dag, standaard?: BeeldDefinitie): Peil => ({ dag, voor: beginVan(plusDagen(dag, 1)), ...(standaard ? { standaard } : {}) });

/** Everything known, whatever the day. */
export const EINDE_DER_TIJDEN: Peil = { dag: '9999-12-31' as Dag, voor: '9999-12-31T00:00:00.000Z' as Moment };

/** What was so on a day: the same facts, without what was corrected and without what came later in the world. */
export type Zicht = Stand & { readonly aanmelding: Aanmelding; readonly peil: Peil };

/** Corrections that hold: a correction may itself have been corrected, the newest is read first. */
export function geldendeCorrecties(correcties: readonly Correctie[]): Map<string, Correctie> {
  const opGebeurtenis = new Map<string, Correctie>();
  const vervallen = new Set<string>();
  for (const c of [...correcties].reverse()) {
    if (vervallen.has(c.id)) continue;
    vervallen.add(c.gebeurtenisId);
    opGebeurtenis.set(c.gebeurtenisId, c);
  }
  return opGebeurtenis;
}

/** Follows replacements from an id that something pointed at to the fact that stands in its place now. */
export function huidigeId({ opvolgers }: Pick<Stand, 'opvolgers'>, id: string): string {
  let huidig = id;
  for (let stap = 0; stap < 100; stap++) {
    const volgende = opvolgers[huidig];
    if (volgende === undefined) return huidig;
    huidig = volgende;
  }
  return huidig;
}

/**
 * The facts that hold on a day, or null when there was no file on that day. Facts with days of their own
 * (involvement, guidance, addresses) are dated by those; the others by the valid time of their event.
 * A correction says how it always was, so it works on every day.
 */
export function zicht(stand: Stand, peil: Peil): Zicht | null {
  // Who somebody is has no day: a corrected name was always so. The file itself began on a day.
  if (!stand.aanmeldingen.some((a) => a.geldigOp < peil.voor)) return null;
  // One jongere, one file: the other is a signpost, on every day.
  if (opgegaan(stand)) return null;
  const weg = geldendeCorrecties(stand.correcties);
  const waar = (f: Feit) => !weg.has(f.id);
  // A registration that was taken back: there is no file any more, on no day.
  const aanmelding = stand.aanmeldingen.findLast(waar);
  if (!aanmelding) return null;
  const toen = (f: Feit) => f.geldigOp < peil.voor && waar(f);
  /** Reports are dated by their own day; what lies ahead counts from when it was told. */
  const verteld = (f: Feit & { readonly vastgelegdOp: Moment }, dag: Dag) => (dag <= peil.dag || f.vastgelegdOp < peil.voor) && waar(f);
  const telt = teltMee(stand);
  const vanaf = (f: Feit & { readonly van: Dag }) => f.van <= peil.dag && waar(f);
  return {
    ...stand,
    aanmelding,
    peil,
    betrokkenheden: stand.betrokkenheden.filter(vanaf),
    eindes: stand.eindes.filter(waar),
    koppelingen: stand.koppelingen.filter(vanaf),
    ontkoppelingen: stand.ontkoppelingen.filter(waar),
    contactgegevens: stand.contactgegevens.filter(vanaf),
    ongeldig: stand.ongeldig.filter(toen),
    voorkeuren: stand.voorkeuren.filter(toen),
    contacten: stand.contacten.filter((c) => toen(c) && telt(c)),
    regie: stand.regie.filter(toen),
    momenten: stand.momenten.filter(toen),
    afspraken: stand.afspraken.filter(toen),
    afrondingen: stand.afrondingen.filter(toen),
    inschrijvingen: stand.inschrijvingen.filter((i) => verteld(i, i.van)),
    uitschrijvingen: stand.uitschrijvingen.filter((u) => verteld(u, u.per)),
    diplomas: stand.diplomas.filter(toen),
    profielen: stand.profielen.filter(toen),
    uitnodigingen: stand.uitnodigingen.filter(toen),
    uitstroomgesprekken: stand.uitstroomgesprekken.filter(toen),
    nazorgstarts: stand.nazorgstarts.filter((s) => verteld(s, s.anker)),
    nazorgpauzes: stand.nazorgpauzes.filter((p) => verteld(p, p.van)),
    nazorghervattingen: stand.nazorghervattingen.filter(waar),
    nazorgverlengingen: stand.nazorgverlengingen.filter(toen),
    nazorgeindes: stand.nazorgeindes.filter((e) => verteld(e, e.op)),
    nazorgplannen: stand.nazorgplannen.filter(toen),
    nazorgmissers: stand.nazorgmissers.filter(toen),
    plaatsingen: stand.plaatsingen.filter((p) => verteld(p, p.van)),
    plaatsingwijzigingen: stand.plaatsingwijzigingen.filter((w) => verteld(w, w.per)),
    bezoeken: stand.bezoeken.filter(toen),
    uitvalrisicos: stand.uitvalrisicos.filter(toen),
    belastbaarheid: stand.belastbaarheid.filter(toen),
    rust: stand.rust.filter(toen),
    toestemmingen: stand.toestemmingen.filter(toen),
    intrekkingen: stand.intrekkingen.filter(toen),
    hulpvragen: stand.hulpvragen.filter(toen),
    opgepakt: stand.opgepakt.filter(toen),
    hulpafrondingen: stand.hulpafrondingen.filter(toen),
    overdracht: stand.overdracht.filter(toen),
    zoektocht: stand.zoektocht.filter(toen),
    plaatsingeindes: stand.plaatsingeindes.filter((e) => verteld(e, e.tot)),
  };
}

/** The last fact by the world clock; of facts at the same moment the one recorded last. */
export const laatsteFeit = <F extends Feit>(feiten: readonly F[]): F | undefined =>
  feiten.reduce<F | undefined>((beste, f) => (beste === undefined || f.geldigOp >= beste.geldigOp ? f : beste), undefined);

/** By the world clock, oldest first; equal moments keep the order of recording. */
export const opVolgorde = <F extends Feit>(feiten: readonly F[]): F[] =>
  [...feiten].sort((a, b) => (a.geldigOp < b.geldigOp ? -1 : a.geldigOp > b.geldigOp ? 1 : 0));
