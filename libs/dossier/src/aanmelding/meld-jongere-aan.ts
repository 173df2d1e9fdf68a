import { type Afwijzing, aanvaard, type Besluit, type Command, type Dag, type NewEvent, opWerkdag, plusDagen, SYSTEEM } from '@loopplank/kernel';
import type { BetrokkenRol } from '../betrokkenheid/events';
import type { ContactgegevenSoort } from '../contact/woorden';
import { binnen, controleerPeriode, eersteFout, geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk, zonderLeeg } from '../leeg';
import { controleerMoment, type GekozenMoment, momentGepland } from '../regie/moment';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { elfproef, geboortedatumFout } from './controles';
import type { Herkomst } from './events';
import { aanmeldingVan } from './state';

/** Who the jongere is; together the data of `JongereAangemeld`. */
export interface Persoonsgegevens {
  readonly voornaam: string;
  readonly tussenvoegsel?: string;
  readonly achternaam: string;
  readonly geboortedatum: Dag;
  readonly bsn?: string;
  readonly gemeente: string;
  readonly herkomst: Herkomst;
  readonly opleidingsoort?: string;
}

export interface NieuweBetrokkene {
  readonly organisatieId: string;
  readonly rol: BetrokkenRol;
  readonly grondslag: string;
  readonly van: Dag;
}

export type MeldJongereAan = Command<
  'MeldJongereAan',
  Persoonsgegevens & {
    readonly contactgegevens?: readonly { readonly soort: ContactgegevenSoort; readonly waarde: string; readonly herkomst?: string }[];
    /** Who is involved from the start, with their ground; worked out by the caller. The registrar's organisation is one of them. */
    readonly betrokkenen: readonly NieuweBetrokkene[];
    /** Default: the registrar and their organisation. */
    readonly regie?: { readonly organisatieId: string; readonly medewerkerId?: string };
    /** Default: 14 days from now, on a weekday. */
    readonly volgendMoment?: GekozenMoment;
    /** The day of that default, when many are registered at once and their first moments must not fall on one day. */
    readonly eersteMoment?: Dag;
  }
>;

const EERSTE_MOMENT_DAGEN = 14;

/** What is wrong with who the jongere is, on a day. Also used when a registration is corrected. */
export function controleerPersoon(p: Persoonsgegevens, op: Dag): Afwijzing | null {
  const geboorte = geboortedatumFout(p.geboortedatum, op);
  if (geboorte) return weiger(geboorte, '/geboortedatum');
  return p.bsn !== undefined && !elfproef(p.bsn) ? weiger('bsn-ongeldig', '/bsn') : null;
}

export const persoonVan = (c: Persoonsgegevens) =>
  zonderLeeg({
    voornaam: c.voornaam, tussenvoegsel: c.tussenvoegsel, achternaam: c.achternaam, geboortedatum: c.geboortedatum,
    bsn: c.bsn, gemeente: c.gemeente, herkomst: c.herkomst, opleidingsoort: c.opleidingsoort,
  });

/** Starts a file: who it is, who is involved, who holds the regie and what comes next, in one decision. */
export function meldJongereAan({ data: c, meta }: MeldJongereAan, d: Dossier): Besluit<DossierEvent> {
  const bestaand = aanmeldingVan(d);
  const persoon = persoonVan(c);
  if (bestaand) return gelijk(bestaand.data, persoon) ? aanvaard() : weiger('al-aangemeld');

  const dag = vandaag(meta);
  const houder = c.regie ?? {
    organisatieId: meta.actor.organisatieId,
    ...(meta.actor.medewerkerId === SYSTEEM.medewerkerId ? {} : { medewerkerId: meta.actor.medewerkerId }),
  };
  const moment: GekozenMoment = c.volgendMoment ?? { datum: c.eersteMoment ?? opWerkdag(plusDagen(dag, EERSTE_MOMENT_DAGEN)) };
  const blijft = c.betrokkenen.some((b) => b.organisatieId === houder.organisatieId && b.van <= dag);
  const fout = eersteFout(
    controleerPersoon(c, dag),
    ...c.betrokkenen.map((b, i) => binnen(`/betrokkenen/${i}`, controleerPeriode(d, b.van, undefined, meta))),
    blijft ? null : weiger('regie-niet-betrokken', '/regie/organisatieId'),
    binnen('/volgendMoment', controleerMoment(moment, meta)),
  );
  if (fout) return fout;

  return aanvaard<DossierEvent>(
    { type: 'JongereAangemeld', data: persoon },
    ...c.betrokkenen.map(
      ({ organisatieId, rol, grondslag, van }): NewEvent<DossierEvent> => ({
        type: 'BetrokkenheidGestart', geldigOp: geldigOpDag(van, meta), data: { organisatieId, rol, grondslag, van },
      }),
    ),
    { type: 'RegieToegewezen', data: zonderLeeg({ organisatieId: houder.organisatieId, medewerkerId: houder.medewerkerId, reden: 'aanmelding' as const }) },
    momentGepland(moment, c.volgendMoment ? 'gekozen' : 'aanmelding'),
    ...(c.contactgegevens ?? []).map(
      ({ soort, waarde, herkomst }): NewEvent<DossierEvent> => ({ type: 'ContactgegevenToegevoegd', data: zonderLeeg({ soort, waarde, herkomst, van: dag }) }),
    ),
  );
}
