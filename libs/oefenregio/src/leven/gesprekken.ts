import { type Dag, plusDagen } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { later, opWerkdag, werkmoment } from './agenda';
import type { DataVan } from './stap';
import { type Verhaal, zin } from './verhaal';

type Gesprek = DataVan<'LegGesprekVast'>;

/** What is agreed, by whom and by when. */
export function afspraak(v: Verhaal, dag: Dag): DataVan<'MaakAfspraak'> {
  const door = v.toeval.gewogen({ organisatie: 55, jongere: 35, ander: 10 });
  return { tekst: zin(v, teksten.afspraak[door]), door, uiterlijk: opWerkdag(plusDagen(dag, v.toeval.geheel(5, 30))) };
}

/** An agreement of its own, and mostly how it ended. */
export function afspraakMetAfloop(v: Verhaal, dag: Dag, door: Collega): void {
  const op = werkmoment(dag, v.toeval);
  const naam = `afspraak-${op}`;
  const gemaakt = afspraak(v, dag);
  if (!v.leven.doe(door, op, 'MaakAfspraak', gemaakt, { naam })) return;
  if (!v.toeval.kans(0.75)) return;
  const klaar = werkmoment(opWerkdag(plusDagen(gemaakt.uiterlijk ?? dag, v.toeval.geheel(-2, 9))), v.toeval);
  const uitkomst = v.toeval.gewogen({ gedaan: 70, nietGelukt: 20, nietMeerNodig: 10 });
  const toelichting = v.toeval.kans(0.4) ? { toelichting: zin(v, teksten.afronding) } : {};
  if (klaar > op) v.leven.doe(door, klaar, 'RondAfspraakAf', (id) => ({ afspraakId: id(naam), uitkomst, ...toelichting }));
}

/** A conversation at the table; written down the same day or a few days later. */
export function gesprek(v: Verhaal, g: Omit<Gesprek, 'verslag' | 'afspraken'>, door: Collega, verslagen: readonly string[], aantalAfspraken: number): void {
  const gevoerd = werkmoment(g.datum, v.toeval);
  const op = v.toeval.kans(0.25) ? werkmoment(opWerkdag(plusDagen(g.datum, v.toeval.geheel(1, 5))), v.toeval) : later(gevoerd, v.toeval.geheel(20, 90));
  v.leven.doe(door, op, 'LegGesprekVast', {
    ...g,
    verslag: zin(v, verslagen),
    ...(aantalAfspraken > 0 ? { afspraken: Array.from({ length: aantalAfspraken }, () => afspraak(v, g.datum)) } : {}),
  });
}

/** The three uitstroomgesprekken of the last school year, with the municipality at the table for the later ones. */
export function uitstroomgesprekken(v: Verhaal, uitstroom: Dag, vanaf: Dag, profiel: NonNullable<Gesprek['profiel']>): void {
  const jaar = Number(uitstroom.slice(0, 4));
  const weken: readonly (readonly [string, number])[] = [[`${jaar - 1}-11-10`, 28], [`${jaar}-02-03`, 35], [`${jaar}-05-12`, 32]];
  const alle = v.toeval.kans(verdelingen.uitstroomgesprekken.alleDrie) ? 3 : 2;
  weken.slice(0, alle).forEach(([van, binnen], i) => {
    const datum = opWerkdag(plusDagen(van as Dag, v.toeval.geheel(0, binnen)));
    if (datum <= vanaf) return;
    const nummer = i + 1;
    const aanwezig: Gesprek['aanwezig'] = ['jongere', 'school', ...(v.toeval.kans(0.6) ? ['ouder' as const] : []), ...(nummer > 1 ? ['gemeente' as const] : [])];
    const sjablonen = teksten.gesprek[`uitstroom${nummer}` as 'uitstroom1' | 'uitstroom2' | 'uitstroom3'];
    gesprek(v, { soort: 'uitstroom', datum, aanwezig, nummer, profiel: nummer === 1 && v.toeval.kans(0.4) ? 'onbekend' : profiel }, v.houder, sjablonen, v.toeval.geheel(0, 2));
  });
}
