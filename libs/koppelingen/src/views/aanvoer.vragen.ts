import { type Dag, dagenTussen, dagVan, type Moment, plusMaanden } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { REGISTERLIJSTEN, type Registerlijst } from '../rijen/velden';

/**
 * How often each list comes, in days: DUO sends its mutations every week, the Inlichtingenbureau its list every month; a
 * full list comes when somebody asks for it (law.md 1.7, DUO gegevensleveringen). After two that did not come people are told.
 */
export const CADANS: Readonly<Record<Registerlijst, number | null>> = { duoMutaties: 7, duoVolledig: null, jongerenInBeeld: 31 };
const GEMIST = 2;

/** How fresh one source is. */
export interface Versheid {
  readonly lijst: Registerlijst;
  readonly register: (typeof REGISTERLIJSTEN)[Registerlijst];
  /** Of the last list that was taken over: the moment it says something of, and when it came. Absent: none ever. */
  readonly standOp?: Moment;
  readonly ontvangenOp?: Moment;
  readonly organisatieId?: string;
  /** Days since that moment. */
  readonly dagenOud?: number;
  /** Absent: there is no rhythm. */
  readonly verwachtDagen?: number;
  /** False: lists are missing, so that an empty list of people says nothing. */
  readonly vers: boolean;
}

/** How fresh each source is on a day, of one organisation or of the whole installation. */
export function leesVersheid(db: Db, vandaag: Dag, organisatieId?: string): readonly Versheid[] {
  const laatste = db.prepare(
    `SELECT organisatie_id AS organisatieId, ontvangen_op AS ontvangenOp, stand_op AS standOp FROM levering
     WHERE soort = ? AND klaar_op IS NOT NULL AND ongedaan = 0 AND (? IS NULL OR organisatie_id = ?) ORDER BY coalesce(stand_op, ontvangen_op) DESC, import_id LIMIT 1`,
  );
  return (Object.keys(REGISTERLIJSTEN) as Registerlijst[]).map((lijst): Versheid => {
    const r = laatste.get(lijst, organisatieId ?? null, organisatieId ?? null) as { organisatieId: string; ontvangenOp: Moment; standOp: Moment | null } | undefined;
    const verwacht = CADANS[lijst];
    const dagenOud = r && dagenTussen(dagVan(r.standOp ?? r.ontvangenOp), vandaag);
    return {
      lijst,
      register: REGISTERLIJSTEN[lijst],
      ...(r ? { ontvangenOp: r.ontvangenOp, organisatieId: r.organisatieId, ...(r.standOp ? { standOp: r.standOp } : {}), dagenOud: dagenOud! } : {}),
      ...(verwacht === null ? {} : { verwachtDagen: verwacht }),
      vers: verwacht === null || (dagenOud !== undefined && dagenOud <= verwacht * GEMIST),
    };
  });
}

/** How late a source is: between what happened and the day we were told. */
export interface Latentie {
  readonly bron: string;
  readonly aantal: number;
  readonly mediaanDagen: number;
  readonly p90Dagen: number;
}

/** The lag per source over the last `maanden` months. */
export function leesLatentie(db: Db, vandaag: Dag, maanden = 12): readonly Latentie[] {
  const rijen = db.prepare('SELECT bron, dagen, SUM(n) AS n FROM latentie WHERE maand >= ? GROUP BY bron, dagen ORDER BY bron, dagen').all(plusMaanden(vandaag, -maanden).slice(0, 7)) as { bron: string; dagen: number; n: number }[];
  return [...new Set(rijen.map((r) => r.bron))].map((bron) => {
    const eigen = rijen.filter((r) => r.bron === bron);
    const aantal = eigen.reduce((s, r) => s + r.n, 0);
    const bij = (deel: number): number => {
      let gezien = 0;
      return eigen.find((r) => (gezien += r.n) >= deel * aantal)!.dagen;
    };
    return { bron, aantal, mediaanDagen: bij(0.5), p90Dagen: bij(0.9) };
  });
}
