import { aanmeldingVan, dossierDecider, dossierStream, regieOp, relatiesVanState, volgendMomentOp, zonderRegie } from '@loopplank/dossier';
import { dag, dagVan, type RecordedEvent } from '@loopplank/kernel';
import { stelVoor } from '../rijen/toewijzing';
import { leesRijen, standVan } from '../views';
import { COLLEGA, GEMEENTE, MARIJN, Proefwerk, SCHOOL, type Stroomstoring } from '../testing/proefwerk';
import { eersteMoment, eigenJongereId } from './opdrachten';

const [EEN, TWEE, DRIE] = ['d1000000-0000-4000-8000-000000000001', 'd1000000-0000-4000-8000-000000000002', 'd1000000-0000-4000-8000-000000000003'] as const;
const ZWAAR = process.env['LOOPPLANK_ZWAAR'] === '1';
const KOP = 'Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;BSN;Gemeente;Herkomst;Telefoon;Regiehouder';
const VOORNAMEN = ['Sem', 'Iris', 'Daan', 'Mila', 'Joris', 'Femke', 'Bram', 'Lotte', 'Thijs', 'Sanne'];
const ACHTERNAMEN = ['Bos', 'Visser', 'Kuipers', 'Hofman', 'Dekker', 'Postma', 'Wolters', 'Brink', 'Scholten', 'Veldkamp', 'Aalbers', 'Nijhof'];
/** A hundred and twenty people who look like nobody else. */
const leerling = (n: number) => `${VOORNAMEN[n % 10]};;${ACHTERNAMEN[Math.floor(n / 10)]};${1 + (n % 28)}-${1 + (n % 12)}-${2005 + (n % 5)};;Enschede;pro;06${10_000_000 + n};`;
const lijst = (n: number) => [KOP, ...Array.from({ length: n }, (_, i) => leerling(i))].join('\n');
const CONTACTKOP = 'Voornaam;Achternaam;Geboortedatum;Datum;Kanaal;Uitkomst;Notitie';

let p: Proefwerk;
beforeEach(() => (p = new Proefwerk()));
afterEach(() => p.ruimOp());

const telling = async (importId: string) => Object.fromEntries(Object.entries(standVan(p.db('imports'), importId).telling).filter(([, n]) => n > 0));
const rijen = (importId: string) => leesRijen(p.db('imports'), importId, undefined, { page: 1, pageSize: 200 }).items;

