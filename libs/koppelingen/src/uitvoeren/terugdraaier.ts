import { type CommandOutcome, type CommandService, uuid5 } from '@loopplank/commands';
import { type DossierCommand, dossierDecider, dossierStream, geldt } from '@loopplank/dossier';
import type { Moment, RecordedEvent } from '@loopplank/kernel';
import type { ImportEvent } from '../import/events';
import { isRegisterlijst, type Soort } from '../rijen/velden';
import { signaalDecider } from '../signalen/decider';
import { signaalStream } from '../signalen/events';
import { afwezigCommandId } from './registeruitvoerder';
import { commandIdVan, type DossieropdrachtVan, MAX_GEGEVENS, OPDRACHTNAMEN } from './opdrachten';
import type { Opdrachtgever } from './uitvoerder';

/** Read in the file of whoever it was about. */
const TOELICHTING = 'De import waarmee dit binnenkwam is teruggedraaid.';

export type Terugresultaat = { readonly rij: number; readonly uitkomst: 'teruggedraaid' | 'gebleven' };

/** In whose file each row of an import wrote, and what kind of list it was. */
export interface Geschiedenis {
  readonly soort: Soort;
  readonly jongereVan: ReadonlyMap<number, string>;
  readonly nieuw: ReadonlySet<number>;
  readonly signaalVan: ReadonlyMap<number, string>;
  /** How often a decision about a row was taken back. */
  readonly rondes: ReadonlyMap<number, number>;
}

export function geschiedenisVan(events: readonly RecordedEvent<ImportEvent>[]): Geschiedenis {
  const jongereVan = new Map<number, string>();
  const nieuw = new Set<number>();
  const signaalVan = new Map<number, string>();
  const rondes = new Map<number, number>();
  let soort: Soort = 'leerlingen';
  for (const e of events) {
    if (e.type === 'ImportGestart') soort = e.data.soort;
    if (e.type === 'UitzonderingHeropend') {
      jongereVan.delete(e.data.rij);
      nieuw.delete(e.data.rij);
      signaalVan.delete(e.data.rij);
      rondes.set(e.data.rij, (rondes.get(e.data.rij) ?? 0) + 1);
    }
    const rijen = e.type === 'RijenVerwerkt' ? e.data.rijen : e.type === 'UitzonderingAfgehandeld' ? [e.data.uitkomst] : [];
    for (const r of rijen) {
      if (r.jongere) jongereVan.set(r.rij, r.jongere.id);
      if (r.signaal) signaalVan.set(r.rij, r.signaal);
      if (r.uitkomst === 'nieuw') nieuw.add(r.rij);
    }
  }
  return { soort, jongereVan, nieuw, signaalVan, rondes };
}

/** Takes back what rows of an import wrote, row by row, by corrections: nothing is erased, and nobody else's work is touched. */
export class Terugdraaier {
  private readonly perJongere = new Map<string, number[]>();

  constructor(
    private readonly o: { readonly commands: CommandService; readonly klok: () => Moment; readonly importId: string; readonly door: Opdrachtgever; readonly geschiedenis: Geschiedenis },
  ) {
    for (const [rij, jongereId] of o.geschiedenis.jongereVan) this.perJongere.set(jongereId, [...(this.perJongere.get(jongereId) ?? []), rij]);
  }

  async draaiTerug(rij: number): Promise<Terugresultaat> {
    const { soort, jongereVan, nieuw, signaalVan } = this.o.geschiedenis;
    const signaalId = signaalVan.get(rij);
    if (signaalId !== undefined) return { rij, uitkomst: (await this.trekSignaalIn(rij, signaalId)) ? 'teruggedraaid' : 'gebleven' };
    const jongereId = jongereVan.get(rij);
    if (jongereId === undefined) return { rij, uitkomst: 'teruggedraaid' };
    if (isRegisterlijst(soort)) return { rij, uitkomst: (await this.neemStandTerug(rij, jongereId, this.idVan(rij, 'stand'))) ? 'teruggedraaid' : 'gebleven' };
    const gemaakt = soort === 'leerlingen' && nieuw.has(rij);
    return { rij, uitkomst: (await (gemaakt ? this.neemDossierTerug(rij, jongereId) : this.neemFeitenTerug(rij, jongereId))) ? 'teruggedraaid' : 'gebleven' };
  }

