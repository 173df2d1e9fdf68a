import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCESS_EVENTS } from '@loopplank/access';
import { catalogus } from '@loopplank/codec';
import { DEFINITIE_EVENTS } from '@loopplank/in-beeld';
import { KOPPELINGEN_EVENTS } from '@loopplank/koppelingen';
import { PROCESSES_EVENTS } from '@loopplank/processes';
import { DOSSIER_EVENTS } from './events';

const LIBS = join(__dirname, '..', '..');
const DOCS = join(LIBS, '..', 'docs', 'events');

describe('event catalogue', () => {
  const verwacht = catalogus([
    { naam: 'dossier', definitions: DOSSIER_EVENTS, fixtures: join(LIBS, 'dossier', 'fixtures') },
    { naam: 'access', definitions: ACCESS_EVENTS, fixtures: join(LIBS, 'access', 'fixtures') },
    { naam: 'koppelingen', definitions: KOPPELINGEN_EVENTS, fixtures: join(LIBS, 'koppelingen', 'fixtures') },
    { naam: 'in-beeld', definitions: DEFINITIE_EVENTS, fixtures: join(LIBS, 'in-beeld', 'fixtures') },
    { naam: 'processes', definitions: PROCESSES_EVENTS, fixtures: join(LIBS, 'processes', 'fixtures') },
  ]);

  test('has a file for each context, and no other', () => expect(readdirSync(DOCS).sort()).toEqual(Object.keys(verwacht).sort()));

  test.each(Object.keys(verwacht))('%s is what the code says; if not: npm run catalogus', (bestand) => {
    expect(readFileSync(join(DOCS, bestand), 'utf8')).toBe(verwacht[bestand]);
  });
});
