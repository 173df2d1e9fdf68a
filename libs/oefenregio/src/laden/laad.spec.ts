import { controleerWachtwoord, medewerkerDecider, medewerkerIdVan, medewerkerStream } from '@loopplank/access';
import { aanmelddag, betrokkenenOp, type Dossier, dossierDecider, dossierStream, regieOp, volgendMomentOp, zonderRegie } from '@loopplank/dossier';
import { dagVan, moment, plusDagen } from '@loopplank/kernel';
import { DEMO_ACCOUNTS } from '../regio/medewerkers';
import { maakRegio } from '../regio/regio';
import { inhoud, leegHuis, NU, opdracht, type Proef } from '../testing/proefregio';
import { jongereIdVan } from './ids';
import { laadOefenregio, LadenGestopt } from './laad';

const AANTAL = process.env['LOOPPLANK_ZWAAR'] === '1' ? 600 : 60;
const KLEIN = 12;

const laad = (proef: Proef, jongeren: number, anders: Partial<Parameters<typeof laadOefenregio>[0]> = {}) =>
  laadOefenregio({ ...opdracht(jongeren), commands: proef.commands, ...anders });

describe('a loaded region', () => {
  const proef = leegHuis();
  const regio = maakRegio(opdracht(AANTAL));
  const vandaag = dagVan(NU);
  const dossiers: Dossier[] = [];

  beforeAll(async () => {
    await laad(proef, AANTAL);
    for (let i = 0; i < AANTAL; i++) {
      dossiers.push((await proef.commands.laad(dossierDecider, dossierStream(jongereIdVan(regio, i)))).state);
    }
  }, 300_000);

  it('has regie and a next moment for every youngster, today and on every day before', () => {
    for (const d of dossiers) {
      expect(volgendMomentOp(d, vandaag)).toBeDefined();
      const begin = aanmelddag(d) ?? vandaag;
      for (const dag of [begin, plusDagen(vandaag, -200), plusDagen(vandaag, -30), vandaag]) {
        if (dag >= begin) expect(zonderRegie(d, dag)).toBe(false);
      }
    }
  });

  it('holds nothing that was recorded after its present, and nothing that happened after it was recorded', async () => {
    for (const e of await proef.alles()) {
      expect(e.vastgelegdOp <= NU).toBe(true);
      expect(e.geldigOp <= e.vastgelegdOp).toBe(true);
    }
  });

  it('was written only by organisations that were involved at that moment', async () => {
    const perJongere = new Map(dossiers.map((d, i) => [dossierStream(jongereIdVan(regio, i)), d]));
    for (const e of await proef.alles()) {
      const d = perJongere.get(e.streamId);
      if (d) expect(betrokkenenOp(d, dagVan(e.vastgelegdOp)).map((b) => b.organisatieId)).toContain(e.actor.organisatieId);
    }
  });

  it('shows each demo account a morning with some things for now and some for soon', () => {
    for (const account of ['jobcoach', 'combinatie', 'rmc'] as const) {
      const mijn = dossiers.filter((d) => regieOp(d, vandaag)?.data.medewerkerId === regio.bezetting.demo[account].id);
      const dagen = mijn.map((d) => volgendMomentOp(d, vandaag)?.data.datum ?? vandaag);
      const nu = dagen.filter((d) => d <= vandaag).length;
      expect({ account, nu: nu >= 4 && nu <= 7 }).toEqual({ account, nu: true });
      expect(dagen.filter((d) => d > vandaag && d <= plusDagen(vandaag, 7)).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('tells of late knowledge, wrong numbers, corrections, wishes, school, work, help, a vacant seat and a note in the wrong file', async () => {
    const events = await proef.alles();
    const soorten = new Set(events.map((e) => e.type));
    for (const soort of [
      'ContactgegevenOngeldigGebleken', 'ContactvoorkeurVastgelegd', 'GebeurtenisGecorrigeerd', 'IncidentVastgelegd', 'IndirectContactGelegd', 'UitstroomgesprekGevoerd', 'DriegesprekGevoerd', 'AfspraakAfgerond',
      'InschrijvingGemeld', 'UitschrijvingGemeld', 'UitschrijvingAangekondigd', 'PlaatsingGestart', 'PlaatsingGewijzigd', 'PlaatsingBeeindigd', 'WerkplekbezoekAfgelegd',
      'HulpvraagGesignaleerd', 'HulpvraagOpgepakt', 'HulpvraagAfgerond',
    ]) {
      expect(soorten).toContain(soort);
    }
    expect(events.some((e) => e.type === 'ContactGelegd' && dagVan(e.vastgelegdOp) > plusDagen(dagVan(e.geldigOp), 1))).toBe(true);
    expect(dossiers.some((d) => regieOp(d, vandaag)?.data.medewerkerId === undefined)).toBe(true);
  });

  it('lets the demo accounts in with their passwords, and nobody else', async () => {
    for (const { gebruikersnaam } of regio.bezetting.allen) {
      const { state } = await proef.commands.laad(medewerkerDecider, medewerkerStream(medewerkerIdVan(gebruikersnaam)));
      const demo = DEMO_ACCOUNTS.find((a) => a === gebruikersnaam);
      if (demo) expect(await controleerWachtwoord(opdracht(AANTAL).wachtwoorden[demo], state.wachtwoordHash)).toBe(true);
      else expect(state.wachtwoordHash).toBeNull();
    }
  });
});

describe('loading', () => {
  it('gives the same region for the same seed, and another one for another seed', async () => {
    const [een, twee, anders] = [leegHuis(), leegHuis(), leegHuis()];
    await laad(een, KLEIN);
    await laad(twee, KLEIN);
    await laad(anders, KLEIN, { zaad: 8 });
    const eerste = inhoud(await een.alles());
    expect(inhoud(await twee.alles())).toEqual(eerste);
    expect(inhoud(await anders.alles())).not.toEqual(eerste);
  }, 60_000);

  it('goes on where it was stopped, on another day too, and doubles nothing', async () => {
    const [heel, gebroken] = [leegHuis(), leegHuis()];
    await laad(heel, KLEIN);
    for (const na of [3, 90, 200]) {
      let gevraagd = 0;
      await expect(laad(gebroken, KLEIN, { gestopt: () => ++gevraagd > na })).rejects.toThrow(LadenGestopt);
    }
    const morgen = moment('2026-06-09T09:00:00Z');
    await laad(gebroken, KLEIN, { nu: morgen });
    const zonderKlok = (regels: string[]) => regels.filter((r) => !r.includes('OefenregioGeladen'));
    expect(zonderKlok(inhoud(await gebroken.alles()))).toEqual(zonderKlok(inhoud(await heel.alles())));

    const positie = await gebroken.store.lastPosition();
    await laad(gebroken, KLEIN, { nu: morgen });
    expect(await gebroken.store.lastPosition()).toBe(positie);
  }, 60_000);

  it('refuses a second region in the same house', async () => {
    const proef = leegHuis();
    await laad(proef, 2);
    await expect(laad(proef, 3)).rejects.toThrow('oefenregio-al-geladen');
  });

  it('sets a password anew only when it is another one', async () => {
    const proef = leegHuis();
    await laad(proef, 1);
    const voor = await proef.store.lastPosition();
    await laad(proef, 1, { wachtwoorden: { ...opdracht(1).wachtwoorden, rmc: 'elf-droge-planken' } });
    expect((await proef.store.lastPosition()) - voor).toBe(1);
  });

  it('says how far it is', async () => {
    const gehoord: string[] = [];
    await laad(leegHuis(), 5, { voortgang: (gedaan, totaal) => gehoord.push(`${gedaan}/${totaal}`) });
    expect(gehoord).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  });
});
