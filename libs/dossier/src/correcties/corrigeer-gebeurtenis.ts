import { aanvaard, type Besluit, type Command, type CommandMeta, dagVan, type Moment, type NewEvent } from '@loopplank/kernel';
import { kortPartnerIn } from '../betrokkenheid/beeindig-betrokkenheid';
import { veldenVan } from '../contact/contactmoment';
import { nummerFoutGebleken } from '../contact/registreer-contact';
import type { Contactmoment } from '../contact/state';
import { binnen } from '../controles';
import type { DossierEvent } from '../events';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import { planMoment } from '../regie/moment';
import { momentUitHistorie } from '../regie/na-contact';
import { momentNaRust, rustVelden } from '../rust/rust';
import type { Dossier } from '../state';
import { voorspel } from '../voorspel';
import { weiger } from '../weigeringen';
import type { WerkplekbezoekAfgelegd } from '../werk/events';
import { bezoekAfgelegd, bezoekVelden } from '../werk/werkbezoek';
import type { Correctiereden } from './events';
import { afhankelijkVan } from './afhankelijk';
import { gecorrigeerd } from './gecorrigeerd';
import { herstelMoment } from './herstel-moment';
import { type DossierFeit, isEigenWerk, soortVan, vindFeit } from './feiten';
import { meegekomen } from './meegekomen';
import type { Nieuw } from './nieuw';
import { magVervallen } from '../overdracht/vervallen';
import { geldt } from './state';
import { verkeerdeJongere } from './verkeerde-jongere';
import { nieuweVersieVan } from './vervang';
import { wijsJuisteJongereAan } from './wijs-juiste-jongere-aan';

export interface Correctie {
  readonly gebeurtenisId: string;
  readonly reden: Correctiereden;
  readonly toelichting?: string;
  /** Changed fields only; absent: the event ceases to hold. */
  readonly nieuw?: Nieuw;
  /** Only with `verkeerdeJongere`: the file where it belongs, when that is known; it may be told later. */
  readonly naarJongereId?: string;
}

/** These are taken back by something else than a correction, or never. */
const NIET_TE_CORRIGEREN: readonly DossierEvent['type'][] = ['GebeurtenisGecorrigeerd', 'IncidentVastgelegd', 'DossiersSamengevoegd', 'SamenvoegingTeruggedraaid', 'NoodtoegangGebruikt', 'SpoedDoorgegeven'];

export type CorrigeerGebeurtenis = Command<'CorrigeerGebeurtenis', Correctie>;

/**
 * Says that an earlier event was wrong. It ceases to hold, or a new version follows in the same decision,
 * checked by the rules it would have met at first. What it decided along the way is put right as well.
 */
export function corrigeerGebeurtenis({ data: c, meta }: CorrigeerGebeurtenis, d: Dossier): Besluit<DossierEvent> {
  const feit = vindFeit(d, c.gebeurtenisId);
  if (!feit) return weiger('gebeurtenis-onbekend', '/gebeurtenisId');
  if (NIET_TE_CORRIGEREN.includes(feit.type)) return weiger('niet-te-corrigeren', '/gebeurtenisId');
  if (!geldt(d, feit.id)) return c.naarJongereId === undefined ? weiger('al-gecorrigeerd', '/gebeurtenisId') : wijsJuisteJongereAan(c, feit, d, meta);
  const vast = magVervallen(d, feit, meta);
  if (vast) return vast;
  if (c.reden === 'verkeerdeJongere') return verkeerdeJongere(c, feit, d, meta);

  // The jongere may ask anybody to take something away; nobody rewrites the work of another organisation.
  const vanAnder = isEigenWerk(feit) && feit.organisatieId !== meta.actor.organisatieId;
  if (vanAnder && (c.nieuw !== undefined || c.reden !== 'opVerzoekJongere')) return weiger('andere-organisatie', '/gebeurtenisId');
  const besluit = c.nieuw ? vervang(c, c.nieuw, feit, d, meta) : feit.type === 'JongereAangemeld' ? weiger('aanmelding-blijft', '/nieuw') : laatVervallen(c, feit, d, meta);
  if (feit.type !== 'BetrokkenheidGestart' || besluit.soort === 'afgewezen') return besluit;
  return kortPartnerIn(d, voorspel(d, besluit.events, meta), meta) ?? besluit;
}

