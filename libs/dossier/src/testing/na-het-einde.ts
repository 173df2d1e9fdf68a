import type { Dag, RecordedEvent } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import { klokkenOp } from '../nazorg/klokken';
import { faseVan, volgendeControle } from '../overdracht/loop';
import { loopVan } from '../overdracht/state';
import { isGewist } from '../privacy/state';
import type { Dossier } from '../state';

/** Rules may still say that something ended; that asks nothing of anybody. */
const GEEN_TAAK: readonly DossierEvent['type'][] = ['OverdrachtVerlopen', 'LoslatenVerlopen', 'GatGesloten'];

const geldt = (d: Dossier, f: { readonly id: string }): boolean => !Object.hasOwn(d.correcties.vervallen, f.id);
const isOverleden = (d: Dossier): boolean => d.nazorg.beeindigd.some((e) => geldt(d, e) && e.data.reden === 'overleden');

/** Died; or left the country, and neither enrolled nor begun a clock since. Written apart from the rule it judges. */
function isWeg(d: Dossier, op: Dag): boolean {
  const eindes = d.nazorg.beeindigd.filter((e) => geldt(d, e) && e.data.op <= op);
  if (eindes.some((e) => e.data.reden === 'overleden')) return true;
  const weg = eindes.filter((e) => e.data.reden === 'vertrokken').map((e) => e.data.op).sort().at(-1);
  const terug = [...d.nazorg.gestart.filter((s) => geldt(d, s)).map((s) => s.data.anker), ...d.inschrijvingen.gemeld.filter((i) => geldt(d, i) && !i.data.aangekondigd).map((i) => i.data.van)];
  return weg !== undefined && !terug.some((t) => t > weg && t <= op);
}

/**
 * Work that a rule makes after the end of something: of a clock, of a life, of a file, or after letting go. `voor` is
 * the file before these events, `na` after them.
 */
export function taakTeVeel(voor: Dossier, na: Dossier, events: readonly RecordedEvent<DossierEvent>[], op: Dag): string | undefined {
  const taken = events.filter((e) => !GEEN_TAAK.includes(e.type));
  if (taken.length === 0) return undefined;
  const soorten = taken.map((e) => e.type).join(', ');
  if (isGewist(voor)) return `after erasure: ${soorten}`;
  // A clock for a return may begin; the clock itself is judged below. An urgent request somebody made for who is abroad is heard.
  const gevraagd = taken.every((e) => e.type === 'SpoedDoorgegeven') && !isOverleden(voor);
  if (!gevraagd && isWeg(voor, op) && isWeg(na, op)) return `after death or departure: ${soorten}`;
  for (const e of taken) {
    if (e.type !== 'NazorgcontactGemist') continue;
    const klok = klokkenOp(voor, op).find((k) => k.ankerId === e.data.nazorgId);
    if (!klok || klok.staat === 'beeindigd' || klok.staat === 'gepauzeerd') return `missed check of a clock that is ${klok?.staat ?? 'not there'}`;
  }
  return naHetLanden(voor, na, events, op);
}

/** What may ask something after landing besides the agreed checks: the clock that runs on, an empty seat and who takes it, an offer to somebody else, a gap. */
const LOOPT_DOOR: readonly DossierEvent['type'][] = ['NazorgcontactGemist', 'NazorgGestart', 'RegieVacatureGesignaleerd', 'OverdrachtHerinnerd', 'OverdrachtVerlopen', 'EscalatieTredeBereikt', 'RegieToegewezen', 'GatGesignaleerd', 'OnderzoekGestart', 'SpoedDoorgegeven'];

function naHetLanden(voor: Dossier, na: Dossier, events: readonly RecordedEvent<DossierEvent>[], op: Dag): string | undefined {
  const loop = loopVan(voor);
  if (faseVan(loop).soort !== 'geland' || faseVan(loopVan(na)).soort !== 'geland') return undefined;
  const controle = volgendeControle(loop);
  const mag = (controle !== undefined && controle <= op) || events.some((e) => LOOPT_DOOR.includes(e.type));
  return mag ? undefined : `after landing: ${events.map((e) => e.type).join(', ')}`;
}
