import { type CommandOutcome, uuid5 } from '@loopplank/commands';
import { type Dossier, dossierDecider, dossierStream, type DossierCommandVan, registeruitkomst } from '@loopplank/dossier';
import type { AfwezigenVerwerkt, Rijresultaat } from '../import/events';
import type { Signaalplan, Standplan } from '../beoordelen/plan';
import { signaalDecider } from '../signalen/decider';
import { signaalStream } from '../signalen/events';
import { commandIdVan } from './opdrachten';
import type { Uitvoeropties } from './uitvoerder';

/** One person as one organisation was told of them. Who was erased and comes again is somebody new. */
export const signaalIdVoor = (organisatieId: string, persoon: string, keer = 0): string => uuid5(`signaal ${persoon}${keer === 0 ? '' : ` ${keer}`}`, organisatieId);

/** The file as if these commands had not come: what a run that was cut off wrote itself is no news from somebody else. */
const zonder = (d: Dossier, commandIds: ReadonlySet<string>): Dossier => ({ ...d, registers: { ...d.registers, standen: d.registers.standen.filter((s) => !commandIds.has(s.commandId)) } });

/** What it borrows of the whole executor. */
export interface Registerhulp {
  readonly mag: (state: Dossier) => boolean;
  readonly metGeduld: <T>(doe: () => Promise<T>) => Promise<T>;
  readonly fout: (rij: number, u: Pick<Extract<CommandOutcome, { soort: 'afgewezen' }>, 'code' | 'veld'>) => Rijresultaat;
}

type Afwezige = AfwezigenVerwerkt['data']['jongeren'][number];

/** Turns rows of a register into stands in files we have, and into signals about people we do not know. */
export class Registeruitvoerder {
  constructor(
    private readonly o: Uitvoeropties,
    private readonly h: Registerhulp,
  ) {}

  private vast<T extends object>(rij: number, naam: string, commandId: string, data: T) {
    const { importId, door, klok } = this.o;
    return {
      data, actor: door.actor, doel: door.doel, bron: 'overgenomen', commandId, verzoek: `import ${importId} rij ${rij} ${naam}`, correlationId: importId, causationId: importId, nu: klok(),
    };
  }

  private data({ register, regels, lijstOp }: Standplan): DossierCommandVan<'MeldRegisterstand'>['data'] {
    const { ontvangenOp } = this.o;
    return { register, regels, ...(lijstOp === undefined ? {} : { lijstOp }), ...(ontvangenOp === undefined ? {} : { ontvangenOp }) };
  }

  /** Rows of one person on a full list are told together, by the first: for a moment none of them seems to be missing. */
  private eigen({ rij, eersteRij }: Standplan, nog: readonly number[]): ReadonlySet<string> {
    return new Set([rij, eersteRij, ...nog.filter((n) => n >= rij)].map((n) => commandIdVan(this.o.importId, n, 'stand', this.o.ronde)));
  }

  /** `nog`: rows that may have been handled before the run was cut off. */
  async stand(plan: Standplan, nog: readonly number[]): Promise<Rijresultaat> {
    const { rij, jongereId, register, regel, eersteRij } = plan;
    const streamId = dossierStream(jongereId);
    const { state } = await this.o.commands.laad(dossierDecider, streamId);
    if (!this.h.mag(state)) return { rij, uitkomst: 'fout', fouten: [{ code: 'mag-niet' }] };
    const wat = registeruitkomst(zonder(state, this.eigen(plan, nog)), register, regel);
    if (wat === 'gelijk') return this.resultaat(plan, 'gelijk');
    if (eersteRij === rij) {
      const uit = await this.h.metGeduld(() =>
        this.o.commands.voerUit(dossierDecider, { streamId, type: 'MeldRegisterstand', ...this.vast(rij, 'stand', commandIdVan(this.o.importId, rij, 'stand', this.o.ronde), this.data(plan)) }));
      if (uit.soort === 'afgewezen') return this.h.fout(rij, uit);
    }
    return this.resultaat(plan, wat);
  }

