import type { Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';

export interface TimerRij {
  readonly timerId: string;
  readonly streamId: string;
  readonly gepland: Moment;
}

/** Running timers due at or before this moment, of processes that do not stand still; the oldest first. */
export const timersTot = (db: Db, tot: Moment, limiet = 10_000): readonly TimerRij[] =>
  db
    .prepare(
      `SELECT timer_id AS timerId, t.stream_id AS streamId, gepland FROM timer t LEFT JOIN proces p ON p.stream_id = t.stream_id
       WHERE gepland <= ? AND p.reden IS NULL AND p.onleesbaar_sinds IS NULL ORDER BY gepland, timer_id LIMIT ?`,
    )
    .all(tot, limiet) as unknown as TimerRij[];

/** Processes with a command that has no answer, or something kept that was not handled, and that do not stand still. */
export const onafgemaakt = (db: Db): readonly string[] =>
  (
    db
      .prepare(
        `SELECT DISTINCT s.stream_id AS id FROM (SELECT stream_id FROM opdracht UNION SELECT stream_id FROM bewaard) s
         LEFT JOIN proces p ON p.stream_id = s.stream_id WHERE p.reden IS NULL AND p.onleesbaar_sinds IS NULL ORDER BY 1`,
      )
      .all() as { id: string }[]
  ).map((r) => r.id);

export interface StilProces {
  readonly streamId: string;
  readonly policy: string;
  readonly reden: string;
  readonly sinds: Moment;
}

const STIL = 'reden IS NOT NULL OR onleesbaar_sinds IS NOT NULL';

/** Processes that stand still, the longest first. One whose stream cannot be read says that, whatever else is the matter. */
export const stilleProcessen = (db: Db, limiet = 100): readonly StilProces[] =>
  db
    .prepare(
      `SELECT stream_id AS streamId, policy, CASE WHEN onleesbaar_sinds IS NULL THEN reden ELSE 'onleesbaar' END AS reden, coalesce(onleesbaar_sinds, sinds) AS sinds
       FROM proces WHERE ${STIL} ORDER BY sinds, stream_id LIMIT ?`,
    )
    .all(limiet) as unknown as StilProces[];

/** How many of each policy stand still; policies without any are left out. */
export const stilPerPolicy = (db: Db): readonly { readonly policy: string; readonly aantal: number }[] =>
  db.prepare(`SELECT policy, count(*) AS aantal FROM proces WHERE ${STIL} GROUP BY policy ORDER BY policy`).all() as { policy: string; aantal: number }[];

/** How many processes run, stand still, and how many timers there are. */
export function tellingen(db: Db): { readonly lopend: number; readonly stil: number; readonly timers: number } {
  return db
    .prepare(
      `SELECT (SELECT count(*) FROM proces WHERE loopt = 1) AS lopend, (SELECT count(*) FROM proces WHERE ${STIL}) AS stil,
       (SELECT count(*) FROM timer) AS timers`,
    )
    .get() as { lopend: number; stil: number; timers: number };
}
