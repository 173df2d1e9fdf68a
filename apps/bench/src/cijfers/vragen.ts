import type { EenBeeld, Pagina, TijdlijnItem, WerklijstRij, ZoekTreffer } from '@loopplank/dossier/antwoorden';
import type { Antwoord, Klant, Vraag } from '../proces/klant';
import type { Dossierfeiten } from './dossiers';
import { verschrijf } from './verschrijf';

/** A question to the API, who asks it, and how to know that the answer is right. */
export interface Proefvraag {
  readonly wie: Klant;
  readonly vraag: Vraag;
  readonly klopt: (antwoord: Antwoord) => boolean;
}

export type Soort = 'beeld' | 'tijdlijn' | 'werklijst' | 'zoeken';

const BLADZIJDE = 25;

const inhoud = <T>(antwoord: Antwoord): T | null => (antwoord.status === 200 ? (JSON.parse(antwoord.tekst) as T) : null);

/** The shared view: the person, the next moment and the revision that the log holds. */
const beeld = (d: Dossierfeiten, wie: Klant): Proefvraag => ({
  wie,
  vraag: { methode: 'GET', pad: `/v1/jongeren/${d.jongereId}` },
  klopt: (antwoord) => {
    const b = inhoud<EenBeeld>(antwoord);
    return (
      b !== null && b.id === d.jongereId && b.persoon.voornaam === d.voornaam && b.persoon.achternaam === d.achternaam &&
      b.volgendMoment.datum === d.volgendeDatum && antwoord.koppen['etag'] === `"${d.revisie}"`
    );
  },
});

/** The first page, newest first, of events that are in the file. */
const tijdlijn = (d: Dossierfeiten, wie: Klant): Proefvraag => ({
  wie,
  vraag: { methode: 'GET', pad: `/v1/jongeren/${d.jongereId}/tijdlijn` },
  klopt: (antwoord) => {
    const p = inhoud<Pagina<TijdlijnItem>>(antwoord);
    if (p === null || p.totaal === 0 || p.items.length !== Math.min(BLADZIJDE, p.totaal)) return false;
    const aflopend = p.items.every((item, i) => i === 0 || item.geldigOp <= (p.items[i - 1] as TijdlijnItem).geldigOp);
    return aflopend && p.items.every((item) => d.gebeurtenissen.has(item.gebeurtenisId));
  },
});

/** Whose file it is, although the surname has a slip in it. */
const zoeken = (d: Dossierfeiten, wie: Klant, nr: number): Proefvraag => ({
  wie,
  vraag: { methode: 'POST', pad: '/v1/jongeren/_zoek', inhoud: { tekst: `${d.voornaam} ${verschrijf(d.achternaam, nr)}` } },
  klopt: (antwoord) => inhoud<Pagina<ZoekTreffer>>(antwoord)?.items.some((t) => t.jongereId === d.jongereId) === true,
});

/** My list: every row says why it is there, and no youngster stands on it twice. */
const werklijst = (wie: Klant): Proefvraag => ({
  wie,
  vraag: { methode: 'GET', pad: '/v1/werklijst' },
  klopt: (antwoord) => {
    const p = inhoud<Pagina<WerklijstRij>>(antwoord);
    if (p === null || p.totaal === 0 || p.items.length !== Math.min(BLADZIJDE, p.totaal)) return false;
    return new Set(p.items.map((rij) => rij.jongereId)).size === p.items.length && p.items.every((rij) => rij.reden !== '');
  },
});

/** So many questions of each kind, each asked by the demo account that has to do with that youngster. */
export function maakVragen(dossiers: readonly Dossierfeiten[], klanten: ReadonlyMap<string, Klant>, aantal: number): Record<Soort, Proefvraag[]> {
  const uit: Record<Soort, Proefvraag[]> = { beeld: [], tijdlijn: [], werklijst: [], zoeken: [] };
  for (let nr = 0; nr < aantal; nr++) {
    const d = dossiers[nr % dossiers.length] as Dossierfeiten;
    const wie = klanten.get(d.medewerker.gebruikersnaam) as Klant;
    uit.beeld.push(beeld(d, wie));
    uit.tijdlijn.push(tijdlijn(d, wie));
    uit.zoeken.push(zoeken(d, wie, nr));
    uit.werklijst.push(werklijst(wie));
  }
  return uit;
}
