import { isVerwisseld, vergelijkAchternaam } from './achternaam';
import { GEWICHTEN, TWIJFEL_VANAF, ZEKER } from './gewichten';
import { vergelijkCode, vergelijkDigest, vergelijkGeboortedatum, vergelijkPostcode } from './overig';
import { type Bezwaar, type Hoe, type Oordeel, type Persoonsgegevens, type Persoonsveld, type Uitslag, VELDEN_VAN_PERSOON, type Vergelijking } from './persoon';
import { vergelijkVoornaam } from './voornaam';

type Manieren = Readonly<Record<Persoonsveld, Hoe>>;

const HELEMAAL: readonly Hoe[] = ['gelijk', 'anders', 'ontbreekt'];

/** A first of January is equal too, it only says less. */
const oordeelVan = (hoe: Hoe): Oordeel => (hoe === 'geschatteDag' ? 'gelijk' : HELEMAAL.includes(hoe) ? (hoe as Oordeel) : 'lijkt');

function manieren(a: Persoonsgegevens, b: Persoonsgegevens): Manieren {
  const namen = { voornaam: vergelijkVoornaam(a.voornaam, b.voornaam), ...vergelijkAchternaam(a, b) };
  const om = namen.voornaam === 'anders' && namen.achternaam === 'anders' && isVerwisseld(a, b);
  return {
    bsn: vergelijkDigest(a.bsnIndex, b.bsnIndex),
    ...namen,
    ...(om ? { voornaam: 'verwisseld', achternaam: 'verwisseld' } : {}),
    geboortedatum: vergelijkGeboortedatum(a.geboortedatum, b.geboortedatum),
    postcode: vergelijkPostcode(a.postcode, b.postcode),
    gemeente: vergelijkCode(a.gemeente, b.gemeente),
    schoolnummer: vergelijkCode(a.schoolnummer, b.schoolnummer),
  };
}

const past = (hoe: Hoe): boolean => ['gelijk', 'lijkt'].includes(oordeelVan(hoe));

/**
 * What must be seen by a person whatever the points say. Twins share a day of birth, a surname and a home, and a list
 * sometimes gives one the number of the other: a first name that is quite different is never overruled.
 */
function bezwarenVan(m: Manieren): Bezwaar[] {
  const zelfdeGezin = past(m.achternaam) && past(m.geboortedatum);
  const zonderNummer = m.bsn !== 'gelijk' && m.schoolnummer !== 'gelijk';
  // Lisa and Lise, J. for Jan or Joris: without a number the brother or sister may be meant.
  const nietZeker = m.voornaam === 'anders' ? !zelfdeGezin : zonderNummer && m.voornaam !== 'gelijk';
  return [
    ...(m.bsn === 'anders' ? (['bsnVerschilt'] as const) : []),
    ...(m.bsn === 'gelijk' && m.geboortedatum === 'anders' && !past(m.achternaam) ? (['bsnVanAnder'] as const) : []),
    ...(m.voornaam === 'anders' && zelfdeGezin ? (['mogelijkTweeling'] as const) : []),
    ...(nietZeker ? (['voornaamNietZeker'] as const) : []),
  ];
}

/** Everything but the number, which alone would make or break. */
const zonderBsn = (m: Manieren): number => VELDEN_VAN_PERSOON.reduce((som, v) => som + (v === 'bsn' ? 0 : (GEWICHTEN[v][m[v]] ?? 0)), 0);

/**
 * Two different numbers that both pass the elfproef are two people: one or two figures that changed places never pass.
 * Only when all else says it is one person, one of the two got somebody else's number, and a person has to see that.
 */
function uitslagVan(m: Manieren, score: number, bezwaren: readonly Bezwaar[]): Uitslag {
  if (m.bsn === 'anders') return zonderBsn(m) >= ZEKER - 4 ? 'twijfel' : 'ander';
  if (score < TWIJFEL_VANAF) return m.bsn === 'gelijk' ? 'twijfel' : 'ander';
  return score >= ZEKER && bezwaren.length === 0 ? 'zelfde' : 'twijfel';
}

/** Whether two descriptions are of one person, with the share every field had in that. Pure and symmetric. */
export function vergelijk(a: Persoonsgegevens, b: Persoonsgegevens): Vergelijking {
  const m = manieren(a, b);
  const velden = VELDEN_VAN_PERSOON.map((veld) => ({ veld, oordeel: oordeelVan(m[veld]), hoe: m[veld], gewicht: GEWICHTEN[veld][m[veld]] ?? 0 }));
  const score = velden.reduce((som, v) => som + v.gewicht, 0);
  const bezwaren = bezwarenVan(m);
  return { uitslag: uitslagVan(m, score, bezwaren), score, velden, bezwaren };
}

/** Of everybody who was compared with one description: who it is, or that a person must look, or that it is nobody. */
export type Gekozen<K> =
  | { readonly soort: 'zelfde'; readonly wie: K }
  | { readonly soort: 'twijfel'; readonly kandidaten: readonly K[] }
  | { readonly soort: 'niemand' };

/** One sure match decides, also beside a twin or a namesake in doubt; two sure ones are a double file to look at. */
export function kiesUit<K extends { readonly vergelijking: Vergelijking }>(kandidaten: readonly K[]): Gekozen<K> {
  const mogelijk = kandidaten.filter((k) => k.vergelijking.uitslag !== 'ander').sort((x, y) => y.vergelijking.score - x.vergelijking.score);
  const [een, twee] = mogelijk.filter((k) => k.vergelijking.uitslag === 'zelfde');
  if (een && !twee) return { soort: 'zelfde', wie: een };
  return mogelijk.length > 0 ? { soort: 'twijfel', kandidaten: mogelijk } : { soort: 'niemand' };
}
