import { dossierDecider, dossierStream } from '@loopplank/dossier';
import { dag, SYSTEEM } from '@loopplank/kernel';
import { dump, projecteer } from '@loopplank/projections/testing';
import { stelVoor, type Toewijzing } from '../rijen/toewijzing';
import { signaalDecider } from '../signalen/decider';
import { door, MARIJN, Proefwerk } from '../testing/proefwerk';
import { eigenJongereId } from '../uitvoeren/opdrachten';
import { wisSignalen } from '../uitvoeren/signaalschoonmaak';
import { aanvoerProjection, leesLatentie, leesSignaal, leesSignalen, leesVersheid, signalenProjection, teWissenSignalen } from '.';

const id = (n: number) => `d5000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const MENSEN = 'Voornaam;Achternaam;Geboortedatum;BSN;Gemeente;Herkomst\nSem;Bos;1-1-2007;100000009;Enschede;mbo\n';
const KOP = 'BSN;Voornaam;Achternaam;Geboortedatum;Gemeente;Volgnummer;BRIN;Begindatum;Uitschrijfdatum;Mutatiedatum\n';
const VANDAAG = dag('2026-06-08');
const BLAD = { page: 1, pageSize: 25 };
const org = MARIJN.organisatieId;

let p: Proefwerk;
let nr: number;
beforeEach(async () => {
  [p, nr] = [new Proefwerk(), 1];
  await p.importeer(id(0), MENSEN, MARIJN);
});
afterEach(() => p.ruimOp());

async function lees(csv: string, soort: Toewijzing['soort'], peildatum?: string): Promise<string> {
  const importId = id(nr++);
  const { kop } = await p.ontvang(importId, csv, MARIJN);
  await p.geef(importId, 'StartImport', { toewijzing: { ...stelVoor(kop, soort), ...(peildatum ? { vast: [{ veld: 'peildatum', waarde: peildatum }] } : {}) } }, MARIJN);
  await p.werkAf(importId);
  return importId;
}
const signalen = async () => projecteer(signalenProjection, await p.log());
const aanvoer = async () => projecteer(aanvoerProjection, await p.log());
const besluit = (signaalId: string, type: string, data: object) =>
  p.commands.voerUit(signaalDecider, { streamId: `signaal-${signaalId}`, type, data, actor: door(MARIJN).actor, doel: 'doorstroompunt', bron: 'medewerker', commandId: id(900 + nr++), verzoek: type, nu: p.nu } as never);
const open = { status: 'open' as const, vandaag: VANDAAG };

const GESTOPT = '100000010;Noor;Vos;3-4-2006;Enschede;1;99XX;25-8-2025;12-5-2026;26-5-2026\n';
const OP_SCHOOL = '100000022;Ties;Vaal;3-4-2006;Enschede;1;99XX;25-8-2025;;26-5-2026\n';

describe('the view of signals', () => {
  it('shows who asks for attention, since when, without the digits of a number; who goes to school waits unseen', async () => {
    await lees(KOP + GESTOPT + OP_SCHOOL, 'duoMutaties');
    const db = await signalen();
    const { items, totaal } = leesSignalen(db, org, open, BLAD);
    expect([totaal, items.map((r) => [r.register, r.aandacht, r.bewaardTot, r.stand.ontvangsten[0]!.persoon])]).toEqual([
      1, [['DUO', '2026-05-12', '2027-06-08', { bsn: 'bekend', voornaam: 'Noor', achternaam: 'Vos', geboortedatum: '2006-04-03', gemeente: 'GM0153' }]],
    ]);
    expect(JSON.stringify(db.prepare('SELECT * FROM signaal').all())).not.toMatch(/100000010|100000022/);
    expect(leesSignalen(db, id(7), open, BLAD).totaal).toBe(0);
    expect(leesSignaal(db, items[0]!.id, id(7))).toBeNull();
    // Next month the one who went to school left as well.
    await lees(KOP + OP_SCHOOL.replace(';;26-5-2026', ';1-6-2026;2-6-2026'), 'duoMutaties');
    expect(leesSignalen(await signalen(), org, open, BLAD).items.map((r) => r.aandacht)).toEqual(['2026-05-12', '2026-06-01']);
  });

  it('moves what was decided about to its own list, and brings it back for news', async () => {
    await lees(KOP + GESTOPT, 'duoMutaties');
    const [s] = leesSignalen(await signalen(), org, open, BLAD).items;
    await besluit(s!.id, 'WijsSignaalAf', { reden: 'gaatGoed' });
    expect([leesSignalen(await signalen(), org, open, BLAD).totaal, leesSignalen(await signalen(), org, { ...open, status: 'afgewezen' }, BLAD).items.map((r) => r.reden)]).toEqual([0, ['gaatGoed']]);
    await lees('BSN\n100000010\n', 'jongerenInBeeld', '2026-06-01');
    expect(leesSignalen(await signalen(), org, open, BLAD).items.map((r) => [r.id, r.register, r.reden])).toEqual([[s!.id, 'Inlichtingenbureau', null]]);
  });

  it('forgets who may not be kept, and whose file is erased; a rebuild reads the same', async () => {
    await lees(KOP + GESTOPT + OP_SCHOOL, 'duoMutaties');
    const [s] = leesSignalen(await signalen(), org, open, BLAD).items;
    expect(teWissenSignalen(await signalen(), dag('2026-10-07')).map((t) => t.reden)).toEqual(['bewaartermijn']);
    await besluit(s!.id, 'AccepteerSignaal', { jongereId: eigenJongereId(id(0), 1), hoe: 'gekoppeld', ontvangsten: s!.stand.ontvangsten.map((o) => o.id) });
    await p.commands.voerUit(dossierDecider, { streamId: dossierStream(eigenJongereId(id(0), 1)), type: 'WisGegevens', data: { reden: 'verzoek' }, actor: SYSTEEM, doel: 'wissen', bron: 'beheer', commandId: id(800), verzoek: 'wis', nu: p.nu });
    const db = await signalen();
    expect(JSON.stringify(db.prepare('SELECT * FROM signaal WHERE id = ?').all(s!.id))).not.toMatch(/Noor|Vos|99XX/);
    const vernietigd: string[] = [];
    expect(await wisSignalen({ commands: p.commands, views: { db: () => db }, vernietigSleutels: (stroom) => void vernietigd.push(stroom) }, VANDAAG)).toBe(1);
    expect(vernietigd).toEqual([`signaal-${s!.id}`]);
    p.cupboard.destroy(`signaal-${s!.id}`);
    await p.herstart();
    const herbouwd = await signalen();
    expect([leesSignaal(herbouwd, s!.id, org), JSON.stringify(herbouwd.prepare('SELECT * FROM signaal').all())]).toEqual([null, expect.not.stringMatching(/Noor/)]);
  });
});

describe('the view of what comes in', () => {
  it('says how fresh every list is, and that two are missing', async () => {
    await lees(KOP + GESTOPT, 'duoMutaties');
    const van = (dagen: Awaited<ReturnType<typeof leesVersheid>>) => dagen.map((v) => [v.lijst, v.dagenOud, v.vers]);
    expect(van(leesVersheid(await aanvoer(), VANDAAG))).toEqual([['duoMutaties', 13, true], ['duoVolledig', undefined, true], ['jongerenInBeeld', undefined, false]]);
    expect(van(leesVersheid(await aanvoer(), dag('2026-06-10')))[0]).toEqual(['duoMutaties', 15, false]);
    expect(leesVersheid(await aanvoer(), VANDAAG, id(7))[0]).toMatchObject({ vers: false });
  });

  it('does not count a list that was taken back', async () => {
    const importId = await lees(KOP + GESTOPT, 'duoMutaties');
    await p.geef(importId, 'DraaiImportTerug', {}, MARIJN);
    await p.werkAf(importId);
    expect(leesVersheid(await aanvoer(), VANDAAG)[0]).toEqual({ lijst: 'duoMutaties', register: 'DUO', verwachtDagen: 7, vers: false });
  });

  it('measures the lag per source from what happened: of who has a file, and of who is on a list of its own day', async () => {
    const bekend = '100000009;;;;;1;99XX;25-8-2025;29-5-2026;2-6-2026\n';
    await lees(KOP + GESTOPT + bekend, 'duoMutaties');
    await lees('BSN\n100000034\n', 'jongerenInBeeld', '2026-05-01');
    expect(leesLatentie(await aanvoer(), VANDAAG)).toEqual([
      { bron: 'DUO', aantal: 1, mediaanDagen: 10, p90Dagen: 10 }, { bron: 'Inlichtingenbureau', aantal: 1, mediaanDagen: 38, p90Dagen: 38 },
    ]);
    expect(leesLatentie(await aanvoer(), dag('2028-06-08'))).toEqual([]);
  });

  it('counts the same when it is rebuilt after everybody was erased', async () => {
    await lees(KOP + GESTOPT + '100000009;;;;;1;99XX;25-8-2025;29-5-2026;2-6-2026\n', 'duoMutaties');
    await lees('BSN\n100000034\n', 'jongerenInBeeld', '2026-05-01');
    const voor = dump(await aanvoer());
    for (const stroom of new Set((await p.log()).map((e) => e.streamId).filter((s) => /^(signaal|jongere)-/.test(s)))) p.cupboard.destroy(stroom);
    expect((await p.log()).filter((e) => e.type === 'SignaalOntvangen').map((e) => (e.data as { regel: unknown }).regel)).toEqual([null, null]);
    expect([dump(await aanvoer()), leesLatentie(await aanvoer(), VANDAAG).map((l) => l.bron)]).toEqual([voor, ['DUO', 'Inlichtingenbureau']]);
  });
});
