import type { Baan } from '../baan';
import { batches } from '../keten';
import { VEEL } from '../maat';
import { bellers, duur, omBeurten } from '../meten/rondes';
import { latenties, percentiel, spreiding, verhouding } from '../meten/statistiek';
import { type Antwoord, type Klant, stuur, type Vraag } from '../proces/klant';
import { type Controle, type Doel, geen, type Rij } from '../verslag/rij';
import { startKaal } from '../vloer/kale-server';
import { CONTACT } from './contact';
import type { Dossierfeiten, Dossiers } from './dossiers';
import type { Opstelling } from './opstelling';
import { meetVergelijking } from './vergelijking';
import { maakVragen, type Proefvraag, type Soort } from './vragen';

const LEZEN: readonly { readonly soort: Soort; readonly naam: string; readonly doel: Doel | null }[] = [
  { soort: 'beeld', naam: 'één beeld', doel: { op: 'verhouding', soort: 'hoogstens', grens: 3 } },
  { soort: 'tijdlijn', naam: 'tijdlijn, eerste bladzijde', doel: null },
  { soort: 'werklijst', naam: 'werklijst', doel: null },
  { soort: 'zoeken', naam: 'zoeken met een schrijffout', doel: { op: 'verhouding', soort: 'hoogstens', grens: 10 } },
  { soort: 'nazorg', naam: 'nazorg op maandag, honderd rijen', doel: { op: 'verhouding', soort: 'hoogstens', grens: 3 } },
  { soort: 'gemeente', naam: 'buiten beeld, één gemeente', doel: { op: 'ons', soort: 'hoogstens', grens: 30 } },
  { soort: 'regio', naam: 'buiten beeld, hele regio', doel: { op: 'ons', soort: 'hoogstens', grens: 150 } },
];

/** Figure 3. Routes of the real server against a bare Nest with one keyed read (or one durable insert) and as large a body. */
export async function meetHttp(baan: Baan, o: Opstelling): Promise<Rij[]> {
  // The file that is written to on the way is not read: its answers change.
  const [schrijfin, ...leesuit] = o.feiten;
  if (!schrijfin || leesuit.length === 0) throw new Error('this region is too small: two files are needed that a demo account may open');
  const vragen = await maakVragen(leesuit, o.klanten, baan.maat.verzoeken);
  const eerste = new Map<string, string>();
  for (const { soort } of LEZEN) for (const [nr, v] of vragen[soort].entries()) eerste.set(`${soort}/${nr}`, (await v.wie.doe(v.vraag)).tekst);
  const proef = await proefschrijven(o, schrijfin);
  const kaal = await startKaal({ map: baan.map, antwoorden: eerste, ...proef });
  try {
    const rijen: Rij[] = [];
    for (const { soort, naam, doel } of LEZEN) rijen.push(await lees(baan, kaal.adres, { soort, naam, doel }, vragen[soort]));
    rijen.push(await meetVergelijking(o));
    rijen.push(...(await schrijf(baan, kaal.adres, o)));
    return rijen;
  } finally {
    await kaal.stop();
  }
}

async function lees(baan: Baan, kaal: string, { soort, naam, doel }: (typeof LEZEN)[number], vragen: readonly Proefvraag[]): Promise<Rij> {
  let fout = 0;
  const ons = async (): Promise<number[]> => {
    const tijden: number[] = [];
    for (const { wie, vraag, klopt } of vragen) {
      let antwoord: Antwoord | undefined;
      tijden.push(await duur(async () => (antwoord = await wie.doe(vraag))));
      if (!klopt(antwoord as Antwoord)) fout++;
    }
    return tijden;
  };
  const vloer = async (): Promise<number[]> => {
    const tijden: number[] = [];
    for (const [nr, { vraag }] of vragen.entries()) {
      const bare: Vraag = vraag.methode === 'GET' ? { methode: 'GET', pad: `/kaal/${soort}/${nr}` } : { ...vraag, pad: `/kaal/lees/${soort}/${nr}` };
      tijden.push(await duur(() => stuur(kaal, bare)));
    }
    return tijden;
  };
  await ons();
  await vloer();
  fout = 0;
  return rijVan(naam, doel, await omBeurten(baan.maat.rondes, ons, vloer), [geen('answers were not right', fout)]);
}