/** Without a new version: what came along and what is about it go too, and the next moment falls back to the one before. */
function laatVervallen(c: Correctie, feit: DossierFeit, d: Dossier, meta: CommandMeta): Besluit<DossierEvent> {
  const { bezoeken, ongeldig, moment } = meegekomen(d, feit, meta);
  const events = [feit, ...afhankelijkVan(d, feit), ...bezoeken, ...ongeldig, ...(moment ? [moment] : [])].map((f, i) => gecorrigeerd(f.id, i === 0 ? c : { reden: c.reden }));
  return aanvaard<DossierEvent>(...events, ...herstelMoment(d, events, meta));
}

function vervang(c: Correctie, nieuw: Nieuw, feit: DossierFeit, d: Dossier, meta: CommandMeta): Besluit<DossierEvent> {
  const weg = gecorrigeerd(feit.id, c, true);
  const zonder = voorspel(d, [weg], meta);
  const versie = nieuweVersieVan({ d: zonder, feit, meta }, nieuw);
  if (versie === null) return aanvaard();
  if ('soort' in versie) return versie.veld?.startsWith('/nieuw') || versie.veld === '/gebeurtenisId' ? versie : binnen('/nieuw', versie)!;
  const verder = soortVan(feit.type) === 'contact' ? gevolgen(d, feit as Feit<Contactmoment>, [weg, versie], meta) : soortVan(feit.type) === 'rust' ? andereRust(d, feit, [weg, versie], meta) : [];
  return aanvaard<DossierEvent>(weg, versie, ...verder);
}

/** What follows from another outcome or time of a touchpoint: the number that works, the moment the rules gave. */
function gevolgen(d: Dossier, feit: Feit<Contactmoment>, events: readonly NewEvent<DossierEvent>[], meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  const na = voorspel(d, events, meta);
  const versie = na.contact.momenten.at(-1)!;
  const mee = meegekomen(d, feit, meta);
  const velden = veldenVan(versie);
  const werktWeer = mee.ongeldig.filter((o) => velden.uitkomst !== 'nummerFout' || velden.contactgegevenId !== o.data.contactgegevenId);
  const gedaan = werktWeer.map((o) => gecorrigeerd(o.id, { reden: 'vergissing' }));
  const werktNiet = nummerFoutGebleken(voorspel(na, gedaan, meta), velden, versie.geldigOp, meta);
  // A visit was when its contact was.
  const verzet = versie.geldigOp === feit.geldigOp ? [] : mee.bezoeken.flatMap((b) => verzetBezoek(b, versie.geldigOp));
  const doorRegel = mee.moment?.data.reden === 'naPoging' || mee.moment?.data.reden === 'naContact';
  if (!doorRegel) return [...gedaan, ...werktNiet, ...verzet];
  const { moment, reden } = momentUitHistorie(voorspel(na, [...gedaan, ...werktNiet], meta), meta);
  return [...gedaan, ...werktNiet, ...verzet, ...planMoment(na, moment, reden, meta)];
}

/** The next moment goes along when a rest turns out to last until another day, while it is the one that the rest gave. */
function andereRust(d: Dossier, feit: DossierFeit, events: readonly NewEvent<DossierEvent>[], meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  const na = voorspel(d, events, meta);
  const versie = na.rust.at(-1)!;
  if (versie.type === 'RustIngetrokken' || !meegekomen(d, feit, meta).moment) return [];
  return planMoment(na, momentNaRust(rustVelden(versie), dagVan(versie.geldigOp), meta), 'rust', meta);
}

const verzetBezoek = (b: Feit<WerkplekbezoekAfgelegd>, op: Moment): NewEvent<DossierEvent>[] => [
  gecorrigeerd(b.id, { reden: 'verkeerdeDatum' }, true),
  bezoekAfgelegd(bezoekVelden(b), op, zonderLeeg({ vervangt: b.id, verplaatstVan: b.data.verplaatstVan })),
];
