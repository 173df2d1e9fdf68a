import { type Actor, type Dag, momentVanMs, msVanMoment, plusDagen, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import fc from 'fast-check';
import type { DossierCommand } from '../commands';
import { DOSSIER_COMMANDS } from '../decider';
import type { DossierEvent } from '../events';
import { openOverdracht, openVoorstel, overdrachten, voorstellen } from '../overdracht/loop';
import { loopVan, sleutelhouders } from '../overdracht/state';
import { zonderRegie } from '../regie/invariant';
import { regieOp } from '../regie/state';
import { dagenMetGat } from '../voorspel';
import { taakTeVeel } from './na-het-einde';
import { Proefdossier } from './proefdossier';
import { Regelkring } from './regelkring';
import { INES, MARIJN, SORAYA, WOUTER } from './voorbeelden';
import { alsCommand, type Stap } from './willekeurig';

type Soort = DossierCommand['type'];
const ACTOREN = [MARIJN, INES, SORAYA, WOUTER] as const;

/** What a file goes through together: random commands seldom meet, these do. Every command of the house may come between. */
const THEMAS: readonly (readonly Soort[])[] = [
  DOSSIER_COMMANDS,
  ['BiedOverdrachtAan', 'BiedOverdrachtAan', 'AccepteerOverdracht', 'AccepteerOverdracht', 'WeigerOverdracht', 'StelOverdrachtvraag', 'BeantwoordOverdrachtvraag', 'CorrigeerGebeurtenis', 'WijsRegieToe', 'BeeindigBetrokkenheid'],
  ['RegistreerContact', 'StelLoslatenVoor', 'BevestigLoslaten', 'BevestigLoslaten', 'StelLoslatenUit', 'MeldTerugval', 'VoerControleUit', 'BeeindigPlaatsing'],
  ['MeldUitschrijving', 'MeldDiploma', 'MeldInschrijving', 'StartNazorg', 'StartNazorg', 'PauzeerNazorg', 'PauzeerNazorg', 'HervatNazorg', 'VerlengNazorg', 'BeeindigNazorg', 'PlanNazorgcontact', 'RegistreerContact', 'LegRustVast', 'CorrigeerGebeurtenis'],
  ['WijsRegieToe', 'StartBetrokkenheid', 'BeeindigBetrokkenheid', 'KoppelBegeleider', 'OntkoppelBegeleider', 'CorrigeerGebeurtenis', 'NeemOverAlsVangnet', 'NeemVerplaatsteOver', 'MeldHulpvraag', 'PlanVolgendMoment'],
];

/** A small generator of its own: eight seeds out of one number, far cheaper than eight arbitraries. */
function zaden(zaad: number, aantal: number): number[] {
  let a = zaad >>> 0;
  return Array.from({ length: aantal }, () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  });
}

/** One number is one step: what, who, when, and the seeds of its data. It shrinks as a list of steps. */
function stapVan(zaad: number, thema: number): Stap {
  const [anders, wat, wie, lang, duur, ...n] = zaden(zaad, 13) as [number, number, number, number, number, ...number[]];
  const soorten = THEMAS[anders % 5 ? thema : 0]!;
  let type = soorten[wat % soorten.length]!;
  // Seldom: little happens in a file after these.
  if ((type === 'WisGegevens' || type === 'MaakAanmeldingOngedaan') && lang % 8 > 0) type = 'RegistreerContact';
  return { type, actor: ACTOREN[wie % ACTOREN.length]!, uren: lang % 5 ? duur % 72 : duur % (24 * 100), n: n.map((x) => x % 10_000) };
}

/** A history of commands: what it is mostly about, and its steps. */
export interface Verhaal {
  readonly thema: number;
  readonly stappen: readonly number[];
}

export const verhalen: fc.Arbitrary<Verhaal> = fc.record({
  thema: fc.nat(THEMAS.length - 1),
  stappen: fc.array(fc.noShrink(fc.integer({ min: 0, max: 0xffffffff })), { minLength: 1, maxLength: 12, size: 'max' }),
});

