import { dagVan, leeftijdOp, type Moment } from '@loopplank/kernel';
import { gemeente } from '@loopplank/referentie';
import type { Db } from '@loopplank/sqlite';
import type { Afspraak, Betrokkene, Contactgegeven, EenBeeld, Persoon, VolgendMoment } from '../antwoorden';
import { MOMENTREDEN } from '../taal/woorden';
import { beeldstatus } from './beeldstatus';
import { gesprekkenVan } from './gesprekken';
import { hulpvraagVan } from './hulpvragen';
import { schooltijdenVan } from './inschrijvingen';
import { diplomasVan, profielenVan, uitnodigingenVan } from './loopbaan';
import { nazorgVan } from './nazorg/antwoord';
import { overdrachtsstand } from './overdracht/stand';
import { plaatsingenVan } from './plaatsingen';
import { leesStand } from './jongere.lezen';
import { type Lezer, lezerVan } from './lezer';
import {
  afsprakenNu, type AfspraakMetAfloop, begeleiders, betrokkenheden, bruikbaarheid, type Contactgegevenfeit, gegevensNu, laatsteContact, momentNu, peilOp,
  openHulpvragen, opgenomenIn, pogingenSindsContact, regieNu, voorkeurNu, type Zicht, zicht,
} from './stand';
import { wensenVan } from './rust';
import { medewerker, type Namen, organisatie, type Vraag } from './vrager';

/** Reports of one kind shown in the shared view; their own lists have them all. */
const REGISTRATIES = 10;

/** A part that is only there when it has something to show. */
const metRijen = <K extends string, T>(naam: K, rijen: readonly T[]) => (rijen.length > 0 ? { [naam]: rijen } : {}) as { readonly [N in K]?: readonly T[] };

/** Finished agreements shown in the shared view; the list of agreements has them all. */
const AFGEROND = 5;

export function persoonVan({ aanmelding: a, peil }: Zicht): Persoon {
  return {
    voornaam: a.voornaam,
    ...(a.tussenvoegsel === undefined ? {} : { tussenvoegsel: a.tussenvoegsel }),
    achternaam: a.achternaam,
    geboortedatum: a.geboortedatum,
    leeftijd: a.geboortedatum === null ? null : leeftijdOp(a.geboortedatum, peil.dag),
    gemeente: { code: a.gemeente, naam: gemeente(a.gemeente)?.naam ?? a.gemeente },
    herkomst: a.herkomst,
    ...(a.opleidingsoort === undefined ? {} : { opleidingsoort: a.opleidingsoort }),
    bsnBekend: a.bsnBekend,
  };
}

/** Who holds the file; an empty id when the invariant was broken and nobody does. */
export function regieVan(z: Zicht, namen: Namen): EenBeeld['regie'] {
  const regie = regieNu(z);
  if (!regie) return { organisatie: { id: '', naam: 'Niemand' }, sindsDatum: dagVan(z.aanmelding.geldigOp) };
  return { organisatie: organisatie(namen, regie.organisatieId), ...medewerker(namen, regie.medewerkerId), sindsDatum: dagVan(regie.geldigOp) };
}

/** The next moment; without one (a broken invariant) the day of registration, so that it shows as overdue. */
export function momentVan(z: Zicht, lezer: Pick<Lezer, 'leestGedeeld'>): VolgendMoment {
  const m = momentNu(z);
  if (!m) return { datum: dagVan(z.aanmelding.geldigOp), redenTekst: 'Er is nog geen volgend moment.' };
  return {
    datum: m.datum,
    ...(m.wat === undefined || !lezer.leestGedeeld(m.id) ? {} : { wat: m.wat }),
    ...(m.kanaal === undefined ? {} : { kanaal: m.kanaal }),
    redenTekst: MOMENTREDEN[m.reden] ?? '',
  };
}

export function contactgegevenVan(z: Zicht, g: Contactgegevenfeit, lezer: Lezer): Contactgegeven {
  return {
    id: g.id,
    soort: g.soort,
    ...(lezer.leestGedeeld(g.id) ? { waarde: g.waarde, ...(g.bron === undefined ? {} : { bron: g.bron }) } : { waarde: null, afgeschermd: true as const }),
    vanDatum: g.van,
    ...(g.tot === undefined ? {} : { totDatum: g.tot }),
    ...bruikbaarheid(z, g.id),
  };
}

export function afspraakVan({ afspraak: a, afronding }: AfspraakMetAfloop, lezer: Lezer, namen: Namen): Afspraak {
  return {
    id: a.id,
    ...(lezer.leestGedeeld(a.id) ? { tekst: a.tekst } : { tekst: null, afgeschermd: true as const }),
    door: a.door,
    ...(a.organisatieId === undefined ? {} : { organisatie: organisatie(namen, a.organisatieId) }),
    ...medewerker(namen, a.medewerkerId),
    ...(a.uiterlijk === undefined ? {} : { uiterlijkDatum: a.uiterlijk }),
    gemaaktOp: a.geldigOp,
    ...(afronding ? { afronding: { uitkomst: afronding.uitkomst, op: afronding.geldigOp } } : {}),
  };
}

