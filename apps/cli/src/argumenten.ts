import { resolve } from 'node:path';
import type { VerbVerzoek } from './protocol';

/** Used wrongly: the message is the whole answer, exit code 2. */
export class Verkeerd extends Error {}

interface VerbVorm {
  /** Names of the positional arguments; `?` at the end: may be left out. */
  readonly posities: readonly string[];
  readonly opties: Readonly<Record<string, 'tekst' | 'getal' | 'vlag'>>;
  readonly uitleg: string;
}

export const VORMEN: Readonly<Record<string, VerbVorm>> = {
  'medewerker maak': {
    posities: ['gebruikersnaam'],
    opties: { naam: 'tekst', organisatie: 'tekst', soort: 'tekst', regio: 'getal', rol: 'tekst', 'wachtwoord-stdin': 'vlag' },
    uitleg: 'medewerker maak <gebruikersnaam> --naam "…" --organisatie "…" [--soort school|gemeente|…] [--regio N] --rol beheerder [--wachtwoord-stdin]',
  },
  'medewerker wachtwoord': { posities: ['gebruikersnaam'], opties: { 'wachtwoord-stdin': 'vlag' }, uitleg: 'medewerker wachtwoord <gebruikersnaam> [--wachtwoord-stdin]' },
  'medewerker sluit': {
    posities: ['gebruikersnaam'],
    opties: { reden: 'tekst', opvolger: 'tekst' },
    uitleg: 'medewerker sluit <gebruikersnaam> --reden "…" [--opvolger <gebruikersnaam>]',
  },
  herbouw: { posities: ['view?'], opties: { alles: 'vlag' }, uitleg: 'herbouw <view> | herbouw --alles' },
  hervat: { posities: ['view'], opties: {}, uitleg: 'hervat <view>' },
  controleer: { posities: [], opties: {}, uitleg: 'controleer' },
  status: { posities: [], opties: {}, uitleg: 'status' },
  bewaar: { posities: ['map'], opties: {}, uitleg: 'bewaar <lege map>' },
  herstel: { posities: ['map'], opties: {}, uitleg: 'herstel <map van een back-up>   (server stil, LOOPPLANK_DATA leeg)' },
  'sleutels vernietig': { posities: ['jongere'], opties: { reden: 'tekst' }, uitleg: 'sleutels vernietig <nummer van de jongere> --reden verzoek|bewaartermijn|geenGrondslag|bevel   (wissen, voorgoed)' },
  'sleutels maak': { posities: [], opties: {}, uitleg: 'sleutels maak   (eenmalig: de hoofdsleutel van een nieuwe installatie)' },
  'sleutels roteer': { posities: [], opties: {}, uitleg: 'sleutels roteer   (server stil: een andere hoofdsleutel)' },
  importeer: { posities: ['bestand'], opties: { profiel: 'tekst', proef: 'vlag' }, uitleg: 'importeer <bestand> --profiel <naam>|leerlingen|contacten [--proef] --als <medewerker>' },
  oefenregio: { posities: [], opties: { jongeren: 'getal', jaren: 'getal', zaad: 'getal' }, uitleg: 'oefenregio --jongeren N --jaren J --zaad S' },
};

export const HULP = ['Gebruik: loopplank <opdracht> [--als beheerder] [--json]', '', ...Object.values(VORMEN).map((v) => `  loopplank ${v.uitleg}`)].join('\n');

export interface Aanroep extends VerbVerzoek {
  readonly json: boolean;
  readonly wachtwoordVanStdin: boolean;
}

function waarde(soort: 'tekst' | 'getal', naam: string, ruw: string | undefined): string | number {
  if (ruw === undefined || ruw.startsWith('--')) throw new Verkeerd(`--${naam} heeft een waarde nodig.`);
  if (soort === 'tekst') return ruw;
  const getal = Number(ruw);
  if (!Number.isInteger(getal) || getal < 0) throw new Verkeerd(`--${naam} is geen heel getal: ${ruw}`);
  return getal;
}

/** Reads the command line. Throws Verkeerd with one Dutch line. */
export function leesAanroep(argv: readonly string[]): Aanroep {
  const losse = argv.filter((a) => !a.startsWith('--'));
  const verb = [`${argv[0] ?? ''} ${argv[1] ?? ''}`, argv[0] ?? ''].find((v) => v in VORMEN);
  if (!verb) throw new Verkeerd(losse.length === 0 ? HULP : `Onbekende opdracht: ${losse.slice(0, 2).join(' ')}\n\n${HULP}`);
  const vorm = VORMEN[verb]!;
  const rest = argv.slice(verb.split(' ').length);
  const args: Record<string, string | number | boolean> = {};
  const posities: string[] = [];
  let json = false;
  let als: string | undefined;
  for (let i = 0; i < rest.length; i += 1) {
    const a = rest[i]!;
    if (!a.startsWith('--')) posities.push(a);
    else if (a === '--json') json = true;
    else if (a === '--als') als = String(waarde('tekst', 'als', rest[(i += 1)]));
    else {
      const naam = a.slice(2);
      const soort = vorm.opties[naam];
      if (!soort) throw new Verkeerd(`Onbekende optie: ${a}\nGebruik: loopplank ${vorm.uitleg}`);
      args[naam] = soort === 'vlag' ? true : waarde(soort, naam, rest[(i += 1)]);
    }
  }
  const nodig = vorm.posities.filter((p) => !p.endsWith('?')).length;
  if (posities.length < nodig || posities.length > vorm.posities.length) throw new Verkeerd(`Gebruik: loopplank ${vorm.uitleg}`);
  posities.forEach((p, i) => {
    const naam = vorm.posities[i]!.replace('?', '');
    // The verb may run in a server that stands in another folder than whoever typed this.
    args[naam] = naam === 'map' || naam === 'bestand' ? resolve(p) : p;
  });
  return { verb, args, json, wachtwoordVanStdin: args['wachtwoord-stdin'] === true, ...(als === undefined ? {} : { als }) };
}
