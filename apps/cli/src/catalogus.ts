import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCESS_EVENTS, ACCESS_POLICIES } from '@loopplank/access';
import { catalogus } from '@loopplank/codec';
import { DOSSIER_EVENTS, DOSSIER_POLICIES } from '@loopplank/dossier';
import { DEFINITIE_EVENTS } from '@loopplank/in-beeld';
import { KOPPELINGEN_EVENTS } from '@loopplank/koppelingen';
import { policyCatalogus, PROCESSES_EVENTS } from '@loopplank/processes';

/** Writes `docs/events` from the event definitions and their golden fixtures: `npm run catalogus`. */
const WORTEL = join(__dirname, '..', '..', '..');
const DOEL = join(WORTEL, 'docs', 'events');
const fixtures = (lib: string): string => join(WORTEL, 'libs', lib, 'fixtures');

const bestanden = catalogus([
  { naam: 'dossier', definitions: DOSSIER_EVENTS, fixtures: fixtures('dossier') },
  { naam: 'access', definitions: ACCESS_EVENTS, fixtures: fixtures('access') },
  { naam: 'koppelingen', definitions: KOPPELINGEN_EVENTS, fixtures: fixtures('koppelingen') },
  { naam: 'in-beeld', definitions: DEFINITIE_EVENTS, fixtures: fixtures('in-beeld') },
  { naam: 'processes', definitions: PROCESSES_EVENTS, fixtures: fixtures('processes') },
]);

mkdirSync(DOEL, { recursive: true });
for (const naam of readdirSync(DOEL)) if (!(naam in bestanden)) rmSync(join(DOEL, naam));
for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(join(DOEL, naam), tekst);
writeFileSync(join(WORTEL, 'docs', 'policies.md'), policyCatalogus([...DOSSIER_POLICIES, ...ACCESS_POLICIES]));
console.log(`docs/events: ${Object.keys(bestanden).length} files`);
