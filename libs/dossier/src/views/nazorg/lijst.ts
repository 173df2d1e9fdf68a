import { type Dag, plusMaanden } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Nazorgbak, Nazorglijst, NazorgRij } from '../../antwoorden.nazorg';
import { klokzin } from '../../taal/nazorg';
import { korteDatum } from '../../taal/datum';
import { vouwTot } from '../jongere.lezen';
import { gemeentenaam, korteNaam, leeftijd } from '../kort';
import { lezerVan } from '../lezer';
import { betrokkenOp, IS_BETROKKEN } from '../relaties';
import { alle, een } from '../rijen';
import { besteTelefoon, peilOp, rustNu, type Stand, voorkeurNu, type Zicht, zicht } from '../stand';
import { blad, type Bladzijde, medewerker, type Vraag, type Vrager } from '../vrager';
import { nazorgklok } from './antwoord';
import { actiedag, bakkenVan, NAZORGBAKKEN, zondag } from './bakken';
import { datumOntbreekt, isMijn, kortVan, type KlokKort, klokkenVan, leidend, planVoor } from './klokken';
import { risicos, situatie } from './redenen';
import type { Nazorgrij } from './schrijven';

interface Kandidaat {
  readonly nr: number;
  readonly id: string;
  readonly mijn: number;
  readonly rij: string;
}

/** A youngster on the list of this person: the clock of the day, or `null` when the date is missing. */
interface Regel {
  readonly nr: number;
  readonly id: string;
  readonly klok: KlokKort | null;
  readonly plan?: Nazorgrij['plan'];
  readonly bakken: readonly Nazorgbak[];
  /** Opens the facts: only for rows that are shown. */
  readonly open: () => Zicht | null;
}

const MIJN = '(j.regie_organisatie IS ? AND (j.regie_medewerker IS ? OR j.regie_medewerker IS NULL))';

export interface Nazorgvraag extends Vraag {
  /** Not mine: everybody of whom my organisation holds the regie. Only for now. */
  readonly heleOrganisatie?: true;
}

/** Mine by the columns of now, or somebody I ever guided; with what is kept of their aftercare. */
const kandidatenNu = (db: Db, { vrager: v, heleOrganisatie }: Nazorgvraag): Kandidaat[] => (heleOrganisatie ? vanOrganisatie(db, v) : vanPersoon(db, v));

/** Everybody of whom the organisation holds the regie, whoever sits in the seat. */
const vanOrganisatie = (db: Db, v: Vrager): Kandidaat[] =>
  alle<Kandidaat & Record<string, string | number>>(db, `SELECT j.nr, j.id, 1 AS mijn, n.rij FROM jongere j JOIN nazorg n ON n.nr = j.nr WHERE ${IS_BETROKKEN} AND j.regie_organisatie = ?`, ...betrokkenOp(v), v.organisatieId);

const vanPersoon = (db: Db, v: Vrager): Kandidaat[] =>
  alle<Kandidaat & Record<string, string | number>>(
    db,
    `SELECT j.nr, j.id, ${MIJN} AS mijn, n.rij FROM jongere j JOIN nazorg n ON n.nr = j.nr
     WHERE ${IS_BETROKKEN} AND j.nr IN
     (SELECT nr FROM jongere WHERE regie_organisatie = ? AND (regie_medewerker = ? OR regie_medewerker IS NULL)
      UNION SELECT nr FROM toewijzing WHERE organisatie_id = ? AND medewerker_id = ? AND als = 'begeleider')`,
    v.organisatieId, v.medewerkerId, ...betrokkenOp(v), v.organisatieId, v.medewerkerId, v.organisatieId, v.medewerkerId,
  );

/** The answer that was kept for this day, while it holds; else it is computed from all the facts. */
export function klokOpDag(db: Db, k: Pick<Kandidaat, 'nr'>, rij: Nazorgrij, op: Dag): KlokKort | undefined {
  const stuk = rij.stukken.findLast((s) => s.vanaf <= op);
  if (stuk && (stuk.totOp === null || op < stuk.totOp)) return stuk.klok;
  const stand = een<{ stand: string }>(db, 'SELECT stand FROM jongere WHERE nr = ?', k.nr);
  const z = stand && zicht(JSON.parse(stand.stand) as Stand, peilOp(op));
  const klok = z && leidend(klokkenVan(z, op));
  return klok ? kortVan(klok) : undefined;
}

function regelsNu(db: Db, vraag: Nazorgvraag): Regel[] {
  const op = vraag.peildatum;
  const peil = peilOp(op);
  return kandidatenNu(db, vraag).flatMap((k): Regel[] => {
    const open = () => zicht(JSON.parse(een<{ kort: string }>(db, 'SELECT kort FROM jongere WHERE nr = ?', k.nr)!.kort) as Stand, peil);
    if (k.mijn !== 1) {
      const z = open();
      if (!z || !isMijn(z, vraag.vrager)) return [];
    }
    const rij = JSON.parse(k.rij) as Nazorgrij;
    if (rij.stukken.length === 0) return [{ nr: k.nr, id: k.id, klok: null, bakken: ['datum-ontbreekt'], open }];
    const klok = klokOpDag(db, k, rij, op);
    const bakken = klok ? bakkenVan(klok, rij.plan?.datum, op) : [];
    return klok && klok.staat !== 'beeindigd' ? [{ nr: k.nr, id: k.id, klok, bakken, open, ...(rij.plan ? { plan: rij.plan } : {}) }] : [];
  });
}

