import { beslis, type Handeling, type Medewerker } from '@loopplank/access';
import { type CommandOutcome, type CommandService, NuNietMogelijk } from '@loopplank/commands';
import { type Dossier, type DossierCommand, dossierDecider, dossierStream, relatiesVanState } from '@loopplank/dossier';
import { type Actor, type Besluit, type Dag, dagVan, type Moment } from '@loopplank/kernel';
import type { Rijresultaat, Rijuitkomst } from '../import/events';
import type { Rijplan, Signaalplan, Standplan } from '../beoordelen/plan';
import { signaalStream } from '../signalen/events';
import { Registeruitvoerder, signaalIdVoor } from './registeruitvoerder';
import { RIJFOUTCODES, type Rijfout } from '../rijen/rijfouten';
import { aanmelding, type Aanmeldkader, aanvulling, commandIdVan, type Dossieropdracht, eigenJongereId, handelingVoor, type Schrijfplan } from './opdrachten';

/** In whose name an import runs, and for which purpose. */
export interface Opdrachtgever {
  readonly actor: Actor;
  readonly medewerker: Medewerker;
  readonly doel: string;
}

export interface Uitvoeropties {
  readonly commands: CommandService;
  readonly klok: () => Moment;
  readonly importId: string;
  readonly peildag: Dag;
  readonly door: Opdrachtgever;
  readonly betrokkenen: (gemeente: string, van: Dag) => ReturnType<Aanmeldkader['betrokkenen']>;
  /** When the list reached us; absent: now. */
  readonly ontvangenOp?: Moment;
  /** Of the one row that is written: how often a decision about it was taken back. */
  readonly ronde?: number;
  /** Takes in the keys that the judging thread made (and that are on the disk), so that nobody waits for that disk again. */
  readonly kenSleutels?: (streamId: string) => void;
}

/** Rows of one jongere keep their order; rows of others need not wait. */
const BANEN = 4;
/** Contention and a log that is away for a moment are waited for, not told to people. */
const POGINGEN = 5;

/** Rows that never made a file, or are known by their own command. */
const NOOIT_NIEUW: readonly Rijplan['soort'][] = ['nieuw', 'fout', 'stand', 'signaal', 'buitenDoelgroep'];

type Afgewezen = Extract<CommandOutcome, { soort: 'afgewezen' }>;

/** Where a refusal of the file points in the row. */
const VELD: Readonly<Record<string, Rijfout['veld']>> = {
  '/van': 'inschrijfdatum', '/tot': 'einddatum', '/uitPer': 'uitschrijfdatum', '/datum': 'diplomadatum', '/standOp': 'peildatum',
  '/plaatsgevondenOp': 'datum', '/geboortedatum': 'geboortedatum', '/bsn': 'bsn', '/volgendMoment/datum': 'volgendMoment',
};

function foutVan({ code, veld }: Pick<Afgewezen, 'code' | 'veld'>): Rijfout {
  const bekend = (RIJFOUTCODES as readonly string[]).includes(code);
  const waar = veld === undefined ? undefined : VELD[veld];
  return { code: bekend ? (code as Rijfout['code']) : 'geweigerd', ...(bekend && waar ? { veld: waar } : {}) };
}

/** Turns the plans of rows into what stands in the files, through the same commands as everything else. */
export class Uitvoerder {
  private readonly misschienGedaan = new Set<number>();
  /** Looked up once a municipality: a list has hundreds of youngsters of a few of them. */
  private readonly betrokkenenBij = new Map<string, ReturnType<Aanmeldkader['betrokkenen']>>();

  /** Rows of registers. */
  readonly register: Registeruitvoerder;

  constructor(private readonly o: Uitvoeropties) {
    this.register = new Registeruitvoerder(o, {
      mag: (state) => this.mag(state, 'dossier.wijzigen'),
      metGeduld: (doe) => this.metGeduld(doe),
      fout: (rij, u) => ({ rij, uitkomst: 'fout', fouten: [foutVan(u)] }),
    });
  }

  /** These rows may have been handled before the run was cut off. */
  naHervatten(plannen: readonly Rijplan[]): void {
    for (const { rij } of plannen) this.misschienGedaan.add(rij);
  }

  /** Rows in their own order; those about one jongere one after the other, so that a run always writes alike. */
  async voerUit(plannen: readonly Rijplan[]): Promise<Rijresultaat[]> {
    const uit = new Map<number, Rijresultaat>();
    const banen: Rijplan[][] = Array.from({ length: BANEN }, () => []);
    plannen.forEach((p) => banen[this.baan(p)]!.push(p));
    await Promise.all(
      banen.map(async (baan) => {
        for (const plan of baan) uit.set(plan.rij, await this.voer(plan));
      }),
    );
    return plannen.map((p) => uit.get(p.rij)!);
  }

