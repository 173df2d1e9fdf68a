import type { Banden, EenBeeld, WerklijstRij } from '@loopplank/dossier/antwoorden';
import { jongereProjection, leesBanden, leesEenBeeld, leesWerklijst, type Vraag } from '@loopplank/dossier/views';
import { dagVan, plusDagen } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { maakLeven } from '../leven/maak-leven';
import type { Slot } from '../leven/slot';
import { deelIn } from '../regio/indeling';
import { maakRegio } from '../regio/regio';
import { leegHuis, NU, opdracht } from '../testing/proefregio';
import { jongereIdVan } from './ids';
import { laadOefenregio } from './laad';

const AANTAL = 60;
const VANDAAG = dagVan(NU);

const regio = maakRegio(opdracht(AANTAL));

interface Proefbeeld {
  readonly slot: Slot;
  readonly schoolgaand: boolean;
  readonly beeld: EenBeeld;
  readonly banden: Banden;
}

/** What a screen shows of the loaded region. */
describe('the screens of a loaded region', () => {
  const beelden: Proefbeeld[] = [];
  let lijst: (medewerkerId: string, organisatieId: string) => readonly WerklijstRij[];

  beforeAll(async () => {
    const proef = leegHuis();
    await laadOefenregio({ ...opdracht(AANTAL), commands: proef.commands });
    const db = projecteer(jongereProjection, await proef.alles());
    const vraagVan = (medewerkerId: string, organisatieId: string): Vraag => ({
      vrager: { medewerkerId, organisatieId, inhoud: 'alles', vandaag: VANDAAG },
      namen: { organisatie: (id) => id, medewerker: (id) => id },
      nu: NU,
      peildatum: VANDAAG,
    });
    for (let i = 0; i < AANTAL; i++) {
      const { pad, houder } = deelIn(regio, i);
      const vraag = vraagVan(houder.id, houder.organisatie.id);
      const [beeld, banden] = [leesEenBeeld(db, jongereIdVan(regio, i), vraag), leesBanden(db, jongereIdVan(regio, i), vraag)];
      if (!beeld || !banden) throw new Error(`no file of youngster ${i}`);
      beelden.push({ slot: maakLeven(regio, i).slot, schoolgaand: pad === 'schoolgaand', beeld: beeld.waarde, banden: banden.waarde });
    }
    lijst = (medewerkerId, organisatieId) => leesWerklijst(db, vraagVan(medewerkerId, organisatieId), { page: 1, pageSize: 100 }).items;
  }, 300_000);

  const rij = (banden: Banden, band: 'school' | 'werk') => banden.rijen.find((r) => r.band === band);

  it('tell of school and work in bars, of some a stretch in which nobody knew of a school, and of some a job that ends soon', () => {
    const school = beelden.map((b) => rij(b.banden, 'school'));
    expect(school.filter((r) => r && r.perioden.length > 0).length).toBeGreaterThan(AANTAL / 2);
    expect(school.filter((r) => r && r.gaten.length > 0).length).toBeGreaterThanOrEqual(5);
    const werk = beelden.map((b) => rij(b.banden, 'werk'));
    expect(werk.filter((r) => r && r.perioden.length > 0).length).toBeGreaterThan(AANTAL / 6);
    const straksKlaar = beelden.flatMap((b) => b.beeld.plaatsingen ?? []).filter((p) => !p.einde && p.totDatum !== undefined && p.totDatum >= VANDAAG && p.totDatum <= plusDagen(VANDAAG, 56));
    expect(straksKlaar.length).toBeGreaterThanOrEqual(2);
  });

  it('keep who is out of view out of view: no school or work brings back whom nobody can reach', () => {
    const kwijt = beelden.filter((b) => b.slot.zoekSinds !== undefined);
    expect(kwijt.length).toBeGreaterThan(0);
    for (const { beeld } of kwijt) expect(beeld.beeldstatus.status).toMatch(/^(BUITEN_BEELD|VERLOPEN)$/);
    for (const { beeld, slot, schoolgaand } of beelden) {
      if (slot.stilVanaf !== undefined && !schoolgaand) expect(beeld.beeldstatus.status).toMatch(/^(BUITEN_BEELD|VERLOPEN|VERLOOPT)$/);
    }
  });

  it('open for each demo account with an urgent help request on top, and a contract that stops before long below', () => {
    for (const account of ['jobcoach', 'combinatie', 'rmc'] as const) {
      const { id, organisatie } = regio.bezetting.demo[account];
      const rijen = lijst(id, organisatie.id);
      expect(rijen[0]).toMatchObject({ bak: 'nu', redenCode: 'hulpvraagUrgent' });
      expect(rijen.flatMap((r) => [r.reden, ...(r.ook ?? [])]).join()).toMatch(/Contract stopt over \d+/);
    }
  });
});
