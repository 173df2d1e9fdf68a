import { aanmeldingVan, diplomas, inschrijvingen } from '@loopplank/dossier';
import type { CommandOutcome } from '@loopplank/commands';
import { dag } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { aandachtVanaf } from '../signalen/aandacht';
import { signaalDecider } from '../signalen/decider';
import { signaalStream } from '../signalen/events';
import type { Signaal } from '../signalen/state';
import { door, MARIJN, Proefwerk, SORAYA } from '../testing/proefwerk';
import { stelVoor, type Toewijzing } from '../rijen/toewijzing';
import { importsProjection, leesImport, leesRijen, standVan } from '../views';
import { eigenJongereId } from './opdrachten';
import { Registeruitvoerder } from './registeruitvoerder';

const ZWAAR = process.env['LOOPPLANK_ZWAAR'] === '1';
const RIJEN = ZWAAR ? 20_000 : 200;
const KILL = (RIJEN * 11) / 20;
const import_ = (n: number) => `d1000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const MENSEN = import_(1);
/** A number that passes the test of eleven, for person n. */
function bsn(n: number): string {
  for (let c = 100_000_000 + n * 100; ; c += 1) {
    const som = [...String(c)].reduce((s, x, i) => s + Number(x) * (i === 8 ? -1 : 9 - i), 0);
    if (som % 11 === 0) return String(c);
  }
}
const VOORNAMEN = ['Sem', 'Iris', 'Daan', 'Mila', 'Joris', 'Femke', 'Bram', 'Lotte', 'Thijs', 'Sanne'];
/** Six letters that look like nobody else's. */
const letters = (n: number): string => Array.from({ length: 6 }, (_, i) => 'abcdefghijklmnopqrstuvwxyz'[Math.floor((n * 7919 + i * 131) / 26 ** (i % 3)) % 26]).join('');
const mens = (n: number) => `${VOORNAMEN[n % 10]}${n < 40 ? '' : letters(n)};Bos${n < 100 ? 'abcdefghij'[Math.floor(n / 10)] : letters(n * 31 + 7)};${1 + (n % 28)}-${1 + (n % 12)}-2007;${bsn(n)};Enschede;mbo`;
const mensen = (n: number) => ['Voornaam;Achternaam;Geboortedatum;BSN;Gemeente;Herkomst', ...Array.from({ length: n }, (_, i) => mens(i))].join('\n');

const PKOP = 'BSN;Reden;Mutatie;Volgnummer;BRIN;Opleiding;Begindatum;Uitschrijfdatum;Niveau;Diplomadatum;Mutatiedatum';
const rij = (n: number, delen: string) => `${bsn(n)};${delen}`;
/** A file of DUO with mutations. */
const mutaties = (...rijen: string[]) => [PKOP, ...rijen].join('\n');
const ingeschreven = (n: number, op: string, van = '25-8-2025', uit = '') => rij(n, `inschrijving;gewijzigd;${n}1;99XX;entree;${van};${uit};;;${op}`);
const verwijderd = (n: number, op: string) => rij(n, `inschrijving verwijderd;;${n}1;;;;;;;${op}`);
const diploma = (n: number, op: string) => rij(n, `resultaat toegevoegd;;${n}2;99XX;;;;2;20-5-2026;${op}`);
const diplomaWeg = (n: number, op: string) => rij(n, `resultaat verwijderd;;${n}2;;;;;;;${op}`);
/** A full list of DUO. */
const volledig = (...rijen: string[]) => ['BSN;Gemeente;Volgnummer;BRIN;Begindatum;Uitschrijfdatum', ...rijen].join('\n');
const opLijst = (n: number, van = '25-8-2025', volgnummer = 1) => `${bsn(n)};Enschede;${n}${volgnummer};99XX;${van};`;

let p: Proefwerk;
beforeEach(async () => {
  p = new Proefwerk();
  await p.importeer(MENSEN, mensen(4), MARIJN);
});
afterEach(() => p.ruimOp());

let nr = 1;
async function lees(csv: string, soort: Toewijzing['soort'], peildatum?: string, wie = MARIJN): Promise<string> {
  const id = import_((nr += 1));
  const { kop } = await p.ontvang(id, csv, wie);
  const toewijzing: Toewijzing = { ...stelVoor(kop, soort), ...(peildatum ? { vast: [{ veld: 'peildatum', waarde: peildatum }] } : {}) };
  await p.geef(id, 'StartImport', { toewijzing }, wie);
  await p.werkAf(id);
  return id;
}
const uitkomsten = (id: string) => leesRijen(p.db('imports'), id, undefined, { page: 1, pageSize: 200 }).items.map((r) => r.uitkomst);
const telling = (id: string) => Object.fromEntries(Object.entries(standVan(p.db('imports'), id).telling).filter(([, n]) => n > 0));
/** What stands in the files and the signals by now, without ids and clocks. */
async function eindstand(mensen_ = 4) {
  const dossiers = [];
  for (let n = 0; n < mensen_; n++) {
    const d = await p.dossier(eigenJongereId(MENSEN, n + 1));
    dossiers.push({
      scholen: inschrijvingen(d).map((r) => `${r.inschrijving.data.van} ${r.inschrijving.data.school} ${r.uitschrijving?.data.per ?? ''}`).sort(),
      diplomas: diplomas(d).map((x) => `${x.data.niveau} ${x.data.datum}`).sort(),
    });
  }
  return { dossiers, signalen: (await signalen()).map((s) => s.ontvangsten.map((o) => JSON.stringify([o.persoon, o.standOp, o.regel])).sort().join()).sort() };
}
async function signalen(): Promise<Signaal[]> {
  const stromen = [...new Set((await p.log()).filter((e) => e.type === 'SignaalOntvangen').map((e) => e.streamId))];
  return Promise.all(stromen.map(async (s) => (await p.commands.laad(signaalDecider, s)).state));
}

describe('weekly mutations of DUO', () => {
  it('become facts with the days and the source of the register; nobody becomes a file', async () => {
    const id = await lees(mutaties(ingeschreven(0, '26-5-2026', '25-8-2025', '12-5-2026'), diploma(1, '26-5-2026'), ingeschreven(9, '26-5-2026', '25-8-2025', '1-5-2026')), 'duoMutaties');
    expect(uitkomsten(id)).toEqual(['nieuw', 'nieuw', 'signaal']);
    const uit = (await p.log()).find((e) => e.type === 'UitschrijvingGemeld')!;
    expect(uit).toMatchObject({ bron: 'DUO', geldigOp: '2026-05-11T22:00:00.000Z', data: { per: '2026-05-12', ontvangenOp: p.nu } });
    expect((await p.log()).filter((e) => e.type === 'JongereAangemeld')).toHaveLength(4);
    const [signaal] = await signalen();
    expect([signaal!.status, signaal!.ontvangsten[0]!.persoon, aandachtVanaf(signaal!.ontvangsten)]).toEqual(['open', { bsn: bsn(9) }, '2026-05-01']);
  });

  it('corrected and deleted by DUO are corrected here; the same file twice changes nothing', async () => {
    const eerst = mutaties(ingeschreven(0, '5-5-2026'), diploma(0, '5-5-2026'));
    await lees(eerst, 'duoMutaties');
    const voor = await p.log();
    expect(telling(await lees(eerst, 'duoMutaties'))).toEqual({ gelijk: 2 });
    expect((await p.log()).filter((e) => e.streamId.startsWith('jongere-'))).toEqual(voor.filter((e) => e.streamId.startsWith('jongere-')));
    expect(uitkomsten(await lees(mutaties(ingeschreven(0, '12-5-2026', '1-9-2025'), diplomaWeg(0, '12-5-2026')), 'duoMutaties'))).toEqual(['gewijzigd', 'gewijzigd']);
    expect((await eindstand()).dossiers[0]).toEqual({ scholen: ['2025-09-01 99XX '], diplomas: [] });
    expect(uitkomsten(await lees(mutaties(ingeschreven(0, '6-5-2026', '30-8-2025'), ingeschreven(0, '19-5-2026', '1-9-2025')), 'duoMutaties'))).toEqual(['verouderd', 'bevestigd']);
    expect((await eindstand()).dossiers[0]!.scholen).toEqual(['2025-09-01 99XX ']);
  });

  it('say of every row that does not count why, and take over the rest', async () => {
    const id = await lees(mutaties(
      `123456789;inschrijving;;;99XX;;25-8-2025;;;;26-5-2026`,
      ingeschreven(0, '31-2-2026'),
      ingeschreven(1, '26-5-2026', '25-8-2025', '1-8-2025'),
      rij(2, 'inschrijving;;;;;25-8-2025;;;;26-5-2026'),
      rij(2, 'gekkigheid;;;99XX;;25-8-2025;;;;26-5-2026'),
      rij(2, '=1+1;;;99XX;;25-8-2025;;;;26-5-2026'),
      ingeschreven(3, '26-5-2027'),
      ingeschreven(3, '26-5-2026'),
      ingeschreven(3, '26-5-2026'),
    ), 'duoMutaties');
    expect(leesRijen(p.db('imports'), id, undefined, { page: 1, pageSize: 20 }).items.map((r) => [r.uitkomst, r.fouten?.map((f) => `${f.veld ?? ''} ${f.code}`).join()])).toEqual([
      ['fout', 'bsn bsn-ongeldig'],
      ['fout', 'mutatiedatum datum-bestaat-niet'],
      ['fout', 'uitschrijfdatum einde-voor-begin'],
      ['fout', 'school leeg'],
      ['fout', 'gegevensoort woord-onbekend'],
      ['fout', 'gegevensoort formule'],
      ['fout', 'mutatiedatum in-de-toekomst'],
      ['nieuw', undefined],
      ['fout', ' dubbele-regel'],
    ]);
  });

  it('leave out who is too old, too young or lives elsewhere, and ask about a name that only looks right', async () => {
    const kop = 'BSN;Voornaam;Achternaam;Geboortedatum;BRIN;Begindatum;Uitschrijfdatum;Mutatiedatum';
    const id = await lees([kop,
      `${bsn(20)};Oud;Genoeg;1-1-1995;99XX;25-8-2025;1-5-2026;26-5-2026`,
      `${bsn(21)};Nog;Klein;1-1-2016;99XX;25-8-2025;1-5-2026;26-5-2026`,
      `${bsn(0)};Heel;Iemand;3-3-2003;99XX;25-8-2025;1-5-2026;26-5-2026`,
      `;Iris;Bosa;2-2-2007;99XX;25-8-2025;1-5-2026;26-5-2026`,
    ].join('\n'), 'duoMutaties');
    expect(uitkomsten(id)).toEqual(['buitenDoelgroep', 'buitenDoelgroep', 'mogelijkDubbel', 'nieuw']);
  });
});

describe('a full list of DUO', () => {
  it('ends what is not on it, of whom we know, and only that', async () => {
    await lees(mutaties(ingeschreven(0, '5-5-2026'), ingeschreven(1, '5-5-2026'), rij(1, 'inschrijving;;13;99YY;;1-9-2024;;;;5-5-2026')), 'duoMutaties');
    const id = await lees(volledig(opLijst(1), opLijst(2), opLijst(2, '1-9-2024', 3)), 'duoVolledig', '2026-06-01');
    expect(uitkomsten(id)).toEqual(['bevestigd', 'nieuw', 'nieuw']);
    const { dossiers } = await eindstand();
    expect(dossiers.map((d) => d.scholen)).toEqual([
      ['2025-08-25 99XX 2026-06-01'],
      ['2024-09-01 99YY 2026-06-01', '2025-08-25 99XX '],
      ['2024-09-01 99XX ', '2025-08-25 99XX '],
      [],
    ]);
    // Rows of one person are told together: nothing was missing for a moment and put right again.
    expect((await p.log()).filter((e) => e.type === 'GebeurtenisGecorrigeerd')).toEqual([]);
    expect((await p.log()).filter((e) => e.type === 'AfwezigenVerwerkt').map((e) => (e.data as { jongeren: { id: string }[] }).jongeren.map((j) => j.id).sort())).toEqual([[eigenJongereId(MENSEN, 1), eigenJongereId(MENSEN, 4)].sort()]);
  });

  it('says for whom it could not be told, and why; nothing to tell is something else', async () => {
    const id = await lees(volledig(opLijst(1)), 'duoVolledig', '2026-06-01');
    const uitvoerder = (antwoord: CommandOutcome) =>
      new Registeruitvoerder({ commands: { laad: p.commands.laad, voerUit: async () => antwoord }, klok: () => p.nu, importId: id, door: door(MARIJN) } as never, { mag: () => true, metGeduld: (doe) => doe(), fout: () => { throw new Error('no row'); } });
    const jongereId = eigenJongereId(MENSEN, 3);
    const afwezig = (antwoord: CommandOutcome) => uitvoerder(antwoord).afwezig(jongereId, { register: 'DUO', lijstOp: p.nu });
    expect(await afwezig({ soort: 'afgewezen', code: 'in-de-toekomst', feiten: {} })).toEqual({ id: jongereId, uitkomst: 'geweigerd', code: 'in-de-toekomst' });
    expect(await afwezig({ soort: 'sleutelHergebruikt' })).toEqual({ id: jongereId, uitkomst: 'geweigerd', code: 'sleutelHergebruikt' });
    expect(await afwezig({ soort: 'ongewijzigd', revisie: 3 })).toEqual({ id: jongereId, uitkomst: 'gelijk' });
    // People see how many there are.
    const [verwerkt] = (await p.log()).filter((e) => e.type === 'AfwezigenVerwerkt');
    const nog = { ...verwerkt!, data: { jongeren: [{ id: jongereId, uitkomst: 'geweigerd', code: 'in-de-toekomst' }, { id: MENSEN, uitkomst: 'mag-niet' }] } };
    const voor = leesImport(p.db('imports'), id, MARIJN.organisatieId)!;
    const na = leesImport(projecteer(importsProjection, [...(await p.log()), nog] as never), id, MARIJN.organisatieId)!;
    expect([voor.afwezigNiet, na.afwezigNiet, na.afwezig]).toEqual([0, 1, voor.afwezig]);
  });

  it('of which a row cannot be read says nothing about who is not on it', async () => {
    await lees(mutaties(ingeschreven(0, '5-5-2026')), 'duoMutaties');
    await lees(volledig(opLijst(1), '123456789;Enschede;9;99XX;25-8-2025;'), 'duoVolledig', '2026-06-01');
    expect((await eindstand()).dossiers[0]!.scholen).toEqual(['2025-08-25 99XX ']);
  });
});

describe('Jongeren in beeld', () => {
  it('is a list of numbers: who is not known becomes a signal, once, and no file', async () => {
    const lijst = `BSN\n${bsn(0)}\n${bsn(30)}\n`;
    expect(uitkomsten(await lees(lijst, 'jongerenInBeeld', '2026-05-01'))).toEqual(['nieuw', 'signaal']);
    expect(uitkomsten(await lees(lijst, 'jongerenInBeeld', '2026-05-01'))).toEqual(['gelijk', 'gelijk']);
    expect(uitkomsten(await lees(lijst, 'jongerenInBeeld', '2026-06-01'))).toEqual(['bevestigd', 'signaal']);
    const s = await signalen();
    expect(s.map((x) => [x.ontvangsten.length, aandachtVanaf(x.ontvangsten)])).toEqual([[2, '2026-05-01']]);
  });
});

describe('lists', () => {
  const LIJSTEN: readonly (readonly [string, Toewijzing['soort'], string?])[] = [
    [mutaties(ingeschreven(0, '5-5-2026'), ingeschreven(1, '5-5-2026'), ingeschreven(9, '5-5-2026')), 'duoMutaties'],
    [mutaties(verwijderd(0, '12-5-2026'), ingeschreven(1, '12-5-2026', '1-9-2025', '10-5-2026'), ingeschreven(9, '12-5-2026', '25-8-2025', '9-5-2026')), 'duoMutaties'],
    [volledig(opLijst(2), opLijst(3)), 'duoVolledig', '2026-05-20'],
    [mutaties(ingeschreven(0, '26-5-2026'), diploma(3, '26-5-2026')), 'duoMutaties'],
    [`BSN\n${bsn(9)}\n${bsn(2)}\n`, 'jongerenInBeeld', '2026-06-01'],
  ];

  it.each([[[4, 3, 2, 1, 0]], [[2, 0, 4, 1, 3]], [[1, 1, 3, 0, 2, 4, 0]], [[3, 4, 0, 2, 2, 1]]])('in the order %p end as in their own order', async (volgorde) => {
    for (const [csv, soort, dagen] of LIJSTEN) await lees(csv, soort, dagen);
    const eigen = await eindstand();
    p.ruimOp();
    p = new Proefwerk();
    await p.importeer(MENSEN, mensen(4), MARIJN);
    for (const i of volgorde) await lees(...LIJSTEN[i]!);
    expect(await eindstand()).toEqual(eigen);
    expect(eigen.dossiers[1]!.scholen).toEqual(['2025-09-01 99XX 2026-05-10']);
  });

  it('taken back leave what the other lists told', async () => {
    await lees(...LIJSTEN[0]!);
    const eerst = await eindstand();
    const ids = [await lees(...LIJSTEN[1]!), await lees(...LIJSTEN[2]!), await lees(...LIJSTEN[4]!)];
    expect(await eindstand()).not.toEqual(eerst);
    for (const id of ids) {
      await p.geef(id, 'DraaiImportTerug', {}, MARIJN);
      await p.werkAf(id);
    }
    expect(await eindstand()).toEqual(eerst);
    expect(ids.map((id) => standVan(p.db('imports'), id).gebleven)).toEqual([0, 0, 0]);
  });

  it('are for whoever may have them: a run of a school stops, and nothing is written', async () => {
    const id = await lees(mutaties(ingeschreven(0, '5-5-2026')), 'duoMutaties', undefined, SORAYA);
    expect((await p.log()).filter((e) => e.type === 'RegisterstandGemeld')).toEqual([]);
    expect((await p.log()).filter((e) => e.streamId === `import-${id}`).map((e) => e.type)).toEqual(['BestandOntvangen', 'ImportGestart', 'ImportGestopt']);
  });

  it('go on after the power failed and end as if it had not, wherever it fails', async () => {
    const csv = mutaties(...[0, 1, 2, 3].flatMap((n) => [ingeschreven(n, '5-5-2026'), ingeschreven(n, '12-5-2026', '1-9-2025')]), ingeschreven(9, '5-5-2026'));
    const heel = await lees(csv, 'duoMutaties');
    const verwacht = [await eindstand(), uitkomsten(heel)];
    for (const over of [1, 3, 6, 9, 10]) {
      p.ruimOp();
      p = new Proefwerk();
      await p.importeer(MENSEN, mensen(4), MARIJN);
      const id = import_((nr += 1));
      const { kop } = await p.ontvang(id, csv, MARIJN);
      await p.geef(id, 'StartImport', { toewijzing: stelVoor(kop, 'duoMutaties') }, MARIJN);
      await p.werkAf(id, { over, geschreven: over % 2 === 0 });
      await p.herstart();
      await p.werkAf(id);
      expect([await eindstand(), uitkomsten(id)]).toEqual(verwacht);
    }
  });

  it(`of ${RIJEN} rows, killed at row ${KILL}, go on and end as if it had not been killed`, async () => {
    const MENSEN_N = RIJEN / 10;
    const csv = mutaties(...Array.from({ length: RIJEN }, (_, i) => {
      const n = i % MENSEN_N;
      return rij(n, `inschrijving;gewijzigd;${n}${Math.floor(i / MENSEN_N)};99XX;entree;25-8-20${10 + Math.floor(i / MENSEN_N)};;;;26-5-2026`);
    }));
    const draai = async (storing?: { over: number; geschreven: boolean }) => {
      p.ruimOp();
      p = new Proefwerk();
      await p.importeer(MENSEN, mensen(MENSEN_N), MARIJN);
      const id = import_(99);
      const { kop } = await p.ontvang(id, csv, MARIJN);
      await p.geef(id, 'StartImport', { toewijzing: stelVoor(kop, 'duoMutaties') }, MARIJN);
      await p.werkAf(id, storing);
      await p.herstart();
      await p.werkAf(id);
      return [telling(id), await eindstand(MENSEN_N)];
    };
    // A checkpoint after every fifty rows.
    expect(await draai({ over: KILL + Math.floor(KILL / 50), geschreven: true })).toEqual(await draai());
  }, 1_800_000);

  it('name people by key: nothing of them stands readable in the log of a signal', async () => {
    await lees(...LIJSTEN[4]!);
    const ruw = (await p.store.readAll(0, 100_000)).map((e) => Buffer.from(e.bytes).toString('latin1')).join();
    expect(ruw).not.toContain(bsn(9));
    const stroom = (await p.log()).find((e) => e.type === 'SignaalOntvangen')!.streamId;
    expect(stroom).toMatch(/^signaal-/);
    p.cupboard.destroy(stroom);
    await p.herstart();
    const { state } = await p.commands.laad(signaalDecider, signaalStream(stroom.slice('signaal-'.length)));
    expect(state.ontvangsten[0]).toMatchObject({ persoon: null, regel: null });
    expect([aandachtVanaf(state.ontvangsten), aanmeldingVan(await p.dossier(eigenJongereId(MENSEN, 1)))?.data.geboortedatum]).toEqual([null, dag('2007-01-01')]);
  });
});
