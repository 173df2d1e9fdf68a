import { type Dag, eerste } from '@loopplank/kernel';
import { afspraken } from '../afspraken/state';
import { betrokkenenOp } from '../betrokkenheid/state';
import { alleFeiten, type DossierFeit } from '../correcties/feiten';
import { geldt } from '../correcties/state';
import { alsVerplaatst, type VerplaatstFeit } from '../correcties/verplaatsing';
import { zonderLeeg } from '../leeg';
import { volgendMomentOp } from '../regie/state';
import type { Dossier } from '../state';
import { meegeteldVan } from './contacten';
import type { Meegeteld } from './events';
import type { BetrokkenRol } from '../betrokkenheid/events';

/** An organisation that comes along into the file that stays. */
export interface Meegekomene {
  readonly organisatieId: string;
  readonly rol: BetrokkenRol;
  readonly grondslag: string;
  readonly tot?: Dag;
}

/** What the file that stays takes over from the one that becomes a signpost. */
export interface Bagage {
  readonly betrokkenen: readonly Meegekomene[];
  readonly feiten: readonly VerplaatstFeit[];
  readonly contacten: readonly Meegeteld[];
  /** Nothing that was promised sooner is lost. */
  readonly volgendMoment?: Dag;
}

/**
 * Facts that people go on working with and that everybody around the youngster shares. Touchpoints, conversations and
 * notes stay where they were written, with who wrote them; the timeline shows them from there.
 */
const GAAT_MEE: readonly DossierFeit['type'][] = [
  'ContactgegevenToegevoegd', 'AfspraakGemaakt', 'InschrijvingGemeld', 'UitschrijvingGemeld', 'UitschrijvingAangekondigd', 'DiplomaBehaald', 'PlaatsingGestart',
  'HerbezoekToegestaan', 'ContactGeweigerd', 'ToestemmingGegeven',
];

/** A rest or consent that was taken back, and a promise that was kept, are history. */
function looptNog(d: Dossier): (f: DossierFeit) => boolean {
  const open = new Set(afspraken(d).filter((a) => !a.afronding).map((a) => a.afspraak.id));
  const ingetrokken = new Set(d.toestemmingen.ingetrokken.filter((t) => geldt(d, t.id)).map((t) => t.data.toestemmingId));
  const rust = d.rust.filter((r) => geldt(d, r.id)).at(-1);
  const ongeldig = new Set(d.contact.ongeldig.filter((o) => geldt(d, o.id)).map((o) => o.data.contactgegevenId));
  return (f) => {
    if (f.type === 'AfspraakGemaakt') return open.has(f.id);
    if (f.type === 'ToestemmingGegeven') return !ingetrokken.has(f.id);
    if (f.type === 'HerbezoekToegestaan' || f.type === 'ContactGeweigerd') return f.id === rust?.id;
    return f.type !== 'ContactgegevenToegevoegd' || !ongeldig.has(f.id);
  };
}

/** Everything a file brings along when it becomes a signpost on this day. */
export function bagageVan(d: Dossier, vandaag: Dag): Bagage {
  const loopt = looptNog(d);
  const feiten = alleFeiten(d)
    .filter((f) => GAAT_MEE.includes(f.type) && geldt(d, f.id) && loopt(f))
    .map((f) => alsVerplaatst(d, f))
    .filter((f) => f !== null);
  const betrokkenen = betrokkenenOp(d, vandaag).map(({ organisatieId, rol, grondslag, tot }) => zonderLeeg({ organisatieId, rol, grondslag, tot }));
  return zonderLeeg({ betrokkenen, feiten, contacten: meegeteldVan(d), volgendMoment: volgendMomentOp(d, vandaag)?.data.datum });
}

/** What is not there yet: the same number, school or involvement twice helps nobody. */
export function nogNiet(d: Dossier, { betrokkenen, feiten }: Pick<Bagage, 'betrokkenen' | 'feiten'>, vandaag: Dag): Pick<Bagage, 'betrokkenen' | 'feiten'> {
  const tekst = (f: VerplaatstFeit) => JSON.stringify([f.soort, kern(f)]);
  const bekend = new Set(alleFeiten(d).filter((f) => GAAT_MEE.includes(f.type) && geldt(d, f.id)).map((f) => alsVerplaatst(d, f)).filter((f) => f !== null).map(tekst));
  const hier = betrokkenenOp(d, vandaag);
  return {
    feiten: feiten.filter((f) => !bekend.has(tekst(f))),
    betrokkenen: betrokkenen.filter((b) => (b.tot === undefined || b.tot >= vandaag) && !hier.some((h) => h.organisatieId === b.organisatieId && h.rol === b.rol && h.grondslag === b.grondslag && (h.tot === undefined || (b.tot !== undefined && eerste(h.tot, b.tot) === b.tot)))),
  };
}

/** Of a number only the number counts, of the rest all that was said but who told it. */
function kern(f: VerplaatstFeit): unknown {
  if (f.soort === 'contactgegeven') return [f.velden.soort, f.velden.waarde];
  const { bron: _, ontvangenOp: __, ...velden } = f.velden as Record<string, unknown>;
  return Object.entries(velden).filter(([, w]) => w !== undefined && w !== null).sort(([a], [b]) => (a < b ? -1 : 1));
}
