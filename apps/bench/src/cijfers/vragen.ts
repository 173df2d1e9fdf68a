import type { BuitenBeeld, EenBeeld, Nazorglijst, Pagina, TijdlijnItem, WerklijstRij, ZoekTreffer } from '@loopplank/dossier/antwoorden';
import type { Antwoord, Klant, Vraag } from '../proces/klant';
import type { Dossierfeiten } from './dossiers';
import { verschrijf } from './verschrijf';

/** A question to the API, who asks it, and how to know that the answer is right. */
export interface Proefvraag {
  readonly wie: Klant;
  readonly vraag: Vraag;
  readonly klopt: (antwoord: Antwoord) => boolean;
}

export type Soort = 'beeld' | 'tijdlijn' | 'werklijst' | 'zoeken' | 'nazorg' | 'gemeente' | 'regio';

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

const NAZORGBLAD = 100;

const heleBladzijde = (items: readonly { readonly jongereId: string }[], totaal: number, blad: number): boolean =>
  items.length === Math.min(blad, totaal) && new Set(items.map((r) => r.jongereId)).size === items.length;

/** Monday's list of a school, as long a page as there is: a full page, nobody twice. */
const nazorg = (wie: Klant): Proefvraag => ({
  wie,
  vraag: { methode: 'GET', pad: `/v1/nazorg?van=organisatie&pageSize=${NAZORGBLAD}` },
  klopt: (antwoord) => {
    const p = inhoud<Nazorglijst>(antwoord);
    return p !== null && heleBladzijde(p.items, p.totaal, NAZORGBLAD);
  },
});

/** Who is out of view: a full page, each row with its reason, and groups that add up to the whole. */
const buitenBeeld = (wie: Klant, gemeente?: string): Proefvraag => ({
  wie,
  vraag: { methode: 'GET', pad: `/v1/buiten-beeld${gemeente === undefined ? '' : `?gemeente=${gemeente}`}` },
  klopt: (antwoord) => {
    const p = inhoud<BuitenBeeld>(antwoord);
    if (p === null || !heleBladzijde(p.items, p.totaal, BLADZIJDE)) return false;
    const som = p.groepen.filter((g) => g.redenCode !== 'rustOpVerzoek').reduce((n, g) => n + g.aantal, 0);
    return som === p.totaal && p.items.every((r) => r.reden !== '');
  },
});

/** The municipality of the coordinator with most youngsters out of view. */
async function drukste(wie: Klant): Promise<string | undefined> {
  const gemeenten = inhoud<BuitenBeeld>(await wie.doe(buitenBeeld(wie).vraag))?.gemeenten ?? [];
  const totalen = new Map<string, number>();
  for (const { code } of gemeenten) totalen.set(code, inhoud<BuitenBeeld>(await wie.doe(buitenBeeld(wie, code).vraag))?.totaal ?? 0);
  return [...totalen].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** So many questions of each kind, each asked by the demo account that has to do with that youngster. */
export async function maakVragen(dossiers: readonly Dossierfeiten[], klanten: ReadonlyMap<string, Klant>, aantal: number): Promise<Record<Soort, Proefvraag[]>> {
  const uit: Record<Soort, Proefvraag[]> = { beeld: [], tijdlijn: [], werklijst: [], zoeken: [], nazorg: [], gemeente: [], regio: [] };
  const [school, rmc] = [klanten.get('combinatie') as Klant, klanten.get('rmc') as Klant];
  const gemeente = await drukste(rmc);
  for (let nr = 0; nr < aantal; nr++) {
    const d = dossiers[nr % dossiers.length] as Dossierfeiten;
    const wie = klanten.get(d.medewerker.gebruikersnaam) as Klant;
    uit.beeld.push(beeld(d, wie));
    uit.tijdlijn.push(tijdlijn(d, wie));
    uit.zoeken.push(zoeken(d, wie, nr));
    uit.werklijst.push(werklijst(wie));
    uit.nazorg.push(nazorg(school));
    uit.gemeente.push(buitenBeeld(rmc, gemeente));
    uit.regio.push(buitenBeeld(rmc));
  }
  return uit;
}
