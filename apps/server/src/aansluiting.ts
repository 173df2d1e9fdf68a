import { naWerkdagen } from '@loopplank/access';
import type { AccessHuis } from '@loopplank/access/http';
import { aantalBegeleiders, begeleidersVan, berichtgevingVan, hoortTreden, medewerkerOp, medewerkerVanAgenda, namenVan, organisatieMetId, organisaties, vervangtOp, werkkalenderVan } from '@loopplank/access/views';
import type { DossierEvent } from '@loopplank/dossier';
import { AANBOD_WERKDAGEN, dossierStream, GRONDSLAGEN } from '@loopplank/dossier';
import type { DossierHuis, NieuweBetrokkene } from '@loopplank/dossier/http';
import { standaardOp } from '@loopplank/dossier/views';
import { type Dag, dagVan, type Moment } from '@loopplank/kernel';
import type { KoppelingenHuis } from '@loopplank/koppelingen/http';
import { ViewNietKlaar } from '@loopplank/projections';
import { DOORSTROOMPUNTREGIOS, gemeente as zoekGemeente } from '@loopplank/referentie';
import { toezichtOp } from './toezicht';
import { betrekbaar, GRONDSLAG_DOORSTROOMPUNT, grondslagenVan, ROLLEN_VAN_SOORT } from './betrekbaar';
import { commandIdVan } from './http/command-id';
import type { Huis } from './huis';

const GRONDSLAG_ONBEKEND = 'nog vast te stellen';

function betrekbaarAls(huis: Huis, organisatieId: string): ReturnType<DossierHuis['betrekbaarAls']> {
  const o = organisatieMetId(huis.views.db('toegang'), organisatieId);
  return o ? betrekbaar(o) : undefined;
}

/** Who would receive a handover: in its first role, on its first ground, by its own working days. */
function ontvanger(huis: Huis, organisatieId: string, op: Dag): ReturnType<DossierHuis['ontvanger']> {
  const db = huis.views.db('toegang');
  const o = organisatieMetId(db, organisatieId);
  if (!o) return undefined;
  const kalender = werkkalenderVan(db, organisatieId);
  const na = (werkdagen: number): Dag => naWerkdagen(kalender, op, werkdagen);
  return {
    rol: ROLLEN_VAN_SOORT[o.soort][0], grondslag: grondslagenVan(o)[0] ?? GRONDSLAG_ONBEKEND, ontvangers: aantalBegeleiders(db, organisatieId, op),
    herinnerDatum: na(AANBOD_WERKDAGEN.ontvanger), leidingDatum: na(AANBOD_WERKDAGEN.leiding), uiterlijkDatum: na(AANBOD_WERKDAGEN.uiterlijk), kalenderVersie: String(kalender.versie),
  };
}

/** The registrar's organisation and, when it takes part, the Doorstroompunt of the youngster's region. */
export function betrokkenenVoor(huis: Pick<Huis, 'views'>, eigenId: string, gemeenteCode: string, van: NieuweBetrokkene['van']): readonly NieuweBetrokkene[] {
  const db = huis.views.db('toegang');
  const eigen = organisatieMetId(db, eigenId);
  const regio = zoekGemeente(gemeenteCode)?.doorstroompuntregio;
  const punt = organisaties(db).find((o) => o.soort === 'doorstroompunt' && o.doorstroompuntregio === regio && o.id !== eigenId);
  return [
    { organisatieId: eigenId, rol: ROLLEN_VAN_SOORT[eigen?.soort ?? 'overig'][0], grondslag: (eigen && grondslagenVan(eigen)[0]) ?? GRONDSLAG_ONBEKEND, van },
    ...(punt ? [{ organisatieId: punt.id, rol: 'doorstroompunt' as const, grondslag: grondslagenVan(punt)[0] ?? GRONDSLAG_DOORSTROOMPUNT, van }] : []),
  ];
}

/** While the view of definitions is being built a file can still be read: by what ships, and it says which version. */
function standaardDefinitie({ views }: Pick<Huis, 'views'>, op: Dag): ReturnType<typeof standaardOp> {
  try {
    return standaardOp(views.db('beeld'), op);
  } catch (fout) {
    if (fout instanceof ViewNietKlaar) return undefined;
    throw fout;
  }
}

