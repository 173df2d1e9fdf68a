import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Klant, logIn } from '../testing/klant';
import { opElkLog, startOp } from '../testing/logs';
import { type Proefserver, ruimOp, WACHTWOORD } from '../testing/proces';

/** Words that occur nowhere else, in every kind of personal field a request can carry. */
const GEHEIM = {
  voornaam: 'Zwaluwtje',
  achternaam: 'Kwartelberg',
  bsn: '999990019',
  telefoon: '0699887766',
  notitie: 'Ooievaarsnest in het notitieveld',
  afspraak: 'Wielewaal om tien uur',
  verslag: 'Roerdomp in het verslag',
};

const NAALDEN = [...Object.values(GEHEIM), 'schulden'].map((w) => Buffer.from(w));

function* bestanden(map: string): Generator<string> {
  for (const e of readdirSync(map, { withFileTypes: true })) {
    const pad = join(map, e.name);
    if (e.isDirectory()) yield* bestanden(pad);
    else yield pad;
  }
}

opElkLog('personal data stays where it belongs', (log) => {
  let server: Proefserver;
  let coach: Klant;
  beforeAll(async () => {
    server = await startOp(log(), { env: { LOOPPLANK_DEMO_JONGEREN: '12', LOOPPLANK_LOG: 'trace' } });
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    const { id } = (
      await coach.stuur<{ id: string }>('/v1/jongeren', {
        voornaam: GEHEIM.voornaam, achternaam: GEHEIM.achternaam, geboortedatum: '2007-05-04', gemeente: 'GM0153', herkomst: 'pro', bsn: GEHEIM.bsn,
        contactgegevens: [{ soort: 'telefoon', waarde: GEHEIM.telefoon }],
      })
    ).inhoud;
    const stuur = (pad: string, inhoud: object) => coach.stuur(`/v1/jongeren/${id}/${pad}`, inhoud);
    const statussen = [
      await stuur('contactmomenten', { kanaal: 'bellen', uitkomst: 'gesproken', notitie: GEHEIM.notitie, themas: ['schulden'], afspraak: { tekst: GEHEIM.afspraak } }),
      await stuur('gesprekken', { soort: 'uitstroom', datum: '2026-01-15', aanwezig: ['jongere'], verslag: GEHEIM.verslag }),
      await stuur('notities', { tekst: GEHEIM.notitie, [GEHEIM.achternaam]: 1 }),
      await coach.stuur('/v1/jongeren/_zoek', { tekst: `${GEHEIM.voornaam} ${GEHEIM.achternaam}` }),
      await coach.haal(`/v1/jongeren/${id}/tijdlijn`),
      await coach.haal(`/v1/jongeren/${id}?naam=${GEHEIM.achternaam}`),
    ].map((a) => a.status);
    expect(statussen).toEqual([201, 201, 400, 200, 200, 400]);
    await server.stop();
  }, 180_000);
  afterAll(() => ruimOp(server.data));

  it('is found nowhere in the log, the keys or any other file, views excepted', () => {
    const gevonden: string[] = [];
    let bekeken = 0;
    for (const pad of bestanden(server.data)) {
      if (pad.startsWith(join(server.data, 'views'))) continue;
      bekeken += 1;
      const inhoud = readFileSync(pad);
      for (const n of NAALDEN) if (inhoud.includes(n)) gevonden.push(`${pad.slice(server.data.length)}: ${n.toString()}`);
    }
    expect(bekeken).toBeGreaterThan(10);
    expect(gevonden).toEqual([]);
  });

  it('is in no event, whoever keeps the log', async () => {
    const store = log().open(server.data);
    const events = await store.readAll(0, 100_000);
    await store.close();
    expect(events.length).toBeGreaterThan(100);
    expect(events.filter((e) => NAALDEN.some((n) => Buffer.from(e.bytes).includes(n))).map((e) => e.type)).toEqual([]);
  });

  it('is in no line the server wrote', () => {
    const uitvoer = server.uitvoer();
    expect(uitvoer).toContain('"route"');
    expect([...Object.values(GEHEIM), 'schulden'].filter((w) => uitvoer.includes(w))).toEqual([]);
  });

  it('is in the views, so that the test would see it', () => {
    const inhoud = Buffer.concat([...bestanden(join(server.data, 'views'))].map((p) => readFileSync(p)));
    expect(inhoud.includes(Buffer.from(GEHEIM.achternaam))).toBe(true);
  });
});
