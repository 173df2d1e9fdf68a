import { randomUUID } from 'node:crypto';
import { type Klant, logIn, ruw } from '../testing/klant';
import { type Proefserver, ruimOp, startServer, totRust, WACHTWOORD } from '../testing/proces';

interface Rij {
  readonly jongereId: string;
  readonly redenCode: string;
  readonly reden: string;
  readonly ook?: readonly string[];
  readonly waarom?: { readonly versie: number; readonly invoer: readonly object[]; readonly verandertOpDatum?: string };
}
interface Probleem {
  readonly code: string;
  readonly detail: string;
  readonly fouten: readonly { readonly veld: string; readonly uitleg: string }[];
}
interface Beeld {
  readonly regie: { readonly organisatie: { readonly id: string }; readonly medewerker?: { readonly id: string } };
  readonly volgendMoment: { readonly datum: string; readonly wat?: string };
}

const DAG_MS = 86_400_000;
const VANDAAG = Date.now();
const dag = (n: number): string => new Date(VANDAAG + n * DAG_MS).toISOString().slice(0, 10);

describe('time passes, and nobody is left without somebody who holds them', () => {
  let server: Proefserver;
  let [coach, school, hoofd]: Klant[] = [];
  let ik: { werkplein: string; school: string };
  const wie: Record<string, string> = {};

  const alsIedereen = async () => {
    [coach, school, hoofd] = await Promise.all(['jobcoach', 'combinatie', 'beheerder'].map((n) => logIn(server.adres, n, WACHTWOORD)));
  };
  const organisatie = async (k: Klant) => (await k.haal<{ organisatie: { id: string } }>('/v1/sessie')).inhoud.organisatie.id;
  const goed = async (k: Klant, pad: string, inhoud: object = {}) => {
    const a = await k.stuur<{ id: string; gebeurtenisId: string }>(pad, inhoud);
    if (a.status >= 300) throw new Error(`${pad}: ${a.status} ${JSON.stringify(a.inhoud)}`);
    return a.inhoud;
  };
  /** A youngster of this organisation, with a name nobody has. */
  const meldAan = async (k: Klant, anders: object = {}) =>
    (await goed(k, '/v1/jongeren', { voornaam: 'Sterre', achternaam: `Proef${randomUUID().slice(0, 8)}`, geboortedatum: '2008-03-09', gemeente: 'GM0153', herkomst: 'pro', bevestigdNieuw: true, ...anders })).id;
  const bied = async (id: string) => (await goed(coach!, `/v1/jongeren/${id}/overdrachten`, { aan: ik.school, reden: 'Gaat terug naar school.' })).gebeurtenisId;
  const samen = async (volgendMoment?: object) => {
    const id = await meldAan(coach!);
    await goed(school!, `/v1/jongeren/${id}/overdrachten/${await bied(id)}/acceptatie`, volgendMoment ? { volgendMoment } : {});
    await goed(school!, `/v1/jongeren/${id}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'gesproken', ...(volgendMoment ? { volgendMoment } : {}) });
    return id;
  };
  const stelVoor = async (id: string) => (await goed(school!, `/v1/jongeren/${id}/loslaatvoorstellen`, { mening: 'eens' })).gebeurtenisId;

  /** The house is off until this day, and then on again. */
  const later = async (dagen: number) => {
    await server.stop();
    server = await startServer({ data: server.data, env: { LOOPPLANK_NU: new Date(VANDAAG + dagen * DAG_MS).toISOString() } });
    await alsIedereen();
  };
  const tot = async (klaar: () => Promise<boolean>) => {
    for (const einde = Date.now() + 20_000; !(await klaar()); ) {
      if (Date.now() > einde) throw new Error(`it did not come:\n${server.uitvoer().slice(-3000)}`);
      await new Promise((r) => setTimeout(r, 150));
    }
    await totRust(server.adres);
  };
  const titels = async (k: Klant, id: string) => (await k.haal<{ items: { titel: string }[] }>(`/v1/jongeren/${id}/tijdlijn?pageSize=100`)).inhoud.items.map((r) => r.titel);
  const staatEr = async (k: Klant, id: string, titel: RegExp) => (await titels(k, id)).some((t) => titel.test(t));
  const beeld = async (k: Klant, id: string) => (await k.haal<Beeld>(`/v1/jongeren/${id}`)).inhoud;
  const rij = async (k: Klant, id: string) => {
    for (let page = 1; ; page++) {
      const { items } = (await k.haal<{ items: Rij[] }>(`/v1/werklijst?pageSize=100&page=${page}`)).inhoud;
      const r = items.find((x) => x.jongereId === id);
      if (r || items.length < 100) return r;
    }
  };
  const allesLoopt = async () => {
    const { processen } = (await ruw<{ processen: { stil: readonly object[]; fout?: string } }>(`${server.adres}/health/ready`, {})).inhoud;
    expect([processen.stil, processen.fout]).toEqual([[], undefined]);
    for (const k of [coach!, school!]) expect((await k.haal<{ totaal: number }>('/v1/zonder-regie')).inhoud.totaal).toBe(0);
  };

  beforeAll(async () => {
    server = await startServer({ env: { LOOPPLANK_DEMO_JONGEREN: '12' } });
    await alsIedereen();
    ik = { werkplein: await organisatie(coach!), school: await organisatie(school!) };
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  it('refuses what would leave a gap, in Dutch, naming the field, and leaves no trace', async () => {
    const leeg = (await goed(hoofd!, '/v1/organisaties', { naam: 'Stichting Leeg', soort: 'begeleiding', gemeenten: ['GM0153'], grondslagen: ['PW 7a'] })).id;
    const [id, geland] = [await meldAan(coach!), await samen()];
    const sleutel = await stelVoor(geland);
    await goed(coach!, `/v1/jongeren/${id}/nazorg`, { programma: 'pro', ankerDatum: dag(-3) });
    await totRust(server.adres);
    const positie = async () => (await ruw<{ views: { positie: number }[] }>(`${server.adres}/health/ready`, {})).inhoud.views[0]!.positie;
    const voor = await positie();
    const fout: readonly (readonly [Klant, string, object, string, readonly string[]])[] = [
      [coach!, `/v1/jongeren/${id}/overdrachten`, { aan: ik.werkplein, reden: 'Naar onszelf.' }, 'overdracht-aan-jezelf', ['/aan']],
      [coach!, `/v1/jongeren/${id}/overdrachten`, { aan: leeg, reden: 'Daar werkt niemand.' }, 'ontvanger-zonder-medewerkers', ['/aan']],
      [coach!, `/v1/jongeren/${id}/nazorg/pauze`, { reden: 'detentie' }, 'pauze-zonder-einde', ['/hervatDatum']],
      [coach!, `/v1/jongeren/${id}/uitschrijvingen`, { perDatum: '2008-03-08', bron: 'school' }, 'voor-geboorte', ['/perDatum']],
      [coach!, `/v1/jongeren/${geland}/nazorg`, { programma: 'pro', ankerDatum: '2008-03-08' }, 'voor-geboorte', ['/ankerDatum']],
      [school!, `/v1/jongeren/${geland}/loslaatvoorstellen/${sleutel}/bevestiging`, {}, 'tweede-sleutel-zelfde-organisatie', []],
    ];
    const uit = [];
    for (const [k, pad, inhoud] of fout) {
      const a = await k.stuur<Probleem>(pad, inhoud);
      expect([a.koppen.get('content-type'), a.koppen.get('loopplank-positie'), a.inhoud.detail.length > 20]).toEqual([expect.stringMatching(/^application\/problem\+json/), null, true]);
      uit.push([a.status, a.inhoud.code, a.inhoud.fouten?.map((f) => f.veld) ?? []]);
    }
    expect(uit).toEqual(fout.map(([, , , code, velden]) => [409, code, velden]));
    await totRust(server.adres);
    expect(await positie()).toBe(voor);
  }, 60_000);

  it('begins: an offer, a handover, a key, a landing, a seat that is empty, a leaver, a last school year, a role that ends', async () => {
    wie['aanbod'] = await meldAan(coach!);
    await bied(wie['aanbod']!);
    wie['samen'] = await samen({ datum: dag(100) });
    wie['sleutel'] = await samen();
    await stelVoor(wie['sleutel']!);
    wie['geland'] = await samen();
    const { gebeurtenisId: plaatsing } = await goed(coach!, `/v1/jongeren/${wie['geland']}/plaatsingen`, { werkgever: 'Bakkerij Kruim', vanDatum: dag(-10), bron: 'jongere' });
    await goed(coach!, `/v1/jongeren/${wie['geland']}/loslaatvoorstellen/${await stelVoor(wie['geland']!)}/bevestiging`, {});
    await goed(coach!, `/v1/jongeren/${wie['geland']}/plaatsingen/${plaatsing}/einde`, { totDatum: dag(20), bron: 'jongere' });
    wie['vacant'] = await meldAan(coach!);
    await goed(coach!, `/v1/jongeren/${wie['vacant']}/regie`, { organisatieId: ik.werkplein });
    wie['leeg'] = await meldAan(coach!);
    await goed(coach!, `/v1/jongeren/${wie['leeg']}/uitschrijvingen`, { perDatum: dag(0), bron: 'school', reden: 'diploma' });
    wie['leerling'] = await meldAan(school!);
    await goed(school!, `/v1/jongeren/${wie['leerling']}/inschrijvingen`, { organisatieId: ik.school, vanDatum: dag(-200), totDatum: dag(85), bron: 'school' });
    wie['verlopen'] = await meldAan(coach!);
    const team = (await goed(hoofd!, `/v1/organisaties/${ik.werkplein}/teams`, { naam: 'Tijdelijk' })).id;
    const collega = (await goed(hoofd!, '/v1/medewerkers', { gebruikersnaam: 'tijdelijk.proef', naam: 'Tij Delijk', organisatieId: ik.werkplein, teamId: team, rollen: [{ rol: 'jobcoach', totDatum: dag(3) }] })).id;
    await goed(coach!, `/v1/jongeren/${wie['verlopen']}/regie`, { organisatieId: ik.werkplein, medewerkerId: collega });
    await goed(hoofd!, `/v1/organisaties/${ik.werkplein}/teams/${team}/einde`, {});
    // A team that is closed takes nobody's holder along.
    expect((await beeld(coach!, wie['verlopen']!)).regie.medewerker?.id).toBe(collega);
    await tot(async () => await staatEr(coach!, wie['leeg']!, /[Nn]azorg/));
    await allesLoopt();
  }, 60_000);

  it('seven weeks later every rule has done what was due, once, and the row says why', async () => {
    await later(50);
    await tot(async () => (await staatEr(coach!, wie['aanbod']!, /hoort dat dit te lang ligt/)) && (await staatEr(coach!, wie['leeg']!, /hoort dat dit te lang ligt/)));
    expect((await titels(coach!, wie['aanbod']!)).filter((t) => t === 'Overdracht verlopen')).toHaveLength(1);
    expect(await rij(coach!, wie['aanbod']!)).toMatchObject({ redenCode: 'escalatie', reden: expect.stringContaining('Overdracht verlopen zonder antwoord') as unknown });
    expect(await beeld(school!, wie['samen']!)).toMatchObject({ volgendMoment: { datum: dag(50) } });
    expect(await staatEr(school!, wie['sleutel']!, /Voorstel om los te laten verlopen/)).toBe(true);
    expect((await titels(school!, wie['geland']!)).filter((t) => t === 'Teruggevallen: opnieuw samen')).toHaveLength(1);
    const nazorg = await rij(coach!, wie['leeg']!);
    expect(nazorg).toMatchObject({ redenCode: 'escalatie', waarom: { versie: 1, verandertOpDatum: expect.any(String) as unknown } });
    expect(nazorg!.waarom!.invoer.length).toBeGreaterThan(1);
    expect(await rij(school!, wie['leerling']!)).toMatchObject({ redenCode: 'escalatie', reden: expect.stringContaining('0 van 3 gesprekken') as unknown });
    expect((await rij(coach!, wie['vacant']!))!.reden).toContain('Niemand heeft de regie');
    await tot(async () => (await beeld(coach!, wie['verlopen']!)).regie.medewerker === undefined);
    await allesLoopt();
  }, 60_000);

  it('three weeks after that the coordinator knows, and the vangnet holds whom nobody was named for', async () => {
    await later(71);
    await tot(async () => (await titels(coach!, wie['leeg']!)).some((t) => t.includes('de coördinator')));
    await tot(async () => (await beeld(coach!, wie['vacant']!)).regie.organisatie.id !== ik.werkplein);
    const vangnet = (await hoofd!.haal<{ installatie: { id: string } }>('/v1/vangnetten')).inhoud.installatie.id;
    expect((await beeld(coach!, wie['vacant']!)).regie).toMatchObject({ organisatie: { id: vangnet } });
    expect(await staatEr(coach!, wie['verlopen']!, /heeft al een werkdag niemand de regie/)).toBe(true);
    expect(await staatEr(school!, wie['leerling']!, /de leiding/)).toBe(true);
    await allesLoopt();
  }, 60_000);
});
