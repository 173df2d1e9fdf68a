import { dagVan } from '@loopplank/kernel';
import type { Diploma, Uitnodiging, Uitstroomprofiel } from '../antwoorden';
import { isStartkwalificatie } from '../school/diploma';
import { DIPLOMA, PROFIEL } from '../taal/woorden';
import { berichtVan, type Blik, plekVan } from './inschrijvingen';
import { opVolgorde } from './stand';
import { organisatie } from './vrager';

/** Diplomas, newest first. */
export const diplomasVan = (blik: Blik): Diploma[] =>
  opVolgorde(blik.z.diplomas)
    .reverse()
    .map((d) => ({
      id: d.id,
      niveau: d.niveau,
      niveauTekst: DIPLOMA[d.niveau],
      ...(d.leerweg === undefined ? {} : { leerweg: d.leerweg }),
      datum: d.datum,
      startkwalificatie: isStartkwalificatie(d.niveau),
      ...plekVan(d, blik),
      ...(d.opleiding === undefined || !blik.lezer.leestGedeeld(d.id) ? {} : { opleiding: d.opleiding }),
      ...berichtVan(d),
    }));

/** Where the youngster goes after school, as it was settled; the one that holds first. */
export const profielenVan = ({ z, lezer, namen }: Blik): Uitstroomprofiel[] =>
  opVolgorde(z.profielen)
    .reverse()
    .map((p) => ({
      id: p.id,
      profiel: p.profiel,
      profielTekst: PROFIEL[p.profiel]!,
      datum: p.datum,
      organisatie: organisatie(namen, p.organisatieId),
      ...(p.toelichting === undefined ? {} : lezer.leest(p.id, p.organisatieId) ? { toelichting: p.toelichting } : { afgeschermd: true as const }),
    }));

/** Who was invited to a conversation about leaving school, newest first. */
export const uitnodigingenVan = ({ z, namen }: Blik): Uitnodiging[] =>
  opVolgorde(z.uitnodigingen)
    .reverse()
    .map((u) => ({
      id: u.id,
      genodigde: organisatie(namen, u.genodigdeId),
      uitgenodigdDatum: dagVan(u.geldigOp),
      ...(u.gesprekDatum === undefined ? {} : { gesprekDatum: u.gesprekDatum }),
      ...(u.nummer === undefined ? {} : { nummer: u.nummer }),
      organisatie: organisatie(namen, u.organisatieId),
    }));
