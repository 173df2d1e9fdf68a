import { Probleem } from '@loopplank/access/http';
import type { NextFunction, Request, Response } from 'express';
import { nietTeDiep } from './rand';

const oordeel = (body: unknown): unknown => {
  let met: unknown = 'niet gebeld';
  const verder: NextFunction = (fout?: unknown) => void (met = fout);
  nietTeDiep({ body } as Request, {} as Response, verder);
  return met;
};
const lijsten = (diep: number): unknown => JSON.parse('['.repeat(diep) + ']'.repeat(diep));
const objecten = (diep: number): unknown => JSON.parse('{"a":'.repeat(diep) + '1' + '}'.repeat(diep));

describe('how deep a body may go', () => {
  it('lets through what requests look like, up to twenty levels', () => {
    for (const body of [undefined, null, 'tekst', {}, { a: [{ b: [1, 2] }] }, lijsten(20), objecten(20)]) expect(oordeel(body)).toBeUndefined();
  });

  it.each([['lists', lijsten(21)], ['objects', objecten(21)], ['very many lists', { gebruikersnaam: lijsten(90_000) }], ['a deep end among many', [...Array<number>(1000).fill(0), objecten(21)]]])(
    'refuses %s with 400',
    (_, body) => {
      const fout = oordeel(body);
      expect(fout).toBeInstanceOf(Probleem);
      expect((fout as Probleem).inhoud).toMatchObject({ status: 400, code: 'te-diep' });
    },
  );
});