  private baan(p: Rijplan): number {
    return p.soort === 'bestaand' || p.soort === 'stand' ? parseInt(p.jongereId.slice(-2), 16) % BANEN : p.rij % BANEN;
  }

  private async voer(plan: Rijplan): Promise<Rijresultaat> {
    const eigen = await this.eerderGemaakt(plan);
    if (eigen) return eigen;
    if (plan.soort === 'stand') return this.register.stand(plan, [...this.misschienGedaan]);
    if (plan.soort === 'signaal') {
      this.o.kenSleutels?.(signaalStream(signaalIdVoor(this.o.door.actor.organisatieId, plan.persoon)));
      return this.register.signaal(plan, [...this.misschienGedaan]);
    }
    return plan.soort === 'nieuw' || plan.soort === 'bestaand' ? this.schrijf(plan) : zonderSchrijven(plan);
  }

  /**
   * A run that was cut off between a row and its checkpoint finds its own work again, whatever the row looks like
   * by now (somebody may have registered the same person meanwhile).
   */
  private async eerderGemaakt(plan: Rijplan): Promise<Rijresultaat | null> {
    if (NOOIT_NIEUW.includes(plan.soort) || !('persoon' in plan) || !this.misschienGedaan.has(plan.rij)) return null;
    const jongereId = eigenJongereId(this.o.importId, plan.rij);
    const { revisie } = await this.o.commands.laad(dossierDecider, dossierStream(jongereId));
    return revisie < 0 ? null : { rij: plan.rij, uitkomst: 'nieuw', jongere: { id: jongereId, persoon: plan.persoon, kenmerk: plan.kenmerk } };
  }

  private async schrijf(plan: Schrijfplan): Promise<Rijresultaat> {
    if (plan.soort === 'nieuw') return this.meldAan(plan);
    const { jongereId, inhoud, rij } = plan;
    const { state } = await this.o.commands.laad(dossierDecider, dossierStream(jongereId));
    if (!this.mag(state, handelingVoor(inhoud))) return { rij, uitkomst: 'fout', fouten: [{ code: 'mag-niet' }] };
    const jongere = { id: jongereId, persoon: plan.persoon, kenmerk: plan.kenmerk };
    // A row that somebody took away by hand after an earlier import stays away.
    const uitkomsten = plan.bekend ? [] : await this.geef(rij, jongereId, aanvulling(inhoud, this.o.peildag));
    return samen(rij, uitkomsten, jongere, inhoud.soort === 'contact' ? 'nieuw' : 'gewijzigd');
  }

  private async meldAan(plan: Extract<Rijplan, { soort: 'nieuw' }>): Promise<Rijresultaat> {
    const jongereId = eigenJongereId(this.o.importId, plan.rij, this.o.ronde);
    this.o.kenSleutels?.(dossierStream(jongereId));
    const uitkomsten = await this.geef(plan.rij, jongereId, [aanmelding(plan.leerling, plan.rij, this.kader())]);
    return samen(plan.rij, uitkomsten, { id: jongereId, persoon: plan.persoon, kenmerk: plan.kenmerk }, 'nieuw');
  }

  private kader(): Aanmeldkader {
    const { peildag, door, betrokkenen } = this.o;
    return {
      organisatieId: door.actor.organisatieId,
      peildag,
      vandaag: dagVan(this.o.klok()),
      betrokkenen: (gemeente) => {
        const eerder = this.betrokkenenBij.get(gemeente);
        if (eerder) return eerder;
        const gevonden = betrokkenen(gemeente, peildag);
        this.betrokkenenBij.set(gemeente, gevonden);
        return gevonden;
      },
    };
  }

  /** Relations from the file itself: a right must not lag behind the fact it rests on. */
  private mag(state: Dossier, handeling: Handeling): boolean {
    const { medewerker, doel, actor } = this.o.door;
    const vraag = { medewerker, handeling, vandaag: dagVan(this.o.klok()), relaties: relatiesVanState(state, actor.organisatieId), gevraagdDoel: doel };
    return beslis(vraag).soort === 'toegestaan';
  }

  private async geef(rij: number, jongereId: string, opdrachten: readonly Dossieropdracht[]): Promise<CommandOutcome[]> {
    const uitkomsten: CommandOutcome[] = [];
    for (const opdracht of opdrachten) {
      const uitkomst = await this.metGeduld(() => this.eenCommand(rij, jongereId, opdracht));
      uitkomsten.push(uitkomst);
    }
    return uitkomsten;
  }