/** Everybody around the youngster up to the day: who still is first, then by when they came. */
export function betrokkenenVan(z: Zicht, namen: Namen): Betrokkene[] {
  const voorbij = (b: { tot?: string }) => (b.tot !== undefined && b.tot < z.peil.dag ? '1' : '0');
  return betrokkenheden(z)
    .sort((a, b) => (`${voorbij(a)}${a.van}${a.id}` < `${voorbij(b)}${b.van}${b.id}` ? -1 : 1))
    .map((b) => ({
      id: b.id,
      organisatie: organisatie(namen, b.organisatieId),
      rol: b.rol,
      grondslag: b.grondslag,
      vanDatum: b.van,
      ...(b.tot === undefined ? {} : { totDatum: b.tot }),
      begeleiders: voorbij(b) === '1' ? [] : begeleiders(z, b.organisatieId).map((id) => ({ id, naam: namen.medewerker(id) ?? 'Onbekend' })),
    }));
}

function voorkeurVan(z: Zicht, lezer: Lezer): Pick<EenBeeld, 'contactvoorkeur'> {
  const v = voorkeurNu(z);
  if (!v) return {};
  const mag = v.toelichting !== undefined && lezer.leest(v.id, v.organisatieId);
  return {
    contactvoorkeur: {
      ...(v.kanaal === undefined ? {} : { kanaal: v.kanaal }),
      discreet: v.discreet,
      ...(v.voicemailToegestaan === undefined ? {} : { voicemailToegestaan: v.voicemailToegestaan }),
      ...(mag ? { toelichting: v.toelichting! } : v.toelichting === undefined ? {} : { afgeschermd: true as const }),
    },
  };
}

function laatsteContactVan(z: Zicht, namen: Namen): Pick<EenBeeld, 'laatsteContact'> {
  const c = laatsteContact(z);
  return c ? { laatsteContact: { op: c.geldigOp, kanaal: c.kanaal, organisatie: organisatie(namen, c.organisatieId) } } : {};
}

/** A file as it was on `peildatum` and as known at `bekendOp`; `revisie` is the revision it was read at. */
export interface Gelezen<T> {
  readonly waarde: T;
  readonly revisie: number;
}

/** The facts of a file on the day of a question and the reader's rights in it; null: there was no file, or we did not know it. */
export function openDossier(db: Db, jongereId: string, vraag: Vraag): { z: Zicht; lezer: Lezer; nr: number; kennis: Moment } | null {
  const gevonden = leesStand(db, jongereId, vraag.bekendOp);
  const z = gevonden && zicht(gevonden.stand, peilOp(vraag.peildatum, vraag.standaard));
  return z && gevonden ? { z, lezer: lezerVan(db, gevonden.nr, vraag.vrager), nr: gevonden.nr, kennis: vraag.bekendOp ?? vraag.nu } : null;
}

/** The one shared view of a youngster. `mag`: what the asker may do here. */
export function leesEenBeeld(db: Db, jongereId: string, vraag: Vraag, mag: EenBeeld['mag'] = []): Gelezen<EenBeeld> | null {
  const gevonden = openDossier(db, jongereId, vraag);
  if (!gevonden) return null;
  const { z, lezer, nr, kennis } = gevonden;
  const { namen } = vraag;
  const afspraken = afsprakenNu(z);
  const open = afspraken.filter((a) => !a.afronding).length;
  return {
    revisie: z.revision,
    waarde: {
      id: jongereId,
      persoon: persoonVan(z),
      ...voorkeurVan(z, lezer),
      regie: regieVan(z, namen),
      volgendMoment: momentVan(z, lezer),
      ...metRijen('samengevoegd', opgenomenIn(z).map(({ samenvoegingId, geldigOp }) => ({ samenvoegingId, op: geldigOp }))),
      betrokkenen: betrokkenenVan(z, namen),
      beeldstatus: beeldstatus(z, kennis),
      contactgegevens: gegevensNu(z).map((g) => contactgegevenVan(z, g, lezer)),
      ...laatsteContactVan(z, namen),
      pogingenSindsContact: pogingenSindsContact(z),
      afspraken: afspraken.slice(0, open + AFGEROND).map((a) => afspraakVan(a, lezer, namen)),
      gesprekken: gesprekkenVan(db, nr, z, lezer, vraag),
      ...metRijen('hulpvragen', openHulpvragen(z).map((h) => hulpvraagVan(h, { z, lezer, namen }))),
      ...metRijen('inschrijvingen', schooltijdenVan({ z, lezer, namen }).slice(0, REGISTRATIES)),
      ...metRijen('diplomas', diplomasVan({ z, lezer, namen })),
      ...metRijen('uitstroomprofielen', profielenVan({ z, lezer, namen }).slice(0, REGISTRATIES)),
      ...metRijen('uitnodigingen', uitnodigingenVan({ z, lezer, namen }).slice(0, REGISTRATIES)),
      ...nazorgVan(z, lezer),
      ...metRijen('plaatsingen', plaatsingenVan({ z, lezer, namen }).slice(0, REGISTRATIES)),
      ...wensenVan({ z, lezer, namen }),
      overdracht: overdrachtsstand({ z, lezer, vraag }),
      peildatum: vraag.peildatum,
      bekendOp: kennis,
      mag,
    },
  };
}
