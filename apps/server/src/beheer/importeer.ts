import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { setTimeout as slaap } from 'node:timers/promises';
import { actorVan, beslis } from '@loopplank/access';
import { Probleem } from '@loopplank/access/http';
import { medewerkerMetNaam } from '@loopplank/access/views';
import { NuNietMogelijk, uuid5 } from '@loopplank/commands';
import { dagVan, plusDagen } from '@loopplank/kernel';
import { type Import, type ImportCommand, importDecider, importStream, isRegisterlijst, Leesfout, MAX_BYTES, type Opdrachtgever, type Telling, type Toewijzing, uitlegVanLeesfout } from '@loopplank/koppelingen';
import { kiesToewijzing, peildatumUit } from '@loopplank/koppelingen/http';
import { koppelingenHuis } from '../aansluiting';
import { uitlegVan } from '../http/uitleg';
import type { Huis } from '../huis';
import type { Meld } from './protocol';
import type { Verb } from './verbs';

const KIJK_MS = 250;
const BEWAARDAGEN = 30;

/** What whoever typed this can do something about. */
class Geweigerd extends Error {
  constructor(
    readonly tekst: string,
    readonly code: 1 | 2 = 1,
  ) {
    super(tekst);
  }
}

/** The employee in whose name the list is taken over: a list belongs to an organisation. */
function opdrachtgever(huis: Huis, als: string | undefined): Opdrachtgever {
  if (als === undefined) throw new Geweigerd('Zeg met --als namens wie de lijst wordt overgenomen: een medewerker die mag importeren.', 2);
  const vandaag = dagVan(huis.klok());
  const medewerker = medewerkerMetNaam(huis.views.db('toegang'), als, vandaag);
  const toegang = medewerker && beslis({ medewerker, handeling: 'importeren', vandaag });
  if (!medewerker || !toegang || toegang.soort === 'geweigerd') throw new Geweigerd('Deze medewerker kennen we niet, of mag niet importeren (--als).', 2);
  return { actor: actorVan(medewerker, toegang.rol), medewerker, doel: toegang.doel };
}

function leesInvoer(pad: unknown): Uint8Array {
  if (typeof pad !== 'string' || !isAbsolute(pad)) throw new Geweigerd('Geef het bestand dat je wilt importeren.', 2);
  try {
    if (statSync(pad).size > MAX_BYTES) throw new Geweigerd(`${uitlegVanLeesfout(new Leesfout('te-groot'))} Er is niets bewaard.`);
    return new Uint8Array(readFileSync(pad));
  } catch (fout) {
    if (fout instanceof Geweigerd) throw fout;
    throw new Geweigerd(`Dit bestand kan niet gelezen worden: ${pad}.`);
  }
}

class Lijst {
  constructor(
    private readonly huis: Huis,
    readonly door: Opdrachtgever,
    readonly importId: string,
  ) {}

  async state(): Promise<Import> {
    return (await this.huis.commands.laad(importDecider, importStream(this.importId))).state;
  }

  async geef<T extends ImportCommand['type']>(type: T, data: Extract<ImportCommand, { type: T }>['data']): Promise<void> {
    const { actor, doel } = this.door;
    const uitkomst = await this.huis.commands.voerUit(importDecider, {
      streamId: importStream(this.importId), type, data, actor, doel, bron: 'medewerker',
      commandId: uuid5(`${type} ${await this.huis.store.lastPosition()}`, this.importId), verzoek: `importeer ${type}`, nu: this.huis.klok(),
    });
    if (uitkomst.soort === 'afgewezen') throw new Geweigerd(uitlegVan(uitkomst.code, uitkomst.feiten));
  }
}

/** The import of this file that is not finished, or else the next one of it. */
async function vindLijst(huis: Huis, door: Opdrachtgever, bytes: Uint8Array, profiel: string): Promise<Lijst> {
  const som = createHash('sha256').update(bytes).digest('hex');
  for (let nummer = 1; ; nummer += 1) {
    const lijst = new Lijst(huis, door, uuid5(`bestand ${som} ${profiel} ${nummer}`, door.medewerker.id));
    const { status } = await lijst.state();
    if (status !== 'klaar' && status !== 'ongedaan' && status !== 'terugdraaien') return lijst;
  }
}

async function ontvang(huis: Huis, lijst: Lijst, bytes: Uint8Array, bestandsnaam: string): Promise<void> {
  const { formaat, rijen, kop, vingerafdruk } = await huis.imports.lees(lijst.importId, bytes, true);
  const bewaardTot = plusDagen(dagVan(huis.klok()), BEWAARDAGEN);
  await lijst.geef('OntvangBestand', { formaat, rijen, kolommen: kop.length, vingerafdruk, bestandsnaam: bestandsnaam.slice(0, 200), bewaardTot });
}

const WOORDEN: Readonly<Record<keyof Telling, string>> = {
  nieuw: 'nieuw', gewijzigd: 'aangevuld', gelijk: 'al bekend', mogelijkDubbel: 'mogelijk dubbel', onbekend: 'niet gevonden', fout: 'fout', overgeslagen: 'overgeslagen',
  bevestigd: 'bevestigd', verouderd: 'ouder dan we wisten', conflict: 'in tegenspraak', signaal: 'signaal', buitenDoelgroep: 'buiten de doelgroep',
};
const opsomming = (t: Telling): string => (Object.keys(WOORDEN) as (keyof Telling)[]).filter((k) => t[k] > 0).map((k) => `${t[k]} ${WOORDEN[k]}`).join(', ');
const procent = (deel: number, geheel: number): number => Math.floor((100 * deel) / Math.max(1, geheel));

