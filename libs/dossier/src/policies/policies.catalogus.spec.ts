import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyCatalogus } from '@loopplank/processes';
import { DOSSIER_POLICIES } from './policies';

const BLADZIJDE = join(__dirname, '..', '..', '..', '..', 'docs', 'policies.md');

describe('the page of policies', () => {
  it('is what the code says; if not: npm run catalogus', () => expect(readFileSync(BLADZIJDE, 'utf8')).toBe(policyCatalogus(DOSSIER_POLICIES)));

  it('gives every policy a name of its own', () => expect(new Set(DOSSIER_POLICIES.map((p) => p.naam)).size).toBe(DOSSIER_POLICIES.length));
});
