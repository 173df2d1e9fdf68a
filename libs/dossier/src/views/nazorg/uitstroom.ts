import { type Dag, plusMaanden } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Uitstroomlijst, UitstroomRij } from '../../antwoorden.nazorg';
import { PROFIEL } from '../../taal/woorden';
import { vouwTot } from '../jongere.lezen';
import { korteNaam, leeftijd } from '../kort';
import { type Lezer, lezerVan } from '../lezer';
import { betrokkenOp, IS_BETROKKEN } from '../relaties';
import { alle } from '../rijen';
import { laatsteFeit, peilOp, schooltijden, type Stand, type Zicht, zicht } from '../stand';
import { blad, type Bladzijde, type Vraag } from '../vrager';
import { voorstel } from './antwoord';
import { GESPREKKEN, isMijn, komendeStarts } from './klokken';

interface Kandidaat {
  readonly nr: number;
  readonly id: string;
  /** Facts as JSON: all, or for a question about now those that matter now. */
  readonly feiten: string;
}

/** Leaving lies at most so many months ahead or back. */
const VOORUIT = 12;
const TERUG = 4;

const isNu = ({ vrager, peildatum, bekendOp }: Vraag): boolean => bekendOp === undefined && peildatum === vrager.vandaag;

/** Everybody who may be mine: now by the columns, on another day everybody who ever was. */
function kandidaten(db: Db, vraag: Vraag): Kandidaat[] {
  const { vrager: v } = vraag;
  return isNu(vraag)
    ? alle(
        db,
        `SELECT j.nr, j.id, j.kort AS feiten FROM jongere j WHERE ${IS_BETROKKEN} AND j.nr IN
         (SELECT nr FROM jongere WHERE regie_organisatie = ? AND (regie_medewerker = ? OR regie_medewerker IS NULL)
          UNION SELECT nr FROM toewijzing WHERE organisatie_id = ? AND medewerker_id = ? AND als = 'begeleider')`,
        ...betrokkenOp(v), v.organisatieId, v.medewerkerId, v.organisatieId, v.medewerkerId,
      )
    : alle(
        db,
        `SELECT j.nr, j.id, j.stand AS feiten FROM jongere j WHERE ${IS_BETROKKEN} AND j.nr IN (SELECT nr FROM toewijzing WHERE organisatie_id = ? AND medewerker_id IN (?, ''))`,
        ...betrokkenOp(v), v.organisatieId, v.medewerkerId,
      );
}

/** The day of leaving as far as it is known: told, announced, or the planned end of the enrolment. */
function vertrek(z: Zicht, vandaag: Dag): Dag | undefined {
  const [van, tot] = [plusMaanden(vandaag, -TERUG), plusMaanden(vandaag, VOORUIT)];
  const binnen = (d: Dag | undefined): d is Dag => d !== undefined && d >= van && d <= tot;
  const gemeld = z.uitschrijvingen.map((u) => u.per).filter(binnen).sort().at(-1);
  return gemeld ?? schooltijden(z).map((s) => s.tot).filter(binnen)[0];
}

/** Who has a clock since longer left with another class. */
const wasAlWeg = (z: Zicht): boolean => z.nazorgstarts.some((s) => s.anker < plusMaanden(z.peil.dag, -TERUG));

/** In the last school year: the talks have begun, a day of leaving is known, or somebody said where it goes. */
const gaatVanSchool = (z: Zicht, dag: Dag | undefined): boolean =>
  !wasAlWeg(z) && (dag !== undefined || z.uitstroomgesprekken.length > 0 || z.uitnodigingen.length > 0 || (z.profielen.length > 0 && z.nazorgstarts.length === 0));

/** Talks that were held, each number once; those without a number count one each. */
function gesprekken(z: Zicht): UitstroomRij['gesprekken'] {
  const uitstroom = z.uitstroomgesprekken.filter((g) => g.soort === 'uitstroom');
  const genummerd = new Set(uitstroom.flatMap((g) => (g.nummer === undefined ? [] : [g.nummer])));
  const gevoerd = Math.min(GESPREKKEN, genummerd.size + uitstroom.filter((g) => g.nummer === undefined).length);
  return { gevoerd, nodig: GESPREKKEN, uitgenodigd: z.uitnodigingen.length > 0 };
}

/** So long before leaving the municipality must be invited. */
const UITNODIGEN_MAANDEN = 2;

/** What is not in order yet. The school invites (practice of the region); the duty and the reminder are hers. */
function waarschuwing(z: Zicht, g: UitstroomRij['gesprekken'], dag: Dag | undefined): string | undefined {
  const nadert = dag !== undefined && dag <= plusMaanden(z.peil.dag, UITNODIGEN_MAANDEN);
  if (g.gevoerd === 0 && !g.uitgenodigd && nadert) return 'De gemeente is nog niet uitgenodigd. Dat doet de school.';
  return g.gevoerd < g.nodig ? `${g.gevoerd} van ${g.nodig} gesprekken gevoerd` : undefined;
}

function rijVan(id: string, z: Zicht, lezer: Lezer, dag: Dag | undefined): UitstroomRij {
  const g = gesprekken(z);
  const start = z.nazorgstarts.at(-1) ?? komendeStarts(z, z.peil.dag)[0];
  const profiel = laatsteFeit(z.profielen)?.profiel;
  const { programma, ankerDatum } = voorstel(z);
  const datum = start?.anker ?? dag ?? ankerDatum;
  const school = schooltijden(z)[0]?.laatst.inschrijving;
  const melding = waarschuwing(z, g, dag);
  return {
    jongereId: id,
    naam: korteNaam(z.aanmelding),
    leeftijd: leeftijd(z),
    ...(school?.opleiding && lezer.leestGedeeld(school.id) ? { opleiding: school.opleiding } : {}),
    gesprekken: g,
    ...(melding === undefined ? {} : { waarschuwing: melding }),
    ...(datum === undefined ? {} : { uitstroomDatum: datum }),
    ...(start ? { programma: start.programma } : programma === undefined ? {} : { programma }),
    ...(profiel === undefined ? {} : { profiel, profielTekst: PROFIEL[profiel] }),
    gestart: start !== undefined,
    reden: start ? 'Nazorg is gestart' : dag === undefined ? 'Gaat van school; de dag is nog niet bekend' : 'Gaat van school; nazorg nog niet gestart',
  };
}

/** Who leaves school this year, of whom I hold the file or whom I guide: first who has no clock yet, then by day and name. */
export function leesUitstroom(db: Db, vraag: Vraag, bladzijde: Bladzijde): Uitstroomlijst {
  const peil = peilOp(vraag.peildatum);
  const rijen = kandidaten(db, vraag).flatMap((k): UitstroomRij[] => {
    const z = zicht(vraag.bekendOp === undefined ? (JSON.parse(k.feiten) as Stand) : vouwTot(db, k.nr, vraag.bekendOp), peil);
    if (!z || !isMijn(z, vraag.vrager)) return [];
    const dag = vertrek(z, vraag.peildatum);
    return gaatVanSchool(z, dag) ? [rijVan(k.id, z, lezerVan(db, k.nr, vraag.vrager), dag)] : [];
  });
  const sleutel = (r: UitstroomRij) => `${r.gestart ? 1 : 0}${r.uitstroomDatum ?? '9999'}${r.naam}${r.jongereId}`;
  const op = rijen.sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
  return { items: blad(op, bladzijde), totaal: op.length, gestart: op.filter((r) => r.gestart).length };
}