/** Latencies of rounds → a row; the figure of a round is its p95. */
function rijVan(naam: string, doel: Doel | null, tijden: { readonly ons: readonly number[][]; readonly vloer: readonly number[][] }, controles: readonly Controle[]): Rij {
  const [ons, vloer] = [tijden.ons.map((t) => percentiel(t, 95)), tijden.vloer.map((t) => percentiel(t, 95))];
  return {
    figuur: 3, naam, eenheid: 'ms', maat: 'p95',
    ons: spreiding(ons), vloer: spreiding(vloer), verhouding: verhouding(ons, vloer),
    latenties: { ons: latenties(tijden.ons.flat()), vloer: latenties(tijden.vloer.flat()) },
    doel, controles,
  };
}

const contact = (d: Dossierfeiten): Vraag => ({ methode: 'POST', pad: `/v1/jongeren/${d.jongereId}/contactmomenten`, inhoud: CONTACT });

/** One write, to learn what the floor has to do: bytes in the log, and the receipt. */
async function proefschrijven({ dossiers, klanten }: Opstelling, d: Dossierfeiten): Promise<{ schrijfBytes: number; ontvangst: string }> {
  const na = await dossiers.store.lastPosition();
  const antwoord = await (klanten.get(d.medewerker.gebruikersnaam) as Klant).doe(contact(d));
  if (antwoord.status !== 201) throw new Error(`recording contact: ${antwoord.status}`);
  let schrijfBytes = 0;
  for await (const events of batches(dossiers.store, na)) for (const event of events) schrijfBytes += event.bytes.length;
  return { schrijfBytes, ontvangst: antwoord.tekst };
}

/** Recording contact: one caller for its latency, many for how much comes through. */
async function schrijf(baan: Baan, kaal: string, o: Opstelling): Promise<Rij[]> {
  const na = await o.dossiers.store.lastPosition();
  const bevestigd: string[] = [];
  let fout = 0;
  let volgende = 0;
  const ons = async (): Promise<void> => {
    const d = o.feiten[volgende++ % o.feiten.length] as Dossierfeiten;
    const antwoord = await (o.klanten.get(d.medewerker.gebruikersnaam) as Klant).doe(contact(d));
    if (antwoord.status === 201) bevestigd.push(...(JSON.parse(antwoord.tekst) as { gebeurtenissen: string[] }).gebeurtenissen);
    else fout++;
  };
  const vloer = async (): Promise<void> => void (await stuur(kaal, { methode: 'POST', pad: '/kaal/schrijf', inhoud: CONTACT }));

  const { rondes, verzoeken, schrijven } = baan.maat;
  await bellers(verzoeken, 1, ons);
  await bellers(verzoeken, 1, vloer);
  const een = await omBeurten(rondes, () => bellers(verzoeken, 1, ons), () => bellers(verzoeken, 1, vloer));
  const tijden: number[] = [];
  const perSeconde = async (werk: () => Promise<void>, alle?: number[]): Promise<number> => {
    const begin = performance.now();
    const t = await bellers(schrijven, VEEL, werk);
    alle?.push(...t);
    return schrijven / ((performance.now() - begin) / 1000);
  };
  const veel = await omBeurten(rondes, () => perSeconde(ons, tijden), () => perSeconde(vloer));

  const controles = [geen('writes were not accepted', fout), await eenKeer(o.dossiers, na, bevestigd)];
  return [
    rijVan('contact vastleggen, 1 beller', null, een, controles),
    {
      figuur: 3, naam: `contact vastleggen, ${VEEL} bellers`, eenheid: '/s', maat: 'tempo',
      ons: spreiding(veel.ons), vloer: spreiding(veel.vloer), verhouding: verhouding(veel.ons, veel.vloer),
      latenties: { ons: latenties(tijden), vloer: null },
      doel: { op: 'verhouding', soort: 'minstens', grens: 0.4 },
      controles,
    },
  ];
}

/** Everything the server acknowledged stands in the log once. */
async function eenKeer({ store }: Dossiers, na: number, bevestigd: readonly string[]): Promise<Controle> {
  const keer = new Map<string, number>();
  for await (const events of batches(store, na)) for (const { eventId } of events) keer.set(eventId, (keer.get(eventId) ?? 0) + 1);
  return geen('acknowledged events are not in the log exactly once', bevestigd.filter((id) => keer.get(id) !== 1).length);
}
