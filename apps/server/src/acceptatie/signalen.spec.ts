import { randomUUID } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import { type Klant, logIn } from '../testing/klant';
import { loopplank } from '../testing/opdracht';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';

interface Regel {
  readonly id: string;
  readonly reden: string;
  readonly naam?: string;
  readonly jongereId?: string;
  readonly sindsDatum: string;
  readonly vertragingDagen: number;
}
interface Lijst {
  readonly items: readonly Regel[];
  readonly totaal: number;
}

const KOP = 'PGN;Gegeven;Mutatie;Volgnummer;BRIN;Opleiding;Begindatum;Datum uitschrijving;Mutatiedatum';
const NOOR = '100000010';
const TIES = '100000022';

let server: Proefserver;
let rmc: Klant;
let school: Klant;
beforeAll(async () => {
  server = await startServer({ env: { LOOPPLANK_NU: '2026-06-08T06:12:00Z' } });
  [rmc, school] = [await logIn(server.adres, 'rmc', WACHTWOORD), await logIn(server.adres, 'combinatie', WACHTWOORD)];
}, 120_000);
afterAll(async () => {
  await server.stop();
  ruimOp(server.data);
});

const zetKlaar = async (wie: Klant, inhoud: string, naam = 'lijst.csv') =>
  (await wie.stuur<{ id: string }>('/v1/imports', inhoud, { 'content-type': 'text/csv', 'content-disposition': `attachment; filename="${naam}"` })).inhoud.id;

async function importeer(inhoud: string, body: object, naam?: string) {
  const id = await zetKlaar(rmc, inhoud, naam);
  expect(await rmc.stuur(`/v1/imports/${id}/start`, body)).toMatchObject({ status: 201 });
  for (;;) {
    const { inhoud: d } = await rmc.haal<{ status: string; telling: Record<string, number> }>(`/v1/imports/${id}`);
    if (d.status !== 'bezig') return { id, status: d.status, telling: Object.fromEntries(Object.entries(d.telling).filter(([, n]) => n > 0)) };
    await slaap(40);
  }
}
const open = async () => (await rmc.haal<Lijst>('/v1/signalen')).inhoud;

const AANMELDING = { voornaam: 'Noor', achternaam: 'Vos', geboortedatum: '2006-04-03', gemeente: 'GM0363' };

