import { type BeeldDefinitie, definitietitel, definitiezin, type Uitreden } from '@loopplank/in-beeld';
import { type Dag, dagenTussen, dagVan } from '@loopplank/kernel';
import { DOORSTROOMPUNTREGIOS, gemeente } from '@loopplank/referentie';
import type { Db } from '@loopplank/sqlite';
import type { Aanvoer, Beelddefinitie, Beeldtelling, BuitenBeeld } from '../antwoorden';
import { buitenBeeldRij } from './beeld/rij';
import type { Beeldlijst } from './beeld/vraag';
import { gemeentenaam } from './kort';
import type { Vraag } from './vrager';

const TITEL: Readonly<Record<Uitreden, string>> = {
  uitgeschreven: 'Van school, geen vervolg bekend',
  verlopen: 'Wat wij wisten is te oud',
  alleenRegister: 'Alleen in een register, nooit gesproken',
  nietsBekend: 'Nog niets bekend',
  inOnderzoek: 'Wordt gezocht',
  onbereikbaar: 'Gezocht en niet gevonden',
  rustOpVerzoek: 'Rust op verzoek',
};

/** After so many days without news a feed is old: DUO tells weekly, so two deliveries are missing; the others monthly. Own defaults. */
const OUD_NA: Readonly<Record<string, number>> = { DUO: 14, Inlichtingenbureau: 35, UWV: 35, BRP: 35, school: 92 };

const beelddefinitie = (d: BeeldDefinitie, concept: boolean): Beelddefinitie => ({
  code: d.code, versie: d.versie, titel: definitietitel(d), zin: definitiezin(d), ...(concept ? { concept: true } : {}),
});

export const aanvoer = ({ bronnen }: Beeldlijst, peildatum: Dag): Aanvoer[] =>
  bronnen.map(({ bron, laatstOp }) => {
    const dagen = Math.max(0, dagenTussen(dagVan(laatstOp), peildatum));
    return { bron, laatstOp, dagen, oud: dagen > (OUD_NA[bron] ?? 35) };
  });

export const telling = ({ code, versie, aantal: a, titel }: Beeldlijst['tellingen'][number]): Beeldtelling => ({
  code, versie, titel,
  inBeeld: (a.IN_BEELD_CONTACT ?? 0) + (a.IN_BEELD_REGISTRATIE ?? 0) + (a.VERLOOPT ?? 0) + (a.GELAND ?? 0),
  buitenBeeld: (a.VERLOPEN ?? 0) + (a.BUITEN_BEELD ?? 0) + (a.IN_ONDERZOEK ?? 0) + (a.ONBEREIKBAAR ?? 0),
  rust: a.RUST_OP_VERZOEK ?? 0,
});

function regiosVan(gemeenten: readonly string[]): BuitenBeeld['regios'] {
  const hier = new Set(gemeenten.map((g) => gemeente(g)?.doorstroompuntregio));
  return DOORSTROOMPUNTREGIOS.filter((r) => hier.has(r.code)).map((r) => ({ code: String(r.code), naam: r.naam }));
}

/** The answer: what was found among all youngsters, with the rows of this page read from their files. */
export function leesBuitenBeeld(db: Db, lijst: Beeldlijst, vraag: Vraag): BuitenBeeld {
  return {
    items: lijst.items.flatMap((r) => buitenBeeldRij(db, r, vraag, lijst.definitie) ?? []),
    totaal: lijst.totaal,
    groepen: lijst.groepen.map(({ reden, ...g }) => ({ redenCode: reden, titel: TITEL[reden], ...g, actieMogelijk: reden !== 'rustOpVerzoek' })),
    definitie: beelddefinitie(lijst.definitie, lijst.concept),
    tellingen: lijst.tellingen.map(telling),
    gemeenten: lijst.gemeenten.map((code) => ({ code, naam: gemeentenaam(code) })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    regios: regiosVan(lijst.gemeenten),
    aanvoer: aanvoer(lijst, vraag.peildatum),
    peildatum: vraag.peildatum,
    bekendOp: vraag.bekendOp ?? vraag.nu,
  };
}