/** Whose calendar a secret opens; nobody's when that person does no work in files any more. */
function agendaVan({ views, toegangszaken }: Huis, token: string, nu: Moment): ReturnType<DossierHuis['agendaVan']> {
  const db = views.db('toegang');
  const medewerkerId = medewerkerVanAgenda(db, toegangszaken.links.digest(token));
  const wie = medewerkerId === null ? null : medewerkerOp(db, medewerkerId, dagVan(nu));
  return wie && begeleidersVan(db, wie.organisatieId, dagVan(nu)).includes(wie.id) ? { medewerkerId: wie.id, organisatieId: wie.organisatieId } : undefined;
}

/** What the dossier's controllers get from this house. */
export const dossierHuis = (huis: Huis): DossierHuis => ({
  views: huis.views,
  // A swap of the view closes the connection these names were read through: look it up per request.
  get namen() {
    return namenVan(huis.views.db('toegang'));
  },
  gebeurtenissen: (jongereId) => huis.commands.lees<DossierEvent>(dossierStream(jongereId)),
  betrokkenenBijAanmelding: (medewerker, gemeente, vandaag) => betrokkenenVoor(huis, medewerker.organisatieId, gemeente, vandaag),
  bsnIndex: huis.bsnIndex,
  organisatieBestaat: (id) => organisatieMetId(huis.views.db('toegang'), id) !== null,
  betrekbaarAls: (id) => betrekbaarAls(huis, id),
  beeldlijst: (vraag) => {
    // Being built or parked is told as for every view; the thread cannot tell why.
    huis.views.db('beeld');
    return huis.lezers.beeldlijst(vraag);
  },
  beeldstil: (vraag) => {
    huis.views.db('beeld');
    return huis.lezers.stil(vraag);
  },
  ontvanger: (id, op) => ontvanger(huis, id, op),
  beeldeffect: (vraag) => {
    huis.views.db('beeld');
    return huis.lezers.effect(vraag);
  },
  standaardDefinitie: (op) => standaardDefinitie(huis, op),
  hoortTreden: (organisatieId, medewerkerId, op) => hoortTreden(huis.views.db('toegang'), organisatieId, medewerkerId, op),
  werkdagenNa: (van, aantal, organisatieId) => naWerkdagen(werkkalenderVan(huis.views.db('toegang'), organisatieId), van, aantal),
  toezichtOp: (waarover, door, op) => toezichtOp(huis.views.db('toegang'), waarover, door, op),
  url: huis.instellingen.url,
  agendaVan: (token, nu) => agendaVan(huis, token, nu),
  nieuwsGezienTot: (id) => berichtgevingVan(huis.views.db('toegang'), id).gezienTot,
  vervangtOp: (id, op) => vervangtOp(huis.views.db('toegang'), id, op),
  organisatieVanMedewerker: (id, op) => medewerkerOp(huis.views.db('toegang'), id, op)?.organisatieId,
});

/** What the controllers of imports get from this house. */
export const koppelingenHuis = (huis: Huis): KoppelingenHuis => ({
  views: huis.views,
  commands: huis.commands,
  imports: huis.imports,
  bsnIndex: huis.bsnIndex,
  commandIdVan,
  betrokkenen: (organisatieId, gemeente, van) => betrokkenenVoor(huis, organisatieId, gemeente, van),
  get namen() {
    return namenVan(huis.views.db('toegang'));
  },
});

/** What the controllers of people and sessions get from this house. */
export const accessHuis = (huis: Huis): AccessHuis => ({
  views: huis.views,
  commands: huis.commands,
  klok: huis.klok,
  zegelSleutel: huis.zegelSleutel,
  url: huis.instellingen.url,
  referentie: {
    gemeenteBestaat: (code) => zoekGemeente(code) !== undefined,
    regioBestaat: (code) => DOORSTROOMPUNTREGIOS.some((r) => r.code === code),
    grondslagen: GRONDSLAGEN,
  },
  ...huis.toegangszaken,
});
