import { type CommandMeta, dagVan, type Moment, type NewEvent } from '@loopplank/kernel';
import { gecorrigeerd } from '../correcties/gecorrigeerd';
import { geldt } from '../correcties/state';
import type { DossierEvent } from '../events';
import type { Feit } from '../feit';
import { gelijk, zonderLeeg } from '../leeg';
import { diplomaBehaald, diplomaVelden } from '../school/diploma';
import type { DiplomaBehaald, InschrijvingGemeld, UitschrijvingGemeld } from '../school/events';
import { inschrijvingGemeld, inschrijvingVelden, type Melding, uitgeschreven, uitschrijvingVelden } from '../school/inschrijving';
import type { Dossier } from '../state';
import { type Gegeven, gewenst, type Gewenst } from './state';

type Afgeleid = Feit<InschrijvingGemeld> | Feit<UitschrijvingGemeld> | Feit<DiplomaBehaald>;
type Soort = keyof Gewenst;

const SOORTVAN: Readonly<Record<Afgeleid['type'], Soort>> = { InschrijvingGemeld: 'inschrijving', UitschrijvingGemeld: 'uitschrijving', DiplomaBehaald: 'diploma' };

/** Every fact that was made out of an entry, also what no longer holds. */
function afgeleid(d: Dossier, { register, gegeven }: Gegeven): readonly Afgeleid[] {
  const feiten = [...d.inschrijvingen.gemeld, ...d.inschrijvingen.uit, ...d.loopbaan] as readonly Feit<DossierEvent>[];
  return feiten.filter((f): f is Afgeleid => f.bron === register && (f.data as { registergegeven?: string | null }).registergegeven === gegeven);
}

/** Somebody put right by hand what came of this entry: from then on people decide, and the register only tells. */
export const metDeHand = (d: Dossier, g: Gegeven): boolean =>
  afgeleid(d, g).some((f) => !geldt(d, f.id) && d.correcties.vervallen[f.id]?.reden !== 'register');

const veldenVan = (f: Afgeleid): object =>
  f.type === 'InschrijvingGemeld' ? inschrijvingVelden(f) : f.type === 'UitschrijvingGemeld' ? uitschrijvingVelden(f) : diplomaVelden(f);

/** School years run from August: to be enrolled in another one is news, though nothing else changed. */
const schooljaar = (m: Moment): number => Number(dagVan(m).slice(0, 4)) + (dagVan(m).slice(5) >= '08-01' ? 1 : 0);

function maak(soort: Soort, velden: object, m: Melding, meta: CommandMeta, vervangt?: string): NewEvent<DossierEvent> {
  const herkomst = zonderLeeg({ vervangt });
  if (soort === 'inschrijving') return inschrijvingGemeld(velden as NonNullable<Gewenst['inschrijving']>, m, meta, herkomst);
  if (soort === 'uitschrijving') return uitgeschreven(velden as NonNullable<Gewenst['uitschrijving']>, m, meta, herkomst);
  return diplomaBehaald(velden as NonNullable<Gewenst['diploma']>, m, meta, herkomst);
}

/** What has to happen to the facts of the file, so that they say what the register now says of this entry. */
export function afleiding(d: Dossier, g: Gegeven, meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  if (metDeHand(d, g)) return [];
  const { stand, feiten } = gewenst(d, g);
  const ontvangenOp = stand?.data.ontvangenOp ?? stand?.vastgelegdOp ?? meta.nu;
  return (['inschrijving', 'uitschrijving', 'diploma'] as const).flatMap((soort): readonly NewEvent<DossierEvent>[] => {
    const nu = afgeleid(d, g).find((f) => SOORTVAN[f.type] === soort && geldt(d, f.id));
    const velden = feiten[soort];
    if (velden === undefined) return nu ? [gecorrigeerd(nu.id, { reden: 'register' })] : [];
    const zelfdeJaar = soort !== 'inschrijving' || !nu || schooljaar(nu.data.ontvangenOp ?? nu.vastgelegdOp) >= schooljaar(ontvangenOp);
    if (nu && zelfdeJaar && gelijk(veldenVan(nu), velden)) return [];
    const nieuw = maak(soort, velden, { bron: g.register, ontvangenOp }, meta, nu?.id);
    const metGegeven = { ...nieuw, data: { ...nieuw.data, registergegeven: g.gegeven } } as NewEvent<DossierEvent>;
    return [...(nu ? [gecorrigeerd(nu.id, { reden: 'register' }, true)] : []), metGegeven];
  });
}
