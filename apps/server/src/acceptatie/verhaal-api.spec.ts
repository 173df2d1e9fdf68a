import type { EenBeeld, Pagina, TijdlijnItem } from '@loopplank/dossier/antwoorden';
import { type Klant, logIn } from '../testing/klant';
import { opElkLog, startOp } from '../testing/logs';
import { type Proefserver, ruimOp, totRust, WACHTWOORD } from '../testing/proces';

const AFSPRAAK = 'Samen langs het open huis';
const JONGERE = { voornaam: 'Fenna', achternaam: 'Zandstra', geboortedatum: '2007-03-09', gemeente: 'GM0153', herkomst: 'pro' };

opElkLog('the main story, by program', (log) => {
  let server: Proefserver;
  let coach: Klant;
  let school: Klant;
  let id: string;
  const stuur = (wie: Klant, pad: string, inhoud: object) => wie.stuur(`/v1/jongeren/${id}/${pad}`, inhoud);
  const tijdlijn = async (wie: Klant, vraag = '') => (await wie.haal<Pagina<TijdlijnItem>>(`/v1/jongeren/${id}/tijdlijn${vraag}`)).inhoud;
  const organisatie = async (wie: Klant) => (await wie.haal<{ organisatie: { id: string; naam: string } }>('/v1/sessie')).inhoud.organisatie;

  beforeAll(async () => {
    server = await startOp(log(), { env: { LOOPPLANK_DEMO_JONGEREN: '12' } });
    [coach, school] = [await logIn(server.adres, 'jobcoach', WACHTWOORD), await logIn(server.adres, 'combinatie', WACHTWOORD)];
    id = (await coach.stuur<{ id: string }>('/v1/jongeren', JONGERE)).inhoud.id;
  }, 240_000);
  afterAll(async () => {
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  it('begins with a regiehouder and a next moment, and with nothing to see for who has no relation', async () => {
    const beeld = (await coach.haal<EenBeeld>(`/v1/jongeren/${id}`)).inhoud;
    expect([beeld.regie.organisatie, beeld.volgendMoment]).toMatchObject([await organisatie(coach), { datum: expect.any(String) }]);
    expect([(await school.haal(`/v1/jongeren/${id}`)).status, (await stuur(school, 'notities', { tekst: 'x' })).status]).toEqual([404, 404]);
  });

  it('lets the other organisation see at once what was tried and agreed, and the auditor that it was not known before', async () => {
    const erbij = await stuur(coach, 'betrokkenen', { organisatieId: (await organisatie(school)).id, rol: 'school', grondslag: 'WVO 2.31a' });
    expect(erbij.status).toBe(201);
    const voor = new Date().toISOString();
    const statussen = [
      await stuur(coach, 'contactmomenten', { kanaal: 'bellen', uitkomst: 'nietOpgenomen' }),
      await stuur(coach, 'contactmomenten', { kanaal: 'bellen', uitkomst: 'gesproken', themas: ['gaatGoed'], afspraak: { tekst: AFSPRAAK } }),
    ].map((a) => a.status);
    // "At once" is within a tenth of a second: a colleague elsewhere has no position of this write to wait for.
    await totRust(server.adres);
    const [nu, toen] = [JSON.stringify(await tijdlijn(school)), JSON.stringify(await tijdlijn(await logIn(server.adres, 'auditor', WACHTWOORD), `?bekendOp=${encodeURIComponent(voor)}`))];
    for (const zin of ['niet opgenomen', 'Gesproken', AFSPRAAK]) expect([statussen, zin, nu.includes(zin), toen.includes(zin)]).toEqual([[201, 201], zin, true, false]);
  });

  it('lets the other organisation find the youngster by a misspelt name', async () => {
    const { items } = (await school.stuur<Pagina<{ jongereId: string }>>('/v1/jongeren/_zoek', { tekst: 'Fenna Zadnstra' })).inhoud;
    expect(items.map((i) => i.jongereId)).toContain(id);
  });
});
