import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definieer, persoonlijk, tekst, type EventDefinition } from '@loopplank/kernel';
import { goudenFixtures, vulGoudenFixturesAan } from './index';

const V1 = definieer('IetsGebeurd', 1, 'Toets.', { wat: persoonlijk('dossier', tekst()) });
const V2 = definieer('IetsGebeurd', 2, 'Toets.', { watDan: persoonlijk('dossier', tekst()) }, { 1: ({ wat }) => ({ watDan: wat }) });
const STREAM = 'jongere-11111111-1111-4111-8111-111111111111';

describe('golden fixtures', () => {
  let map: string;
  beforeEach(() => void (map = mkdtempSync(join(tmpdir(), 'fixtures-'))));
  afterEach(() => rmSync(map, { recursive: true, force: true }));
  const vul = (definition: EventDefinition, data: object) => vulGoudenFixturesAan(map, [definition], { IetsGebeurd: { streamId: STREAM, data } });
  const toets = (...definitions: EventDefinition[]) => (): void => goudenFixtures(map, definitions).forEach((w) => w.toets());
  const inhoud = (bestand: string): string => readFileSync(join(map, bestand), 'utf8');

  test('a type without a fixture fails, with one it passes', () => {
    expect(toets(V1)).toThrow(/IetsGebeurd.v1.json is missing/);
    expect(vul(V1, { wat: 'dit' })).toEqual(['IetsGebeurd.v1.json']);
    expect(toets(V1)).not.toThrow();
  });

  test('a new version needs its own, and what it makes of the old one', () => {
    vul(V1, { wat: 'dit' });
    const eerst = inhoud('IetsGebeurd.v1.json');
    expect(toets(V2)).toThrow(/IetsGebeurd.v1.als-v2.json is missing/);
    expect(vul(V2, { watDan: 'dat' }).sort()).toEqual(['IetsGebeurd.v1.als-v2.json', 'IetsGebeurd.v2.json']);
    expect(toets(V2)).not.toThrow();
    expect(JSON.parse(inhoud('IetsGebeurd.v1.als-v2.json'))).toMatchObject({ schemaVersion: 2, data: { watDan: 'dit' } });
    expect(inhoud('IetsGebeurd.v1.json')).toBe(eerst);
  });

  test('what is there is never written again', () => {
    vul(V1, { wat: 'dit' });
    const eerst = inhoud('IetsGebeurd.v1.json');
    expect(vul(V1, { wat: 'iets anders' })).toEqual([]);
    expect(inhoud('IetsGebeurd.v1.json')).toBe(eerst);
    expect(readdirSync(map)).toHaveLength(1);
  });

  test('a shape that no longer reads the fixture fails', () => {
    vul(V1, { wat: 'dit' });
    expect(toets(definieer('IetsGebeurd', 1, 'Toets.', { anders: tekst() }))).toThrow(/does not fit its shape/);
  });

  test('another outcome than was stored fails, and so do changed bytes', () => {
    vul(V1, { wat: 'dit' });
    const fixture = inhoud('IetsGebeurd.v1.json');
    writeFileSync(join(map, 'IetsGebeurd.v1.json'), fixture.replace('"wat": "dit"', '"wat": "dat"'));
    expect(toets(V1)).toThrow();
    writeFileSync(join(map, 'IetsGebeurd.v1.json'), fixture.replace('"bytes": "AXsi', '"bytes": "AXsj'));
    expect(toets(V1)).toThrow(/does not verify/);
  });

  test('a fixture whose type is gone fails', () => {
    vul(V1, { wat: 'dit' });
    expect(toets()).toThrow(/must stay readable/);
  });
});
