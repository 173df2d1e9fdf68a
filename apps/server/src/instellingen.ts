import { wachtwoordFout } from '@loopplank/access';
import { DEMO_ACCOUNTS } from '@loopplank/oefenregio';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { leesMoment, type Moment } from '@loopplank/kernel';

/** Everything the environment decides, read once at the start. */
export interface Instellingen {
  readonly poort: number;
  readonly host: string;
  readonly beheerpoort?: number;
  readonly omgeving: 'oefen' | 'productie';
  readonly url: string;
  readonly data: string;
  /** `embedded`, or the address of EventStoreDB/KurrentDB. May hold a password: never shown. */
  readonly eventstore: string;
  readonly sleutelkast: string;
  readonly sleutelBestand: string;
  /** Address of Redis, which then rings for timers; absent: this process does. May hold a password: never shown. */
  readonly redis?: string;
  readonly rollen: readonly ('api' | 'worker')[];
  readonly demo: boolean;
  readonly demoWachtwoord?: string;
  /** Practice clock: ticks on from this instant. */
  readonly nu?: Moment;
  /** Mail server and sender; absent: a file per message. May hold a password: never shown. */
  readonly mail?: { readonly url: string; readonly van: string };
  /** Minutes an urgent request waits for each person, and the working hours in minutes of the day. */
  readonly spoed: { readonly minuten: number; readonly vanMinuut: number; readonly totMinuut: number };
  /** How many made-up youngsters `npm start` loads into an empty practice store. */
  readonly demoJongeren: number;
}

/** A setting that cannot be right. The start stops with this one line; values are never shown. */
export class OnjuisteInstelling extends Error {}

const fout = (naam: string, uitleg: string): never => {
  throw new OnjuisteInstelling(`${naam}: ${uitleg}`);
};

function poort(naam: string, waarde: string): number {
  const n = Number(waarde);
  return Number.isInteger(n) && n >= 0 && n <= 65535 ? n : fout(naam, 'geef een poortnummer van 0 tot en met 65535.');
}

const binnen = (map: string, pad: string): boolean => {
  const weg = relative(map, pad);
  return weg === '' || (!weg.startsWith('..') && !isAbsolute(weg));
};

/** Not built yet: refusing is better than silently using the embedded form. */
function nogNiet(env: NodeJS.ProcessEnv): void {
  for (const naam of ['LOOPPLANK_OIDC_ISSUER', 'LOOPPLANK_OIDC_CLIENT_ID', 'LOOPPLANK_OIDC_CLIENT_SECRET']) {
    if (env[naam]) fout(naam, 'deze versie kan dit nog niet gebruiken; laat de instelling leeg.');
  }
}

const SMTP = /^smtps?:\/\/\S+$/;
const ADRES = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** Where messages go: undefined is the outbox of files. */
function leesMail(env: NodeJS.ProcessEnv): Instellingen['mail'] {
  const url = env['LOOPPLANK_MAIL'] || 'bestand:';
  if (url === 'bestand:') return undefined;
  if (!SMTP.test(url) || !URL.canParse(url) || new URL(url).hostname === '') fout('LOOPPLANK_MAIL', 'kies bestand:, of geef een adres zoals smtp://naam:wachtwoord@mail.example:587 of smtps://mail.example.');
  const van = env['LOOPPLANK_MAIL_VAN'] ?? '';
  if (!ADRES.test(van)) fout('LOOPPLANK_MAIL_VAN', 'geef het mailadres waar Loopplank namens verstuurt, zoals loopplank@gemeente.example.');
  return { url, van };
}

const WERKUREN = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** How long an urgent request waits for each person, and when people are at work. */
function leesSpoed(env: NodeJS.ProcessEnv): Instellingen['spoed'] {
  const minuten = Number(env['LOOPPLANK_SPOED_MINUTEN'] || '15');
  if (!Number.isInteger(minuten) || minuten < 1 || minuten > 240) fout('LOOPPLANK_SPOED_MINUTEN', 'geef een aantal minuten van 1 tot en met 240.');
  const uren = WERKUREN.exec(env['LOOPPLANK_WERKUREN'] || '08:30-17:00');
  const [van, tot] = uren ? [60 * Number(uren[1]) + Number(uren[2]), 60 * Number(uren[3]) + Number(uren[4])] : [0, 0];
  if (van >= tot) fout('LOOPPLANK_WERKUREN', 'geef een begin en een einde, zoals 08:30-17:00.');
  return { minuten, vanMinuut: van, totMinuut: tot };
}