describe('lists of registers and signals over HTTP', () => {
  it('are for the Doorstroompunt: a school cannot take one over, nor see a signal', async () => {
    const id = await zetKlaar(school, `BSN\n${NOOR}\n`);
    for (const wat of ['proef', 'start']) expect(await school.stuur(`/v1/imports/${id}/${wat}`, { profiel: 'jongerenInBeeld', peildatum: '2026-06-01' })).toMatchObject({ status: 403, inhoud: { code: 'mag-niet' } });
    expect((await school.haal(`/v1/imports/${id}`)).inhoud).toMatchObject({ status: 'ontvangen' });
    for (const pad of ['/v1/signalen', `/v1/signalen/${randomUUID()}`, '/v1/aanvoer']) expect((await school.haal(pad)).status).toBe(403);
    expect((await school.stuur(`/v1/signalen/${randomUUID()}/afwijzing`, { reden: 'verhuisd' })).status).toBe(403);
  });

  it('need the day of which they are, from the file name or said; without it nothing is written', async () => {
    const id = await zetKlaar(rmc, `BSN\n${NOOR}\n`);
    const zonder = await rmc.stuur(`/v1/imports/${id}/start`, { profiel: 'jongerenInBeeld' });
    expect([zonder.status, zonder.inhoud['code'], zonder.inhoud['detail']]).toEqual([409, 'profiel-ongeldig', expect.stringContaining('Peildatum')]);
    expect((await rmc.stuur(`/v1/imports/${id}/start`, { profiel: 'jongerenInBeeld', peildatum: '31-02-2026' })).status).toBe(400);
    expect(await rmc.stuur(`/v1/imports/${id}/proef`, { profiel: 'jongerenInBeeld', peildatum: '2026-06-01' })).toMatchObject({ status: 202 });
    for (let proef: { status: string; telling?: Record<string, number> } | undefined; proef?.status !== 'klaar'; await slaap(40)) {
      ({ proef } = (await rmc.haal<{ proef?: typeof proef }>(`/v1/imports/${id}`)).inhoud);
      if (proef?.status === 'klaar') expect(proef.telling).toMatchObject({ signaal: 1, fout: 0 });
    }
    expect((await open()).totaal).toBe(0);
    expect(await importeer(`BSN\n${NOOR}\n${TIES}\n123456789\n`, { profiel: 'jongerenInBeeld' }, '20260601R0363.csv')).toMatchObject({ status: 'klaar', telling: { signaal: 2, fout: 1 } });
  });

  it('answers a wrong header in words, and writes nothing', async () => {
    const id = await zetKlaar(rmc, 'Kleur;Maat\nrood;42\n', '20260601.csv');
    const antwoord = await rmc.stuur(`/v1/imports/${id}/start`, { profiel: 'duoMutaties' });
    expect([antwoord.status, antwoord.inhoud['code']]).toEqual([409, 'profiel-ongeldig']);
  });

  it('show a signal with why, since when and how late; accepting makes a file with regie, next moment and what the register said', async () => {
    await importeer(`${KOP}\n${NOOR};inschrijving;gewijzigd;1;99XX;entree;25-8-2025;12-5-2026;26-5-2026\n`, { profiel: 'duoMutaties' });
    const { items, totaal } = await open();
    const noor = items.find((s) => s.reden.includes('99XX'))!;
    expect([totaal, noor.reden]).toEqual([2, 'Uitgeschreven bij 99XX op 12 mei 2026']);
    expect((await rmc.haal(`/v1/signalen/${noor.id}`)).inhoud).toMatchObject({ bsn: NOOR, kandidaten: [], berichten: [{ register: 'Inlichtingenbureau' }, { register: 'DUO', standDatum: '2026-05-26' }] });

    const leeg = await rmc.stuur(`/v1/signalen/${noor.id}/acceptatie`, {});
    expect([leeg.status, (leeg.inhoud['fouten'] as { veld: string }[]).map((f) => f.veld)]).toEqual([400, ['/voornaam', '/achternaam', '/geboortedatum', '/gemeente']]);
    expect((await rmc.stuur(`/v1/signalen/${noor.id}/acceptatie`, { ...AANMELDING, geboortedatum: '2025-12-01' })).status).toBe(400);
    const sleutel = randomUUID();
    const eerste = await rmc.stuur<{ id: string }>(`/v1/signalen/${noor.id}/acceptatie`, AANMELDING, { 'idempotency-key': sleutel });
    expect(eerste.status).toBe(201);
    expect((await rmc.stuur(`/v1/signalen/${noor.id}/acceptatie`, AANMELDING, { 'idempotency-key': sleutel })).inhoud).toMatchObject({ id: eerste.inhoud.id });

    const { inhoud: j } = await rmc.haal<Record<string, never>>(`/v1/jongeren/${eerste.inhoud.id}`);
    expect(JSON.stringify(j)).toContain('Noor');
    expect(j).toMatchObject({ regie: { organisatie: { id: expect.any(String) } }, volgendMoment: { datum: expect.any(String) } });
    const { inhoud: tijdlijn } = await rmc.haal<{ items: { titel: string }[] }>(`/v1/jongeren/${eerste.inhoud.id}/tijdlijn?pageSize=100`);
    expect(tijdlijn.items.map((i) => i.titel)).toEqual(expect.arrayContaining(['Uitgeschreven bij 99XX', 'Inlichtingenbureau: geen school, werk of uitkering bekend']));
    const { inhoud: inzagen } = await rmc.haal<{ items: unknown[] }>(`/v1/jongeren/${eerste.inhoud.id}/inzagen`);
    expect(inzagen.items.length).toBeGreaterThanOrEqual(3);
    expect((await open()).totaal).toBe(1);
    // From now on the register speaks to the file.
    expect(await importeer(`${KOP}\n${NOOR};inschrijving;verwijderd;1;;;;;2-6-2026\n`, { profiel: 'duoMutaties' })).toMatchObject({ telling: { gewijzigd: 1 } });
  });

  it('are rejected with a reason, linked to somebody who is known, and never to somebody one may not see', async () => {
    const [ties] = (await open()).items;
    expect((await rmc.stuur(`/v1/signalen/${ties!.id}/afwijzing`, { reden: 'zomaar' })).status).toBe(400);
    expect(await rmc.stuur(`/v1/signalen/${ties!.id}/afwijzing`, { reden: 'overig' })).toMatchObject({ status: 409, inhoud: { code: 'signaal-toelichting' } });
    expect(await rmc.stuur(`/v1/signalen/${ties!.id}/afwijzing`, { reden: 'anderHelpt' })).toMatchObject({ status: 201 });
    expect((await rmc.haal<Lijst>('/v1/signalen?status=afgewezen')).inhoud.items).toMatchObject([{ id: ties!.id, afwijsreden: 'anderHelpt' }]);
    expect((await open()).totaal).toBe(0);
    expect((await rmc.stuur(`/v1/signalen/${ties!.id}/acceptatie`, { jongereId: randomUUID() })).status).toBe(404);
    const [bekend] = (await rmc.haal<Lijst>('/v1/signalen?status=geaccepteerd')).inhoud.items;
    expect(await rmc.stuur(`/v1/signalen/${ties!.id}/acceptatie`, { jongereId: bekend!.jongereId })).toMatchObject({ status: 201, inhoud: { id: bekend!.jongereId } });
    expect(await rmc.stuur(`/v1/signalen/${ties!.id}/acceptatie`, { jongereId: bekend!.jongereId })).toMatchObject({ status: 200, inhoud: { id: bekend!.jongereId } });
    const ander = { ...AANMELDING, voornaam: 'Ties', achternaam: 'Vaal' };
    const { inhoud: nieuw } = await rmc.stuur<{ id: string }>('/v1/jongeren', { ...ander, voornaam: 'Joep', achternaam: 'Kamp', herkomst: 'mbo' });
    // What it refuses it refuses first: nobody gets a file, and no other file gets these rows.
    const voor = await rmc.haal<{ items: unknown[] }>(`/v1/jongeren/${nieuw.id}/tijdlijn`);
    for (const body of [{ jongereId: nieuw.id }, ander]) expect(await rmc.stuur(`/v1/signalen/${ties!.id}/acceptatie`, body)).toMatchObject({ status: 409, inhoud: { code: 'signaal-al-geaccepteerd' } });
    expect((await rmc.haal<{ items: unknown[] }>(`/v1/jongeren/${nieuw.id}/tijdlijn`)).inhoud.items).toEqual(voor.inhoud.items);
  });

  it('tell how fresh and how late each source is', async () => {
    const { inhoud } = await rmc.haal<{ items: { lijst: string; vers: boolean; dagenOud?: number }[]; latentie: { bron: string; aantal: number }[] }>('/v1/aanvoer');
    expect(inhoud.items).toMatchObject([{ lijst: 'duoMutaties', vers: true, dagenOud: 6 }, { lijst: 'duoVolledig', vers: true }, { lijst: 'jongerenInBeeld', vers: true, dagenOud: 7 }]);
    expect(inhoud.latentie.find((l) => l.bron === 'Inlichtingenbureau')).toMatchObject({ aantal: 2 });
  });

  it('erases the signal with the file it became', async () => {
    const { items } = (await rmc.haal<Lijst>('/v1/signalen?status=geaccepteerd')).inhoud;
    const noor = items.find((s) => s.naam === 'Noor Vos') ?? items[0]!;
    const uit = await loopplank({ LOOPPLANK_DATA: server.data }, ['sleutels', 'vernietig', noor.jongereId!, '--reden', 'verzoek']);
    expect([uit.code, uit.stdout]).toEqual([0, expect.stringContaining('Gewist')]);
    for (const { id } of items) expect((await rmc.haal(`/v1/signalen/${id}`)).status).toBe(404);
  });
});
