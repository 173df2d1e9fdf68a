import { isId, Probleem } from '@loopplank/access/http';
import { type Dag, leesDag } from '@loopplank/kernel';
import { isRegisterlijst, SOORTEN } from '../rijen/velden';
import { ontbrekendeKolommen, stelVoor, type Toewijzing, toewijzingsfouten } from '../rijen/toewijzing';
import { VELDGEGEVENS } from '../rijen/velden';
import { uitlegVanImportweigering } from '../import/weigeringen';
import { leesProfielen } from '../views';
import { profielsleutel } from './dto';
import type { KoppelingenHuis } from './huis';

const weiger = (code: 'profiel-onbekend' | 'profiel-ongeldig' | 'kolommen-ontbreken', uitleg: string, fouten: readonly string[]): Probleem =>
  new Probleem({ status: 409, code, detail: `${uitleg} Er is niets bewaard.`, fouten: fouten.map((f) => ({ veld: '/profiel', code, uitleg: f })) });

/** `20260526R0153.csv` is of 26 May 2026: registers name their lists so. */
export const peildatumUit = (bestandsnaam: string | null | undefined): Dag | undefined => {
  const gevonden = /(?<!\d)(20\d{2})-?(\d{2})-?(\d{2})(?!\d)/.exec(bestandsnaam ?? '');
  return (gevonden && leesDag(`${gevonden[1]}-${gevonden[2]}-${gevonden[3]}`)) ?? undefined;
};

/** Of a list of a register without a column for it: the day of which the whole list is. */
function metPeildatum(t: Toewijzing, peildatum: string | undefined): Toewijzing {
  if (!isRegisterlijst(t.soort) || peildatum === undefined || t.kolommen.some((k) => k.veld === 'peildatum')) return t;
  return { ...t, vast: [...t.vast.filter((v) => v.veld !== 'peildatum'), { veld: 'peildatum', waarde: peildatum }] };
}

/**
 * The mapping somebody means: a profile of the own organisation by id or name, or the columns that Loopplank
 * recognises by itself for one kind of list. It must fit the header of this file. Throws Probleem 409.
 */
export function kiesToewijzing(huis: KoppelingenHuis, organisatieId: string, keuze: string, kop: readonly string[], peildatum?: string): Toewijzing {
  const profielen = leesProfielen(huis.views.db('imports'), organisatieId);
  const eigen = profielen.find((p) => (isId(keuze) ? p.id === keuze : profielsleutel(p.naam) === profielsleutel(keuze)));
  const soort = SOORTEN.find((s) => s === keuze);
  const gekozen = eigen?.toewijzing ?? (soort && stelVoor(kop, soort));
  const toewijzing = gekozen && metPeildatum(gekozen, peildatum);
  if (!toewijzing) throw weiger('profiel-onbekend', uitlegVanImportweigering('profiel-onbekend')!, []);
  // Names of columns come from the profile, never from the file: a file without a header has people in its first line.
  const mist = eigen ? ontbrekendeKolommen(toewijzing, kop) : [];
  if (mist.length > 0) {
    throw weiger('kolommen-ontbreken', uitlegVanImportweigering('kolommen-ontbreken', { kolommen: mist.join(', ') })!, mist.map((k) => `De kolom ${k} ontbreekt in dit bestand.`));
  }
  const fouten = toewijzingsfouten(toewijzing).flatMap((f) => (f.code === 'veld-ontbreekt' ? [f.velden.map((v) => VELDGEGEVENS[v].naam).join(' of ')] : []));
  if (fouten.length > 0) {
    throw weiger('profiel-ongeldig', `In dit bestand herkennen we niet: ${fouten.join(', ')}. Zeg in een profiel welke kolom dat is.`, fouten.map((f) => `${f} is nodig.`));
  }
  return toewijzing;
}
