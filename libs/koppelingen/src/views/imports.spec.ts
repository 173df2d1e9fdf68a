import { dump, projecteer } from '@loopplank/projections/testing';
import { GEMEENTE, Proefwerk, SCHOOL } from '../testing/proefwerk';
import { eigenJongereId } from '../uitvoeren/opdrachten';
import {
  bekendePersonen, eerderIngelezen, importsProjection, isBekendeRij, leesImport, leesImports, leesProfielen, leesRij, leesRijen, nietMeerBewaren, openWerk, standVan,
} from './index';
import { dag } from '@loopplank/kernel';

const [EEN, TWEE] = ['d1000000-0000-4000-8000-000000000001', 'd1000000-0000-4000-8000-000000000002'] as const;
const LIJST = ['Voornaam;Achternaam;Geboortedatum;Gemeente;Herkomst', 'Sem;Bos;1-2-2008;Enschede;pro', 'Iris;Visser;2-2-2008;Enschede;pro', 'Iris;Vissers;2-2-2008;Enschede;pro', 'x;y;z;Enschede;pro'].join('\n');
const BLAD = { page: 1, pageSize: 25 };

describe('the view of imports', () => {
  let p: Proefwerk;
  beforeAll(async () => {
    p = new Proefwerk();
    await p.importeer(EEN, LIJST);
    await p.ontvang(TWEE, LIJST);
  });
  afterAll(() => p.ruimOp());
  const db = () => p.db('imports');

  it('has the same rows however the events come, and when they come twice', async () => {
    await p.geef(EEN, 'DraaiImportTerug', {});
    await p.werkAf(EEN);
    const log = await p.log();
    const eens = dump(projecteer(importsProjection, log));
    expect(dump(projecteer(importsProjection, log, { batch: 1 }))).toEqual(eens);
    expect(dump(projecteer(importsProjection, log, { batch: 3, dubbel: true }))).toEqual(eens);
  });

  it('shows an organisation its own imports and nobody else', () => {
    expect(leesImports(db(), SCHOOL, BLAD)).toMatchObject({ totaal: 2 });
    expect([leesImports(db(), GEMEENTE, BLAD).totaal, leesImport(db(), EEN, GEMEENTE)]).toEqual([0, null]);
    expect(leesImport(db(), EEN, SCHOOL)).toMatchObject({ status: 'ongedaan', rijen: 4, soort: 'leerlingen', bestandsnaam: null });
    expect(leesImport(db(), TWEE, SCHOOL)).not.toHaveProperty('gestartOp');
  });

  it('counts and shows rows with what became of them', () => {
    expect(standVan(db(), EEN)).toEqual({
      verwerkt: 4, telling: { nieuw: 2, gewijzigd: 0, gelijk: 0, mogelijkDubbel: 1, onbekend: 0, fout: 1, overgeslagen: 0, bevestigd: 0, verouderd: 0, conflict: 0, signaal: 0, buitenDoelgroep: 0 }, teruggedraaid: 2, gebleven: 0,
    });
    expect(leesRijen(db(), EEN, ['mogelijkDubbel', 'fout'], { page: 1, pageSize: 1 })).toEqual({ items: [{ rij: 3, uitkomst: 'mogelijkDubbel', zieRij: 2 }], totaal: 2 });
    expect(leesRij(db(), EEN, 1)).toEqual({ rij: 1, uitkomst: 'nieuw', jongereId: eigenJongereId(EEN, 1), terug: 'teruggedraaid' });
    expect(leesRij(db(), EEN, 9)).toBeNull();
  });

  it('recognises the same file, and no person or row of an import that was taken back', () => {
    const { vingerafdruk } = leesImport(db(), EEN, SCHOOL)!;
    expect([eerderIngelezen(db(), SCHOOL, vingerafdruk, TWEE), eerderIngelezen(db(), GEMEENTE, vingerafdruk, TWEE)]).toEqual([[], []]);
    const rij = db().prepare('SELECT persoon, kenmerk FROM rij WHERE import_id = ? AND rij = 1').get(EEN) as { persoon: string; kenmerk: string };
    expect([bekendePersonen(db(), SCHOOL, TWEE, rij.persoon), isBekendeRij(db(), SCHOOL, TWEE, rij.kenmerk, eigenJongereId(EEN, 1))]).toEqual([[], false]);
  });

  it('forgets by what an erased youngster was recognised, and lets go of the list it came in', async () => {
    const q = new Proefwerk();
    await q.importeer(EEN, LIJST);
    const log = await q.log();
    const wissing = { ...log.at(-1)!, type: 'GegevensGewist', streamId: `jongere-${eigenJongereId(EEN, 1)}`, position: log.length + 1, data: { reden: 'verzoek' } };
    const view = projecteer(importsProjection, [...log, wissing]);
    const rijen = view.prepare('SELECT rij, persoon IS NULL AS weg FROM rij WHERE jongere_id IS NOT NULL ORDER BY rij').all();
    expect(rijen).toEqual([{ rij: 1, weg: 1 }, { rij: 2, weg: 0 }]);
    expect([nietMeerBewaren(view, dag('2026-06-08')), nietMeerBewaren(q.db('imports'), dag('2026-06-08'))]).toEqual([[EEN], []]);
    expect(importsProjection.verwerk([wissing], view)).toBe(false);
    q.ruimOp();
  });

  it('knows what is left to do and what may not be kept', async () => {
    expect([openWerk(db()), nietMeerBewaren(db(), dag('2026-07-08')), nietMeerBewaren(db(), dag('2026-07-09'))]).toEqual([[], [], [EEN, TWEE]]);
    expect(leesProfielen(db(), SCHOOL)).toEqual([]);
  });
});