describe('a list of leavers', () => {
  it('gives every youngster a file with regie and a next moment, the moments spread over two weeks', async () => {
    await p.importeer(EEN, [lijst(12), 'Otis;van;Dam;1-1-2007;111222333;Enschede;vso;0612345678;collega'].join('\n'));
    expect(await telling(EEN)).toEqual({ nieuw: 13 });
    const momenten = new Map<string, number>();
    for (let rij = 1; rij <= 13; rij++) {
      const d = await p.dossier(eigenJongereId(EEN, rij));
      const vandaag = dagVan(p.nu);
      const [regie, moment] = [regieOp(d, vandaag)!.data, volgendMomentOp(d, vandaag)!.data];
      expect([regie.organisatieId, regie.medewerkerId, moment.reden]).toEqual([SCHOOL, rij === 13 ? COLLEGA : undefined, 'aanmelding']);
      momenten.set(moment.datum, (momenten.get(moment.datum) ?? 0) + 1);
    }
    expect([momenten.size, Math.max(...momenten.values())]).toEqual([10, 2]);
    const laatste = (await p.log()).find((e) => e.type === 'JongereAangemeld' && e.streamId === dossierStream(eigenJongereId(EEN, 13)))!;
    expect(laatste).toMatchObject({ bron: 'overgenomen', correlationId: EEN, data: { voornaam: 'Otis', tussenvoegsel: 'van', bsn: '111222333', herkomst: 'vso' } });
  });

  it('takes over what it can and says of every other row why not', async () => {
    await p.importeer(EEN, [
      KOP,
      'Sem;;Bos;31-2-2008;;Enschede;pro;;',
      'Iris;;Bos;1-2-2008;123456789;Enschede;pro;;',
      'Daan;;Bos;1-2-2008;;Enschede;pro;;',
      'Daan;;Bos;1-2-2008;;Enschede;pro;;',
      'Daan;;Boss;1-2-2008;;Enschede;pro;0612345678;',
      'Daan;;Bos;2-1-2008;;Enschede;pro;0612345678;',
      'Kim;;Jansen;4-5-2008;;Enschede;pro;;;te veel',
      '=1+1;;Jansen;4-5-2008;;Enschede;pro;;',
      'Zoë;;Çelik;4-5-2008;;Enschede;pro;;',
    ].join('\n'));
    expect(rijen(EEN).map((r) => [r.rij, r.uitkomst, r.zieRij, r.fouten?.map((f) => `${f.veld ?? ''} ${f.code}`).join()])).toEqual([
      [1, 'fout', undefined, 'geboortedatum datum-bestaat-niet'],
      [2, 'fout', undefined, 'bsn bsn-ongeldig'],
      [3, 'nieuw', undefined, undefined],
      [4, 'fout', 3, ' dubbele-regel'],
      [5, 'mogelijkDubbel', 3, undefined],
      [6, 'mogelijkDubbel', 3, undefined],
      [7, 'fout', undefined, ' te-veel-kolommen'],
      [8, 'fout', undefined, 'voornaam formule'],
      [9, 'nieuw', undefined, undefined],
    ]);
  });

  it('the same list twice changes nothing, and a list of next month only what is new', async () => {
    await p.importeer(EEN, lijst(20));
    const voor = await p.dossiers();
    await p.importeer(TWEE, lijst(20));
    expect([await telling(TWEE), await p.dossiers()]).toEqual([{ gelijk: 20 }, voor]);
    const nieuweLijst = lijst(22).replace('0610000003', '0699999999');
    await p.importeer(DRIE, nieuweLijst);
    expect(await telling(DRIE)).toEqual({ gelijk: 19, gewijzigd: 1, nieuw: 2 });
    const d = await p.dossier(eigenJongereId(EEN, 4));
    expect(d.contact.gegevens.map((g) => g.data.waarde)).toEqual(['0610000003', '0699999999']);
  });

  it('never merges with a file that somebody made by hand, and says that it may be the same', async () => {
    await p.importeer(EEN, [KOP, leerling(1), leerling(2)].join('\n'), MARIJN);
    // The school is involved with nobody of the municipality; with a BSN that agrees it would still not be its file.
    await p.importeer(TWEE, [KOP, leerling(1), leerling(3)].join('\n'));
    expect(rijen(TWEE).map((r) => r.uitkomst)).toEqual(['mogelijkDubbel', 'nieuw']);
  });

  it('recognises a youngster of another organisation that is involved by BSN, when the name goes with it', async () => {
    const metBsn = 'Otis;;Dam;1-1-2007;111222333;Enschede;vso;;';
    await p.importeer(EEN, [KOP, metBsn].join('\n'));
    // The municipality is involved with everybody of the school.
    await p.importeer(TWEE, [KOP, 'Otis;;Dam;1-1-2007;111222333;Enschede;vso;0612345678;', 'Kees;;Pruim;9-9-2004;111222333;Enschede;vso;;'].join('\n'), MARIJN);
    expect(rijen(TWEE).map((r) => [r.uitkomst, r.jongereId])).toEqual([['gewijzigd', eigenJongereId(EEN, 1)], ['mogelijkDubbel', undefined]]);
    const d = await p.dossier(eigenJongereId(EEN, 1));
    expect(d.contact.gegevens.map((g) => [g.data.waarde, g.organisatieId])).toEqual([['0612345678', GEMEENTE]]);
  });
});

describe('contact out of an old spreadsheet', () => {
  const contacten = [
    CONTACTKOP,
    'Sem;Bos;1-1-2005;3-3-2025;gebeld;geen gehoor;',
    'sem;BOS;1-1-2005;4-3-2025;gebeld;gesproken;zoekt werk',
    'Iris;Bos;2-2-2006;4-3-2025;app;beantwoord;',
    'Niemand;Zoals;2-2-2006;4-3-2025;app;beantwoord;',
    'Iris;Bos;2-2-2006;1-1-2027;app;beantwoord;',
  ].join('\n');

  it('goes into the files of who it is about, on its own day, and leaves the next moment alone', async () => {
    await p.importeer(EEN, lijst(3));
    p.later(1);
    await p.importeer(TWEE, contacten);
    expect(rijen(TWEE).map((r) => r.uitkomst)).toEqual(['nieuw', 'nieuw', 'nieuw', 'onbekend', 'fout']);
    const d = await p.dossier(eigenJongereId(EEN, 1));
    expect(d.contact.momenten.map((m) => [m.type, dagVan(m.geldigOp), dagVan(m.vastgelegdOp)])).toEqual([
      ['ContactpogingGeregistreerd', '2025-03-03', '2026-06-09'], ['ContactGelegd', '2025-03-04', '2026-06-09'],
    ]);
    expect([d.regie.momenten.length, volgendMomentOp(d, dagVan(p.nu))!.data.datum]).toEqual([1, '2026-06-22']);
    expect((await p.log()).filter((e) => e.type === 'ContactGelegd').map((e) => e.bron)).toEqual(['overgenomen', 'overgenomen']);
  });

  it('twice changes nothing, and what somebody took away by hand stays away', async () => {
    await p.importeer(EEN, lijst(3));
    await p.importeer(TWEE, contacten);
    const d = await p.dossier(eigenJongereId(EEN, 1));
    await p.commands.voerUit(dossierDecider, {
      streamId: dossierStream(eigenJongereId(EEN, 1)), type: 'CorrigeerGebeurtenis', data: { gebeurtenisId: d.contact.momenten[0]!.id, reden: 'vergissing' },
      actor: p.actor(), doel: 'nazorg', bron: 'medewerker', commandId: 'e1000000-0000-4000-8000-000000000001', verzoek: 'x', nu: p.nu,
    });
    const voor = await p.dossiers();
    await p.importeer(DRIE, contacten);
    expect([await telling(DRIE), await p.dossiers()]).toEqual([{ gelijk: 3, onbekend: 1, fout: 1 }, voor]);
  });
});

