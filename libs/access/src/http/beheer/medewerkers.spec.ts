import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@loopplank/kernel';
import { type MedewerkerEvent, medewerkerStream, medewerkerIdVan } from '../../index';
import { BAAS, type Beheerhuis, GEEN, HOOFD, JIP, maakBeheerhuis, NOOR, PUNT, RIK, SCHOOL, velden, ZIN } from '../testing/beheerhuis';
import { ingelogd, logIn } from '../testing/klant';

let h: Beheerhuis;
beforeAll(async () => void (h = await maakBeheerhuis()));
afterAll(() => h.app.close());

const van = async (wie: string) => (await h.p.commands.lees(medewerkerStream(wie))) as RecordedEvent<MedewerkerEvent>[];

describe('making an account', () => {
  const nieuw = { gebruikersnaam: 'Mila.Boom', naam: 'Mila Boom', mailadres: 'mila@school.example', rollen: [{ rol: 'jobcoach', totDatum: '2027-07-31' }] };

  it('is for the own organisation, with everything at once, and finds itself when sent again', async () => {
    const sleutel = { 'Idempotency-Key': randomUUID() };
    const een = await h.baas.stuur('/v1/medewerkers', nieuw, sleutel);
    const id = medewerkerIdVan('mila.boom');
    expect([een.status, een.body['id'], een.koppen.get('etag')]).toEqual([201, id, '"2"']);
    expect((await h.baas.stuur('/v1/medewerkers', nieuw, sleutel)).body).toEqual(een.body);
    expect((await van(id)).map((e) => [e.type, e.actor.medewerkerId, e.doel])).toEqual([
      ['MedewerkerAangemaakt', BAAS, 'beheer'], ['MailadresGewijzigd', BAAS, 'beheer'], ['RolToegekend', BAAS, 'beheer'],
    ]);
    const een2 = await h.baas.haal(`/v1/medewerkers/${id}`);
    expect(een2.body).toMatchObject({ naam: 'Mila Boom', gebruikersnaam: 'mila.boom', organisatie: { id: SCHOOL, naam: 'De Werf' }, heeftWachtwoord: false, jongeren: 0, rollen: [{ rol: 'jobcoach', totDatum: '2027-07-31', geldig: true }] });
    expect(een2.koppen.get('etag')).toBe('"2"');
    expect((await logIn(h.app, 'mila.boom', ZIN)).status).toBe(401);
  });

  it('names every wrong field at once', async () => {
    const fout = { gebruikersnaam: '', naam: 7, organisatieId: GEEN, mailadres: 'geen adres', teamId: GEEN, rollen: [{ rol: 'baas' }, { rol: 'rmc', totDatum: '2026-02-30' }], hobby: 1 };
    const res = await h.hoofd.stuur('/v1/medewerkers', fout);
    expect([res.status, velden(res.body)]).toEqual([400, ['/gebruikersnaam', '/hobby', '/mailadres', '/naam', '/organisatieId', '/rollen/0/rol', '/rollen/1/totDatum', '/teamId']]);
  });

  it('points at the field that a rule refuses', async () => {
    const res = await h.baas.stuur('/v1/medewerkers', { gebruikersnaam: 'nog.een', naam: 'x', rollen: [{ rol: 'rmc' }, { rol: 'jobcoach', totDatum: '2026-06-07' }] });
    expect([res.status, res.body['code'], velden(res.body)]).toEqual([409, 'einddatum-voorbij', ['/rollen/1/totDatum']]);
    expect((await h.baas.stuur('/v1/medewerkers', { gebruikersnaam: 'JIP', naam: 'x' })).body['code']).toBe('gebruikersnaam-bezet');
    expect((await h.baas.stuur('/v1/medewerkers', { gebruikersnaam: 'a b', naam: 'x' })).body['code']).toBe('gebruikersnaam-onjuist');
  });

  it('elsewhere, or for the whole installation, takes who may manage that', async () => {
    const elders = (naam: string) => ({ gebruikersnaam: naam, naam, organisatieId: PUNT, rollen: [{ rol: 'rmc' }] });
    expect((await h.baas.stuur('/v1/medewerkers', elders('elders'))).body).toMatchObject({ code: 'niet-jouw-organisatie' });
    expect((await h.hoofd.stuur('/v1/medewerkers', elders('elders'))).status).toBe(201);
    const flag = { gebruikersnaam: 'vlag', naam: 'x', rollen: [{ rol: 'beheerder' }], installatiebeheer: true };
    expect((await h.baas.stuur('/v1/medewerkers', flag)).status).toBe(403);
    expect((await h.hoofd.stuur('/v1/medewerkers', { ...flag, organisatieId: SCHOOL })).status).toBe(201);
  });
});

