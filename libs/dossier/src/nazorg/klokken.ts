import type { Feit } from '@loopplank/in-beeld';
import { type Dag, dagVan } from '@loopplank/kernel';
import { rustWaarnemingen, schoolWaarnemingen, werkWaarnemingen } from '../beeld/registraties';
import { waarneming } from '../beeld/waarnemingen';
import { betrokkeneVan, contactmomenten } from '../contact/state';
import { geldende } from '../correcties/state';
import { versies } from '../feit';
import { inschrijvingen } from '../school/inschrijvingen';
import { gesprekken } from '../school/state';
import type { Dossier } from '../state';
import { zonderLeeg } from '../leeg';
import { plaatsingen, totVan, voorwaardenOp } from '../werk/plaatsingen';
import { bepaalKlokken, type Klok } from './klok/klok';
import { klokvraag, type Nazorggegevens, nazorgWaarnemingen } from './waarnemingen';

/** The id under which a start holds now, by any id it ever had; else the id itself. */
export const huidigeStart = (d: Dossier, id: string): string => geldende(d, d.nazorg.gestart).find((s) => versies(d.nazorg.gestart, s.id).includes(id))?.id ?? id;

/** What was recorded about aftercare and still holds. */
export const nazorggegevens = (d: Dossier): Nazorggegevens => ({
  starts: geldende(d, d.nazorg.gestart).map(({ id, vastgelegdOp, data: { programma, versie, anker } }) => ({ id, vastgelegdOp, programma, versie, anker })),
  pauzes: geldende(d, d.nazorg.gepauzeerd).map(({ id, vastgelegdOp, data: { van, hervatOp, effect } }) => ({ id, vastgelegdOp, van, hervatOp, effect })),
  hervattingen: geldende(d, d.nazorg.hervat).map((h) => h.data),
  verlengingen: geldende(d, d.nazorg.verlengd).map((v) => ({ nazorgId: huidigeStart(d, v.data.nazorgId), op: dagVan(v.geldigOp), tot: v.data.tot })),
  eindes: geldende(d, d.nazorg.beeindigd).map(({ id, vastgelegdOp, data: { nazorgId, op, reden } }) => ({ id, vastgelegdOp, nazorgId: huidigeStart(d, nazorgId), op, reden })),
});

/** Every touchpoint with the jongere, conversations at a table included. */
function contact(d: Dossier): Feit[] {
  const momenten = contactmomenten(d).flatMap((m): Feit[] => {
    if (m.type === 'IndirectContactGelegd' || betrokkeneVan(m) !== 'jongere') return [];
    return [waarneming({ ...m, soort: m.type === 'ContactGelegd' ? 'tweezijdig' : 'poging' })];
  });
  const aanTafel = gesprekken(d).filter((g) => g.data.aanwezig.includes('jongere')).map((g) => waarneming({ ...g, soort: 'tweezijdig' }));
  return [...momenten, ...aanTafel];
}

const school = (d: Dossier): Feit[] => schoolWaarnemingen(inschrijvingen(d).map(({ inschrijving: { id, bron, vastgelegdOp, data } }) => ({ id, bron, vastgelegdOp, ...data })), []);

const werk = (d: Dossier, op: Dag): Feit[] =>
  werkWaarnemingen(plaatsingen(d).map((p) => {
    const { id, bron, vastgelegdOp, data: { soort, van } } = p.plaatsing;
    return { id, bron, vastgelegdOp, soort, van, ...zonderLeeg({ contract: voorwaardenOp(p, op).contract, tot: totVan(p) }) };
  }));

const RUST = { HerbezoekToegestaan: 'herbezoek', ContactGeweigerd: 'geweigerd', RustIngetrokken: 'ingetrokken' } as const;

/** What the jongere said about being left alone. */
const rust = (d: Dossier): Feit[] =>
  rustWaarnemingen(geldende(d, d.rust).map((f) => ({
    id: f.id, bron: 'jongere', vastgelegdOp: f.vastgelegdOp, geldigOp: f.geldigOp, soort: RUST[f.type], ...(f.type === 'HerbezoekToegestaan' ? { weerWelkom: f.data.weerWelkom } : {}),
  })));

/** The nazorg clocks of this file on a day, as known now. A clock whose anchor lies ahead is not among them yet. `erbij`: what is not recorded yet. */
export function klokkenOp(d: Dossier, op: Dag, erbij: readonly Feit[] = []): Klok[] {
  if (d.nazorg.gestart.length === 0) return [];
  const gegevens = nazorggegevens(d);
  const kennis = '9999-12-31' as Dag;
  return bepaalKlokken([...nazorgWaarnemingen(gegevens), ...contact(d), ...school(d), ...werk(d, op), ...rust(d), ...erbij], klokvraag(gegevens), op, kennis);
}

const nieuwste = (klokken: readonly Klok[]): Klok | undefined => klokken.findLast((k) => k.staat !== 'beeindigd');

/** The clock that counts on a day: the newest that has not ended, or else none. */
export const lopendeKlok = (d: Dossier, op: Dag): Klok | undefined => nieuwste(klokkenOp(d, op));

/** The clock as it stands once a two-way contact of `contactdag`, not recorded yet, is. */
export const klokNaContact = (d: Dossier, contactdag: Dag, op: Dag): Klok | undefined =>
  nieuwste(klokkenOp(d, op, [{ gebeurtenisId: 'voorspeld', ontvangenOp: contactdag, bron: 'professional', zekerheid: 'bevestigd', soort: 'tweezijdigContact', geldigVan: contactdag }]));