/** How the list is read. A list of a register is for whoever has that task; its day stands in a column or in the name of the file. */
function toewijzing(huis: Huis, { door: { medewerker }, importId }: Lijst, profiel: string, bestandsnaam: string): Toewijzing {
  const gekozen = kiesToewijzing(koppelingenHuis(huis), medewerker.organisatieId, profiel, huis.imports.kopVan(importId) ?? [], peildatumUit(bestandsnaam));
  const toegang = isRegisterlijst(gekozen.soort) ? beslis({ medewerker, handeling: 'signalen.behandelen', vandaag: dagVan(huis.klok()) }) : undefined;
  if (toegang?.soort === 'geweigerd') throw new Geweigerd('Deze medewerker mag geen lijsten van registers overnemen (--als).', 2);
  return gekozen;
}

/** Looks at all rows and writes nothing. */
async function proef(huis: Huis, lijst: Lijst, kies: () => Toewijzing, meld: Meld, gestopt: () => boolean): Promise<void> {
  const { importId, door } = lijst;
  const state = await lijst.state();
  huis.imports.startProef(importId, state, kies(), door);
  for (let stand = huis.imports.proefstand(importId); !gestopt(); stand = huis.imports.proefstand(importId)) {
    if (stand?.status === 'klaar') {
      return meld({ soort: 'klaar', code: 0, tekst: `Proef, er is niets overgenomen: ${opsomming(stand.telling)}.`, gegevens: { importId, proef: true, telling: stand.telling } });
    }
    if (stand?.status === 'mislukt') throw new Geweigerd('De proef is niet gelukt; zie het logboek van de server.');
    meld({ soort: 'voortgang', tekst: 'Rijen nalopen', percentage: procent(stand?.status === 'bezig' ? stand.verwerkt : 0, state.rijen) });
    await slaap(KIJK_MS);
  }
  meld({ soort: 'klaar', code: 1, tekst: 'Gestopt. Er is niets overgenomen.' });
}

async function neemOver(huis: Huis, lijst: Lijst, kies: () => Toewijzing, meld: Meld, gestopt: () => boolean): Promise<void> {
  const { importId } = lijst;
  const { status } = await lijst.state();
  if (status === 'gestopt') await lijst.geef('HervatImport', {});
  else if (status === 'ontvangen') await lijst.geef('StartImport', { toewijzing: kies() });
  huis.imports.meldAan(importId);
  for (;;) {
    const s = await lijst.state();
    if (s.status !== 'bezig') {
      const klaar = s.status === 'klaar';
      const tekst = klaar ? `Overgenomen: ${opsomming(s.telling)}.` : `De import staat stil na ${s.verwerkt} van ${s.rijen} rijen. Geef dezelfde opdracht opnieuw om verder te gaan.`;
      return meld({ soort: 'klaar', code: klaar ? 0 : 1, tekst, gegevens: { importId, status: s.status, telling: s.telling } });
    }
    if (gestopt()) return meld({ soort: 'klaar', code: 1, tekst: 'Losgelaten. De server gaat door; of geef dezelfde opdracht opnieuw om verder te gaan.' });
    meld({ soort: 'voortgang', tekst: 'Rijen overnemen', percentage: procent(s.verwerkt, s.rijen) });
    await slaap(KIJK_MS);
  }
}

/** Takes a list over, or goes on with one that was cut off: the same file, profile and employee find the same import. */
export const importeer: Verb = async ({ huis, args, als, meld, gestopt }) => {
  const { bestand, profiel } = args;
  try {
    if (typeof profiel !== 'string') throw new Geweigerd('Zeg met --profiel hoe de lijst gelezen wordt: de naam van een profiel, of leerlingen of contacten.', 2);
    const door = opdrachtgever(huis, als);
    const bytes = leesInvoer(bestand);
    const lijst = await vindLijst(huis, door, bytes, profiel);
    if ((await lijst.state()).status === 'geen') await ontvang(huis, lijst, bytes, basename(String(bestand)));
    await (args['proef'] === true ? proef : neemOver)(huis, lijst, () => toewijzing(huis, lijst, profiel, basename(String(bestand))), meld, gestopt);
  } catch (fout) {
    if (fout instanceof Geweigerd) return meld({ soort: 'klaar', code: fout.code, tekst: fout.tekst });
    if (fout instanceof Leesfout) return meld({ soort: 'klaar', code: 1, tekst: `${uitlegVanLeesfout(fout)} Er is niets bewaard.` });
    if (fout instanceof Probleem) return meld({ soort: 'klaar', code: 1, tekst: fout.inhoud.detail });
    if (fout instanceof NuNietMogelijk) return meld({ soort: 'klaar', code: 3, tekst: 'Het lukt nu even niet. Probeer het zo opnieuw.' });
    throw fout;
  }
};