function eisProductie(i: Instellingen): void {
  if (!i.url.startsWith('https://')) fout('LOOPPLANK_URL', 'in productie is een https-adres nodig.');
  for (const [naam, pad] of [['LOOPPLANK_SLEUTELKAST', i.sleutelkast], ['LOOPPLANK_SLEUTEL_BESTAND', i.sleutelBestand]] as const) {
    if (binnen(i.data, pad)) fout(naam, 'in productie moet dit buiten LOOPPLANK_DATA staan.');
  }
  if (i.nu) fout('LOOPPLANK_NU', 'een vaste klok mag alleen in een oefenomgeving.');
}

/** Reads and checks the environment. Throws OnjuisteInstelling with one clear Dutch line. */
export function leesInstellingen(env: NodeJS.ProcessEnv): Instellingen {
  nogNiet(env);
  const keuze = <T extends string>(naam: string, waarde: string, mag: readonly T[]): T =>
    (mag as readonly string[]).includes(waarde) ? (waarde as T) : fout(naam, `kies uit ${mag.join(', ')}.`);
  const omgeving = keuze('LOOPPLANK_OMGEVING', env['LOOPPLANK_OMGEVING'] || 'oefen', ['oefen', 'productie'] as const);
  const host = env['HOST'] || '127.0.0.1';
  const nr = poort('PORT', env['PORT'] || '3000');
  const url = env['LOOPPLANK_URL'] || `http://${host}:${nr}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) fout('LOOPPLANK_URL', 'geef een volledig adres, zoals https://loopplank.example.');
  const data = resolve(env['LOOPPLANK_DATA'] || './data');
  const demo = keuze('LOOPPLANK_DEMO', env['LOOPPLANK_DEMO'] || 'auto', ['auto', 'nee'] as const);
  const klok = env['LOOPPLANK_NU'] ? (leesMoment(env['LOOPPLANK_NU']) ?? fout('LOOPPLANK_NU', 'geef een tijdstip met tijdzone, zoals 2026-06-08T06:12:00Z.')) : undefined;
  const jongeren = Number(env['LOOPPLANK_DEMO_JONGEREN'] || '600');
  if (!Number.isInteger(jongeren) || jongeren < 1 || jongeren > 100_000) fout('LOOPPLANK_DEMO_JONGEREN', 'geef een aantal van 1 tot en met 100000.');
  const rollen = (env['LOOPPLANK_ROLES'] || 'api,worker').split(',').map((r) => keuze('LOOPPLANK_ROLES', r.trim(), ['api', 'worker'] as const));
  const wachtwoord = env['LOOPPLANK_DEMO_WACHTWOORD'] || undefined;
  if (wachtwoord !== undefined && DEMO_ACCOUNTS.some((naam) => wachtwoordFout(wachtwoord, naam) !== null)) {
    fout('LOOPPLANK_DEMO_WACHTWOORD', 'gebruik minstens 12 tekens, en niets dat makkelijk te raden is.');
  }
  const eventstore = env['LOOPPLANK_EVENTSTORE'] || 'embedded';
  if (eventstore !== 'embedded' && !/^esdb(\+discover)?:\/\/[^\s]+$/.test(eventstore)) {
    fout('LOOPPLANK_EVENTSTORE', 'kies embedded, of geef een adres zoals esdb://server:2113 of esdb+discover://server:2113.');
  }
  const redis = env['LOOPPLANK_REDIS'] || undefined;
  if (redis !== undefined && !/^rediss?:\/\/[^\s]+$/.test(redis)) fout('LOOPPLANK_REDIS', 'laat leeg, of geef een adres zoals redis://server:6379.');
  const mail = leesMail(env);
  const i: Instellingen = {
    poort: nr,
    host,
    ...(env['LOOPPLANK_BEHEERPOORT'] ? { beheerpoort: poort('LOOPPLANK_BEHEERPOORT', env['LOOPPLANK_BEHEERPOORT']) } : {}),
    omgeving,
    url,
    data,
    eventstore,
    sleutelkast: resolve(env['LOOPPLANK_SLEUTELKAST'] || join(data, 'sleutels')),
    sleutelBestand: resolve(env['LOOPPLANK_SLEUTEL_BESTAND'] || join(data, 'hoofdsleutel')),
    ...(redis ? { redis } : {}),
    rollen,
    demo: demo === 'auto' && omgeving === 'oefen' && eventstore === 'embedded',
    ...(wachtwoord ? { demoWachtwoord: wachtwoord } : {}),
    ...(klok ? { nu: klok } : {}),
    demoJongeren: jongeren,
    ...(mail ? { mail } : {}),
    spoed: leesSpoed(env),
  };
  if (omgeving === 'productie') eisProductie(i);
  return i;
}
