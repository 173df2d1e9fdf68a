import type { VastVeld, Veld } from '../rijen/velden';
import type { ImportRegel, ToewijzingAntwoord } from '../antwoorden';
import type { Rijuitkomst } from '../import/events';
import type { Importstatus } from '../import/state';
import type { Tabelrij } from '../lezen/tabel';
import { type Rijfout, uitlegVanRijfout } from '../rijen/rijfouten';
import { celVoor, type Toewijzing } from '../rijen/toewijzing';
import { veldenVan } from '../rijen/velden';
import type { Importregel, Rijregel } from '../views';

type Namen = { medewerker(id: string): string | undefined };

export function importRegel(r: Importregel, namen: Namen): ImportRegel {
  const { organisatieId: _, vingerafdruk: __, kolommen: ___, medewerkerId, bewaardTot, stopReden: ____, afwezig: _____, afwezigNiet: ______, ...rest } = r;
  const naam = namen.medewerker(medewerkerId);
  return { ...rest, bewaardTotDatum: bewaardTot, ...(naam === undefined ? {} : { medewerker: { id: medewerkerId, naam } }) };
}

export const toewijzingAntwoord = ({ soort, kolommen, datumnotatie, woorden, vast }: Toewijzing): ToewijzingAntwoord => ({ soort, kolommen, datumnotatie, woorden, vast });

/** What can be done with an import in this state; `hier`: the rows are kept on this node. */
export function magNu(status: Importstatus, hier: boolean, bewaard: boolean): ('proef' | 'start' | 'stop' | 'hervat' | 'ongedaan')[] {
  switch (status) {
    case 'ontvangen': return hier && bewaard ? ['proef', 'start'] : [];
    case 'bezig': return ['stop'];
    case 'gestopt': return [...(hier && bewaard ? (['hervat'] as const) : []), ...(bewaard ? (['ongedaan'] as const) : [])];
    case 'klaar': return bewaard ? ['ongedaan'] : [];
    case 'terugdraaien':
    case 'ongedaan': return [];
  }
}

const REDENEN: Readonly<Record<Exclude<Rijuitkomst, 'fout'>, string>> = {
  nieuw: 'Overgenomen.',
  gewijzigd: 'Toegevoegd aan een dossier dat er al was.',
  gelijk: 'Dit was al bekend; er is niets veranderd.',
  mogelijkDubbel: 'Dit is misschien iemand die al bekend is. Kijk of het dezelfde is.',
  onbekend: 'Deze jongere is niet gevonden. Kies de jongere, of meld hem of haar eerst aan.',
  bevestigd: 'Het register zegt nog hetzelfde.',
  verouderd: 'We wisten al iets nieuwers. Dit is bewaard als geschiedenis.',
  conflict: 'Dit klopt niet met wat er al stond: het register zegt twee dingen, of een collega heeft het verbeterd. Kijk in het dossier.',
  signaal: 'Hier nog niet bekend. Dit staat nu bij de signalen.',
  buitenDoelgroep: 'Hoort niet bij de doelgroep van jouw organisatie. Er is niets bewaard.',
  overgeslagen: 'Een medewerker heeft deze rij laten liggen.',
};

export function redenVan({ uitkomst, fouten = [], zieRij }: { readonly uitkomst: Rijuitkomst; readonly fouten?: readonly Rijfout[]; readonly zieRij?: number }): string {
  const zie = zieRij === undefined ? '' : ` Zie rij ${zieRij}.`;
  if (fouten.length > 0) return `${fouten.map(uitlegVanRijfout).join(' ')}${zie}`;
  if (uitkomst === 'mogelijkDubbel' && zieRij !== undefined) return `Deze jongere staat misschien twee keer in het bestand.${zie}`;
  return uitkomst === 'fout' ? 'Deze rij kon niet worden overgenomen.' : REDENEN[uitkomst];
}

export const foutenAntwoord = (fouten: readonly Rijfout[] = []): { veld?: Veld; code: string; uitleg: string }[] =>
  fouten.map((f) => ({ ...(f.veld ? { veld: f.veld } : {}), code: f.code, uitleg: uitlegVanRijfout(f) }));

/** Cells that mean something, under the name of their field. */
export function gegevensVan(rij: Tabelrij | undefined, kop: readonly string[], t: Toewijzing | undefined): { veld: Veld; waarde: string }[] {
  if (!rij || !t) return [];
  const zonderVast: Toewijzing = { ...t, vast: [] as readonly { veld: VastVeld; waarde: string }[] };
  const cel = celVoor(zonderVast, kop);
  return veldenVan(t.soort).flatMap((veld) => {
    const waarde = cel(veld, rij.cellen);
    return waarde === undefined || waarde === '' ? [] : [{ veld, waarde }];
  });
}

export type Rijbron = Omit<Rijregel, 'besluit' | 'terug'> & Pick<Rijregel, 'besluit' | 'terug'>;