describe('who manages whom', () => {
  it('is not for a jobcoach, whether the account is there or not', async () => {
    for (const id of [NOOR, GEEN]) {
      expect((await h.jip.haal(`/v1/medewerkers/${id}`)).status).toBe(403);
      expect((await h.jip.stuur(`/v1/medewerkers/${id}/rollen`, { rol: 'auditor' })).status).toBe(403);
    }
    expect((await h.jip.haal(`/v1/organisaties/${SCHOOL}/medewerkers`)).status).toBe(403);
  });

  it('is the own organisation for a beheerder; an account that is not there looks like one of another', async () => {
    for (const id of [RIK, GEEN]) {
      expect((await h.baas.haal(`/v1/medewerkers/${id}`)).body['code']).toBe('niet-jouw-organisatie');
      expect((await h.baas.wijzig(`/v1/medewerkers/${id}`, { naam: 'x' })).body['code']).toBe('niet-jouw-organisatie');
    }
    expect((await h.hoofd.haal(`/v1/medewerkers/${GEEN}`)).status).toBe(404);
    expect((await h.hoofd.wijzig(`/v1/medewerkers/${GEEN}`, { naam: 'x' })).status).toBe(404);
    expect((await h.hoofd.haal('/v1/medewerkers/onzin')).status).toBe(404);
    expect((await h.hoofd.haal(`/v1/medewerkers/${RIK}`)).status).toBe(200);
  });

  it('leaves an account that manages the installation to others who do, and nobody to themselves', async () => {
    const vlag = medewerkerIdVan('vlag');
    for (const [pad, inhoud] of [['rollen', { rol: 'jobcoach' }], ['uitnodiging', {}], ['sluiting', { reden: 'x' }]] as const) {
      expect((await h.baas.stuur(`/v1/medewerkers/${vlag}/${pad}`, inhoud)).status).toBe(403);
    }
    expect((await h.baas.wijzig(`/v1/medewerkers/${vlag}`, { mailadres: 'boef@elders.example' })).status).toBe(403);
    expect((await h.baas.stuur(`/v1/medewerkers/${NOOR}/installatiebeheer`)).status).toBe(403);
    expect((await h.hoofd.stuur(`/v1/medewerkers/${vlag}/installatiebeheer/einde`)).status).toBe(201);
    expect((await h.baas.wijzig(`/v1/medewerkers/${vlag}`, { naam: 'Gewoon' })).status).toBe(201);
    expect((await h.hoofd.stuur(`/v1/medewerkers/${HOOFD}/rollen`, { rol: 'rmc' })).body['code']).toBe('niet-jezelf');
    expect((await h.baas.stuur(`/v1/medewerkers/${BAAS}/rechten/nagekeken`)).body['code']).toBe('niet-jezelf');
  });
});

