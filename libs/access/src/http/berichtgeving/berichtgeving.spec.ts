import { type Beheerhuis, maakBeheerhuis, velden } from '../testing/beheerhuis';

let h: Beheerhuis;
beforeAll(async () => void (h = await maakBeheerhuis()));
afterAll(() => h.app.close());

describe('how somebody is told', () => {
  it('is daily unless they say otherwise, and only ever their own', async () => {
    expect((await h.jip.haal('/v1/berichtgeving')).body).toEqual({ dagbericht: 'dagelijks' });
    expect((await h.jip.zet('/v1/berichtgeving', { dagbericht: 'nooit' })).status).toBe(201);
    expect((await h.jip.zet('/v1/berichtgeving', { dagbericht: 'nooit' })).body).toMatchObject({ ongewijzigd: true });
    expect((await h.jip.haal('/v1/berichtgeving')).body).toMatchObject({ dagbericht: 'nooit' });
    expect((await h.baas.haal('/v1/berichtgeving')).body).toMatchObject({ dagbericht: 'dagelijks' });
  });

  it('refuses what is no choice and no moment, and writes nothing', async () => {
    const voor = await h.p.store.lastPosition();
    const keuze = await h.jip.zet('/v1/berichtgeving', { dagbericht: 'soms' });
    expect([keuze.status, velden(keuze.body)]).toEqual([400, ['/dagbericht']]);
    const gezien = await h.jip.stuur('/v1/nieuws/gezien', { totOp: 'gisteren' });
    expect([gezien.status, velden(gezien.body)]).toEqual([400, ['/totOp']]);
    expect(await h.p.store.lastPosition()).toBe(voor);
  });

  it('remembers what was seen, never what is still to come, and never less than before', async () => {
    await h.jip.stuur('/v1/nieuws/gezien', { totOp: '2030-01-01T00:00:00Z' });
    expect((await h.jip.stuur('/v1/nieuws/gezien', { totOp: '2026-06-01T00:00:00Z' })).body).toMatchObject({ ongewijzigd: true });
    const gezien = (await h.p.log()).filter((e) => e.type === 'NieuwsGezien').map((e) => (e.data as { tot: string }).tot);
    expect(gezien).toEqual([h.p.klok()]);
  });
});

describe('an address for a calendar', () => {
  it('is shown once, stands nowhere in the log, is replaced by a new one and can be taken back', async () => {
    const een = await h.jip.stuur('/v1/berichtgeving/agendalink');
    const adres = String(een.body['adres']);
    expect(adres).toMatch(/\/v1\/agenda\/[\w-]{43}$/);
    expect(Buffer.concat((await h.p.store.readAll(0, 10_000)).map((e) => Buffer.from(e.bytes))).includes(adres.slice(-43))).toBe(false);
    expect((await h.jip.haal('/v1/berichtgeving')).body['agendaOp']).toBe(h.p.klok());
    const twee = await h.jip.stuur('/v1/berichtgeving/agendalink');
    expect(twee.body['adres']).not.toBe(adres);
    expect((await h.jip.verwijder('/v1/berichtgeving/agendalink')).status).toBe(200);
    expect((await h.jip.haal('/v1/berichtgeving')).body).not.toHaveProperty('agendaOp');
  });
});
