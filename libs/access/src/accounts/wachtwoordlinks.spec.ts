import { testCodec } from '@loopplank/codec/testing';
import { maakCommandService } from '@loopplank/commands';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { type Moment, moment, momentVanMs, msVanMoment, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { ACCESS_EVENTS } from '../events';
import { adresVan } from '../medewerker/adres';
import { medewerkerDecider } from '../medewerker/decider';
import { medewerkerStream } from '../medewerker/events';
import { toegangProjection } from '../views';
import { controleerWachtwoord } from '../wachtwoord/hash';
import { maakMedewerker, medewerkerIdVan, sluitMedewerker } from './accounts';
import { type Bericht, Verzender } from './post';
import { Wachtwoordlinks } from './wachtwoordlinks';

const SCHOOL = '22222222-2222-4222-8222-222222222222';
const JIP = medewerkerIdVan('jip@school.example');
const ZIN = 'vier koeien in de wei';
const kosten = { ln: 10, r: 8, p: 1 };

async function proef(verstuur: (b: Bericht) => Promise<boolean> = async () => true) {
  let nu: Moment = moment('2026-06-08T06:12:00Z');
  const klok = () => nu;
  const store = geheugenEventStore();
  const codec = testCodec(ACCESS_EVENTS);
  const commands = maakCommandService({ store, codec, klok, verzoekSleutel: new Uint8Array(32) });
  let db = projecteer(toegangProjection, []);
  const log = async () => (await store.readAll(0, 1000)).map((e) => codec.decode(e) as RecordedEvent);
  const bij = async () => void (db = projecteer(toegangProjection, await log()));
  const post: Bericht[] = [];
  const fouten: unknown[] = [];
  const links = new Wachtwoordlinks({
    commands, views: { db: () => db }, klok, url: 'https://loopplank.example/', linkSleutel: new Uint8Array(32).fill(3), kosten, bijFout: (f) => fouten.push(f),
    verzender: new Verzender({ commands, klok, bijFout: (f) => fouten.push(f), post: { verstuur: (b) => (post.push(b), verstuur(b)) } }),
  });
  await maakMedewerker(commands, { gebruikersnaam: 'jip@school.example', naam: 'Jip Test', organisatieId: SCHOOL, rollen: [] });
  await maakMedewerker(commands, { gebruikersnaam: 'zonder', naam: 'Zonder Adres', organisatieId: SCHOOL, rollen: [] });
  await bij();
  const verzendingen = async () => (await log()).filter((e) => e.type.startsWith('Verzending')).map((e) => e.type);
  const token = () => post.at(-1)!.tekst.match(/#([\w-]+)/)![1]!;
  return { links, post, fouten, bij, log, verzendingen, commands, store, token, later: (min: number) => void (nu = momentVanMs(msVanMoment(nu) + min * 60_000)) };
}

describe('a forgotten password', () => {
  it('sends a link to the address, records that it left before and after, and keeps the secret out of the log', async () => {
    const p = await proef();
    await p.links.vraagHerstel(' JIP@school.example ');
    expect(p.post).toHaveLength(1);
    expect(p.post[0]).toMatchObject({ naar: 'jip@school.example', onderwerp: 'Nieuw wachtwoord voor Loopplank' });
    expect(p.post[0]!.tekst).toContain(`https://loopplank.example/nieuw-wachtwoord#${p.token()}`);
    expect(p.post[0]!.tekst).not.toContain('Jip');
    expect(Buffer.from(p.token(), 'base64url')).toHaveLength(32);
    expect(await p.verzendingen()).toEqual(['VerzendingBegonnen', 'VerzendingGelukt']);
    expect(Buffer.concat((await p.store.readAll(0, 1000)).map((e) => Buffer.from(e.bytes))).includes(p.token())).toBe(false);
  });

  it('sends nothing for a name that is not there, is closed, or has no address', async () => {
    const p = await proef();
    await sluitMedewerker(p.commands, 'jip@school.example', { reden: 'weg' });
    const voor = await p.store.lastPosition();
    for (const naam of ['jip@school.example', 'zonder', 'niemand']) await p.links.vraagHerstel(naam);
    expect([p.post, await p.store.lastPosition(), p.fouten]).toEqual([[], voor, []]);
  });

  it('sends one link however often it is asked within five minutes', async () => {
    const p = await proef();
    await Promise.all([1, 2, 3].map(() => p.links.vraagHerstel('jip@school.example')));
    expect(p.post).toHaveLength(1);
    p.later(5);
    await p.links.vraagHerstel('jip@school.example');
    expect(p.post).toHaveLength(2);
  });
});

describe('using a link', () => {
  it('sets the password, once', async () => {
    const p = await proef();
    await p.links.vraagHerstel('jip@school.example');
    await p.bij();
    expect(p.links.vindAccount(p.token())).toBe(JIP);
    expect(p.links.vindAccount(`${p.token()}x`)).toBeNull();
    expect(await p.links.gebruik(JIP, p.token(), ZIN)).toMatchObject({ soort: 'aanvaard' });
    const { state } = await p.commands.laad(medewerkerDecider, medewerkerStream(JIP));
    expect(await controleerWachtwoord(ZIN, state.wachtwoordHash)).toBe(true);
    const laatste = (await p.log()).at(-1)!;
    expect(laatste).toMatchObject({ type: 'WachtwoordIngesteld', bron: 'wachtwoordherstel', actor: { medewerkerId: JIP, organisatieId: SCHOOL } });
    expect(await p.links.gebruik(JIP, p.token(), 'vijf varkens in het hok')).toMatchObject({ soort: 'afgewezen', code: 'link-werkt-niet' });
    await p.bij();
    expect(p.links.vindAccount(p.token())).toBeNull();
  });

  it('of two at the same moment lets one through', async () => {
    const p = await proef();
    await p.links.vraagHerstel('jip@school.example');
    const twee = await Promise.all([ZIN, 'vijf varkens in het hok'].map((w) => p.links.gebruik(JIP, p.token(), w)));
    expect(twee.map((u) => u.soort).sort()).toEqual(['aanvaard', 'afgewezen']);
  });

  it('judges the password first, and leaves the link good', async () => {
    const p = await proef();
    await p.links.vraagHerstel('jip@school.example');
    expect(await p.links.gebruik(JIP, p.token(), 'kort')).toMatchObject({ code: 'wachtwoord-te-kort', veld: '/wachtwoord' });
    expect(await p.links.gebruik(JIP, p.token(), ZIN)).toMatchObject({ soort: 'aanvaard' });
  });

  it('is too late after an hour', async () => {
    const p = await proef();
    await p.links.vraagHerstel('jip@school.example');
    p.later(61);
    expect(await p.links.gebruik(JIP, p.token(), ZIN)).toMatchObject({ code: 'link-werkt-niet' });
  });
});

describe('sending', () => {
  it('records that it failed when that is certain', async () => {
    const p = await proef(async () => false);
    await p.links.vraagHerstel('jip@school.example');
    expect(await p.verzendingen()).toEqual(['VerzendingBegonnen', 'VerzendingMislukt']);
  });

  it('of which nobody knows how it ended becomes unsure after ten minutes, and is never done again', async () => {
    const p = await proef(() => Promise.reject(new Error('connection lost')));
    await p.links.vraagHerstel('jip@school.example');
    expect(p.fouten).toHaveLength(1);
    const { eventId } = (await p.log()).find((e) => e.type === 'WachtwoordlinkGemaakt')!;
    await p.bij();
    await p.links.ruimOp();
    expect(await p.verzendingen()).toEqual(['VerzendingBegonnen']);
    p.later(11);
    await p.links.ruimOp();
    await p.links.ruimOp();
    expect(await p.verzendingen()).toEqual(['VerzendingBegonnen', 'VerzendingOnzeker']);
    await p.links.verstuur(eventId, JIP, 'wachtwoordherstel', 'token', SYSTEEM);
    expect(p.post).toHaveLength(1);
  });

  it('goes once when two start it', async () => {
    const p = await proef();
    const id = '88888888-8888-4888-8888-888888888888';
    await Promise.all([1, 2, 3].map(() => p.links.verstuur(id, JIP, 'uitnodiging', 'token', SYSTEEM)));
    expect(p.post).toHaveLength(1);
    expect(p.post[0]!.onderwerp).toBe('Kies je wachtwoord voor Loopplank');
  });
});

it.each([
  ['the address', { mailadres: 'a@b.example', gebruikersnaam: 'jip' }, 'a@b.example'],
  ['a username that is an address', { mailadres: undefined, gebruikersnaam: 'jip@b.example' }, 'jip@b.example'],
  ['nothing for another username', { mailadres: undefined, gebruikersnaam: 'jip' }, undefined],
  ['nothing for an erased person', { mailadres: null, gebruikersnaam: null }, undefined],
])('writes to %s', (_, wie, naar) => expect(adresVan(wie)).toBe(naar));
