import { type Dag, dagenTussen, plusDagen } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import type { Collega } from '../regio/medewerkers';
import { gesproken, poging } from './aanraking';
import { betrek, betrokkene, meldAan, nieuwNummer } from './aanmelding';
import { later, opWerkdag, werkdagNa, werkmoment } from './agenda';
import { ronde } from './ronde';
import { volgendeOpleiding, volgensHetRegister } from './schooltijd';
import { dagTekst, kanBellen, type Verhaal, vulIn } from './verhaal';
import { RITME_JOBCOACH, RITME_NAZORG, volgen } from './volgen';
import { aanHetWerk } from './werktijd';

/** Looks for something first; most find work or a course some months later. */
const langsWerk = (v: Verhaal, dag: Dag): Verhaal['situaties'] => [
  [dag, 'zoekt'],
  [plusDagen(dag, v.toeval.geheel(50, 200)), v.toeval.gewogen({ werk: 55, opleiding: 20, zoekt: 25 })],
];

/**
 * Somebody left school and the register told us two to three months later. The Doorstroompunt sends a card, calls,
 * sends messages and finally knocks on the door.
 */
export function uitHetRegister(v: Verhaal, uitgeschreven: Dag, dag: Dag): void {
  v.situaties = langsWerk(v, dag);
  const op = meldAan(v, { dag, door: v.houder, betrokkenen: [betrokkene(v, 'doorstroompunt', dag)], bron: 'DUO', nummerVan: 'register' });
  const tekst = vulIn(v, teksten.register, {
    school: v.regio.organisaties.mbo.naam, uit: dagTekst(uitgeschreven), dagen: String(dagenTussen(uitgeschreven, dag)),
  });
  v.leven.doe(v.houder, later(op, 6), 'VoegNotitieToe', { tekst });
  volgensHetRegister(v, op, uitgeschreven);
  const gevonden = ladder(v, werkdagNa(dag, v.toeval.geheel(2, 9)), v.leven.einddag);
  if (gevonden && !kanBellen(v, gevonden)) nieuwNummer(v, werkmoment(werkdagNa(gevonden, 1), v.toeval), v.houder, 'jongere');
  if (gevonden) vervolg(v, gevonden);
  if (gevonden) volgen(v, { van: gevonden, tot: v.leven.einddag, door: v.houder, aanleiding: 'signaal', ritme: RITME_NAZORG });
}

/** Card, calls at changing hours, messages, the door. Day of contact, or null when nothing came back. */
export function ladder(v: Verhaal, vanaf: Dag, tot: Dag): Dag | null {
  const a = { door: v.houder, aanleiding: 'signaal' as const };
  poging(v, { ...a, dag: vanaf, kanaal: 'kaart' }, 'verzonden');
  let dag = werkdagNa(vanaf, 7);
  if (v.toeval.kans(0.1) && dag <= tot) {
    gesproken(v, { ...a, dag, kanaal: 'bellen' });
    return dag;
  }
  const stappen = kanBellen(v, dag) ? (['bellen', 'bellen', 'app', 'sms', 'huisbezoek', 'huisbezoek'] as const) : (['mail', 'huisbezoek', 'huisbezoek'] as const);
  for (const kanaal of stappen) {
    if (dag > tot) return null;
    const { bereikt, dag: laatst } = ronde(v, { ...a, dag, tot, kanaal, pogingen: kanaal === 'bellen' ? 2 : 1 });
    if (bereikt) return laatst;
    dag = werkdagNa(laatst, v.toeval.geheel(3, 12));
  }
  return null;
}

/** Comes in himself, or a partner brings him: a first talk, and a jobcoach from the start. */
export function naarHetWerkplein(v: Verhaal, dag: Dag, rmc: Collega): void {
  v.situaties = langsWerk(v, dag);
  meldAan(v, { dag, door: v.houder, betrokkenen: [betrokkene(v, 'werkplein', dag), betrokkene(v, 'doorstroompunt', dag)], nummerVan: 'jongere' });
  const kennismaking = werkdagNa(dag, v.toeval.geheel(2, 9));
  vervolg(v, kennismaking);
  gesproken(v, { dag: kennismaking, door: v.houder, kanaal: 'gesprek', aanleiding: 'jobcoaching' });
  if (v.toeval.kans(0.3)) {
    ronde(v, { dag: werkdagNa(kennismaking, v.toeval.geheel(5, 25)), tot: v.leven.einddag, door: rmc, aanleiding: 'overig', pogingen: 2 });
  }
  if (v.toeval.kans(0.2)) betrek(v, werkmoment(opWerkdag(kennismaking), v.toeval), v.houder, v.toeval.kies(v.regio.bezetting.team.uwv));
  volgen(v, { van: kennismaking, tot: v.leven.einddag, door: v.houder, aanleiding: 'jobcoaching', ritme: RITME_JOBCOACH });
}

/** Work or a course that begins after somebody spoke to the youngster is told in the file. */
function vervolg(v: Verhaal, gesproken: Dag): void {
  const [van, situatie] = v.situaties[1] ?? [];
  if (van === undefined || van <= gesproken) return;
  if (situatie === 'werk') aanHetWerk(v, opWerkdag(van), v.houder, 'jongere');
  if (situatie === 'opleiding') volgendeOpleiding(v, van, opWerkdag(van));
}
