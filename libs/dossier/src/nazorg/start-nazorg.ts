import { aanvaard, type Afwijzing, type Besluit, type Command, type CommandMeta, type Dag, laatste, opWerkdag } from '@loopplank/kernel';
import { controleerVanaf, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { geldende } from '../correcties/state';
import { zonderLeeg } from '../leeg';
import { momentGepland } from '../regie/moment';
import { volgendMomentOp } from '../regie/state';
import type { Dossier } from '../state';
import { inschrijvingen } from '../school/inschrijvingen';
import { voorspel } from '../voorspel';
import { weiger } from '../weigeringen';
import type { NAZORGOORZAKEN } from './events';
import type { Programmacode } from './klok/programma';
import { programmaOp } from './klok/programmas';
import { klokkenOp, lopendeKlok } from './klokken';
import { sluitAan } from './plicht/plicht';
import { voorgesteldAnker, voorgesteldProgramma } from './programma-keuze';
import { isOverleden, isVertrokken } from './vertrek';

export type StartNazorg = Command<
  'StartNazorg',
  {
    /** Default: by the last diploma, else by the kind of school the youngster came from. */
    readonly programma?: Programmacode;
    /** Default: the day of leaving or of the diploma, whichever the programme names. */
    readonly anker?: Dag;
    /** Default: somebody decided so. A rule that starts a clock never insists. */
    readonly oorzaak?: (typeof NAZORGOORZAKEN)[number];
    readonly oorzaakId?: string;
  }
>;

/** What of a start can be corrected. */
export interface NazorgVelden {
  readonly programma: Programmacode;
  readonly anker: Dag;
}

const JAREN_TERUG = 10;
const jarenEerder = (d: Dag, jaren: number): Dag => `${Number(d.slice(0, 4)) - jaren}${d.slice(4)}` as Dag;

/** After birth, at most a year ahead and ten years back: correcting a date never makes a clock of another life. */
export function controleerAnker(d: Dossier, anker: Dag, meta: CommandMeta): Afwijzing | null {
  return controleerVanaf(d, anker, meta, '/anker') ?? (anker < jarenEerder(vandaag(meta), JAREN_TERUG) ? weiger('te-lang-geleden', '/anker') : null);
}

/** The same clock stands here already, or one that a new start would only be part of. */
function alGestart(d: Dossier, anker: Dag, meta: CommandMeta): Dag | undefined {
  const straks = geldende(d, d.nazorg.gestart).find((s) => s.data.anker > vandaag(meta))?.data.anker;
  return straks ?? lopendeKlok(d, laatste(anker, vandaag(meta)))?.anker;
}

/** A new enrolment that connects exempts: nobody is called by a rule who goes to school. A person may still start a clock. */
const verderOpSchool = (d: Dossier, anker: Dag): boolean =>
  inschrijvingen(d).some(({ inschrijving: { data: i }, uitschrijving }) =>
    i.van >= anker && uitschrijving === undefined && sluitAan({ uitstroomdatum: anker, diplomadatum: null, aansluitend: { van: i.van } }));

/** The next moment becomes the first of the rhythm, unless one comes earlier. */
function eersteMoment(d: Dossier, gestart: Parameters<typeof voorspel>[1], anker: Dag, meta: CommandMeta) {
  const op = laatste(anker, vandaag(meta));
  const volgend = klokkenOp(voorspel(d, gestart, meta), op).at(-1)?.volgend;
  const nu = volgendMomentOp(d, vandaag(meta))?.data.datum;
  if (!volgend || (nu !== undefined && nu >= vandaag(meta) && nu <= volgend.tot)) return [];
  return [momentGepland({ datum: opWerkdag(laatste(volgend.gepland, vandaag(meta))), wat: 'Nazorgcheck' }, 'naContact')];
}

/**
 * Starts the clock of a programme on the day of leaving or of the diploma. A second one only after a stay at school that
 * lasted: else the running clock goes on, and a person is told so.
 */
export function startNazorg({ data: c, meta }: StartNazorg, d: Dossier): Besluit<DossierEvent> {
  const vanRegel = c.oorzaak !== undefined && c.oorzaak !== 'medewerker';
  if (isOverleden(d)) return vanRegel ? aanvaard() : weiger('nazorg-na-overlijden');
  const code = c.programma ?? voorgesteldProgramma(d);
  if (code === undefined) return vanRegel ? aanvaard() : weiger('programma-nodig', '/programma');
  const bekend = c.anker === undefined ? voorgesteldAnker(d, programmaOp(code, vandaag(meta))) : undefined;
  const anker = c.anker ?? bekend?.op;
  if (anker === undefined) return vanRegel ? aanvaard() : weiger('uitstroomdatum-nodig', '/anker');
  const fout = controleerAnker(d, anker, meta);
  if (fout) return vanRegel ? aanvaard() : fout;

  const programma = programmaOp(code, anker);
  const start = {
    type: 'NazorgGestart' as const,
    data: zonderLeeg({
      programma: code, versie: programma.versie, anker,
      oorzaak: c.oorzaak ?? ('medewerker' as const), oorzaakId: c.oorzaakId ?? bekend?.oorzaakId,
    }),
  };
  if (klokkenOp(d, laatste(anker, vandaag(meta))).some((k) => k.anker === anker && k.programma.code === code)) return aanvaard();
  if (vanRegel && (verderOpSchool(d, anker) || isVertrokken(d, vandaag(meta)))) return aanvaard();
  const loopt = alGestart(d, anker, meta);
  const nieuw = klokkenOp(voorspel(d, [start], meta), laatste(anker, vandaag(meta)));
  // A clock that the fold would not count as one of its own is no second clock.
  const eigen = nieuw.some((k) => k.ankerId === 'voorspeld-0');
  if (loopt !== undefined && !(eigen && nieuw.length > 1 && loopt < anker)) return vanRegel ? aanvaard() : weiger('nazorg-al-gestart', '/anker', { sinds: loopt });
  return aanvaard<DossierEvent>(start, ...eersteMoment(d, [start], anker, meta));
}
