import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as slaap } from 'node:timers/promises';
import { bewaarBeeld, FORMATEN, ingelogd, pastInBreedte, startBrowser, toegankelijk, zonderBrowser } from '../testing/browser';
import { type Klant, logIn } from '../testing/klant';
import { LEERLINGKOP, leerlingrij, persoon } from '../testing/lijst';
import { loopplank } from '../testing/opdracht';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';

interface Rij {
  readonly rij: number;
  readonly uitkomst: string;
  readonly jongereId?: string;
}
interface Vergelijking {
  readonly uitslag: string;
  readonly score: number;
  readonly velden: readonly { readonly veld: string; readonly oordeel: string; readonly bestand?: string; readonly dossier?: string; readonly gewicht: number }[];
}
interface Beeld {
  readonly persoon: { readonly voornaam: string };
  readonly regie: object;
  readonly samengevoegd?: readonly { readonly samenvoegingId: string }[];
  readonly contactgegevens: readonly { readonly waarde: string }[];
}

describe('rows in doubt, and two files of one youngster', () => {
  let server: Proefserver;
  let school: Klant;
  let coach: Klant;

  beforeAll(async () => {
    server = await startServer();
    [school, coach] = await Promise.all(['combinatie', 'jobcoach'].map((naam) => logIn(server.adres, naam, WACHTWOORD))) as [Klant, Klant];
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  const isoVan = (datum: string): string => datum.split('-').reverse().map((d) => d.padStart(2, '0')).join('-');
  const meld = async (n: number, anders: object = {}): Promise<string> => {
    const { geboortedatum, ...naam } = persoon(n);
    const nieuw = { ...naam, geboortedatum: isoVan(geboortedatum), gemeente: 'GM0153', herkomst: 'pro', bevestigdNieuw: true, ...anders };
    return (await school.stuur<{ id: string }>('/v1/jongeren', nieuw)).inhoud.id;
  };
  const beeld = async (id: string) => (await school.haal<Beeld>(`/v1/jongeren/${id}`)).inhoud;
  const alleRijen = async (wie: Klant, id: string) => (await wie.haal<{ items: Rij[] }>(`/v1/imports/${id}/rijen`)).inhoud.items;

  async function importeer(wie: Klant, inhoud: string): Promise<{ id: string }> {
    const { id } = (await wie.stuur<{ id: string }>('/v1/imports', inhoud, { 'content-type': 'text/csv' })).inhoud;
    expect((await wie.stuur(`/v1/imports/${id}/start`, { profiel: 'leerlingen' })).status).toBe(201);
    while ((await wie.haal<{ status: string }>(`/v1/imports/${id}`)).inhoud.status !== 'klaar') await slaap(50);
    return { id };
  }

  it('keeps what waits in one inbox, explains each likeness, and takes a decision back with what it wrote', async () => {
    const { voornaam, geboortedatum } = persoon(32_000);
    const iso = isoVan(geboortedatum);
    const zelf = await meld(32_000);
    const { id } = await importeer(school, [LEERLINGKOP, leerlingrij(32_000)].join('\n'));
    const wacht = async () => (await school.haal<{ items: (Rij & { importId: string })[] }>('/v1/uitzonderingen?pageSize=100')).inhoud.items.filter((i) => i.importId === id);
    expect(await wacht()).toEqual([expect.objectContaining({ importId: id, rij: 1, uitkomst: 'mogelijkDubbel', gegevens: expect.arrayContaining([{ veld: 'geboortedatum', waarde: geboortedatum }]) })]);
    expect((await coach.haal('/v1/uitzonderingen')).status).toBe(403);
    const { kandidaten } = (await school.haal<{ kandidaten: { vergelijking: Vergelijking }[] }>(`/v1/imports/${id}/rijen/1`)).inhoud;
    const { vergelijking: v } = kandidaten[0]!;
    expect([v.uitslag, v.velden.find((f) => f.veld === 'geboortedatum')]).toEqual(['twijfel', expect.objectContaining({ oordeel: 'gelijk', bestand: iso, dossier: iso })]);
    expect(v.score).toBe(v.velden.reduce((som, f) => som + f.gewicht, 0));

    const beslis = (besluit: object) => school.stuur(`/v1/imports/${id}/rijen/1/besluit`, besluit);
    const heropen = () => school.stuur<{ code?: string }>(`/v1/imports/${id}/rijen/1/heropening`, {});
    expect((await heropen()).inhoud).toMatchObject({ ongewijzigd: true });
    for (const ronde of [1, 2]) {
      expect([(await beslis({ besluit: 'nieuw' })).status, (await wacht()).length]).toEqual([201, 0]);
      const [rij] = await alleRijen(school, id);
      expect((await school.haal<{ persoon: object }>(`/v1/jongeren/${rij!.jongereId}`)).inhoud.persoon).toMatchObject({ voornaam });
      expect([ronde, (await heropen()).status, (await wacht()).length, (await school.haal(`/v1/jongeren/${rij!.jongereId}`)).status]).toEqual([ronde, 201, 1, 404]);
    }
    expect((await beslis({ besluit: 'zelfde', jongereId: zelf })).status).toBe(201);
    const nummers = async () => (await school.haal<{ contactgegevens: { waarde: string }[] }>(`/v1/jongeren/${zelf}`)).inhoud.contactgegevens.length;
    expect([await nummers(), (await heropen()).status, await nummers()]).toEqual([1, 201, 0]);
    expect([(await beslis({ besluit: 'overslaan' })).status, (await heropen()).status, (await wacht()).length]).toEqual([201, 201, 1]);
    // A phone that sends its decision again, after a colleague took it back, does nothing anew; nor does a reopening sent again.
    const sleutels = [randomUUID(), randomUUID()] as const;
    const opnieuw = () => school.stuur(`/v1/imports/${id}/rijen/1/besluit`, { besluit: 'zelfde', jongereId: zelf }, { 'idempotency-key': sleutels[0] });
    const weerOpen = () => school.stuur(`/v1/imports/${id}/rijen/1/heropening`, {}, { 'idempotency-key': sleutels[1] });
    expect([(await opnieuw()).status, await nummers(), (await weerOpen()).status, await nummers()]).toEqual([201, 1, 201, 0]);
    expect([(await opnieuw()).status, await nummers(), (await wacht()).length]).toEqual([201, 0, 1]);
    expect([(await beslis({ besluit: 'zelfde', jongereId: zelf })).status, (await weerOpen()).status, await nummers(), (await wacht()).length]).toEqual([201, 201, 1, 0]);
    await heropen();
    await beslis({ besluit: 'nieuw' });
    const [nieuw] = await alleRijen(school, id);
    await school.stuur(`/v1/jongeren/${nieuw!.jongereId}/notities`, { tekst: 'gebeld' });
    expect([(await heropen()).inhoud.code, (await wacht()).length]).toEqual(['rij-in-gebruik', 0]);
  }, 60_000);

  it('makes one file of two, and two again, with the process that guards both halves', async () => {
    const [blijft, gaat] = [await meld(33_000), await meld(33_000, { voornaam: 'Tweede', contactgegevens: [{ soort: 'telefoon', waarde: '0633000000' }] })];
    await school.stuur(`/v1/jongeren/${gaat}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'zoekt werk' });
    const voor = [await beeld(blijft), await beeld(gaat)];
    expect((await school.stuur('/v1/samenvoegingen', { blijftJongereId: blijft, opgaatJongereId: gaat })).status).toBe(201);
    const samen = await beeld(blijft);
    expect([samen.contactgegevens.map((c) => c.waarde), samen.regie, (await school.haal(`/v1/jongeren/${gaat}`)).status]).toEqual([['0633000000'], voor[0]!.regie, 404]);
    const { achternaam } = persoon(33_000);
    const zoek = async () => (await school.stuur<{ items: { jongereId: string }[] }>('/v1/jongeren/_zoek', { tekst: `Tweede ${achternaam}` })).inhoud.items.map((i) => i.jongereId);
    expect([(await zoek())[0], (await zoek()).includes(gaat)]).toEqual([blijft, false]);
    const tijdlijn = (await school.haal<{ items: { soort: string; tekst?: string; uitAnderDossier?: true }[] }>(`/v1/jongeren/${blijft}/tijdlijn?pageSize=50`)).inhoud.items;
    expect(tijdlijn.find((i) => i.tekst === 'zoekt werk')).toMatchObject({ uitAnderDossier: true, soort: 'ContactGelegd' });

    // What waited on a phone for the other file hears where to go.
    expect((await school.stuur<{ code: string }>(`/v1/jongeren/${gaat}/notities`, { tekst: 'x' })).inhoud.code).toBe('dossier-samengevoegd');
    expect((await coach.stuur(`/v1/jongeren/${gaat}/notities`, { tekst: 'x' })).status).toBe(404);

    const { samenvoegingId } = samen.samengevoegd![0]!;
    expect((await school.stuur(`/v1/samenvoegingen/${samenvoegingId}/terugdraaiing`, { jongereId: blijft })).status).toBe(201);
    const kern = ({ persoon: p, regie, contactgegevens: c }: Beeld) => ({ p, regie, c });
    expect([await beeld(blijft), await beeld(gaat)].map(kern)).toEqual(voor.map(kern));
    expect((await school.haal<{ items: object[] }>('/v1/zonder-regie')).inhoud.items).toEqual([]);
    // Erased is the person, not a file.
    await school.stuur('/v1/samenvoegingen', { blijftJongereId: blijft, opgaatJongereId: gaat });
    const gewist = await loopplank({ LOOPPLANK_OMGEVING: 'oefen', LOOPPLANK_DATA: server.data }, ['sleutels', 'vernietig', blijft, '--reden', 'verzoek', '--als', 'beheerder']);
    expect(gewist).toMatchObject({ code: 0, stdout: expect.stringContaining('Ook gewist: 1 samengevoegd dossier') });
    expect((await zoek()).filter((id) => [blijft, gaat].includes(id))).toEqual([]);
    const sleutels = readdirSync(join(server.data, 'sleutels'), { recursive: true }).map(String);
    expect([blijft, gaat].map((id) => sleutels.filter((naam) => naam.includes(id)).map((naam) => naam.split('.').at(-1)))).toEqual([['gewist'], ['gewist']]);
    // The process came along and found both halves done.
    expect((await fetch(`${server.adres}/health/ready`)).status).toBe(200);
  }, 60_000);

  (zonderBrowser ? it.skip : it)('decides from the keyboard at a desk and with a thumb on a phone, and merges on the screen', async () => {
    const eigen = [await meld(34_000), await meld(34_001, { voornaam: 'Fen' })];
    const { voornaam, achternaam } = persoon(34_000);
    await importeer(school, [LEERLINGKOP, leerlingrij(34_000), leerlingrij(34_001).replace(persoon(34_001).voornaam, 'Fenn')].join('\n'));
    const browser = await startBrowser();
    try {
      for (const [naam, width, height] of FORMATEN) {
        const p = await ingelogd(browser, server.adres, { naam: 'combinatie', wachtwoord: WACHTWOORD }, { width, height });
        await p.goto(`${server.adres}/import`);
        await p.getByRole('link', { name: 'Beslis' }).click();
        await p.getByText('Rij 1 van').waitFor();
        await p.getByText('In het dossier').first().waitFor({ state: 'attached' });
        await bewaarBeeld(p, `twijfelrijen-${naam}`);
        expect([await pastInBreedte(p), await toegankelijk(p)]).toEqual([true, []]);
        if (naam === 'bureau') await p.keyboard.press('3');
        else await p.getByRole('button', { name: 'Laat liggen' }).click();
        await p.getByText('Deze rij blijft liggen.').waitFor();
        if (naam === 'bureau') await p.keyboard.press('u');
        else await p.getByRole('button', { name: 'Neem laatste besluit terug' }).click();
        await p.getByText('Het besluit is teruggenomen.').waitFor();
        await p.context().close();
      }
      const p = await ingelogd(browser, server.adres, { naam: 'combinatie', wachtwoord: WACHTWOORD }, { width: 390, height: 844 });
      await p.goto(`${server.adres}/jongeren/${eigen[0]!}`);
      await p.getByRole('button', { name: 'Meer' }).click();
      await p.getByRole('button', { name: 'Samenvoegen met ander dossier' }).click();
      await p.getByRole('searchbox').fill(`Fen ${persoon(34_001).achternaam}`);
      await p.locator('.lp-keuzerij').first().click();
      await p.getByRole('radio', { name: `Dit dossier: ${voornaam} ${achternaam}` }).check();
      await bewaarBeeld(p, 'samenvoegen-telefoon');
      expect([await pastInBreedte(p), await toegankelijk(p, 'dialog')]).toEqual([true, []]);
      await p.getByRole('button', { name: 'Voeg samen' }).click();
      await p.getByText('Samengevoegd met een ander dossier, ').waitFor();
      await bewaarBeeld(p, 'samengevoegd-telefoon');
      await p.getByRole('button', { name: 'Draai terug' }).click();
      await p.getByRole('dialog').getByRole('button', { name: 'Draai terug' }).click();
      await p.getByText('Samengevoegd met een ander dossier, ').waitFor({ state: 'detached' });
    } finally {
      await browser.close();
    }
  }, 90_000);
});