  private eenCommand(rij: number, jongereId: string, { naam, type, data }: Dossieropdracht): Promise<CommandOutcome> {
    const { importId, door, klok, commands } = this.o;
    return commands.voerUit(dossierDecider, {
      streamId: dossierStream(jongereId),
      type,
      data,
      actor: door.actor,
      doel: door.doel,
      bron: 'overgenomen',
      commandId: commandIdVan(importId, rij, naam, this.o.ronde),
      verzoek: `import ${importId} rij ${rij} ${naam}`,
      correlationId: importId,
      causationId: importId,
      nu: klok(),
    });
  }

  private async metGeduld<T>(doe: () => Promise<T>): Promise<T> {
    for (let poging = 1; ; poging += 1) {
      try {
        return await doe();
      } catch (fout) {
        if (!(fout instanceof NuNietMogelijk) || poging === POGINGEN) throw fout;
      }
    }
  }

  /** What would become of a row, by the same rules, without writing anything. */
  async proef(plan: Rijplan): Promise<Rijresultaat> {
    if (plan.soort === 'stand' || plan.soort === 'signaal') return this.register.proef(plan);
    if (plan.soort !== 'nieuw' && plan.soort !== 'bestaand') return zonderSchrijven(plan);
    if (plan.soort === 'nieuw') {
      const besluit = this.besluit(dossierDecider.initial, aanmelding(plan.leerling, plan.rij, this.kader()));
      return { rij: plan.rij, ...(besluit.soort === 'afgewezen' ? { uitkomst: 'fout' as const, fouten: [foutVan(besluit)] } : { uitkomst: 'nieuw' as const }) };
    }
    const { jongereId, inhoud, rij } = plan;
    const { state } = await this.o.commands.laad(dossierDecider, dossierStream(jongereId));
    if (!this.mag(state, handelingVoor(inhoud))) return { rij, uitkomst: 'fout', fouten: [{ code: 'mag-niet' }] };
    const besluiten = plan.bekend ? [] : aanvulling(inhoud, this.o.peildag).map((o) => this.besluit(state, o));
    const uitkomsten = besluiten.map((b): Uitkomst => (b.soort === 'afgewezen' ? b : { soort: b.events.length > 0 ? 'aanvaard' : 'ongewijzigd' }));
    return samen(rij, uitkomsten, { id: jongereId, persoon: plan.persoon, kenmerk: plan.kenmerk }, inhoud.soort === 'contact' ? 'nieuw' : 'gewijzigd');
  }

  private besluit(state: Dossier, { type, data }: Dossieropdracht): Besluit<never> {
    return dossierDecider.decide({ type, data, meta: { nu: this.o.klok(), actor: this.o.door.actor } } as DossierCommand, state) as Besluit<never>;
  }
}

type Uitkomst = { readonly soort: CommandOutcome['soort'] } & Partial<Pick<Afgewezen, 'code' | 'veld'>>;

/** One outcome for the commands of a row. What was written stays told, also when a later part was refused. */
function samen(rij: number, uitkomsten: readonly Uitkomst[], jongere: NonNullable<Rijresultaat['jongere']>, geschreven: Rijuitkomst): Rijresultaat {
  const fouten = uitkomsten.flatMap((u) => (u.soort === 'afgewezen' ? [foutVan({ code: u.code ?? 'geweigerd', ...(u.veld === undefined ? {} : { veld: u.veld }) })] : []));
  const metFouten = fouten.length > 0 ? { fouten } : {};
  if (uitkomsten.some((u) => u.soort === 'aanvaard')) return { rij, uitkomst: geschreven, jongere, ...metFouten };
  return fouten.length > 0 ? { rij, uitkomst: 'fout', ...metFouten } : { rij, uitkomst: 'gelijk', jongere };
}

function zonderSchrijven(plan: Exclude<Rijplan, Schrijfplan | Standplan | Signaalplan>): Rijresultaat {
  const { rij } = plan;
  if (plan.soort === 'fout') return { rij, uitkomst: 'fout', fouten: plan.fouten, ...(plan.zieRij === undefined ? {} : { zieRij: plan.zieRij }) };
  if (plan.soort === 'mogelijkDubbel') return { rij, uitkomst: 'mogelijkDubbel', ...(plan.zieRij === undefined ? {} : { zieRij: plan.zieRij }) };
  return { rij, uitkomst: plan.soort };
}
