import type { Db } from '@loopplank/sqlite';
import type { Werklijst, WerklijstRij } from '../antwoorden';
import { isVertrokkenVolgens } from '../nazorg/vertrek';
import type { Trede } from '../escalatie/events';
import { momentVan, regieVan } from './een-beeld';
import { type Escalaties, escalatiesBij, hoort, type Werkdagen } from './escalatie';
import { gemeentenaam, korteNaam, leeftijd } from './kort';
import { vouwTot } from './jongere.lezen';
import { type Lezer, lezerVan } from './lezer';
import { type KlokKort, klokkenVan, kortVan, leidend } from './nazorg/klokken';
import { klokOpDag } from './nazorg/lijst';
import type { Nazorgrij } from './nazorg/schrijven';
import { betrokkenOp, IS_BETROKKEN } from './relaties';
import { alle } from './rijen';
import { begeleiders, besteTelefoon, isAanZet, laatsteContact, onzeZoektocht, openHulpvragen, peilOp, regieNu, rustNu, type Stand, voorkeurNu, type Zicht, zicht } from './stand';
import { blad, type Bladzijde, type Vraag, type Vrager } from './vrager';
import { bakVan, gewicht, type Reden, redenen, type Rol } from './werklijst/redenen';

interface Kandidaat {
  readonly nr: number;
  readonly id: string;
  /** Facts as JSON: all, or for a question about now those that matter now. */
  readonly feiten: string;
  /** What is kept of the aftercare, for a question about now. */
  readonly rij?: string | null;
}

/** Everybody who may be on the list of this person: now by the columns, on another day everybody who ever was. */
function kandidaten(db: Db, { vrager: v, peildatum, bekendOp, treden = [] }: Werklijstvraag): Kandidaat[] {
  const ooit = 'SELECT nr FROM toewijzing WHERE organisatie_id = ? AND medewerker_id';
  const toegang = betrokkenOp(v);
  const nu = bekendOp === undefined && peildatum === v.vandaag;
  return nu
    ? alle(
        db,
        `SELECT j.nr, j.id, j.kort AS feiten, n.rij FROM jongere j LEFT JOIN nazorg n ON n.nr = j.nr WHERE ${IS_BETROKKEN} AND j.nr IN
         (SELECT nr FROM jongere WHERE regie_organisatie = ? AND (regie_medewerker = ? OR regie_medewerker IS NULL) UNION ${ooit} = ? AND als = 'begeleider'
          UNION ${ooit} IN (?, '') AND als = 'hulpvraag'
          UNION ${ooit} = '' AND als = 'zoektocht'
          UNION ${ooit} = '' AND als IN (SELECT value FROM json_each(?)))`,
        ...toegang, v.organisatieId, v.medewerkerId, v.organisatieId, v.medewerkerId, v.organisatieId, v.medewerkerId, v.organisatieId, v.organisatieId, JSON.stringify(treden),
      )
    : alle(db, `SELECT j.nr, j.id, j.stand AS feiten FROM jongere j WHERE ${IS_BETROKKEN} AND j.nr IN (${ooit} IN (?, ''))`, ...toegang, v.organisatieId, v.medewerkerId);
}

interface Regel {
  readonly nr: number;
  readonly id: string;
  readonly z: Zicht;
  readonly lezer: Lezer;
  readonly moment: WerklijstRij['volgendMoment'];
  readonly redenen: readonly [Reden, ...Reden[]];
  readonly hoe: Rol;
  /** The absent colleague whose work this is. */
  readonly namens?: string;
}

/** My own: I hold the file, or I guide. Of the team: my organisation holds it and nobody is in the seat. Else: a help request is mine, or my organisation must look where somebody is. */
function hoortErbij(z: Zicht, v: Vrager, escalaties: Escalaties, treden: readonly Trede[]): Rol | null {
  if (isVertrokkenVolgens(z.nazorgeindes, { starts: z.nazorgstarts, inschrijvingen: z.inschrijvingen }, z.peil.dag)) return null;
  const regie = regieNu(z);
  const onze = regie?.organisatieId === v.organisatieId;
  if (onze && regie.medewerkerId === undefined) return 'vacant';
  if (onze && regie.medewerkerId === v.medewerkerId) return 'eigen';
  if (begeleiders(z, v.organisatieId).includes(v.medewerkerId)) return 'eigen';
  if (openHulpvragen(z).some((h) => isAanZet(h, v))) return 'hulpvraag';
  const { signaal, zoekt } = onzeZoektocht(z, v.organisatieId);
  if (signaal || zoekt) return 'zoektocht';
  return escalaties.lopend.some((e) => hoort(e, treden)) ? 'escalatie' : null;
}

/** How the aftercare clock stands: from what was kept, else from the facts. */
function klokVan(db: Db, { nr, rij }: Kandidaat, z: Zicht, nu: boolean): KlokKort | undefined {
  if (nu) return rij ? klokOpDag(db, { nr }, JSON.parse(rij) as Nazorgrij, z.peil.dag) : undefined;
  const klok = leidend(klokkenVan(z, z.peil.dag));
  return klok && kortVan(klok);
}

