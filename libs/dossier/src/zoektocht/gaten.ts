import { bepaalGaten, bepaalStatus, definitieOp, type Feit as Waargenomen, type Gat, STANDAARD_DEFINITIE } from '@loopplank/in-beeld';
import type { Dag } from '@loopplank/kernel';
import { geboortedatumVan } from '../aanmelding/state';
import { schoolWaarnemingen, werkWaarnemingen } from '../beeld/registraties';
import { waarneming } from '../beeld/waarnemingen';
import { contactmomenten } from '../contact/state';
import { geldende } from '../correcties/state';
import { type Feit, versies } from '../feit';
import { zonderLeeg } from '../leeg';
import { gesprekken } from '../school/state';
import type { Dossier } from '../state';
import { plaatsingen, totVan } from '../werk/plaatsingen';

/** A report of which a corrected version was known, though wrongly, since its first one. */
function gemeld<F extends Feit>(alle: readonly F[], f: F) {
  const eerste = alle.find((a) => a.id === versies(alle, f.id).at(-1)) ?? f;
  return { id: f.id, bron: f.bron, vastgelegdOp: eerste.vastgelegdOp, ...(f.data as object) };
}

const CONTACT = { ContactGelegd: 'tweezijdig', IndirectContactGelegd: 'indirect', ContactpogingGeregistreerd: 'poging' } as const;

/** What the file knows that opens, closes or quiets a gap. */
function waarnemingen(d: Dossier): Waargenomen[] {
  const { gemeld: in_, uit } = d.inschrijvingen;
  const nu = (id: string): string => geldende(d, in_).find((i) => versies(in_, i.id).includes(id))?.id ?? id;
  const schooltijd = schoolWaarnemingen(
    geldende(d, in_).map((i) => gemeld(in_, i)) as never,
    geldende(d, uit).map((u) => ({ ...gemeld(uit, u), ...(u.data.inschrijvingId === undefined ? {} : { inschrijvingId: nu(u.data.inschrijvingId) }), aangekondigd: u.type === 'UitschrijvingAangekondigd' })) as never,
  );
  const werk = werkWaarnemingen(plaatsingen(d).map((p) => zonderLeeg({ ...gemeld(d.werk.gestart, p.plaatsing), ...(p.wijzigingen.at(-1)?.data ?? {}), tot: totVan(p) })) as never);
  const contact = contactmomenten(d).map((m) => waarneming({ id: m.id, soort: CONTACT[m.type], geldigOp: m.geldigOp, vastgelegdOp: m.vastgelegdOp }));
  const aanTafel = gesprekken(d).filter((g) => g.data.aanwezig.includes('jongere')).map((g) => waarneming({ id: g.id, soort: 'tweezijdig', geldigOp: g.geldigOp, vastgelegdOp: g.vastgelegdOp }));
  return [...schooltijd, ...werk, ...contact, ...aanTafel];
}

/** The gaps of this file on a day, as known now, by the definition that ships; none for who is not in its target group. */
export function gatenVan(d: Dossier, op: Dag): readonly Gat[] {
  const definitie = definitieOp(STANDAARD_DEFINITIE, op);
  if (!definitie || d.inschrijvingen.uit.length === 0) return [];
  const feiten = waarnemingen(d);
  const buiten = bepaalStatus([], definitie, op, op, { geboortedatum: geboortedatumVan(d) ?? null }).status === 'BUITEN_DOELGROEP';
  return buiten ? [] : bepaalGaten(feiten, definitie, op, op);
}
