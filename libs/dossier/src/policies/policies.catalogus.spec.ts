import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCESS_POLICIES } from '@loopplank/access';
import { policyCatalogus } from '@loopplank/processes';
import { DOSSIER_POLICIES } from './policies';

const ALLE = [...DOSSIER_POLICIES, ...ACCESS_POLICIES];
const BLADZIJDE = join(__dirname, '..', '..', '..', '..', 'docs', 'policies.md');

describe('the page of policies', () => {
  it('is what the code says; if not: npm run catalogus', () => expect(readFileSync(BLADZIJDE, 'utf8')).toBe(policyCatalogus(ALLE)));

  it('gives every policy a name of its own', () => expect(new Set(ALLE.map((p) => p.naam)).size).toBe(ALLE.length));
});
