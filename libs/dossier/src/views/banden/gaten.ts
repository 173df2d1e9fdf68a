import { beginVan, type Dag, dagenTussen, dagVan, eerste, laatste, plusDagen } from '@loopplank/kernel';
import type { Bandgat } from '../../antwoorden';
import { dagen } from '../../taal/datum';
import { standaardDefinitie } from '../beeldstatus';
import { betrokkenheden, opVolgorde, regieperioden, type Zicht } from '../stand';

/**
 * Stretches in which the last two-way contact had grown too old to count, or there had been none since the file
 * began: up to the next contact, or up to the day of the question. Those that touch the window from `van` on.
 */
export function contactgaten(z: Zicht, van: Dag): Bandgat[] {
  const { vensterDagen } = standaardDefinitie(z).contact;
  const echt = opVolgorde(z.contacten.filter((c) => c.soort === 'tweezijdig'));
  // Of what lies too far back to count in the window, the last one is enough.
  const grens = beginVan(plusDagen(van, -vensterDagen - 1));
  const vanaf = Math.max(0, echt.findLastIndex((c) => c.geldigOp < grens));
  const dagenMet = [...new Set(echt.slice(vanaf).map((c) => dagVan(c.geldigOp)))];

  const begin = dagVan(z.aanmelding.geldigOp);
  const stil = vanaf === 0 && (dagenMet[0] === undefined || begin < dagenMet[0]);
  const begonnen = [...(stil ? [begin] : []), ...dagenMet.map((d) => plusDagen(d, vensterDagen + 1))];
  const hersteld = stil ? dagenMet : dagenMet.slice(1);
  return begonnen
    .map((vanDatum, i) => ({ vanDatum, totDatum: hersteld[i] === undefined ? z.peil.dag : plusDagen(hersteld[i], -1) }))
    .filter((g) => g.vanDatum <= g.totDatum && g.totDatum >= van)
    .map((g) => {
      const n = dagenTussen(g.vanDatum, g.totDatum) + 1;
      return { ...g, dagen: n, label: `gat: ${dagen(n)}` };
    });
}

/**
 * White spots: days on which the organisation that held the regie was not around (any more), up to the day of the
 * question. The rules of the house allow none; what is taken over from elsewhere may have them, and they are shown.
 */
export function regiegaten(z: Zicht, van: Dag): Bandgat[] {
  return regieperioden(z).flatMap(({ eerste: f, volgende }): Bandgat[] => {
    const begin = dagVan(f.geldigOp);
    const einde = volgende ? plusDagen(dagVan(volgende.geldigOp), -1) : z.peil.dag;
    const daar = betrokkenheden(z).filter((b) => b.organisatieId === f.organisatieId).sort((a, b) => (a.van < b.van ? -1 : 1));
    const witte: { readonly vanDatum: Dag; readonly totDatum: Dag }[] = [];
    let op = begin;
    for (const b of daar) {
      if (op < b.van) witte.push({ vanDatum: op, totDatum: eerste(einde, plusDagen(b.van, -1)) });
      op = laatste(op, b.tot === undefined ? plusDagen(einde, 1) : plusDagen(b.tot, 1));
      if (op > einde) break;
    }
    if (op <= einde) witte.push({ vanDatum: op, totDatum: einde });
    return witte.filter((g) => g.vanDatum <= g.totDatum && g.totDatum >= van).map((g) => {
      const n = dagenTussen(g.vanDatum, g.totDatum) + 1;
      return { ...g, dagen: n, label: `niemand: ${dagen(n)}` };
    });
  });
}
