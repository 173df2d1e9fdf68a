import { type Dag, laatste, plusDagen } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { betrek, betrokkene, meldAan } from './aanmelding';
import { opWerkdag, werkmoment } from './agenda';
import { gesprek } from './gesprekken';
import { ronde } from './ronde';
import { eindeSchooljaar, totDiploma, volgendeOpleiding } from './schooltijd';
import { situatieOp, type Verhaal } from './verhaal';
import { RITME_JOBCOACH, volgen } from './volgen';
import { aanHetWerk } from './werktijd';

const RITME_MBO = [[3, 42], [12, 91], [24, 120]] as const;

/** Mbo: a toekomstgesprek before the diploma, the calling round in the summer, and help for the one in ten who asks. */
export function mbo(v: Verhaal, diploma: Dag, dag: Dag, jobcoach: Collega): void {
  v.situaties = [[dag, 'opleiding'], [diploma, v.toeval.gewogen({ opleiding: 50, werk: 42, zoekt: 8 })]];
  const op = meldAan(v, { dag, door: v.houder, betrokkenen: [betrokkene(v, 'mbo', dag), betrokkene(v, 'doorstroompunt', dag)], nummerVan: 'jongere' });
  const toekomst = opWerkdag(plusDagen(diploma, -v.toeval.geheel(20, 90)));
  if (toekomst > dag) gesprek(v, { soort: 'toekomst', datum: toekomst, aanwezig: ['jongere', 'school'] }, v.houder, teksten.gesprek.toekomst, v.toeval.geheel(1, 2));
  totDiploma(v, op, diploma);
  if (diploma > v.leven.einddag) return;

  const belronde = ronde(v, {
    dag: opWerkdag(plusDagen(diploma, v.toeval.geheel(3, 45))),
    tot: v.leven.einddag,
    door: v.houder,
    aanleiding: 'belronde',
    pogingen: verdelingen.bereikbaar.belpogingenPerRonde,
    kanaal: 'bellen',
  });
  if (belronde.bereikt && v.toeval.kans(verdelingen.vraagBijContact.kans)) {
    betrek(v, werkmoment(opWerkdag(plusDagen(belronde.dag, v.toeval.geheel(1, 10))), v.toeval), v.houder, jobcoach);
    volgen(v, { van: belronde.dag, tot: v.leven.einddag, door: jobcoach, aanleiding: 'jobcoaching', ritme: RITME_JOBCOACH });
  }
  if (belronde.bereikt) vervolg(v, diploma, belronde.dag);
  volgen(v, { van: opWerkdag(plusDagen(belronde.dag, 60)), tot: v.leven.einddag, door: v.houder, aanleiding: 'nazorgcheck', ritme: RITME_MBO });
}

/** What comes after the diploma, as the youngster tells it in the calling round. */
function vervolg(v: Verhaal, diploma: Dag, verteld: Dag): void {
  const situatie = situatieOp(v, plusDagen(diploma, 1));
  if (situatie === 'opleiding') volgendeOpleiding(v, verteld, eindeSchooljaar(diploma));
  if (situatie === 'werk') aanHetWerk(v, opWerkdag(laatste(verteld, plusDagen(diploma, v.lot.geheel(5, 60)))), v.houder, 'jongere');
}
