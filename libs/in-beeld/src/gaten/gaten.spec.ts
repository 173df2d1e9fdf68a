import { plusDagen, type Dag } from '@loopplank/kernel';
import fc from 'fast-check';
import { bepaalGaten, type Waarneming } from '..';
import { eenDagRond, eenFeit, nieuwsteDefinitie, waarnemingen } from '../testing/waarnemingen';

const definitie = nieuwsteDefinitie('ECHT-CONTACT');
const gaten = (ws: readonly Waarneming[], op: Dag, kennis: Dag) => bepaalGaten(ws, definitie, op, kennis);

describe('bepaalGaten', () => {
  it('does not depend on the order in which facts are handed over', () => {
    const verwisseld = waarnemingen.chain((ws) => fc.tuple(fc.constant(ws), fc.shuffledSubarray([...ws], { minLength: ws.length })));
    fc.assert(fc.property(verwisseld, eenDagRond, eenDagRond, ([ws, anders], op, kennis) => {
      expect(gaten(anders, op, kennis)).toEqual(gaten(ws, op, kennis));
    }));
  });

  it('knows nothing of what was recorded later', () => {
    fc.assert(fc.property(waarnemingen, waarnemingen, eenDagRond, eenDagRond, (ws, later, op, kennis) => {
      const toekomst = later.map((w, i) => ({ ...w, gebeurtenisId: `z${i}`, ontvangenOp: plusDagen(kennis, 1 + i) }));
      expect(gaten([...ws, ...toekomst], op, kennis)).toEqual(gaten(ws, op, kennis));
    }));
  });

  it('never reopens by the passing of time', () => {
    fc.assert(fc.property(waarnemingen, eenDagRond, eenDagRond, fc.integer({ min: 1, max: 400 }), (ws, op, kennis, dagen) => {
      const dicht = gaten(ws, op, kennis).filter((g) => g.staat === 'gesloten');
      const later = gaten(ws, plusDagen(op, dagen), kennis);
      for (const gat of dicht) expect(later).toContainEqual(expect.objectContaining({ start: gat.start, staat: 'gesloten' }));
    }));
  });

  it('never signals more because of a two-way contact, and never closes by it', () => {
    fc.assert(fc.property(waarnemingen, eenFeit(['tweezijdigContact']), eenDagRond, eenDagRond, (ws, contact, op, kennis) => {
      const zonder = gaten(ws, op, kennis);
      const met = gaten([...ws, contact], op, kennis);
      expect(met.map((g) => g.staat)).toEqual(zonder.map((g) => g.staat));
      met.forEach((g, i) => {
        if (g.gesignaleerdOp !== null) expect(zonder[i]?.gesignaleerdOp).toBe(g.gesignaleerdOp);
      });
    }));
  });

  it('an announcement makes way for the real thing at the same school', () => {
    const dag = (d: string) => d as Dag;
    const school = { bron: 'school', zekerheid: 'bevestigd', plaats: 'A' } as const;
    const ws: Waarneming[] = [
      { gebeurtenisId: 'a', soort: 'uitschrijvingAangekondigd', geldigVan: dag('2025-12-01'), ontvangenOp: dag('2025-11-03'), ...school },
      { gebeurtenisId: 'u', soort: 'uitschrijving', geldigVan: dag('2025-12-03'), ontvangenOp: dag('2025-12-03'), ...school },
    ];
    expect(gaten(ws, dag('2025-12-10'), dag('2025-12-10'))).toMatchObject([{ start: '2025-12-03', staat: 'open' }]);
  });
});
