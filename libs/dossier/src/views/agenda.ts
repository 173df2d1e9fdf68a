import { type Dag, plusMaanden } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { alle } from './rijen';

/** How many moments there are on a day. About nobody in particular. */
export interface Agendadag {
  readonly dag: Dag;
  readonly aantal: number;
}

/** A calendar of somebody shows what was, and what is planned, this far. */
const MAANDEN_TERUG = 1;
const MAANDEN_VOORUIT = 12;

/** The days on which somebody has a next moment with a youngster of whom they hold the regie: counts only. */
export const leesAgenda = (db: Db, organisatieId: string, medewerkerId: string, vandaag: Dag): readonly Agendadag[] =>
  alle<{ dag: Dag; aantal: number }>(
    db,
    `SELECT volgend_datum AS dag, count(*) AS aantal FROM jongere
     WHERE regie_organisatie = ? AND regie_medewerker = ? AND volgend_datum >= ? AND volgend_datum <= ? GROUP BY volgend_datum ORDER BY volgend_datum`,
    organisatieId, medewerkerId, plusMaanden(vandaag, -MAANDEN_TERUG), plusMaanden(vandaag, MAANDEN_VOORUIT),
  );