describe('changing an account', () => {
  it('counts from the next request of that person on', async () => {
    const rik = await ingelogd(h.app, 'rik', ZIN);
    const rollen = async () => (await rik.haal('/v1/sessie')).body['rollen'];
    expect((await h.hoofd.stuur(`/v1/medewerkers/${RIK}/rollen`, { rol: 'auditor' })).status).toBe(201);
    expect(await rollen()).toEqual(['rmc', 'auditor']);
    expect((await h.hoofd.stuur(`/v1/medewerkers/${RIK}/rollen/auditor/einde`)).status).toBe(201);
    expect(await rollen()).toEqual(['rmc']);
    expect((await h.hoofd.stuur(`/v1/medewerkers/${RIK}/rollen/auditor/einde`)).body).toEqual({ ongewijzigd: true });
    expect((await h.hoofd.stuur(`/v1/medewerkers/${RIK}/rollen/koning/einde`)).status).toBe(404);
  });

  it('takes a team of the organisation, and gives back what null takes away', async () => {
    const team = (await h.baas.stuur(`/v1/organisaties/${SCHOOL}/teams`, { naam: 'Noord' })).body['id'];
    expect((await h.baas.wijzig(`/v1/medewerkers/${NOOR}`, { naam: 'Noor Anders', teamId: team, mailadres: 'noor@school.example' })).status).toBe(201);
    expect((await h.baas.haal(`/v1/medewerkers/${NOOR}`)).body).toMatchObject({ naam: 'Noor Anders', team: { id: team, naam: 'Noord' }, mailadres: 'noor@school.example' });
    expect((await h.baas.wijzig(`/v1/medewerkers/${NOOR}`, { teamId: null, mailadres: null })).status).toBe(201);
    const na = (await h.baas.haal(`/v1/medewerkers/${NOOR}`)).body;
    expect([na['team'], na['mailadres']]).toEqual([undefined, undefined]);
    expect(velden((await h.baas.wijzig(`/v1/medewerkers/${NOOR}`, { teamId: GEEN, naam: null, mailadres: 'x' })).body)).toEqual(['/mailadres', '/naam', '/teamId']);
  });

  it('of a revision that has passed is refused', async () => {
    const etag = (await h.baas.haal(`/v1/medewerkers/${NOOR}`)).koppen.get('etag')!;
    expect((await h.baas.wijzig(`/v1/medewerkers/${NOOR}`, { naam: 'Noor Test' }, { 'If-Match': etag })).status).toBe(201);
    expect((await h.baas.wijzig(`/v1/medewerkers/${NOOR}`, { naam: 'Noor Oud' }, { 'If-Match': etag })).status).toBe(412);
  });

  it('records that the rights were looked at, which the list shows', async () => {
    expect((await h.baas.stuur(`/v1/medewerkers/${NOOR}/rechten/nagekeken`)).status).toBe(201);
    const lijst = await h.baas.haal(`/v1/organisaties/${SCHOOL}/medewerkers`);
    expect(lijst.status).toBe(200);
    const rijen = lijst.body['items'] as { id: string }[];
    expect(rijen.find((r) => r.id === NOOR)).toMatchObject({ rechtenNagekekenOp: '2026-06-08T06:12:00.000Z', rollen: [{ rol: 'jobcoach', geldig: true }] });
    expect(rijen.find((r) => r.id === JIP)).toMatchObject({ laatstIngelogdOp: '2026-06-08T06:12:00.000Z' });
    expect(lijst.koppen.get('link')).toContain('rel="last"');
    expect((await h.baas.haal(`/v1/organisaties/${SCHOOL}/medewerkers?gesloten=misschien`)).status).toBe(400);
  });
});

describe('a replacement', () => {
  const zomer = { vervangerId: NOOR, vanDatum: '2026-07-13', totDatum: '2026-08-07' };

  it('is a colleague who works with youngsters, shown with the account, and can be called off', async () => {
    const een = await h.baas.stuur(`/v1/medewerkers/${JIP}/vervanging`, zomer);
    expect(een.status).toBe(201);
    expect((await h.baas.haal(`/v1/medewerkers/${JIP}`)).body['vervangingen']).toEqual([{ id: een.body['id'], vervanger: { id: NOOR, naam: 'Noor Test' }, vanDatum: '2026-07-13', totDatum: '2026-08-07', loopt: false }]);
    expect((await h.baas.haal(`/v1/medewerkers/${NOOR}`)).body['vervangt']).toMatchObject([{ medewerker: { id: JIP } }]);
    expect((await h.baas.stuur(`/v1/medewerkers/${JIP}/vervanging/${String(een.body['id'])}/einde`)).status).toBe(201);
    expect((await h.baas.haal(`/v1/medewerkers/${JIP}`)).body['vervangingen']).toEqual([]);
    expect((await h.baas.stuur(`/v1/medewerkers/${JIP}/vervanging/${GEEN}/einde`)).status).toBe(404);
  });

  it.each([
    ['somebody without such a role', { vervangerId: BAAS }, 400, '/vervangerId'],
    ['somebody who is not there', { vervangerId: GEEN }, 400, '/vervangerId'],
    ['somebody of another organisation', { vervangerId: RIK }, 409, '/vervangerId'],
    ['an end before the beginning', { totDatum: '2026-07-12' }, 409, '/totDatum'],
    ['a day that does not exist', { vanDatum: '2026-02-30' }, 400, '/vanDatum'],
  ])('is not %s', async (_, anders, status, veld) => {
    const res = await h.baas.stuur(`/v1/medewerkers/${JIP}/vervanging`, { ...zomer, ...anders });
    expect([res.status, velden(res.body)]).toEqual([status, [veld]]);
    expect((res.body['fouten'] as { uitleg: string }[])[0]!.uitleg).toMatch(/^[A-Z].+\.$/);
  });
});

