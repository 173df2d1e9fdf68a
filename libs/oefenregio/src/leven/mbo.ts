import { type Dag, plusDagen } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { betrek, betrokkene, meldAan } from './aanmelding';
import { opWerkdag, werkmoment } from './agenda';
import { gesprek } from './gesprekken';
import { ronde } from './ronde';
import type { Verhaal } from './verhaal';
import { RITME_JOBCOACH, volgen } from './volgen';

const RITME_MBO = [[3, 42], [12, 91], [24, 120]] as const;

/** Mbo: a toekomstgesprek before the diploma, the calling round in the summer, and help for the one in ten who asks. */
export function mbo(v: Verhaal, diploma: Dag, dag: Dag, jobcoach: Collega): void {
  v.situaties = [[dag, 'opleiding'], [diploma, v.toeval.gewogen({ opleiding: 50, werk: 42, zoekt: 8 })]];
  meldAan(v, { dag, door: v.houder, betrokkenen: [betrokkene(v, 'mbo', dag), betrokkene(v, 'doorstroompunt', dag)], nummerVan: 'jongere' });
  const toekomst = opWerkdag(plusDagen(diploma, -v.toeval.geheel(20, 90)));
  if (toekomst > dag) gesprek(v, { soort: 'toekomst', datum: toekomst, aanwezig: ['jongere', 'school'] }, v.houder, teksten.gesprek.toekomst, v.toeval.geheel(1, 2));
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
  volgen(v, { van: opWerkdag(plusDagen(belronde.dag, 60)), tot: v.leven.einddag, door: v.houder, aanleiding: 'nazorgcheck', ritme: RITME_MBO });
}