  private resultaat({ rij, jongereId, persoon, kenmerk, eersteRij }: Standplan, uitkomst: Rijresultaat['uitkomst']): Rijresultaat {
    return { rij, uitkomst, jongere: { id: jongereId, persoon, kenmerk }, ...(eersteRij === rij ? {} : { zieRij: eersteRij }) };
  }

  async signaal(plan: Signaalplan, nog: readonly number[]): Promise<Rijresultaat> {
    const { rij, ontvangst, persoon, kenmerk } = plan;
    const { importId, door, commands } = this.o;
    for (let keer = 0; ; keer += 1) {
      const signaalId = signaalIdVoor(door.actor.organisatieId, persoon, keer);
      const streamId = signaalStream(signaalId);
      const { state } = await commands.laad(signaalDecider, streamId);
      if (state.status === 'gewist') continue;
      if (state.jongereId !== undefined) {
        const { register, standOp, regel } = ontvangst;
        const stand = { ...regel, standOp };
        return this.stand({ rij, soort: 'stand', jongereId: state.jongereId, register, regel: stand, regels: [stand], eersteRij: rij, persoon, kenmerk }, nog);
      }
      const data = { ...ontvangst, importId, rij, ontvangenOp: this.o.ontvangenOp ?? this.o.klok() };
      const uit = await this.h.metGeduld(() => commands.voerUit(signaalDecider, { streamId, type: 'OntvangSignaal', ...this.vast(rij, 'signaal', commandIdVan(importId, rij, 'signaal', this.o.ronde), data) }));
      // Somebody accepted it in the meantime: what this row says goes to the file.
      if (uit.soort === 'afgewezen' && uit.code === 'signaal-al-geaccepteerd') {
        keer -= 1;
        continue;
      }
      if (uit.soort === 'afgewezen') return this.h.fout(rij, uit);
      return { rij, uitkomst: uit.soort === 'aanvaard' ? 'signaal' : 'gelijk', signaal: signaalId };
    }
  }

  /** What would become of a row, without writing. */
  async proef(plan: Standplan | Signaalplan): Promise<Rijresultaat> {
    if (plan.soort === 'signaal') return { rij: plan.rij, uitkomst: 'signaal' };
    const { state } = await this.o.commands.laad(dossierDecider, dossierStream(plan.jongereId));
    if (!this.h.mag(state)) return { rij: plan.rij, uitkomst: 'fout', fouten: [{ code: 'mag-niet' }] };
    const besluit = dossierDecider.decide({ type: 'MeldRegisterstand', data: this.data({ ...plan, regels: [plan.regel] }), meta: { nu: this.o.klok(), actor: this.o.door.actor } }, state);
    if (besluit.soort === 'afgewezen') return this.h.fout(plan.rij, besluit);
    return this.resultaat(plan, registeruitkomst(state, plan.register, plan.regel));
  }

  /** Somebody we know is not on a full list. */
  async afwezig(jongereId: string, lijst: Pick<Standplan, 'register'> & { readonly lijstOp: NonNullable<Standplan['lijstOp']> }): Promise<Afwezige> {
    const streamId = dossierStream(jongereId);
    const { state } = await this.o.commands.laad(dossierDecider, streamId);
    if (!this.h.mag(state)) return { id: jongereId, uitkomst: 'mag-niet' };
    const data = { register: lijst.register, lijstOp: lijst.lijstOp, regels: [], ...(this.o.ontvangenOp === undefined ? {} : { ontvangenOp: this.o.ontvangenOp }) };
    const uit = await this.h.metGeduld(() => this.o.commands.voerUit(dossierDecider, { streamId, type: 'MeldRegisterstand', ...this.vast(0, `afwezig ${jongereId}`, afwezigCommandId(this.o.importId, jongereId), data) }));
    if (uit.soort === 'aanvaard') return { id: jongereId, uitkomst: 'gemeld' };
    if (uit.soort === 'ongewijzigd') return { id: jongereId, uitkomst: 'gelijk' };
    return { id: jongereId, uitkomst: 'geweigerd', code: uit.soort === 'afgewezen' ? uit.code : uit.soort };
  }
}

/** Of who is not on a list there is no row: the command is named after the person. */
export const afwezigCommandId = (importId: string, jongereId: string): string => uuid5(`afwezig ${jongereId}`, importId);