describe('closing an account', () => {
  it('needs a successor as long as somebody depends on it, ends the session at once and empties it', async () => {
    const rik = await ingelogd(h.app, 'rik', ZIN);
    await h.hoofd.stuur('/v1/medewerkers', { gebruikersnaam: 'opvolger', naam: 'Op Volger', organisatieId: PUNT, rollen: [{ rol: 'rmc' }] });
    for (const n of [1, 2]) h.p.kast.plekken.set(`bbbbbbbb-bbbb-4bbb-8bbb-00000000000${n}`, [{ organisatieId: PUNT, medewerkerId: RIK }]);
    expect((await h.hoofd.haal(`/v1/medewerkers/${RIK}`)).body['jongeren']).toBe(2);
    const zonder = await h.hoofd.stuur(`/v1/medewerkers/${RIK}/sluiting`, { reden: 'uit dienst' });
    expect([zonder.status, zonder.body['code'], zonder.body['detail']]).toEqual([409, 'opvolger-nodig', 'Er zijn nog 2 jongeren. Kies wie hen overneemt.']);
    expect((await h.hoofd.stuur(`/v1/medewerkers/${RIK}/sluiting`, { reden: 'uit dienst', opvolgerId: JIP })).body['code']).toBe('opvolger-andere-organisatie');
    expect((await rik.haal('/v1/sessie')).status).toBe(200);

    const opvolgerId = medewerkerIdVan('opvolger');
    const dicht = await h.hoofd.stuur(`/v1/medewerkers/${RIK}/sluiting`, { reden: 'uit dienst', opvolgerId });
    expect(dicht.status).toBe(201);
    expect((await rik.haal('/v1/sessie')).status).toBe(401);
    expect((await logIn(h.app, 'rik', ZIN)).status).toBe(401);

    const id = String(dicht.body['id']);
    let stand = await h.hoofd.haal(`/v1/sluitingen/${id}`);
    for (let i = 0; i < 100 && stand.body['status'] !== 'voltooid'; i++) {
      await h.p.werkBij();
      stand = await h.hoofd.haal(`/v1/sluitingen/${id}`);
    }
    expect(stand.body).toEqual({
      id, soort: 'medewerker', status: 'voltooid', geslotenOp: '2026-06-08T06:12:00.000Z', totaal: 2, over: 0,
      opvolger: { organisatie: { id: PUNT, naam: 'Punt' }, medewerker: { id: opvolgerId, naam: 'Op Volger' } },
    });
    expect(h.p.kast.caseload.van({ organisatieId: PUNT, medewerkerId: opvolgerId })).toHaveLength(2);
    expect((await h.hoofd.haal(`/v1/medewerkers/${RIK}`)).body).toMatchObject({ geslotenOp: '2026-06-08T06:12:00.000Z', sluiting: { status: 'voltooid' } });
    expect((await h.baas.haal(`/v1/sluitingen/${id}`)).status).toBe(403);
    expect((await h.hoofd.haal(`/v1/sluitingen/${GEEN}`)).status).toBe(404);
    expect((await h.hoofd.stuur(`/v1/sluitingen/${id}/opvolger`, { opvolgerId })).body['code']).toBe('sluiting-voltooid');
    expect((await h.hoofd.stuur(`/v1/sluitingen/${GEEN}/opvolger`, { opvolgerId: PUNT })).status).toBe(404);
  });

  it('that is stuck goes on with another successor', async () => {
    const mens = (naam: string) => h.hoofd.stuur('/v1/medewerkers', { gebruikersnaam: naam, naam, organisatieId: PUNT, rollen: [{ rol: 'rmc' }] });
    for (const naam of ['gaat', 'kan-niet', 'kan-wel']) await mens(naam);
    const [gaat, kanNiet, kanWel] = ['gaat', 'kan-niet', 'kan-wel'].map(medewerkerIdVan) as [string, string, string];
    const jongere = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';
    h.p.kast.plekken.set(jongere, [{ organisatieId: PUNT, medewerkerId: gaat }]);
    h.p.kast.weigert.set(jongere, 'zonder-regie');
    const id = String((await h.hoofd.stuur(`/v1/medewerkers/${gaat}/sluiting`, { reden: 'weg', opvolgerId: kanNiet })).body['id']);
    await h.p.huis.sluitingen.werkAf();
    await h.p.werkBij();
    expect((await h.hoofd.haal(`/v1/sluitingen/${id}`)).body).toMatchObject({ status: 'vastgelopen', over: 1, uitleg: 'Een regel van het dossier staat dit niet toe. Kies een andere opvolger.' });
    h.p.kast.weigert.clear();
    expect(velden((await h.hoofd.stuur(`/v1/sluitingen/${id}/opvolger`, { opvolgerId: GEEN })).body)).toEqual(['/opvolgerId']);
    expect((await h.hoofd.stuur(`/v1/sluitingen/${id}/opvolger`, { opvolgerId: kanWel })).status).toBe(201);
    await h.p.huis.sluitingen.werkAf();
    await h.p.werkBij();
    expect((await h.hoofd.haal(`/v1/sluitingen/${id}`)).body).toMatchObject({ status: 'voltooid', opvolger: { medewerker: { id: kanWel } } });
  });
});
