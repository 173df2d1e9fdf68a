import { dagenTussen, plusDagen } from '@loopplank/kernel';
import type { Bandgat, Bandperiode, Bandpunt, Bandrij } from '../../antwoorden';
import { dagen, korteDatum } from '../../taal/datum';
import { GESPREK } from '../../taal/woorden';
import { schooltijdenVan } from '../inschrijvingen';
import { schoolgaten } from '../schoolgaten';
import { binnen, meervoud, raakt, samengevoegd, tel, type Venster } from './venster';

/** Water: days after leaving school in which nothing was known to follow. An announced leaving is no gap yet. */
function water(v: Venster): Bandgat[] {
  const vandaag = v.z.peil.dag;
  return schoolgaten(v.z, v.kennis).flatMap(({ start, staat, gatDagen }): Bandgat[] => {
    if (staat === 'voorlopig') return [];
    const totDatum = gatDagen === null ? vandaag : plusDagen(start, gatDagen - 1);
    const n = gatDagen ?? dagenTussen(start, totDatum) + 1;
    return n === 0 || totDatum < v.van ? [] : [{ vanDatum: start, totDatum, dagen: n, label: `gat: ${dagen(n)}` }];
  });
}

const perioden = (v: Venster): Bandperiode[] =>
  schooltijdenVan({ z: v.z, lezer: v.lezer, namen: v.vraag.namen })
    .map((i) => ({
      id: i.id,
      vanDatum: i.vanDatum,
      ...(i.totDatum === undefined ? {} : { totDatum: i.totDatum }),
      label: [i.school ?? 'School', i.opleiding].filter(Boolean).join(', '),
      ...(i.organisatie ? { organisatie: i.organisatie } : {}),
      ...(i.aangekondigd ? { verwacht: true as const } : {}),
    }))
    // An announced enrolment is drawn from when it begins; one that was over before it began is not drawn.
    .filter((p) => raakt(p, v) && (p.totDatum === undefined || p.vanDatum <= p.totDatum));

const gesprekpunten = (v: Venster): Bandpunt[] =>
  v.gesprekken
    .map((g) => ({ opDatum: g.datum, soort: 'gesprek' as const, aantal: 1, gebeurtenisIds: [g.id], label: GESPREK[g.soort], organisatie: g.organisatie }))
    .filter((p) => binnen(p, v));

export function schoolrij(v: Venster): Bandrij {
  const bars = perioden(v);
  const punten = samengevoegd(gesprekpunten(v));
  const gaten = water(v);
  const laatste = gaten.at(-1);
  const namen = bars.length === 0 ? 'geen inschrijving bekend' : bars.map((p) => (p.verwacht ? `${p.label} (verwacht)` : p.label)).reverse().join(', daarna ');
  const gat = laatste
    ? `; ${laatste.totDatum === v.z.peil.dag ? 'geen vervolg bekend sinds' : 'een gat vanaf'} ${korteDatum(laatste.vanDatum, v.vraag.peildatum)} (${dagen(laatste.dagen)})`
    : '';
  const zin = `School: ${namen}; ${meervoud(tel(punten, 'gesprek'), 'gesprek', 'gesprekken')}${gat}.`;
  return { band: 'school', naam: 'School', zin, perioden: bars, punten, gaten };
}