  /** Told not to be on a list that is taken back. */
  async weerAanwezig(jongereId: string): Promise<void> {
    await this.neemStandTerug(0, jongereId, afwezigCommandId(this.o.importId, jongereId));
  }

  /** What the list told; what other lists told of the same holds again. */
  private async neemStandTerug(rij: number, jongereId: string, commandId: string): Promise<boolean> {
    const naam = rij === 0 ? `terug afwezig ${jongereId}` : 'terug stand';
    const uitkomst = await this.geef(rij, jongereId, { naam, type: 'TrekRegisterstandIn', data: { commandIds: [commandId] } });
    return uitkomst.soort !== 'afgewezen' || isWeg(uitkomst.code);
  }

  private async trekSignaalIn(rij: number, signaalId: string): Promise<boolean> {
    const { commands, importId, door, klok } = this.o;
    const uitkomst = await commands.voerUit(signaalDecider, {
      streamId: signaalStream(signaalId), type: 'TrekSignaalIn', data: { commandIds: [this.idVan(rij, 'signaal')] }, actor: door.actor, doel: door.doel, bron: 'overgenomen',
      commandId: this.idVan(rij, 'terug signaal'), verzoek: `import ${importId} rij ${rij} terug signaal`, correlationId: importId, causationId: importId, nu: klok(),
    });
    return uitkomst.soort !== 'afgewezen' || uitkomst.code === 'signaal-gewist';
  }

  private idVan(rij: number, naam: string): string {
    return commandIdVan(this.o.importId, rij, naam, this.o.geschiedenis.rondes.get(rij));
  }

  /** The whole file, unless somebody has worked in it. */
  private async neemDossierTerug(rij: number, jongereId: string): Promise<boolean> {
    const commandIds = (this.perJongere.get(jongereId) ?? []).flatMap((r) => OPDRACHTNAMEN.flatMap((naam) => [this.idVan(r, naam), this.idVan(r, `terug ${naam}`)]));
    const uitkomst = await this.geef(rij, jongereId, { naam: 'terug aanmelding', type: 'MaakAanmeldingOngedaan', data: { commandIds, toelichting: TOELICHTING } });
    return uitkomst.soort !== 'afgewezen' || isWeg(uitkomst.code);
  }

  /** The facts this row added; one that somebody has put right since stays as they put it. */
  private async neemFeitenTerug(rij: number, jongereId: string): Promise<boolean> {
    const namen = this.o.geschiedenis.soort === 'contacten' ? ['contact'] : Array.from({ length: MAX_GEGEVENS }, (_, i) => `gegeven ${i}`);
    const stromen = await this.o.commands.laad(dossierDecider, dossierStream(jongereId));
    let alles = true;
    for (const naam of namen) {
      const gebeurtenisId = uuid5('0', this.idVan(rij, naam));
      const vervallen = stromen.state.correcties.vervallen[gebeurtenisId];
      if (!geldt(stromen.state, gebeurtenisId) && vervallen?.vervangen) alles = false;
      const uitkomst = await this.geef(rij, jongereId, { naam: `terug ${naam}`, type: 'CorrigeerGebeurtenis', data: { gebeurtenisId, reden: 'overig', toelichting: TOELICHTING } });
      if (uitkomst.soort === 'afgewezen' && !isWeg(uitkomst.code) && uitkomst.code !== 'al-gecorrigeerd') alles = false;
    }
    return alles;
  }

  private geef(rij: number, jongereId: string, { naam, type, data }: DossieropdrachtVan<'MaakAanmeldingOngedaan' | 'CorrigeerGebeurtenis' | 'TrekRegisterstandIn'>): Promise<CommandOutcome> {
    const { commands, importId, door, klok } = this.o;
    return commands.voerUit(dossierDecider, {
      streamId: dossierStream(jongereId),
      type,
      data: data as DossierCommand['data'],
      actor: door.actor,
      doel: door.doel,
      bron: 'overgenomen',
      commandId: this.idVan(rij, naam),
      verzoek: `import ${importId} rij ${rij} ${naam}`,
      correlationId: importId,
      causationId: importId,
      nu: klok(),
    });
  }
}

/** There is nothing to take back: it was never written, the file was taken back, or the person was erased. */
const isWeg = (code: string): boolean => ['gebeurtenis-onbekend', 'dossier-onbekend', 'dossier-gewist'].includes(code);