/** On another day, or as known before: from the events themselves. */
function regelsToen(db: Db, vraag: Vraag): Regel[] {
  const { vrager: v, peildatum: op, bekendOp } = vraag;
  const peil = peilOp(op);
  const wie = alle<{ nr: number; id: string; stand: string }>(
    db,
    `SELECT j.nr, j.id, j.stand FROM jongere j JOIN nazorg n ON n.nr = j.nr WHERE ${IS_BETROKKEN}
     AND j.nr IN (SELECT nr FROM toewijzing WHERE organisatie_id = ? AND medewerker_id IN (?, ''))`,
    ...betrokkenOp(v), v.organisatieId, v.medewerkerId,
  );
  return wie.flatMap(({ nr, id, stand }): Regel[] => {
    const z = zicht(bekendOp === undefined ? (JSON.parse(stand) as Stand) : vouwTot(db, nr, bekendOp), peil);
    if (!z || !isMijn(z, v)) return [];
    const open = () => z;
    if (datumOntbreekt(z)) return [{ nr, id, klok: null, bakken: ['datum-ontbreekt'], open }];
    const volledig = leidend(klokkenVan(z, op));
    if (!volledig || volledig.staat === 'beeindigd') return [];
    const klok = kortVan(volledig);
    const plan = planVoor(z, klok);
    return [{ nr, id, klok, bakken: bakkenVan(klok, plan?.datum, op), open, ...(plan ? { plan: { datum: plan.datum, medewerkerId: plan.medewerkerId } } : {}) }];
  });
}

const GEWICHT: Readonly<Record<KlokKort['gevolg'], number>> = { ladder: 0, escalatie: 1, geen: 2 };

/** A decision first, then who was missed most often, then by day. */
function opUrgentie(vandaag: Dag): (a: Regel, b: Regel) => number {
  const sleutel = ({ klok: k, plan, id }: Regel): string => {
    if (!k) return `9${id}`;
    const zwaar = k.staat === 'besluitNodig' ? 0 : 1 + GEWICHT[k.gevolg];
    return `${zwaar}${actiedag(k, plan?.datum, vandaag) ?? k.einde}${id}`;
  };
  return (a, b) => (sleutel(a) < sleutel(b) ? -1 : 1);
}

function rijVan(db: Db, r: Regel, vraag: Vraag): NazorgRij[] {
  const z = r.open();
  if (!z) return [];
  const { peildatum: op, namen } = vraag;
  const lezer = lezerVan(db, r.nr, vraag.vrager);
  const telefoon = besteTelefoon(z);
  const plan = r.plan && r.plan.datum >= op ? r.plan : undefined;
  const wat = situatie(z, lezer);
  return [{
    jongereId: r.id,
    naam: korteNaam(z.aanmelding),
    leeftijd: leeftijd(z),
    gemeente: gemeentenaam(z.aanmelding.gemeente),
    bakken: r.bakken,
    reden: r.klok === null ? 'Gaat van school, maar de datum is niet bekend' : plan ? `${klokzin(r.klok, op)}; gepland op ${korteDatum(plan.datum, op)}` : klokzin(r.klok, op),
    ook: r.klok === null ? [] : risicos(z, r.klok, r.bakken, vraag.bekendOp ?? vraag.nu),
    ...(wat === undefined ? {} : { situatie: wat }),
    ...(r.klok === null ? {} : { klok: nazorgklok(r.klok, op) }),
    ...(plan ? { gepland: { datum: plan.datum, ...medewerker(namen, plan.medewerkerId) } } : {}),
    discreet: voorkeurNu(z)?.discreet ?? false,
    ...(telefoon && !rustNu(z) && lezer.leestGedeeld(telefoon.id) ? { telefoon: { contactgegevenId: telefoon.id, nummer: telefoon.waarde } } : {}),
  }];
}

/** What a check takes on the average, travel and noting down included: a figure of practice, to see whether the week fits. */
const MINUTEN_PER_CHECK = 9;

/** Monday's list: everybody in aftercare of whom I hold the file or whom I guide, or whom my organisation holds. `bak`: only that bucket. */
export function leesNazorglijst(db: Db, vraag: Nazorgvraag, bladzijde: Bladzijde, bak?: Nazorgbak): Nazorglijst {
  const nu = vraag.bekendOp === undefined && vraag.peildatum === vraag.vrager.vandaag;
  const regels = nu ? regelsNu(db, vraag) : regelsToen(db, vraag);
  const aantal = Object.fromEntries(NAZORGBAKKEN.map((b) => [b, regels.filter((r) => r.bakken.includes(b)).length])) as Record<Nazorgbak, number>;
  const gevraagd = (bak === undefined ? regels : regels.filter((r) => r.bakken.includes(bak))).sort(opUrgentie(vraag.peildatum));
  const week = zondag(vraag.peildatum);
  const acties = regels.filter((r) => r.bakken.includes('te-laat') || (r.klok && (actiedag(r.klok, r.plan?.datum, vraag.peildatum) ?? plusMaanden(week, 1)) <= week)).length;
  return {
    items: blad(gevraagd, bladzijde).flatMap((r) => rijVan(db, r, vraag)),
    totaal: gevraagd.length,
    bakken: aantal,
    werk: { acties, minuten: acties * MINUTEN_PER_CHECK },
  };
}