function regels(db: Db, vraag: Werklijstvraag): Regel[] {
  const peil = peilOp(vraag.peildatum, vraag.standaard);
  const nu = vraag.bekendOp === undefined && vraag.peildatum === vraag.vrager.vandaag;
  return kandidaten(db, vraag).flatMap((k) => {
    const { nr, id, feiten } = k;
    const toen = vraag.bekendOp === undefined ? (JSON.parse(feiten) as Stand) : vouwTot(db, nr, vraag.bekendOp);
    const z = zicht(toen, peil);
    if (!z) return [];
    const klok = klokVan(db, k, z, nu);
    const escalaties = escalatiesBij(z, vraag.vrager.organisatieId, () => klok);
    const hoe = hoortErbij(z, vraag.vrager, escalaties, vraag.treden ?? []);
    if (!hoe) return [];
    const lezer = lezerVan(db, nr, vraag.vrager);
    const moment = momentVan(z, lezer);
    return [{ nr, id, z, lezer, moment, hoe, redenen: redenen({ z, lezer, moment, rol: hoe, vrager: vraag.vrager, kennis: vraag.bekendOp ?? vraag.nu, escalaties, hoortMee: escalaties.lopend.some((e) => hoort(e, vraag.treden ?? [])), ...(klok ? { klok } : {}), ...(vraag.werkdagen ? { werkdagen: vraag.werkdagen } : {}) }) }];
  });
}

/** The own list, and on it the work of absent colleagues; a youngster of both is one's own. */
function metVervangen(db: Db, vraag: Werklijstvraag): Regel[] {
  const eigen = regels(db, vraag);
  const gezien = new Set(eigen.map((r) => r.nr));
  const namens = (vraag.namens ?? []).flatMap((medewerkerId) =>
    regels(db, { ...vraag, vrager: { ...vraag.vrager, medewerkerId }, treden: [] }).flatMap((r) => {
      if (r.hoe === 'vacant' || gezien.has(r.nr)) return [];
      gezien.add(r.nr);
      return [{ ...r, namens: medewerkerId }];
    }),
  );
  return [...eigen, ...namens];
}

/** What needs something now first, by weight and then by day; then what comes later, by day. */
function opUrgentie(a: Regel, b: Regel): number {
  const bak = (r: Regel) => (bakVan(r.redenen[0]) === 'nu' ? 0 : 1);
  const zwaarte = bak(a) === 0 && bak(b) === 0 ? gewicht(a.redenen[0]) - gewicht(b.redenen[0]) : 0;
  const dag = a.moment.datum < b.moment.datum ? -1 : a.moment.datum > b.moment.datum ? 1 : 0;
  return bak(a) - bak(b) || zwaarte || dag || (a.id < b.id ? -1 : 1);
}

function rijVan({ id, z, lezer, moment, namens, redenen: [eerste, ...rest] }: Regel, { namen }: Vraag): WerklijstRij {
  const contact = laatsteContact(z);
  const telefoon = besteTelefoon(z);
  const { organisatie, medewerker } = regieVan(z, namen);
  return {
    jongereId: id,
    naam: korteNaam(z.aanmelding),
    leeftijd: leeftijd(z),
    gemeente: gemeentenaam(z.aanmelding.gemeente),
    bak: bakVan(eerste),
    redenCode: eerste.code,
    reden: eerste.tekst,
    ...(rest.length > 0 ? { ook: rest.map((r) => r.tekst) } : {}),
    ...(eerste.waarom ? { waarom: eerste.waarom } : {}),
    volgendMoment: moment,
    ...(contact ? { laatsteContactOp: contact.geldigOp } : {}),
    discreet: voorkeurNu(z)?.discreet ?? false,
    ...(telefoon && !rustNu(z) && lezer.leestGedeeld(telefoon.id) ? { telefoon: { contactgegevenId: telefoon.id, nummer: telefoon.waarde } } : {}),
    regie: { organisatie, ...(medewerker ? { medewerker } : {}) },
    ...(namens === undefined ? {} : { namens: { id: namens, naam: namen.medewerker(namens) ?? 'Onbekende medewerker' } }),
  };
}

export interface Werklijstvraag extends Vraag {
  /** Absent colleagues of the same organisation whom the asker stands in for on that day. */
  readonly namens?: readonly string[];
  /** Of which steps of a ladder the asker hears, for the whole organisation. */
  readonly treden?: readonly Trede[];
  readonly werkdagen?: Werkdagen;
}

/** The worklist of the asker, most urgent first, each row with its reason. `bak`: only that part. */
export function leesWerklijst(db: Db, vraag: Werklijstvraag, bladzijde: Bladzijde, bak?: WerklijstRij['bak']): Werklijst {
  const alles = metVervangen(db, vraag).sort(opUrgentie);
  const nu = alles.filter((r) => bakVan(r.redenen[0]) === 'nu').length;
  const gevraagd = bak === undefined ? alles : alles.filter((r) => bakVan(r.redenen[0]) === bak);
  return { items: blad(gevraagd, bladzijde).map((r) => rijVan(r, vraag)), totaal: gevraagd.length, nu, straks: alles.length - nu };
}
