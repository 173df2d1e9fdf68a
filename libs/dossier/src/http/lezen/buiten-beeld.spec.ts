import { dag, moment } from '@loopplank/kernel';
import { logVan } from '@loopplank/projections/testing';
import type { BuitenBeeld, Cijfers, Pagina, ZonderContactRij } from '../../antwoorden';
import { COACH, DOORSTROOMPUNT, jongereId, MENTOR, SCHOOL, Verhaal, VREEMD } from '../../views/testing/verhaal';
import { iemand, type Leesapp, startLeesapp } from '../testing/leesapp';

const RMC = iemand(COACH, DOORSTROOMPUNT, 'rmc');
const AUDITOR = iemand(COACH, VREEMD, 'auditor');
/** A clock after all that happens in these stories. */
const NU = moment('2025-12-31T11:00:00Z');

/** Registered before the story begins, in a municipality of its own, so that a question is about one youngster. */
const jongere = (n: number, gemeente: string): Verhaal => {
  const v = new Verhaal(jongereId(n));
  v.aangemeld({ gemeente, geboortedatum: dag('2007-02-11') }, { op: '2025-01-02T09:00:00Z' });
  return v;
};
const op = (d: string, geldig = d) => ({ op: `${d}T11:00:00Z`, geldig: `${geldig}T11:00:00Z` });
const bel = (v: Verhaal, d: string) => v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere' }, op(d));

/** 4.10: 1. Two calls that nobody answered. */
const eerste = jongere(1, 'GM0141');
bel(eerste, '2025-02-01');
bel(eerste, '2025-08-01');

/** 4.10: 2. Left on 1 March, heard on 15 May; elsewhere since 10 March, heard on 20 May. */
const tweede = jongere(2, 'GM0147');
const oud = tweede.gebeurt('InschrijvingGemeld', { school: 'A', van: dag('2024-08-01'), aangekondigd: false }, op('2025-01-03'));
tweede.gebeurt('UitschrijvingGemeld', { per: dag('2025-03-01'), inschrijvingId: oud }, op('2025-05-15'));
tweede.gebeurt('InschrijvingGemeld', { school: 'B', van: dag('2025-03-10'), aangekondigd: false }, op('2025-05-20'));

/** 4.10: 3. A contract of half a year. */
const derde = jongere(3, 'GM0150');
derde.gebeurt('PlaatsingGestart', { soort: 'werk', werkgever: 'W', van: dag('2025-01-03'), contract: 'bepaald', tot: dag('2025-06-30') }, op('2025-01-03'));

/** 4.10: 6. Ten calls, the eleventh answered. */
const zesde = jongere(6, 'GM0158');
for (let d = 1; d <= 10; d++) bel(zesde, `2025-03-${String(d).padStart(2, '0')}`);
zesde.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, op('2025-03-12'));

/** 4.10: 7. Rest asked on 3 January, welcome again after 183 days; work known in April. */
const zevende = jongere(7, 'GM0163');
zevende.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, op('2025-01-03'));
zevende.gebeurt('HerbezoekToegestaan', { weerWelkom: dag('2025-07-05') }, op('2025-01-03'));
zevende.gebeurt('PlaatsingGestart', { soort: 'werk', werkgever: 'W', van: dag('2025-04-08'), contract: 'flex' }, op('2025-04-08'));

let l: Leesapp;
beforeAll(async () => void (l = await startLeesapp(logVan(...[eerste, tweede, derde, zesde, zevende].map((v) => v.events)), NU)));
afterAll(() => l.app.close());

const lijst = async (gemeente: string, rest = '', als = RMC) => (await l.vraag<BuitenBeeld>(als, `/buiten-beeld?gemeente=${gemeente}${rest}`)).body;
/** Who is on the list of one day, as known at the end of that day or of another. */
const toen = async (gemeente: string, dagen: { wereld: string; kennis?: string }, rest = '', als = RMC) =>
  lijst(gemeente, `&peildatum=${dagen.wereld}&bekendOp=${dagen.kennis ?? dagen.wereld}T21:00:00Z${rest}`, als);

