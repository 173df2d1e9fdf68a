import { dagenTussen, type Moment } from '@loopplank/kernel';
import type { VolgendMoment, WerklijstRij } from '../../antwoorden';
import { dagen, korteDatum, relatief } from '../../taal/datum';
import { KANAAL } from '../../taal/woorden';
import { beeldstatus } from '../beeldstatus';
import type { Lezer } from '../lezer';
import { openGat } from '../schoolgaten';
import { alleNummersFout, teVeelUren, werkeinde, type Zicht } from '../stand';

export interface Reden {
  readonly code: WerklijstRij['redenCode'];
  /** Dutch: why this youngster is on the list. */
  readonly tekst: string;
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** What to do at the next moment, as the start of a sentence. */
const wat = (m: VolgendMoment): string => hoofdletter(m.wat ?? (m.kanaal ? KANAAL[m.kanaal] : 'contact zoeken'));

function omDeDag(m: VolgendMoment, z: Zicht): Reden {
  const vandaag = z.peil.dag;
  if (m.datum < vandaag) {
    return { code: 'teLaat', tekst: `${wat(m)}: moest op ${korteDatum(m.datum, vandaag)}, ${dagen(dagenTussen(m.datum, vandaag))} te laat` };
  }
  if (m.datum === vandaag) return { code: 'vandaag', tekst: `${wat(m)}: vandaag` };
  return { code: 'binnenkort', tekst: `${wat(m)}: ${relatief(m.datum, vandaag)} (${korteDatum(m.datum, vandaag)})` };
}

function omHetBeeld(z: Zicht, kennis: Moment): Reden[] {
  const { status, totDatum } = beeldstatus(z, kennis);
  const tot = totDatum && korteDatum(totDatum, z.peil.dag);
  if (status === 'VERLOOPT') return [{ code: 'beeldVerloopt', tekst: `Nog in beeld tot en met ${tot}` }];
  if (status !== 'VERLOPEN' && status !== 'BUITEN_BEELD') return [];
  return [{ code: 'buitenBeeld', tekst: tot ? `Niet meer in beeld sinds ${tot}` : 'Buiten beeld: nog geen gesprek gehad' }];
}

const STOPT = { werk: 'Contract', stage: 'Stage', proefplaatsing: 'Proefplaatsing' } as const;

function omHetWerk(z: Zicht): Reden[] {
  const einde = werkeinde(z);
  if (!einde) return [];
  const wat = STOPT[einde.plaatsing.soort];
  if (einde.dagen < 0) return [{ code: 'contractEinde', tekst: `${wat} is ${relatief(einde.tot, z.peil.dag)} gestopt, geen nieuw werk bekend` }];
  return [{ code: 'contractEinde', tekst: einde.dagen === 0 ? `${wat} stopt vandaag` : `${wat} stopt over ${dagen(einde.dagen)} (${korteDatum(einde.tot, z.peil.dag)})` }];
}

function omDeUren(z: Zicht, lezer: Pick<Lezer, 'leest'>): Reden[] {
  const teVeel = teVeelUren(z, (b) => lezer.leest(b.id, b.organisatieId));
  return teVeel ? [{ code: 'urenTeVeel', tekst: `Werkt ${teVeel.uren} uur per week, kan ${teVeel.belastbaarheid} uur aan` }] : [];
}

/** Left school, and nothing is known to follow: whoever spoke to the youngster last looks into it. */
function omDeSchool(z: Zicht, kennis: Moment): Reden[] {
  const gat = openGat(z, kennis);
  if (!gat || gat.takenVervallen || gat.taakBegeleiderOp > z.peil.dag) return [];
  return [{ code: 'schoolGat', tekst: `Van school sinds ${korteDatum(gat.start, z.peil.dag)}, geen vervolg bekend` }];
}

/** What weighs most first. Everybody has at least the reason of the next moment. */
const GEWICHT: readonly Reden['code'][] = ['teLaat', 'geenBegeleider', 'vandaag', 'schoolGat', 'contractEinde', 'urenTeVeel', 'beeldVerloopt', 'buitenBeeld', 'nummerOngeldig', 'binnenkort'];

export const gewicht = (r: Reden): number => GEWICHT.indexOf(r.code);

/** These need something today. */
export const bakVan = (r: Reden): WerklijstRij['bak'] => (r.code === 'teLaat' || r.code === 'vandaag' || r.code === 'geenBegeleider' ? 'nu' : 'straks');

/** One file as somebody looks at it. */
export interface Bekeken {
  readonly z: Zicht;
  readonly lezer: Pick<Lezer, 'leest'>;
  readonly moment: VolgendMoment;
  /** The seat in the asker's organisation is empty. */
  readonly vacant: boolean;
  readonly kennis: Moment;
}

/** Every reason why a youngster is on the list, the weightiest first. */
export function redenen({ z, moment, vacant, kennis, lezer }: Bekeken): readonly [Reden, ...Reden[]] {
  const alle: Reden[] = [
    omDeDag(moment, z),
    ...(vacant ? [{ code: 'geenBegeleider', tekst: 'Nog niemand van jullie heeft de regie' } as const] : []),
    ...omDeSchool(z, kennis),
    ...omHetWerk(z),
    ...omDeUren(z, lezer),
    ...omHetBeeld(z, kennis),
    ...(alleNummersFout(z) ? [{ code: 'nummerOngeldig', tekst: 'Geen telefoonnummer dat werkt' } as const] : []),
  ];
  return alle.sort((a, b) => gewicht(a) - gewicht(b)) as [Reden, ...Reden[]];
}
