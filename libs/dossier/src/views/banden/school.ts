import { bepaalGaten } from '@loopplank/in-beeld';
import { dagenTussen, dagVan, type Moment, plusDagen } from '@loopplank/kernel';
import type { Bandgat, Bandperiode, Bandpunt, Bandrij } from '../../antwoorden';
import { dagen, korteDatum } from '../../taal/datum';
import { GESPREK } from '../../taal/woorden';
import { standaardDefinitie } from '../beeldstatus';
import { inschrijvingenVan } from '../inschrijvingen';
import { registraties } from '../waarnemingen';
import { binnen, meervoud, raakt, samengevoegd, tel, type Venster } from './venster';

/**
 * Stretches after leaving school in which nothing was known to follow, by the definition in force: not school, not
 * work. An announced leaving is no gap yet.
 */
export function schoolgaten({ z, van }: Pick<Venster, 'z' | 'van'>, kennis: Moment): Bandgat[] {
  if (z.uitschrijvingen.length === 0) return [];
  return bepaalGaten(registraties(z), standaardDefinitie(z.peil.dag), z.peil.dag, dagVan(kennis)).flatMap(({ start, staat, gatDagen }): Bandgat[] => {
    if (staat === 'voorlopig') return [];
    const totDatum = gatDagen === null ? z.peil.dag : plusDagen(start, gatDagen - 1);
    const n = gatDagen ?? dagenTussen(start, totDatum) + 1;
    return n === 0 || totDatum < van ? [] : [{ vanDatum: start, totDatum, dagen: n, label: `gat: ${dagen(n)}` }];
  });
}

const perioden = (v: Venster): Bandperiode[] =>
  inschrijvingenVan({ z: v.z, lezer: v.lezer, namen: v.vraag.namen })
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
  const gaten = schoolgaten(v, v.kennis);
  const open = gaten.at(-1);
  const namen = bars.length === 0 ? 'geen inschrijving bekend' : bars.map((p) => (p.verwacht ? `${p.label} (verwacht)` : p.label)).reverse().join(', daarna ');
  const water = open ? `; ${open.totDatum === v.z.peil.dag ? 'geen vervolg bekend sinds' : 'een gat vanaf'} ${korteDatum(open.vanDatum, v.vraag.peildatum)} (${dagen(open.dagen)})` : '';
  const zin = `School: ${namen}; ${meervoud(tel(punten, 'gesprek'), 'gesprek', 'gesprekken')}${water}.`;
  return { band: 'school', naam: 'School', zin, perioden: bars, punten, gaten };
}