describe('a run that is cut off', () => {
  /** Sixty-five rows: two pieces, and things of every kind in both. */
  const bonte = [lijst(55), 'x;;y;31-2-2008;;Enschede;pro;;', leerling(7), 'Semm;;Bos;1-1-2005;;Enschede;pro;;', ...Array.from({ length: 7 }, (_, i) => leerling(90 + i))].join('\n');

  /** A list that was cut off at a command, and finished by the next process `dagen` later. */
  async function afgebroken(storing: Stroomstoring, dagen = 0): Promise<Proefwerk> {
    const q = new Proefwerk();
    const { kop } = await q.ontvang(EEN, bonte);
    await q.geef(EEN, 'StartImport', { toewijzing: stelVoor(kop) });
    await q.werkAf(EEN, storing);
    expect([q.meldingen.includes('import stopped'), (await q.state(EEN)).status]).toEqual([true, 'bezig']);
    q.later(dagen);
    await q.herstart();
    expect((await q.state(EEN)).status).toBe('klaar');
    return q;
  }
  const rijenIn = (q: Proefwerk) => leesRijen(q.db('imports'), EEN, undefined, { page: 1, pageSize: 200 }).items;

  it.each(ZWAAR ? [1, 2, 3, 17, 48, 49, 50, 51, 52, 53, 60, 63] : [1, 49, 51, 60])('at command %i, before or after it was written, ends as if it had not been', async (over) => {
    await p.importeer(EEN, bonte);
    for (const geschreven of [true, false]) {
      const q = await afgebroken({ over, geschreven });
      expect(rijenIn(q)).toEqual(rijen(EEN));
      expect((await q.dossiers()).filter((regel, i, alle) => regel !== alle[i - 1])).toEqual(await p.dossiers());
      q.ruimOp();
    }
  });

  it('goes on another day with the same moments for everybody', async () => {
    await p.importeer(EEN, bonte);
    const q = await afgebroken({ over: 40, geschreven: true }, 3);
    const momenten = async (w: Proefwerk) => Promise.all(rijenIn(w).flatMap((r) => (r.jongereId ? [w.dossier(r.jongereId)] : []))).then((ds) => ds.map((d) => d.regie.momenten[0]!.data));
    expect([rijenIn(q), await momenten(q)]).toEqual([rijen(EEN), await momenten(p)]);
    q.ruimOp();
  });

  it('while it takes back, takes back the rest', async () => {
    await p.importeer(EEN, lijst(60));
    await p.geef(EEN, 'DraaiImportTerug', {});
    await p.werkAf(EEN, { over: 20, geschreven: true });
    expect((await p.state(EEN)).status).toBe('terugdraaien');
    await p.herstart();
    expect(await p.state(EEN)).toMatchObject({ status: 'ongedaan', teruggedraaid: 60, gebleven: 0, geschreven: [] });
  });

  it('goes on where it was after somebody stopped it', async () => {
    const { kop } = await p.ontvang(EEN, lijst(60));
    await p.geef(EEN, 'StartImport', { toewijzing: stelVoor(kop) });
    await p.geef(EEN, 'StopImport', { reden: 'gevraagd' });
    await p.werkAf(EEN);
    expect(await p.state(EEN)).toMatchObject({ status: 'gestopt', verwerkt: 0 });
    await p.geef(EEN, 'HervatImport', {});
    await p.werkAf(EEN);
    expect(await p.state(EEN)).toMatchObject({ status: 'klaar', verwerkt: 60 });
  });
});

