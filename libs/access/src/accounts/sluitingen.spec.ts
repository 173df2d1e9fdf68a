import { testCodec } from '@loopplank/codec/testing';
import { maakCommandService, NuNietMogelijk } from '@loopplank/commands';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { dag, moment, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { ACCESS_EVENTS } from '../events';
import { medewerkerDecider } from '../medewerker/decider';
import { medewerkerStream } from '../medewerker/events';
import { organisatieDecider } from '../organisatie/decider';
import { organisatieStream } from '../organisatie/events';
import { type SluitingCommand, sluitingDecider } from '../sluiting/decider';
import { type SluitingEvent, sluitingStream } from '../sluiting/events';
import { geheugenCaseload } from '../testing/caseload';
import { leesSluiting, medewerkerOp, openSluitingen, toegangProjection } from '../views';
import { maakMedewerker, medewerkerIdVan, registreerOrganisatie } from './accounts';
import { Sluitingen } from './sluitingen';

const [SCHOOL, PUNT] = ['22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'] as const;
const BEHEERDER = { medewerkerId: '99999999-9999-4999-8999-999999999999', organisatieId: PUNT, rol: 'beheerder' };
const jongere = (n: number) => `aaaaaaaa-aaaa-4aaa-8aaa-${String(n).padStart(12, '0')}`;
const [JIP, NOOR] = [medewerkerIdVan('jip'), medewerkerIdVan('noor')];

async function proef() {
  const store = geheugenEventStore();
  const codec = testCodec(ACCESS_EVENTS);
  const klok = () => moment('2026-06-08T06:12:00Z');
  const commands = maakCommandService({ store, codec, klok, verzoekSleutel: new Uint8Array(32) });
  const log = async () => (await store.readAll(0, 10_000)).map((e) => codec.decode(e) as RecordedEvent);
  const kast = geheugenCaseload();
  let db = projecteer(toegangProjection, []);
  const bij = async () => void (db = projecteer(toegangProjection, await log()));
  const fouten: unknown[] = [];
  const maak = () => new Sluitingen({ commands, views: { db: () => db }, caseload: { ...kast.caseload, bij }, klok, bijFout: (_, f) => fouten.push(f) });
  await registreerOrganisatie(commands, SCHOOL, { naam: 'De Werf', soort: 'school', gemeenten: [], grondslagen: [] });
  await registreerOrganisatie(commands, PUNT, { naam: 'Punt', soort: 'doorstroompunt', gemeenten: [], doorstroompuntregio: 34, grondslagen: [] });
  for (const naam of ['jip', 'noor']) await maakMedewerker(commands, { gebruikersnaam: naam, naam, organisatieId: SCHOOL, rollen: ['combinatie'] });
  let nr = 0;
  const stuur = async (decider: unknown, streamId: string, type: string, data: object) => {
    const u = await commands.voerUit(decider as never, {
      streamId, type: type as never, data: data as never, actor: BEHEERDER, doel: 'beheer', bron: 'beheer', commandId: `77777777-7777-4777-8777-${String(++nr).padStart(12, '0')}`, verzoek: String(nr),
    });
    if (u.soort !== 'aanvaard') throw new Error(JSON.stringify(u));
    await bij();
    return u.eventIds[0]!;
  };
  return {
    ...kast, commands, store, log, bij, fouten, maak,
    db: () => db,
    sluit: (wie: string, opvolgerId?: string) =>
      stuur(medewerkerDecider, medewerkerStream(wie), 'SluitMedewerker', { reden: 'weg', ...(opvolgerId ? { opvolgerId, opvolgerOrganisatieId: SCHOOL } : {}) }),
    sluitOrganisatie: (data: object = {}) => stuur(organisatieDecider, organisatieStream(SCHOOL), 'SluitOrganisatie', { jongeren: 0, isVangnet: false, ...data }),
    kies: (id: string, data: Extract<SluitingCommand, { type: 'KiesOpvolger' }>['data']) => stuur(sluitingDecider, sluitingStream(id), 'KiesOpvolger', data),
    proces: async (id: string) => (await commands.lees<SluitingEvent>(sluitingStream(id))).map((e) => [e.type, e.data]),
  };
}
const geef = (p: Awaited<ReturnType<typeof proef>>, aantal: number, medewerkerId = JIP) => {
  for (let i = 0; i < aantal; i++) p.plekken.set(jongere(i), [{ organisatieId: SCHOOL, medewerkerId }]);
};

describe('emptying a closed account', () => {
  it('hands everybody to the successor, and says when it is done, on behalf of who closed it', async () => {
    const p = await proef();
    geef(p, 20);
    p.plekken.set(jongere(99), [{ organisatieId: SCHOOL, medewerkerId: NOOR }]);
    const id = await p.sluit(JIP, NOOR);
    await p.maak().werkAf();
    expect(p.caseload.van({ organisatieId: SCHOOL, medewerkerId: NOOR })).toHaveLength(21);
    expect(p.gedaan).toHaveLength(20);
    expect(p.gedaan[0]).toEqual({ jongereId: jongere(0), sluitingId: id, van: { organisatieId: SCHOOL, medewerkerId: JIP }, naar: { organisatieId: SCHOOL, medewerkerId: NOOR }, ronde: 0 });
    expect(await p.proces(id)).toEqual([
      ['SluitingBegonnen', { organisatieId: SCHOOL, medewerkerId: JIP, opvolgerOrganisatieId: SCHOOL, opvolgerMedewerkerId: NOOR, jongeren: 20 }],
      ['SluitingVoltooid', {}],
    ]);
    const [begonnen] = await p.commands.lees(sluitingStream(id));
    expect(begonnen).toMatchObject({ actor: BEHEERDER, correlationId: id, causationId: id });
  });

  it('leaves seats vacant when nobody was named', async () => {
    const p = await proef();
    geef(p, 1);
    await p.sluit(JIP);
    await p.maak().werkAf();
    expect(p.plekken.get(jongere(0))).toEqual([{ organisatieId: SCHOOL }]);
  });

  it('does nothing more once it is done', async () => {
    const p = await proef();
    geef(p, 2);
    await p.sluit(JIP, NOOR);
    const loper = p.maak();
    await loper.werkAf();
    const einde = await p.store.lastPosition();
    await Promise.all([loper.werkAf(), loper.werkAf(), p.maak().werkAf()]);
    expect(await p.store.lastPosition()).toBe(einde);
  });

  it('goes on after a crash in the middle, and after a log that was away', async () => {
    const p = await proef();
    geef(p, 10);
    p.weigert.set(jongere(4), new NuNietMogelijk('away'));
    const id = await p.sluit(JIP, NOOR);
    await p.maak().werkAf();
    expect(p.fouten).toHaveLength(1);
    expect(openSluitingen(p.db())).toHaveLength(1);
    expect((await p.proces(id)).map(([type]) => type)).toEqual(['SluitingBegonnen']);
    p.weigert.clear();
    await p.maak().werkAf();
    expect((await p.proces(id)).map(([type]) => type)).toEqual(['SluitingBegonnen', 'SluitingVoltooid']);
    expect(new Set(p.gedaan.map((o) => o.jongereId)).size).toBe(p.gedaan.length);
    expect(p.gedaan).toHaveLength(10);
  });

  it('stops at the next youngster when the house stops', async () => {
    const p = await proef();
    geef(p, 50);
    const id = await p.sluit(JIP, NOOR);
    const loper = p.maak();
    const werk = loper.werkAf();
    await loper.stop();
    await werk;
    expect(p.gedaan.length).toBeLessThan(50);
    await p.maak().werkAf();
    expect([p.gedaan.length, (await p.proces(id)).length]).toEqual([50, 2]);
  });

  it('takes along who came in between', async () => {
    const p = await proef();
    geef(p, 1);
    const { draagOver } = p.caseload;
    let later = false;
    p.caseload.draagOver = async (o) => {
      if (!later) p.plekken.set(jongere(7), [{ organisatieId: SCHOOL, medewerkerId: JIP }]);
      later = true;
      return draagOver(o);
    };
    await p.sluit(JIP, NOOR);
    await p.maak().werkAf();
    expect(p.caseload.van({ organisatieId: SCHOOL, medewerkerId: JIP })).toEqual([]);
  });
});

describe('a process that is stuck', () => {
  it('hands over whoever can go, and says why the others cannot', async () => {
    const p = await proef();
    geef(p, 5);
    p.weigert.set(jongere(1), 'dossier-gewist');
    const id = await p.sluit(JIP, NOOR);
    await p.maak().werkAf();
    expect(p.gedaan).toHaveLength(4);
    expect((await p.proces(id)).at(-1)).toEqual(['SluitingVastgelopen', { jongeren: 1, code: 'dossier-gewist' }]);
    await p.bij();
    expect(leesSluiting(p.db(), id)).toMatchObject({ status: 'vastgelopen', code: 'dossier-gewist' });
    const einde = await p.store.lastPosition();
    await p.maak().werkAf();
    expect(await p.store.lastPosition()).toBe(einde);
  });

  it('goes on with another successor, under commands of its own', async () => {
    const p = await proef();
    geef(p, 3);
    p.weigert.set(jongere(1), 'dossier-gewist');
    const id = await p.sluit(JIP, NOOR);
    await p.maak().werkAf();
    p.weigert.clear();
    await p.kies(id, { opvolgerOrganisatieId: SCHOOL, opvolgerMedewerkerId: NOOR });
    await p.maak().werkAf();
    expect(p.gedaan.at(-1)).toMatchObject({ jongereId: jongere(1), ronde: 1 });
    expect((await p.proces(id)).map(([type]) => type)).toEqual(['SluitingBegonnen', 'SluitingVastgelopen', 'OpvolgerGekozen', 'SluitingVoltooid']);
  });

  it('ends when a view keeps saying what the file no longer says', async () => {
    const p = await proef();
    geef(p, 1);
    p.caseload.draagOver = async () => null;
    const id = await p.sluit(JIP, NOOR);
    await p.maak().werkAf();
    expect((await p.proces(id)).at(-1)).toEqual(['SluitingVastgelopen', { jongeren: 1, code: 'blijft-staan' }]);
  });

  it('hands nobody to a successor that has closed itself', async () => {
    const p = await proef();
    geef(p, 3);
    const eerste = await p.sluit(JIP, NOOR);
    await p.sluit(NOOR);
    await p.maak().werkAf();
    expect(p.gedaan).toEqual([]);
    expect((await p.proces(eerste)).at(-1)).toEqual(['SluitingVastgelopen', { jongeren: 3, code: 'opvolger-gesloten' }]);
  });
});

describe('emptying a closed organisation', () => {
  it('hands everybody over, then closes its accounts, each with a process of its own', async () => {
    const p = await proef();
    geef(p, 8);
    const id = await p.sluitOrganisatie({ opvolgerId: PUNT });
    await p.maak().werkAf();
    expect(p.caseload.van({ organisatieId: PUNT })).toHaveLength(8);
    expect(p.gedaan.every((o) => o.sluitingId === id)).toBe(true);
    expect((await p.proces(id)).map(([type]) => type)).toEqual(['SluitingBegonnen', 'SluitingVoltooid']);
    await p.bij();
    for (const wie of [JIP, NOOR]) {
      expect(medewerkerOp(p.db(), wie, dag('2026-06-08'))).toBeNull();
      expect((await p.commands.laad(medewerkerDecider, medewerkerStream(wie))).state.gesloten).toBe(true);
    }
    expect(openSluitingen(p.db())).toEqual([]);
  });

  it('also closes the account of the beheerder who closed it', async () => {
    const p = await proef();
    const eigen = medewerkerIdVan('baas');
    await maakMedewerker(p.commands, { gebruikersnaam: 'baas', naam: 'Baas', organisatieId: SCHOOL, rollen: ['beheerder'] });
    const u = await p.commands.voerUit(organisatieDecider, {
      streamId: organisatieStream(SCHOOL), type: 'SluitOrganisatie', data: { jongeren: 0, isVangnet: false }, actor: { ...BEHEERDER, medewerkerId: eigen }, doel: 'beheer', bron: 'beheer',
      commandId: '66666666-6666-4666-8666-666666666666', verzoek: 'x',
    });
    expect(u.soort).toBe('aanvaard');
    await p.maak().werkAf();
    const gesloten = (await p.commands.lees(medewerkerStream(eigen))).find((e) => e.type === 'MedewerkerGesloten');
    expect(gesloten?.actor).toEqual(SYSTEEM);
  });
});
