import type { Db } from '@loopplank/sqlite';
import type { Gesprek } from '../antwoorden';
import type { Gebeurtenis } from './gebeurtenis';
import { gebeurtenissen } from './jongere.lezen';
import type { Lezer } from './lezer';
import { geldendeCorrecties, type Zicht } from './stand';
import { organisatie, type Vraag } from './vrager';

const SOORT = {
  UitstroomgesprekGevoerd: 'uitstroom',
  ToekomstgesprekGevoerd: 'toekomst',
  AdviesgesprekGevoerd: 'advies',
  DriegesprekGevoerd: 'driegesprek',
  ExitgesprekGevoerd: 'exit',
} as const;

type Gesprekgebeurtenis = Extract<Gebeurtenis, { type: keyof typeof SOORT }>;

function gesprekVan(g: Gesprekgebeurtenis, lezer: Lezer, vraag: Vraag): Gesprek {
  const { datum, aanwezig, verslag } = g.data;
  return {
    id: g.eventId,
    soort: SOORT[g.type],
    datum,
    aanwezig,
    ...('nummer' in g.data && g.data.nummer !== undefined ? { nummer: g.data.nummer } : {}),
    ...('profiel' in g.data && g.data.profiel !== undefined ? { profiel: g.data.profiel } : {}),
    organisatie: organisatie(vraag.namen, g.organisatieId),
    ...(verslag === undefined ? {} : lezer.leest(g.eventId, g.organisatieId) ? { verslag } : { afgeschermd: true as const }),
  };
}

/** Conversations up to the day, newest first. */
export function gesprekkenVan(db: Db, nr: number, z: Zicht, lezer: Lezer, vraag: Vraag): Gesprek[] {
  const weg = geldendeCorrecties(z.correcties);
  const gevonden = gebeurtenissen(
    db,
    `WHERE g.nr = ? AND g.revision <= ? AND g.type IN (${Object.keys(SOORT).map((t) => `'${t}'`).join(',')}) ORDER BY g.revision DESC`,
    nr,
    z.revision,
  ) as Gesprekgebeurtenis[];
  return gevonden
    .filter((g) => !weg.has(g.eventId) && g.data.datum <= z.peil.dag)
    .sort((a, b) => (a.data.datum < b.data.datum ? 1 : a.data.datum > b.data.datum ? -1 : 0))
    .map((g) => gesprekVan(g, lezer, vraag));
}
