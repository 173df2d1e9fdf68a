import { type Dag, dagenTussen } from '@loopplank/kernel';
import { geldendOp, laatsteWerkdag, opIngang } from '../../werk/voorwaarden';
import type { Bezoekfeit, PlaatsingEindefeit, Plaatsingfeit, Plaatsingwijziging } from './feiten';
import { belastbaarheidNu } from './rust';
import { huidigeId, laatsteFeit, opVolgorde, type Zicht } from './zicht';

export interface PlaatsingNu {
  readonly plaatsing: Plaatsingfeit;
  /** Terms on this day (of one that has not begun: at its start), and the fact that gave them. */
  readonly voorwaarden: Plaatsingfeit | Plaatsingwijziging;
  readonly einde?: PlaatsingEindefeit;
  /** Last day, as far as it is known. */
  readonly tot?: Dag;
}

/** Placements with their terms and end, newest first. */
export function plaatsingenNu(z: Zicht): PlaatsingNu[] {
  return z.plaatsingen
    .map((plaatsing): PlaatsingNu => {
      const van = (id: string) => huidigeId(z, id) === plaatsing.id;
      const wijzigingen = opIngang(z.plaatsingwijzigingen.filter((w) => van(w.plaatsingId)));
      const einde = opVolgorde(z.plaatsingeindes.filter((e) => van(e.plaatsingId)))[0];
      const tot = laatsteWerkdag((wijzigingen.at(-1) ?? plaatsing).tot, einde?.tot);
      return { plaatsing, voorwaarden: geldendOp(wijzigingen, z.peil.dag) ?? plaatsing, ...(einde ? { einde } : {}), ...(tot === undefined ? {} : { tot }) };
    })
    .sort((a, b) => (a.plaatsing.van < b.plaatsing.van ? 1 : a.plaatsing.van > b.plaatsing.van ? -1 : 0));
}

/** A contract that ends within these days needs a plan (own default, as long as in-beeld warns). */
const VOORUIT = 56;
/** So long the end of work is news. */
const TERUG = 28;

export interface Werkeinde {
  readonly plaatsing: Plaatsingfeit & { readonly soort: 'werk' | 'proefplaatsing' };
  readonly tot: Dag;
  /** Days until the last day; negative: it is over. */
  readonly dagen: number;
}

const isWerk = (p: Plaatsingfeit): p is Werkeinde['plaatsing'] => p.soort !== 'stage';

/** Work that stops soon, or just did, with no other work that goes on after it. A stage ends with the school year. */
export function werkeinde(z: Zicht): Werkeinde | undefined {
  const alle = plaatsingenNu(z);
  const gestopt = alle.flatMap(({ plaatsing, tot, einde }): Werkeinde[] => {
    if (tot === undefined || !isWerk(plaatsing) || plaatsing.van > z.peil.dag || einde?.reden === 'anderWerk' || einde?.reden === 'school') return [];
    const dagen = dagenTussen(z.peil.dag, tot);
    const verder = alle.some((p) => p.plaatsing.id !== plaatsing.id && (p.tot === undefined || p.tot > tot) && dagenTussen(tot, p.plaatsing.van) <= TERUG);
    return dagen <= VOORUIT && dagen >= -TERUG && !verder ? [{ plaatsing, tot, dagen }] : [];
  });
  return gestopt.sort((a, b) => (a.tot < b.tot ? 1 : -1))[0];
}

/** More hours than the youngster can bear, by the last visit that measured it and that this reader may read. */
export interface TeVeelUren {
  readonly uren: number;
  readonly belastbaarheid: number;
}

export function teVeelUren(z: Zicht, magLezen: (b: Pick<Bezoekfeit, 'id' | 'organisatieId'>) => boolean): TeVeelUren | undefined {
  const gemeten = belastbaarheidNu(z, magLezen);
  const belastbaarheid = gemeten?.belastbaarheid?.[0];
  if (!gemeten || belastbaarheid === undefined) return undefined;
  // What was seen at work when it was last measured there.
  const bezoek = laatsteFeit(z.bezoeken.filter((b) => b.belastbaarheid?.length && magLezen(b)));
  const nu = plaatsingenNu(z).filter((p) => p.plaatsing.soort !== 'stage' && p.plaatsing.van <= z.peil.dag && (p.tot === undefined || p.tot >= z.peil.dag));
  // Terms that are newer than the visit replace what was seen there.
  const contract = nu.find((p) => p.voorwaarden.uren !== undefined && (bezoek?.uren === undefined || p.voorwaarden.geldigOp > bezoek.geldigOp));
  const uren = contract?.voorwaarden.uren ?? bezoek?.uren;
  return nu.length > 0 && uren !== undefined && uren > belastbaarheid ? { uren, belastbaarheid } : undefined;
}
