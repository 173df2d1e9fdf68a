import { laatste, type Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { TREDEN } from '../escalatie/events';
import type { Bijgewerkt } from './jongere.lezen';
import { type Cel, schrijfRijen } from './rijen';
import { alleBetrokkenheden, EINDE_DER_TIJDEN, inkorten, laatsteContact, momentNu, regieNu, type Stand, zicht } from './stand';

type Deel = readonly Bijgewerkt[];

/** Valid and recorded since when there has surely been regie and a next moment. */
function zekerSinds({ regie, momenten, begin, correcties }: Stand): [Moment | null, Moment | null] {
  const [r, m] = [regie[0], momenten[0]];
  const geraakt = correcties.some((c) => c.gebeurtenisId === r?.id || c.gebeurtenisId === m?.id);
  if (!r || !m || !begin.regie || !begin.moment || geraakt) return [null, null];
  return [laatste(r.geldigOp, m.geldigOp), laatste(begin.regie, begin.moment)];
}

export function schrijfStanden(db: Db, deel: Deel): void {
  schrijfRijen(
    db,
    'INSERT OR REPLACE INTO jongere (nr, id, revision, gemeente, regie_organisatie, regie_medewerker, volgend_datum, laatste_contact_op, begin_geldig, begin_vast, zeker_geldig, zeker_vast, kort, stand)',
    deel.map(({ nr, jongereId, stand }): Cel[] => {
      const z = zicht(stand, EINDE_DER_TIJDEN);
      const regie = z ? regieNu(z) : undefined;
      return [
        nr,
        jongereId,
        stand.revision,
        z?.aanmelding.gemeente ?? null,
        regie?.organisatieId ?? null,
        regie?.medewerkerId ?? null,
        (z && momentNu(z)?.datum) ?? null,
        (z && laatsteContact(z)?.geldigOp) ?? null,
        stand.aanmeldingen[0]?.geldigOp ?? null,
        stand.aanmeldingen[0]?.vastgelegdOp ?? null,
        ...zekerSinds(stand),
        JSON.stringify(inkorten(stand)),
        JSON.stringify(stand),
      ];
    }),
  );
}

export function schrijfGebeurtenissen(db: Db, deel: Deel): void {
  schrijfRijen(
    db,
    'INSERT INTO gebeurtenis (nr, revision, event_id, type, geldig_op, vastgelegd_op, organisatie_id, medewerker_id, bron, data)',
    deel.flatMap(({ nr, nieuw }) =>
      nieuw.map((g): Cel[] => [
        nr, g.revision, g.eventId, g.type, g.geldigOp, g.vastgelegdOp, g.organisatieId, g.medewerkerId, g.bron,
        JSON.stringify(g.data),
      ]),
    ),
  );
}

const RAAKT_BETROKKENHEID = new Set(['BetrokkenheidGestart', 'BetrokkenheidBeeindigd', 'GebeurtenisGecorrigeerd', 'GegevensGewist', 'DossiersSamengevoegd', 'SamenvoegingTeruggedraaid']);

/** What this needs of a youngster in a batch; the view `zoeken` writes the same table. */
interface Betrokken {
  readonly nr: number;
  readonly stand: Stand;
  readonly nieuw: readonly { readonly type: string }[];
}

/** Rewrites the involvement of the youngsters for whom it may have changed. */
export function schrijfBetrokkenheid(db: Db, deel: readonly Betrokken[]): void {
  const geraakt = deel.filter((d) => d.nieuw.some((g) => RAAKT_BETROKKENHEID.has(g.type)));
  if (geraakt.length === 0) return;
  db.prepare('DELETE FROM betrokkenheid WHERE nr IN (SELECT value FROM json_each(?))').run(JSON.stringify(geraakt.map((d) => d.nr)));
  schrijfRijen(
    db,
    'INSERT INTO betrokkenheid (nr, event_id, organisatie_id, rol, grondslag, van, tot)',
    geraakt.flatMap(({ nr, stand }) => alleBetrokkenheden(stand).map((b): Cel[] => [nr, b.id, b.organisatieId, b.rol, b.grondslag, b.van, b.tot ?? null])),
  );
}

/** Seat holders, guides, and who has a help request or is asked to take it up, ever: corrections do not take them away, the question itself looks again. */
export function schrijfToewijzingen(db: Db, deel: Deel): void {
  const rijen = deel.flatMap(({ nr, nieuw }) =>
    nieuw.flatMap((g): Cel[][] => {
      if (g.type === 'HulpvraagGesignaleerd') return g.data.gevraagdOrganisatieId === undefined ? [] : [[g.data.gevraagdOrganisatieId, g.data.gevraagdMedewerkerId ?? '', 'hulpvraag', nr]];
      if (g.type === 'HulpvraagOpgepakt') return [[g.data.organisatieId, g.data.medewerkerId ?? '', 'hulpvraag', nr]];
      if (g.type === 'GatGesignaleerd') return g.data.organisatieId === undefined ? [] : [[g.data.organisatieId, '', 'zoektocht', nr]];
      if (g.type === 'EscalatieTredeBereikt') return TREDEN.filter((t) => t !== 'begeleider' && TREDEN.indexOf(t) <= TREDEN.indexOf(g.data.trede)).map((t): Cel[] => [g.data.organisatieId, '', t, nr]);
      if (g.type === 'OnderzoekGestart') return [[g.data.organisatieId, '', 'zoektocht', nr]];
      if (g.type === 'RegieToegewezen') return [[g.data.organisatieId, g.data.medewerkerId ?? '', 'regie', nr]];
      return g.type === 'BegeleiderGekoppeld' ? [[g.data.organisatieId, g.data.medewerkerId, 'begeleider', nr]] : [];
    }),
  );
  schrijfRijen(db, 'INSERT OR IGNORE INTO toewijzing (organisatie_id, medewerker_id, als, nr)', rijen);
}

/** Moves out of the wrong file and arrivals in the right one, in whatever order they come. */
export function schrijfVerplaatsingen(db: Db, deel: Deel): void {
  const gebeurtenissen = deel.flatMap((d) => d.nieuw);
  const weg = gebeurtenissen.flatMap((g): Cel[][] =>
    g.type === 'GebeurtenisGecorrigeerd' && g.data.reden === 'verkeerdeJongere'
      ? [[g.data.gebeurtenisId, g.jongereId, g.data.naarJongereId ?? null]]
      : [],
  );
  const aan = gebeurtenissen.flatMap((g): Cel[][] => {
    const { verplaatstVan } = g.data as { verplaatstVan?: string };
    return verplaatstVan === undefined ? [] : [[verplaatstVan, 1]];
  });
  for (const rij of weg) {
    db.prepare(
      `INSERT INTO verplaatsing (gebeurtenis_id, van_jongere, naar_jongere) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET van_jongere = excluded.van_jongere, naar_jongere = excluded.naar_jongere`,
    ).run(...rij);
  }
  for (const rij of aan) {
    db.prepare('INSERT INTO verplaatsing (gebeurtenis_id, aangekomen) VALUES (?, ?) ON CONFLICT DO UPDATE SET aangekomen = 1').run(...rij);
  }
}
