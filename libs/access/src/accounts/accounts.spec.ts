import { testCodec } from '@loopplank/codec/testing';
import { type CommandService, maakCommandService } from '@loopplank/commands';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { moment, SYSTEEM } from '@loopplank/kernel';
import { INSTALLATIE_EVENTS } from '../installatie/events';
import { medewerkerDecider } from '../medewerker/decider';
import { MEDEWERKER_EVENTS, medewerkerStream } from '../medewerker/events';
import { organisatieDecider } from '../organisatie/decider';
import { ORGANISATIE_EVENTS, organisatieStream } from '../organisatie/events';
import {
  legOefenregioVast, maakMedewerker, medewerkerIdVan, registreerOrganisatie, sluitMedewerker, stelWachtwoordIn, wijsVangnetAan,
} from './accounts';
import { controleerWachtwoord } from '../wachtwoord/hash';

const SCHOOL = '22222222-2222-4222-8222-222222222222';
const WERK = '99999999-9999-4999-8999-999999999999';
const door = { kosten: { ln: 10, r: 8, p: 1 } };
const jip = { gebruikersnaam: ' Jip.Vos ', naam: 'Jip Vos', organisatieId: SCHOOL, rollen: ['jobcoach', 'combinatie'] as const };
const ZIN = 'drie schapen op de dijk';

let commands: CommandService;
let store: ReturnType<typeof geheugenEventStore>;
beforeEach(() => {
  store = geheugenEventStore();
  const codec = testCodec([...MEDEWERKER_EVENTS, ...ORGANISATIE_EVENTS, ...INSTALLATIE_EVENTS]);
  commands = maakCommandService({ store, codec, klok: () => moment('2026-06-08T06:12:00Z'), verzoekSleutel: new Uint8Array(32) });
});
const staat = async (naam: string) => (await commands.laad(medewerkerDecider, medewerkerStream(medewerkerIdVan(naam)))).state;

describe('making an account', () => {
  it('gives it its roles and its password', async () => {
    expect(await maakMedewerker(commands, { ...jip, wachtwoord: ZIN }, door)).toEqual({ soort: 'gedaan', medewerkerId: medewerkerIdVan('jip.vos') });
    const state = await staat('JIP.VOS');
    expect(state).toMatchObject({ bestaat: true, gebruikersnaam: 'jip.vos', organisatieId: SCHOOL });
    expect([...state.rollen.keys()]).toEqual(['jobcoach', 'combinatie']);
    expect(await controleerWachtwoord(ZIN, state.wachtwoordHash)).toBe(true);
  });

  it('records who did it and why, and keeps username, name and hash out of the clear', async () => {
    await maakMedewerker(commands, { ...jip, wachtwoord: ZIN }, door);
    const [eerste] = await commands.lees(medewerkerStream(medewerkerIdVan('jip.vos')));
    expect(eerste).toMatchObject({ actor: SYSTEEM, doel: 'beheer', bron: 'beheer' });
    const opgeslagen = (await store.readAll(0, 100)).map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join();
    expect(opgeslagen).toContain(SCHOOL);
    expect(opgeslagen).not.toMatch(/jip\.vos|Jip Vos|\$scrypt|drie schapen/i);
  });

  it('refuses a username that is taken, also by somebody else at the same moment', async () => {
    const uitkomsten = await Promise.all([maakMedewerker(commands, jip, door), maakMedewerker(commands, { ...jip, gebruikersnaam: 'JIP.VOS', naam: 'Ander' }, door)]);
    expect(uitkomsten.map((u) => u.soort).sort()).toEqual(['afgewezen', 'gedaan']);
    expect(uitkomsten.find((u) => u.soort === 'afgewezen')).toEqual({ soort: 'afgewezen', code: 'gebruikersnaam-bezet' });
  });

  it('makes nothing when the password will not do', async () => {
    expect(await maakMedewerker(commands, { ...jip, wachtwoord: 'wachtwoord1234' }, door)).toEqual({ soort: 'afgewezen', code: 'wachtwoord-te-makkelijk' });
    expect(await store.lastPosition()).toBe(0);
  });

  it('can be run again as part of the same work: what was done stays done, only the password is new', async () => {
    const werk = { ...door, werk: WERK };
    const eerste = await maakMedewerker(commands, { ...jip, wachtwoord: ZIN }, werk);
    const vier = await store.lastPosition();
    expect(await maakMedewerker(commands, { ...jip, wachtwoord: 'vier koeien in de wei' }, werk)).toEqual(eerste);
    expect(await store.lastPosition()).toBe(vier + 1);
    expect(await controleerWachtwoord('vier koeien in de wei', (await staat('jip.vos')).wachtwoordHash)).toBe(true);
  });
});