describe('taking an import back', () => {
  it('leaves no file that it made, and the same list can come again', async () => {
    await p.importeer(EEN, lijst(10));
    await p.geef(EEN, 'DraaiImportTerug', {});
    await p.werkAf(EEN);
    expect(await p.state(EEN)).toMatchObject({ status: 'ongedaan', teruggedraaid: 10, gebleven: 0 });
    const d = await p.dossier(eigenJongereId(EEN, 1));
    expect([aanmeldingVan(d), relatiesVanState(d, SCHOOL), zonderRegie(d, dagVan(p.nu))]).toEqual([undefined, [], false]);
    await p.importeer(TWEE, lijst(10));
    expect(await telling(TWEE)).toEqual({ nieuw: 10 });
  });

  it('leaves a file in which somebody has worked, and says so', async () => {
    await p.importeer(EEN, lijst(3));
    await p.importeer(TWEE, [CONTACTKOP, 'Sem;Bos;1-1-2005;3-3-2025;gebeld;gesproken;'].join('\n'));
    await p.geef(EEN, 'DraaiImportTerug', {});
    await p.werkAf(EEN);
    expect(await p.state(EEN)).toMatchObject({ teruggedraaid: 2, gebleven: 1 });
    expect(rijen(EEN).map((r) => r.terug)).toEqual(['gebleven', 'teruggedraaid', 'teruggedraaid']);
  });

  it('takes back contact and numbers, and nothing else', async () => {
    await p.importeer(EEN, lijst(2));
    const voor = await p.dossier(eigenJongereId(EEN, 1));
    await p.importeer(TWEE, [CONTACTKOP, 'Sem;Bos;1-1-2005;3-3-2025;gebeld;gesproken;'].join('\n'));
    await p.importeer(DRIE, [KOP, leerling(0).replace('0610000000', '0677777777')].join('\n'));
    for (const id of [TWEE, DRIE]) {
      await p.geef(id, 'DraaiImportTerug', {});
      await p.werkAf(id);
      expect(await p.state(id)).toMatchObject({ status: 'ongedaan', teruggedraaid: 1, gebleven: 0 });
    }
    const na = await p.dossier(eigenJongereId(EEN, 1));
    const geldend = (d: typeof na, feiten: readonly { id: string }[]) => feiten.filter((f) => !(f.id in d.correcties.vervallen)).map((f) => f.id);
    expect([geldend(na, na.contact.momenten), geldend(na, na.contact.gegevens)]).toEqual([[], geldend(voor, voor.contact.gegevens)]);
    // And then the same rows are new again.
    await p.importeer('d1000000-0000-4000-8000-000000000004', [CONTACTKOP, 'Sem;Bos;1-1-2005;3-3-2025;gebeld;gesproken;'].join('\n'));
    expect(await telling('d1000000-0000-4000-8000-000000000004')).toEqual({ nieuw: 1 });
  });
});

it('spreads first moments over ten working days, and never before today', () => {
  const dagen = Array.from({ length: 20 }, (_, i) => eersteMoment(dag('2026-06-08'), i + 1, dag('2026-06-08')));
  expect([dagen[0], dagen[4], dagen[5], dagen[9], dagen[10]]).toEqual(['2026-06-22', '2026-06-26', '2026-06-29', '2026-07-03', '2026-06-22']);
  expect(eersteMoment(dag('2026-06-08'), 1, dag('2026-08-01'))).toBe('2026-08-03');
});

it('keeps nothing of a person in the clear in its own stream', async () => {
  await p.importeer(EEN, [KOP, 'Zoë;;Vandervoort;1-2-2008;111222333;Enschede;pro;0612345678;'].join('\n'));
  const stored = (await p.store.readAll(0, 1000)).filter((e) => e.streamId.startsWith('import-')).map((e) => Buffer.from(e.bytes));
  for (const geheim of ['Zoë', 'Vandervoort', '111222333', '0612345678', '2008-02-01', 'Voornaam']) expect([geheim, stored.some((bytes) => bytes.includes(geheim))]).toEqual([geheim, false]);
  expect(stored.length).toBeGreaterThan(1);
  const verwerkt = (await p.log()).find((e) => e.type === 'RijenVerwerkt') as RecordedEvent;
  p.cupboard.destroy(dossierStream(eigenJongereId(EEN, 1)));
  expect(JSON.stringify((await p.log()).find((e) => e.eventId === verwerkt.eventId)!.data)).toContain('"persoon":null,"kenmerk":null');
});