/** Who does it is mostly who may: else little comes of a history. */
function wie(d: Proefdossier, { type, actor, n }: Stap): Actor {
  if (n[7]! % 6 === 0) return actor;
  const als = (organisatieId: string | undefined): Actor => (organisatieId === undefined ? actor : { ...actor, organisatieId });
  switch (type) {
    case 'AccepteerOverdracht':
    case 'WeigerOverdracht':
      return als(openOverdracht(loopVan(d.state))?.aanbod.data.naarOrganisatieId);
    case 'BiedOverdrachtAan':
    case 'StelLoslatenVoor':
      return als(regieOp(d.state, d.vandaag)?.data.organisatieId);
    case 'BevestigLoslaten':
      return als(sleutelhouders(d.state, d.vandaag).find((o) => o !== openVoorstel(loopVan(d.state))?.voorstel.organisatieId));
    default:
      return actor;
  }
}

/** Of a contact every other one is a conversation: else clocks seldom end and nobody ever lands. */
const dataVan = (stap: Stap, d: Proefdossier): object =>
  stap.type === 'RegistreerContact' && stap.n[6]! % 2 ? { kanaal: 'bellen', uitkomst: 'gesproken' } : alsCommand(stap, d).data;

/** What came of many histories, to show that they are about something. */
export class Telling {
  geschiedenissen = 0;
  opdrachten = 0;
  geweigerd = 0;
  vanRegels = 0;
  readonly events: Record<string, number> = {};

  tel(events: readonly RecordedEvent<DossierEvent>[]): void {
    for (const { type } of events) this.events[type] = (this.events[type] ?? 0) + 1;
  }
}

/** The invariant of the house on every day that matters; empty when it holds. */
function gaten(d: Proefdossier): string | undefined {
  const dagen = [...dagenMetGat(d.state, d.vandaag), ...[1, 400].map((n) => plusDagen(d.vandaag, n)).filter((dag) => zonderRegie(d.state, dag))];
  return dagen.length > 0 ? `without regie or next moment on ${dagen.join(', ')}` : undefined;
}

/** Registered; every history goes on from here. */
const BEGIN = Proefdossier.aangemeld();

/** The first law that a history breaks; undefined when it keeps them all. */
export class Geschiedenis {
  readonly d = BEGIN.kopie();
  fout: string | undefined;
  private readonly regels: Regelkring;
  private vorige = this.d.state;
  private bekekenOp: Dag | undefined;

  constructor(private readonly telling: Telling) {
    this.regels = new Regelkring(this.d, (events, actor) => this.oordeel(events, actor));
    telling.geschiedenissen += 1;
  }

  /** Everything in it, and then 75 days in which nobody does anything: whatever was asked must have ended by then. */
  speel({ thema, stappen }: Verhaal): string | undefined {
    for (const zaad of stappen) {
      this.doe(stapVan(zaad, thema));
      if (this.fout !== undefined) return this.fout;
    }
    this.later(75 * 24);
    this.fout ??= this.opgelost();
    this.telling.vanRegels += this.regels.gegeven;
    return this.fout;
  }

  private doe(stap: Stap): void {
    const { d, telling } = this;
    this.later(stap.uren);
    const actor = wie(d, stap);
    const besluit = d.besluit(stap.type, dataVan(stap, d) as never, { actor });
    telling.opdrachten += 1;
    if (besluit.soort === 'afgewezen') telling.geweigerd += 1;
    else this.regels.legVast(besluit.events, actor);
  }

  private later(uren: number): void {
    this.regels.naar(momentVanMs(msVanMoment(this.d.nu) + uren * 3_600_000));
  }

  private oordeel(events: readonly RecordedEvent<DossierEvent>[], actor: Actor): void {
    const { d, vorige } = this;
    this.telling.tel(events);
    this.fout ??= (this.raaktRegie() ? gaten(d) : undefined) ?? (actor.medewerkerId === SYSTEEM.medewerkerId ? taakTeVeel(vorige, d.state, events, d.vandaag) : undefined);
    this.vorige = d.state;
  }

  /** Whether anything changed that the invariant asks about: these parts of the state, which are never changed in place, or the day. */
  private raaktRegie(): boolean {
    const { d: { state, vandaag }, vorige } = this;
    const zelfde = (['regie', 'betrokkenheid', 'correcties', 'aanmelding', 'privacy'] as const).every((deel) => state[deel] === vorige[deel]);
    if (zelfde && vandaag === this.bekekenOp) return false;
    this.bekekenOp = vandaag;
    return true;
  }

  private opgelost(): string | undefined {
    const loop = loopVan(this.d.state);
    const open = [...overdrachten(loop), ...voorstellen(loop)].filter((o) => o.einde === undefined);
    return open.length > 0 ? `${open.length} handovers or proposals never ended` : gaten(this.d);
  }
}
