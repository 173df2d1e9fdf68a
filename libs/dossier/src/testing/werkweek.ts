import { type Actor, type Dag, dag, plusDagen, weekdag } from '@loopplank/kernel';
import { gatenOp } from '../regie/invariant';
import { regieOp, volgendMomentOp } from '../regie/state';
import { klokkenOp } from '../nazorg/klokken';
import { isVertrokken } from '../nazorg/vertrek';
import { openOverdracht, openVoorstel } from '../overdracht/loop';
import { loopVan } from '../overdracht/state';
import type { Dossier } from '../state';
import type { Jarenhuis } from './jaren';
import { AANMELDING, BETROKKEN, INES, MARIJN, WOUTER } from './voorbeelden';

const BEGIN = dag('2024-07-01');

/** Chance that gives the same years again: mulberry32 (Tommy Ettinger, public domain). */
function toeval(zaad: number): () => number {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const nummer = (n: number): string => `a1000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const bij = (d: Dossier, op: Dag): Actor => (regieOp(d, op)?.data.organisatieId === WOUTER.organisatieId ? WOUTER : MARIJN);

/**
 * What people do in two years with youngsters who left school: they call when it is time, often in vain and sometimes not
 * at all; they hand over, are answered or not, pause, let go, leave their seat empty, and report that somebody died.
 */
export class Werkweken {
  private readonly kans: () => number;
  /** By day: whom somebody meant to contact. */
  private readonly agenda = new Map<Dag, Set<string>>();
  readonly ids: readonly string[];
  opdrachten = 0;
  /** What broke the law of the house, with the day. */
  readonly fouten: string[] = [];

  constructor(private readonly huis: Jarenhuis, aantal: number, zaad: number) {
    this.kans = toeval(zaad);
    this.ids = Array.from({ length: aantal }, (_, n) => nummer(n + 1));
  }

  async meldAan(): Promise<void> {
    await Promise.all(this.ids.map(async (id, n) => {
      const data = { ...AANMELDING, betrokkenen: [{ ...BETROKKEN.gemeente, van: BEGIN }, { ...BETROKKEN.doorstroompunt, van: BEGIN }] };
      await this.doe(id, 'MeldJongereAan', data, MARIJN);
      await this.doe(id, 'MeldUitschrijving', { per: plusDagen(BEGIN, n % 45), bron: 'school', reden: 'diploma' }, MARIJN);
    }));
    await this.huis.start();
    await this.kijkNa(this.ids);
  }

  async dag(op: Dag): Promise<void> {
    this.huis.aangeraakt.clear();
    await this.huis.dagBegint(op);
    if (weekdag(op) <= 5) {
      const vandaag = [...(this.agenda.get(op) ?? [])].sort();
      for (let i = 0; i < vandaag.length; i += 16) await Promise.all(vandaag.slice(i, i + 16).map((id) => this.werk(id, op)));
    }
    await this.huis.dagSluit();
    this.agenda.delete(op);
    await this.kijkNa([...this.huis.aangeraakt]);
    if (weekdag(op) === 7) await this.kijkNa(this.ids);
  }

  private async doe(...vraag: Parameters<Jarenhuis['doe']>): Promise<boolean> {
    this.opdrachten += 1;
    return (await this.huis.doe(...vraag)).soort === 'aanvaard';
  }

  private async werk(id: string, op: Dag): Promise<void> {
    const d = await this.huis.dossier(id);
    if (isVertrokken(d, op)) return;
    const [soort, anders] = [this.kans(), this.kans()];
    const wie = bij(d, op);
    // Nobody comes to it today; tomorrow perhaps.
    if (soort < 0.1) return this.zet(id, plusDagen(op, 1));
    if (openOverdracht(loopVan(d))) await this.antwoord(id, d, anders);
    else if (openVoorstel(loopVan(d))) await this.doe(id, 'BevestigLoslaten', { voorstelId: openVoorstel(loopVan(d))!.voorstel.id }, wie === MARIJN ? WOUTER : MARIJN);
    else if (anders < 0.06) await this.bijzonder(id, op, wie);
    await this.doe(id, 'RegistreerContact', { kanaal: 'bellen', uitkomst: this.kans() < 0.6 ? 'gesproken' : 'nietOpgenomen' }, wie);
  }

  private async antwoord(id: string, d: Dossier, hoe: number): Promise<void> {
    const { id: overdrachtId, data } = openOverdracht(loopVan(d))!.aanbod;
    const naar = data.naarOrganisatieId === WOUTER.organisatieId ? WOUTER : MARIJN;
    if (hoe < 0.5) await this.doe(id, 'AccepteerOverdracht', { overdrachtId, ...(hoe < 0.45 ? { medewerkerId: naar.medewerkerId } : {}) }, naar);
    else if (hoe < 0.65) await this.doe(id, 'WeigerOverdracht', { overdrachtId, reden: 'Woont elders.' }, naar);
  }

  private async bijzonder(id: string, op: Dag, wie: Actor): Promise<void> {
    const ander = wie === MARIJN ? WOUTER : MARIJN;
    switch (Math.floor(this.kans() * 8)) {
      case 0:
      case 1:
        await this.doe(id, 'BiedOverdrachtAan', {
          naarOrganisatieId: ander.organisatieId, rol: ander === WOUTER ? 'doorstroompunt' : 'gemeente', grondslag: ander === WOUTER ? 'WEB 9.2.5' : 'Participatiewet art. 7', reden: 'Verhuisd.', gedeeld: [],
          uiterlijkDatum: plusDagen(op, 14), herinnerDatum: plusDagen(op, 2), leidingDatum: plusDagen(op, 7), ontvangers: 2,
        }, wie);
        return;
      case 2:
        await this.doe(id, 'PauzeerNazorg', { reden: 'opname', hervatOp: plusDagen(op, 60), effect: this.kans() < 0.5 ? 'schuift' : 'teltDoor' }, wie);
        return;
      case 3:
        await this.doe(id, 'WijsRegieToe', { organisatieId: wie.organisatieId, reden: 'vervanging' }, wie);
        return;
      case 4:
        await this.doe(id, 'StartPlaatsing', { soort: 'werk', werkgever: 'Kruim', van: op, contract: 'bepaald', uren: 24, tot: plusDagen(op, 200) }, wie);
        return;
      case 5:
        if (this.kans() < 0.1) await this.doe(id, 'BeeindigNazorg', { reden: 'overleden' }, wie);
        return;
      case 6:
        await this.doe(id, 'LegRustVast', { magTerugkomen: true, weerWelkom: plusDagen(op, 60) }, wie);
        return;
      default:
        await this.doe(id, 'StelLoslatenVoor', { mening: 'eens', nazorgLooptDoor: true }, wie === MARIJN ? INES : WOUTER);
    }
  }

  private zet(id: string, op: Dag): void {
    this.agenda.set(op, (this.agenda.get(op) ?? new Set()).add(id));
  }

  /** The law of the house on this day; and when somebody should look again. */
  private async kijkNa(ids: readonly string[]): Promise<void> {
    const op = this.huis.vandaag;
    for (const id of ids) {
      const d = await this.huis.dossier(id);
      const fout = gatenOp(d, op).join(', ') || this.afloop(d, op);
      if (fout) this.fouten.push(`${op} ${id}: ${fout}`);
      const datum = volgendMomentOp(d, op)?.data.datum;
      if (datum !== undefined) this.zet(id, datum > op ? datum : plusDagen(op, 1));
    }
  }

  private afloop(d: Dossier, op: Dag): string | undefined {
    const aanbod = openOverdracht(loopVan(d))?.aanbod.data.uiterlijkDatum;
    if (aanbod !== undefined && aanbod < op) return `a handover was due on ${aanbod}`;
    const voorstel = openVoorstel(loopVan(d))?.voorstel.data.uiterlijkDatum;
    if (voorstel !== undefined && voorstel < op) return `a proposal was due on ${voorstel}`;
    return isVertrokken(d, op) && klokkenOp(d, op).some((k) => k.volgend !== null) ? 'a check is planned for somebody who is gone' : undefined;
  }
}
