import type { Import } from './importgraaf';

/** One rule of the house: where it holds, and why an import breaks it (or null when it does not). */
export interface Regel {
  readonly naam: string;
  readonly overtreding: (i: Import) => string | null;
}

const proef = (pad: string): boolean => /\.spec\.tsx?$|\/testing\/|\/conformance\//.test(pad);
const kamer = (pad: string): string => pad.split('/').slice(0, 2).join('/');
const isLoopplank = (naar: string): boolean => naar.startsWith('@loopplank/');
const isEigen = (i: Import): boolean => i.naar.startsWith('libs/') || i.naar.startsWith('apps/');

/** Contexts: a library with domain folders, views/ and http/ inside. */
const CONTEXTEN = ['libs/dossier', 'libs/access', 'libs/in-beeld', 'libs/koppelingen'];
const RANDMAPPEN = /^libs\/[^/]+\/src\/(views|http|sessie|wachtwoord|inzage\/log|dagboek|accounts|lezen|bestanden|beoordelen|uitvoeren|draad)/;

/** A list is read in the words of the file it goes into. */
const BOUWT_OP: Readonly<Record<string, readonly string[]>> = {
  'libs/koppelingen': ['@loopplank/dossier', '@loopplank/dossier/antwoorden', '@loopplank/referentie'],
};

/** Packages of pure functions that a domain folder may use. */
const ZUIVER: readonly string[] = ['fastest-levenshtein'];

/** Pure folders: what stands directly in a context, outside its views and edge. */
const isDomein = (pad: string): boolean => CONTEXTEN.includes(kamer(pad)) && !RANDMAPPEN.test(pad) && !pad.endsWith('/src/index.ts');

const alleenIn = (naam: string, pakket: RegExp, mag: RegExp): Regel => ({
  naam,
  overtreding: (i: Import) => (pakket.test(i.naar) && !mag.test(i.van) ? `${i.naar} belongs in its own adapter folder` : null),
});

export const REGELS: readonly Regel[] = [
  {
    naam: 'kernel knows only calendar arithmetic',
    overtreding: (i: Import) => (kamer(i.van) === 'libs/kernel' && !isEigen(i) && i.naar !== 'temporal-polyfill' ? `kernel may not import ${i.naar}` : null),
  },
  {
    naam: 'domain folders are pure: kernel and published event types only',
    overtreding: (i: Import) => {
      if (!isDomein(i.van)) return null;
      if (isLoopplank(i.naar)) {
        const mag = i.naar === '@loopplank/kernel' || i.naar === '@loopplank/in-beeld' || (i.naar === '@loopplank/access' && i.alleenType) || BOUWT_OP[kamer(i.van)]?.includes(i.naar);
        return mag ? null : `domain may not import ${i.naar}`;
      }
      if (ZUIVER.includes(i.naar)) return null;
      if (isEigen(i)) return RANDMAPPEN.test(i.naar) ? `domain may not import ${i.naar}` : null;
      return `domain may not import ${i.naar}`;
    },
  },
  {
    naam: 'views know no Nest and never decide',
    overtreding: (i: Import) => {
      if (!/^libs\/[^/]+\/src\/views\//.test(i.van)) return null;
      if (/^(@nestjs\/|rxjs|class-)/.test(i.naar)) return `views may not import ${i.naar}`;
      return /\/decider$/.test(i.naar) ? 'views may not decide' : null;
    },
  },
  {
    naam: 'http folders name no adapters',
    overtreding: (i: Import) =>
      /^libs\/[^/]+\/src\/http\//.test(i.van) && /^@loopplank\/(event-store\/.+|sqlite)$|sqlite$/.test(i.naar) && !i.alleenType
        ? `http may not import ${i.naar}`
        : null,
  },
  {
    naam: "nothing reaches into another room's insides",
    overtreding: (i: Import) => (isEigen(i) && kamer(i.naar) !== kamer(i.van) ? `${i.naar} is another room; import its package` : null),
  },
  {
    naam: 'apps are never imported',
    overtreding: (i: Import) => (/^@loopplank\/(server|cli|web|bench)/.test(i.naar) ? 'apps may not be imported' : null),
  },
  alleenIn('one room knows the SQLite driver', /^(node:sqlite|@photostructure\/sqlite|better-sqlite3)$/, /^libs\/sqlite\//),
  alleenIn('one folder knows EventStoreDB', /^@eventstore\//, /^libs\/event-store\/src\/eventstoredb\//),
  alleenIn('one folder knows BullMQ and Redis', /^(bullmq|ioredis|@nestjs\/bullmq)$/, /^libs\/processes\/src\/bullmq\//),
  alleenIn('one folder knows the calendar format', /^ical-generator/, /^libs\/dossier\/src\/http\/agenda\//),
  alleenIn('one folder knows the mail library', /^nodemailer/, /^apps\/server\/src\/smtp\//),
  alleenIn('only apps/server composes adapters', /^@loopplank\/event-store\/(sqlite|eventstoredb)$/, /^(apps\/(server|bench)\/|libs\/event-store\/)/),
  alleenIn('rxjs stays inside Nest', /^rxjs/, /^$/),
].map((r) => ({ ...r, overtreding: (i: Import) => (proef(i.van) ? null : r.overtreding(i)) }));
