import type { Dossier } from '../state';
import { afhankelijkVan } from './afhankelijk';
import { alleFeiten, type DossierFeit, soortVan } from './feiten';

/** These facts with every version of them, earlier and later, in the order they were recorded. */
function metAlleVersies(d: Dossier, feiten: readonly DossierFeit[]): readonly DossierFeit[] {
  const alle = alleFeiten(d);
  const vorige = new Map(alle.map((f) => [f.id, (f.data as { vervangt?: string }).vervangt]));
  const eersteVersie = (id: string): string => {
    const gezien = new Set([id]);
    let eerste = id;
    for (let v = vorige.get(id); v !== undefined && vorige.has(v) && !gezien.has(v); v = vorige.get(v)) gezien.add((eerste = v));
    return eerste;
  };
  const gezocht = new Set(feiten.map((f) => eersteVersie(f.id)));
  return alle.filter((f) => gezocht.has(eersteVersie(f.id))).sort((a, b) => a.revision - b.revision);
}

/** Agreements, next moments, what was seen at work and what was learned of a number, decided together with some version of a touchpoint. */
function samenBesloten(d: Dossier, versies: readonly DossierFeit[]): readonly DossierFeit[] {
  const aanraking = versies.some((f) => ['contact', 'gesprek', 'rust'].includes(soortVan(f.type) ?? ''));
  if (!aanraking) return [];
  const commands = new Set(versies.map((f) => f.commandId));
  return [...d.afspraken.gemaakt, ...d.contact.ongeldig, ...d.werk.bezoeken, ...d.regie.momenten].filter((f) => commands.has(f.commandId));
}

/**
 * Everything a file ever said because of this fact, whether it still holds or not: its versions, what was decided
 * along with each of them, what is about it, and the versions of all those. The fact itself comes first.
 */
export function heleGeschiedenis(d: Dossier, feit: DossierFeit): readonly DossierFeit[] {
  const versies = metAlleVersies(d, [feit]);
  const mee = metAlleVersies(d, samenBesloten(d, versies));
  const afspraken = new Set([...versies, ...mee].filter((f) => f.type === 'AfspraakGemaakt').map((f) => f.id));
  const erover = [
    ...afhankelijkVan({ ...d, correcties: { ...d.correcties, vervallen: {} } }, feit),
    ...d.afspraken.afgerond.filter((a) => afspraken.has(a.data.afspraakId)),
  ];
  const alle = [feit, ...versies, ...mee, ...metAlleVersies(d, erover)];
  return alle.filter((f, i) => alle.findIndex((g) => g.id === f.id) === i);
}