describe('managing an account', () => {
  it('sets a new password', async () => {
    await maakMedewerker(commands, { ...jip, wachtwoord: ZIN }, door);
    expect(await stelWachtwoordIn(commands, 'Jip.Vos', 'vier koeien in de wei', door)).toMatchObject({ soort: 'gedaan' });
    const { wachtwoordHash } = await staat('jip.vos');
    expect(await controleerWachtwoord(ZIN, wachtwoordHash)).toBe(false);
    expect(await controleerWachtwoord('vier koeien in de wei', wachtwoordHash)).toBe(true);
    expect(await stelWachtwoordIn(commands, 'jip.vos', 'kort', door)).toEqual({ soort: 'afgewezen', code: 'wachtwoord-te-kort' });
  });

  it('closes an account for good', async () => {
    await maakMedewerker(commands, jip, door);
    expect(await sluitMedewerker(commands, 'jip.vos', { reden: 'uit dienst' }, door)).toMatchObject({ soort: 'gedaan' });
    expect(await sluitMedewerker(commands, 'jip.vos', { reden: 'uit dienst' }, door)).toMatchObject({ soort: 'gedaan' });
    expect(await stelWachtwoordIn(commands, 'jip.vos', ZIN, door)).toEqual({ soort: 'afgewezen', code: 'medewerker-gesloten' });
    expect(await maakMedewerker(commands, jip, door)).toEqual({ soort: 'afgewezen', code: 'gebruikersnaam-bezet' });
  });

  it('says so when there is no such account', async () => {
    expect(await stelWachtwoordIn(commands, 'niemand', ZIN, door)).toEqual({ soort: 'afgewezen', code: 'medewerker-onbekend' });
    expect(await sluitMedewerker(commands, 'niemand', { reden: 'x' }, door)).toEqual({ soort: 'afgewezen', code: 'medewerker-onbekend' });
  });
});

describe('the installation', () => {
  it('registers organisations and names the safety net, on the clock of the work', async () => {
    const nu = moment('2024-09-02T07:00:00Z');
    const data = { naam: 'Praktijkschool De Werf', soort: 'school', gemeenten: ['GM0777'], grondslagen: ['WVO 2.31a'] } as const;
    expect(await registreerOrganisatie(commands, SCHOOL, data, { werk: WERK, nu })).toEqual({ soort: 'gedaan', organisatieId: SCHOOL });
    expect(await registreerOrganisatie(commands, SCHOOL, data, { werk: WERK, nu })).toMatchObject({ soort: 'gedaan' });
    expect(await registreerOrganisatie(commands, SCHOOL, { ...data, naam: 'Anders' })).toEqual({ soort: 'afgewezen', code: 'organisatie-bestaat' });
    expect((await commands.laad(organisatieDecider, organisatieStream(SCHOOL))).state).toMatchObject({ id: SCHOOL, gegevens: data });
    expect((await commands.lees(organisatieStream(SCHOOL))).map((e) => e.vastgelegdOp)).toEqual([nu]);
    expect(await wijsVangnetAan(commands, SCHOOL)).toEqual({ soort: 'gedaan' });
    expect(await legOefenregioVast(commands, { jongeren: 5, jaren: 1, zaad: 1 })).toEqual({ soort: 'gedaan' });
    expect(await legOefenregioVast(commands, { jongeren: 6, jaren: 1, zaad: 1 })).toEqual({ soort: 'afgewezen', code: 'oefenregio-al-geladen' });
  });
});