describe('the list through HTTP, on any day as known at any moment', () => {
  it('1: two unanswered calls are in view by the old habit and by nothing else, and the title says so', async () => {
    const per = async (code: string) => toen('GM0141', { wereld: '2025-09-01' }, `&definitie=${code}`);
    const [nabellen, echt, register] = [await per('NABELLEN'), await per('ECHT-CONTACT'), await per('REGISTER')];
    expect([nabellen.totaal, echt.totaal, register.totaal]).toEqual([0, 1, 1]);
    expect([nabellen.definitie.titel, echt.definitie.titel]).toEqual(['Nabellen, versie 1 (een poging zonder antwoord telt mee)', 'Echt contact, versie 1']);
    expect(echt.items[0]).toMatchObject({ redenCode: 'nietsBekend', status: 'BUITEN_BEELD', pogingenSindsContact: 2, waarom: [{ telt: false }, { telt: false }] });
    expect(echt.tellingen.map((t) => [t.code, t.inBeeld, t.buitenBeeld])).toEqual([['ECHT-CONTACT', 0, 1], ['NABELLEN', 1, 0], ['REGISTER', 0, 1]]);
  });

  it('2: a gap that closed with hindsight is still there for who asks what we knew', async () => {
    const [eerder, later, terug] = [await toen('GM0147', { wereld: '2025-05-16' }), await toen('GM0147', { wereld: '2025-05-21' }), await toen('GM0147', { wereld: '2025-05-16', kennis: '2025-05-21' })];
    expect(eerder.items).toMatchObject([{ redenCode: 'uitgeschreven', sindsDatum: '2025-03-01', laatstBekend: { wat: 'Uitgeschreven van school', opDatum: '2025-03-01', vertragingDagen: 75 } }]);
    expect([later.totaal, terug.totaal]).toEqual([0, 0]);
    expect((await toen('GM0147', { wereld: '2025-05-21', kennis: '2025-05-16' })).totaal).toBe(1);
    expect((await toen('GM0147', { wereld: '2025-05-16' }, '', AUDITOR)).items).toHaveLength(1);
  });

  it('3: a contract carries until its last day, then is 30 days expired, then out of view', async () => {
    const status = async (d: string) => (await toen('GM0150', { wereld: d })).items.map((r) => r.status);
    expect([await status('2025-05-05'), await status('2025-06-30'), await status('2025-07-01'), await status('2025-07-30'), await status('2025-07-31')]).toEqual([[], [], ['VERLOPEN'], ['VERLOPEN'], ['BUITEN_BEELD']]);
    expect((await toen('GM0150', { wereld: '2025-07-01' })).items[0]).toMatchObject({ redenCode: 'alleenRegister', sindsDatum: '2025-07-01', verandertOpDatum: '2025-07-31' });
  });

  it('6: ten missed calls bring nobody in view, the one that was answered does', async () => {
    expect((await toen('GM0158', { wereld: '2025-03-11' })).items).toMatchObject([{ pogingenSindsContact: 10 }]);
    expect((await toen('GM0158', { wereld: '2025-03-12' })).totaal).toBe(0);
    expect((await toen('GM0158', { wereld: '2025-06-11' })).items).toMatchObject([{ redenCode: 'verlopen', sindsDatum: '2025-06-11', status: 'VERLOPEN' }]);
  });
});

describe('7: who asked for rest', () => {
  it('stands apart until the agreed day, whatever a register says, and nobody is told to reach out', async () => {
    const rust = async (d: string) => (await toen('GM0163', { wereld: d }, '&reden=rustOpVerzoek')).items;
    expect((await toen('GM0163', { wereld: '2025-04-10' })).items).toEqual([]);
    expect(await rust('2025-04-10')).toMatchObject([{ status: 'RUST_OP_VERZOEK', sindsDatum: '2025-01-03', herbezoekDatum: '2025-07-05' }]);
    expect((await rust('2025-07-04'))[0]).not.toHaveProperty('voorstel');
    expect([(await rust('2025-07-05')).length, (await toen('GM0163', { wereld: '2025-04-10' })).tellingen[0]]).toMatchObject([0, { inBeeld: 0, buitenBeeld: 0, rust: 1 }]);
  });
});

