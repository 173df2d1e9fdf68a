import type { Baan } from '../baan';
import type { Datamap } from '../datamap';
import { spreiding, verhouding } from '../meten/statistiek';
import type { Klant } from '../proces/klant';
import { herbouwAlles, leesMetrics, metric } from '../proces/server';
import { geen, gelijk, type Rij } from '../verslag/rij';
import { CONTACT } from './contact';
import type { Dossierfeiten } from './dossiers';
import type { Opstelling } from './opstelling';
import { verschillen, vingerafdruk } from './rijen';

/** Name under which the server reports the p99 of its event loop, in seconds. */
const LUS = 'loopplank_event_loop_p99_seconds';
const GEHEUGEN = 'loopplank_process_resident_memory_bytes';

/** Memory of the whole server process, worker threads included, in MB. */
export const geheugenMb = async (adres: string): Promise<number> => metric(await leesMetrics(adres), GEHEUGEN) / 2 ** 20;

/** A plain value without a floor. */
export const waarde = (naam: string, eenheid: 's' | 'MB', waarden: readonly number[], anders: Partial<Rij> = {}): Rij => ({
  figuur: 5, naam, eenheid, maat: 'waarde', ons: spreiding(waarden), vloer: null, verhouding: null, latenties: null, doel: null,
  controles: [gelijk('the server was ready and reported it', waarden.filter(Number.isFinite).length, waarden.length)],
  ...anders,
});

/** People at work: records contact and looks at once at what was recorded, one after the other, until told to stop. */
class Verkeer {
  fout = 0;
  verzoeken = 0;
  private nummer = 0;

  constructor(private readonly o: Opstelling) {}

  async tot(klaar: () => boolean): Promise<void> {
    while (!klaar()) await this.een();
  }

  private async een(): Promise<void> {
    const d = this.o.feiten[this.nummer++ % this.o.feiten.length] as Dossierfeiten;
    const wie = this.o.klanten.get(d.medewerker.gebruikersnaam) as Klant;
    const gelegd = await wie.doe({ methode: 'POST', pad: `/v1/jongeren/${d.jongereId}/contactmomenten`, inhoud: CONTACT });
    // Sends the position back: the answer must hold what was just written.
    const gelezen = await wie.doe({ methode: 'GET', pad: `/v1/jongeren/${d.jongereId}/contactmomenten` }, true);
    this.verzoeken += 2;
    const id = gelegd.status === 201 ? (JSON.parse(gelegd.tekst) as { gebeurtenisId: string }).gebeurtenisId : null;
    if (id === null || gelezen.status !== 200 || !gelezen.tekst.includes(id)) this.fout++;
  }
}

/**
 * Figure 5, the part of a running server: how long its event loop is kept from its work while every view is rebuilt and
 * people go on, against the same people without a rebuild; and what it weighs afterwards.
 */
export async function meetDraaien(baan: Baan, o: Opstelling, datamap: Datamap): Promise<Rij[]> {
  const verkeer = new Verkeer(o);
  const lus = async (klaar: () => boolean): Promise<number> => {
    await leesMetrics(o.adres); // resets it
    await verkeer.tot(klaar);
    return 1000 * metric(await leesMetrics(o.adres), LUS);
  };
  const [ons, vloer, codes]: [number[], number[], (number | null)[]] = [[], [], []];
  for (let i = 0; i < baan.maat.herbouwen; i++) {
    let klaar = false;
    const begin = performance.now();
    const [code, p99] = await Promise.all([herbouwAlles(datamap.pad).finally(() => (klaar = true)), lus(() => klaar)]);
    codes.push(code);
    ons.push(p99);
    const duurde = performance.now() - begin;
    const tot = performance.now() + duurde;
    vloer.push(await lus(() => performance.now() >= tot));
  }
  const anders = await verschilNaHerbouw(datamap);
  return [
    {
      figuur: 5, naam: 'event loop bij herbouw en verkeer', eenheid: 'ms', maat: 'p99',
      ons: spreiding(ons), vloer: spreiding(vloer), verhouding: verhouding(ons, vloer), latenties: null,
      doel: { op: 'ons', soort: 'hoogstens', grens: 50 },
      controles: [
        geen('rebuilds did not end well', codes.filter((code) => code !== 0).length),
        geen('requests meanwhile failed, or did not show what was just written', verkeer.fout),
        { wat: 'there was traffic meanwhile', goed: verkeer.verzoeken > 0 },
        geen('tables differ after another rebuild of the same log', anders),
      ],
    },
    waarde('geheugen na herbouw', 'MB', [await geheugenMb(o.adres)]),
  ];
}

/** With nobody at work: the rows as they are, and as they are after yet another rebuild. */
async function verschilNaHerbouw(datamap: Datamap): Promise<number> {
  const voor = vingerafdruk(datamap.views);
  if ((await herbouwAlles(datamap.pad)) !== 0) return Number.POSITIVE_INFINITY;
  return verschillen(voor, vingerafdruk(datamap.views)).length;
}
