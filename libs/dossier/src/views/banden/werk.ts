import type { Bandperiode, Bandpunt, Bandrij, Plaatsing } from '../../antwoorden';
import { dagVan } from '@loopplank/kernel';
import { korteDatum } from '../../taal/datum';
import { plaatsingenVan } from '../plaatsingen';
import { organisatie } from '../vrager';
import { binnen, meervoud, raakt, samengevoegd, type Venster } from './venster';

/** "Bakkerij Kruim, 16 u", "Stage bij De Ketting"; without a name when that may not be told. */
function label(p: Plaatsing): string {
  const bij = p.soort === 'werk' ? (p.werkgever ?? 'Werk') : `${p.soort === 'stage' ? 'Stage' : 'Proefplaatsing'}${p.werkgever === null ? '' : ` bij ${p.werkgever}`}`;
  return p.uren === undefined ? bij : `${bij}, ${p.uren} u`;
}

const bezoeken = (v: Venster): Bandpunt[] =>
  samengevoegd(
    v.z.bezoeken
      .map((b) => ({ opDatum: dagVan(b.geldigOp), soort: 'gesprek' as const, aantal: 1, gebeurtenisIds: [b.id], label: 'werkbezoek', organisatie: organisatie(v.vraag.namen, b.organisatieId) }))
      .filter((p) => binnen(p, v)),
  );

/** Work and stages as bars; what a contract still promises lies after the line of today. */
export function werkrij(v: Venster): Bandrij {
  const alle = plaatsingenVan({ z: v.z, lezer: v.lezer, namen: v.vraag.namen });
  const perioden = alle
    .map((p): Bandperiode => ({ id: p.id, vanDatum: p.vanDatum, ...(p.totDatum === undefined ? {} : { totDatum: p.totDatum }), label: label(p) }))
    .filter((p) => raakt(p, v) && (p.totDatum === undefined || p.vanDatum <= p.totDatum));
  const nu = alle.find((p) => p.vanDatum <= v.vraag.peildatum && p.totDatum !== undefined && p.totDatum >= v.vraag.peildatum);
  const einde = nu ? `; laatste dag ${korteDatum(nu.totDatum!, v.vraag.peildatum)}` : '';
  const punten = bezoeken(v);
  const keren = punten.reduce((n, p) => n + p.aantal, 0);
  const bezocht = keren === 0 ? '' : `; ${meervoud(keren, 'werkbezoek', 'werkbezoeken')}`;
  const zin = `Werk: ${perioden.length === 0 ? 'geen werk bekend' : perioden.map((p) => p.label).reverse().join(', daarna ')}${einde}${bezocht}.`;
  return { band: 'werk', naam: 'Werk', zin, perioden, punten, gaten: [] };
}