describe('GET /v1/buiten-beeld', () => {
  it('logs everybody on the page, tells the next page, and explains each row', async () => {
    l.ingezien.splice(0);
    const a = await l.vraag<BuitenBeeld>(RMC, '/buiten-beeld?pageSize=2');
    expect([a.status, a.body.items.length, a.body.totaal]).toEqual([200, 2, 5]);
    expect(l.ingezien).toEqual([{ soort: 'werklijst', jongeren: a.body.items.map((r) => r.jongereId) }]);
    expect(a.koppen.get('Link')).toContain('page=2');
    for (const r of a.body.items) expect([r.reden.length > 0, r.uitleg.length > 0, r.voorstel?.tekst.length !== 0]).toEqual([true, true, true]);
    expect(a.body.groepen.map((g) => [g.redenCode, g.aantal, g.actieMogelijk])).toEqual([['verlopen', 2, true], ['alleenRegister', 2, true], ['nietsBekend', 1, true]]);
  });

  it('is for who has the task, and shows only whom they are involved with', async () => {
    expect((await l.vraag(iemand(MENTOR, SCHOOL, 'combinatie'), '/buiten-beeld')).status).toBe(403);
    expect((await l.vraag(iemand(COACH, SCHOOL, 'jobcoach'), '/buiten-beeld')).status).toBe(403);
    expect((await l.vraag<BuitenBeeld>(iemand(COACH, VREEMD, 'rmc'), '/buiten-beeld')).body.totaal).toBe(0);
  });

  it('narrows to an age and to where somebody came from', async () => {
    const aantal = async (rest: string) => (await l.vraag<BuitenBeeld>(RMC, `/buiten-beeld?${rest}`)).body.totaal;
    expect([await aantal('leeftijdVan=18&leeftijdTot=18'), await aantal('leeftijdVan=19'), await aantal('leeftijdTot=17'), await aantal('herkomst=pro'), await aantal('herkomst=mbo')]).toEqual([5, 0, 0, 5, 0]);
    const fout = await l.vraag<{ fouten: { veld: string }[] }>(RMC, '/buiten-beeld?leeftijdVan=x&leeftijdTot=41&herkomst=maan');
    expect([fout.status, fout.body.fouten.map((f) => f.veld)]).toEqual([400, ['/leeftijdVan', '/leeftijdTot', '/herkomst']]);
  });

  it('narrows to regions, and names every field that is wrong', async () => {
    expect((await l.vraag<BuitenBeeld>(RMC, '/buiten-beeld?doorstroompuntregio=1')).body.totaal).toBe(0);
    const fout = await l.vraag<{ fouten: { veld: string }[] }>(RMC, '/buiten-beeld?gemeente=X&doorstroompuntregio=14&arbeidsmarktregio=AM99&definitie=wat&reden=zomaar');
    expect([fout.status, fout.body.fouten.map((f) => f.veld)]).toEqual([400, ['/gemeente', '/doorstroompuntregio', '/arbeidsmarktregio', '/reden', '/definitie']]);
    expect((await l.vraag<{ code: string }>(RMC, '/buiten-beeld?definitie=ECHT-CONTACT@9')).body.code).toBe('definitie-onbekend');
  });
});

describe('GET /v1/cijfers', () => {
  it('counts per definition with unknown apart, and each figure has its list', async () => {
    l.ingezien.splice(0);
    const { status, body } = await l.vraag<Cijfers>(RMC, '/cijfers');
    expect([status, l.ingezien]).toEqual([200, [{ soort: 'werklijst', jongeren: [] }]]);
    expect(body.jongeren).toBe(5);
    for (const b of body.banden) expect(b.contact + b.registratie + b.geland + b.onbekend + b.rust).toBe(5);
    for (const b of body.banden) expect((await l.vraag<BuitenBeeld>(RMC, `/buiten-beeld?definitie=${b.code}`)).body.totaal).toBe(b.onbekend);
    const stil = await l.vraag<Pagina<ZonderContactRij>>(RMC, '/zonder-contact?pageSize=3');
    expect([stil.body.totaal, stil.body.items.length]).toEqual([body.zonderContact.aantal, 3]);
    expect(stil.body.items[0]).toMatchObject({ reden: 'Nog nooit gesproken', pogingenSindsContact: 2 });
    expect(stil.koppen.get('Link')).toContain('page=2');
  });

  it('is for who has the task, and is empty for who is involved with nobody', async () => {
    expect((await l.vraag(iemand(MENTOR, SCHOOL, 'combinatie'), '/cijfers')).status).toBe(403);
    expect((await l.vraag<Cijfers>(iemand(COACH, VREEMD, 'rmc'), '/cijfers')).body).toMatchObject({ jongeren: 0, zonderContact: { aantal: 0 } });
  });
});
