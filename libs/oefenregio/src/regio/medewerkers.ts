import { medewerkerIdVan, type Rol } from '@loopplank/access';
import type { Actor } from '@loopplank/kernel';
import namen from '../data/namen.json';
import { Toeval } from '../toeval/toeval';
import { voluit } from '../persoon/namen';
import type { Organisatie, Organisaties, Organisatiesleutel } from './organisaties';

export const DEMO_ACCOUNTS = ['jobcoach', 'combinatie', 'rmc', 'auditor', 'beheerder'] as const;
export type DemoAccount = (typeof DEMO_ACCOUNTS)[number];

/** Somebody who works in the region. */
export interface Collega {
  readonly id: string;
  readonly naam: string;
  readonly gebruikersnaam: string;
  readonly rol: Rol;
  readonly organisatie: Organisatie;
}

/** Where each demo account works. */
const DEMO_BIJ: Readonly<Record<DemoAccount, Organisatiesleutel>> = {
  jobcoach: 'werkplein',
  combinatie: 'kade',
  rmc: 'doorstroompunt',
  auditor: 'doorstroompunt',
  beheerder: 'doorstroompunt',
};

/** Youngsters per employee before a colleague is added, and the least number of people per organisation. */
const CASELOAD = 32;
const AANDEEL: Readonly<Record<Organisatiesleutel, number>> = { kade: 0.4, mbo: 0.2, werkplein: 0.2, doorstroompunt: 0.15, uwv: 0.05 };
const MINSTENS = 2;

export interface Bezetting {
  readonly demo: Readonly<Record<DemoAccount, Collega>>;
  /** Who carries a caseload per organisation; the demo account comes first. */
  readonly team: Readonly<Record<Organisatiesleutel, readonly Collega[]>>;
  readonly allen: readonly Collega[];
}

const ascii = (naam: string): string =>
  naam.normalize('NFD').replace(/[^A-Za-z |-]/g, '').replace(/[ |]+/g, '.').toLowerCase();

/** Hires people: the five demo accounts and as many colleagues as the caseload asks for. */
export function maakBezetting(organisaties: Organisaties, jongeren: number, zaad: number): Bezetting {
  const toeval = new Toeval(`medewerkers/${zaad}`);
  const gebruikt = new Set<string>();
  const nieuw = (organisatie: Organisatie, rol: Rol, account?: DemoAccount): Collega => {
    let voornaam = '';
    let achternaam = '';
    let gebruikersnaam = '';
    // With many colleagues names repeat; a number keeps usernames apart, as in any organisation.
    for (let poging = 0; gebruikersnaam === '' || gebruikt.has(gebruikersnaam); poging++) {
      [voornaam, achternaam] = account ? (namen.medewerkers.demo[account] as [string, string]) : [toeval.kies(namen.medewerkers.voornamen), toeval.kies(namen.medewerkers.achternamen)];
      gebruikersnaam = `${ascii(voornaam)}.${ascii(achternaam)}${poging > 8 ? gebruikt.size : ''}`;
    }
    gebruikt.add(gebruikersnaam);
    const naam = account ?? gebruikersnaam;
    return { id: medewerkerIdVan(naam), naam: voluit(voornaam, achternaam), gebruikersnaam: naam, rol, organisatie };
  };

  const demo = Object.fromEntries(
    DEMO_ACCOUNTS.map((account) => [account, nieuw(organisaties[DEMO_BIJ[account]], account, account)]),
  ) as unknown as Record<DemoAccount, Collega>;
  const eerste: Partial<Record<Organisatiesleutel, Collega>> = { werkplein: demo.jobcoach, kade: demo.combinatie, doorstroompunt: demo.rmc };
  const team = Object.fromEntries(
    (Object.keys(organisaties) as Organisatiesleutel[]).map((sleutel) => {
      const aantal = Math.max(MINSTENS, Math.ceil((jongeren * AANDEEL[sleutel]) / CASELOAD));
      const vast = eerste[sleutel] ? [eerste[sleutel]] : [];
      const { rol } = organisaties[sleutel];
      return [sleutel, [...vast, ...Array.from({ length: aantal - vast.length }, () => nieuw(organisaties[sleutel], rol))]];
    }),
  ) as unknown as Record<Organisatiesleutel, readonly Collega[]>;
  return { demo, team, allen: [...new Set([...Object.values(demo), ...Object.values(team).flat()])] };
}

export const actorVan = ({ id, organisatie, rol }: Collega): Actor => ({ medewerkerId: id, organisatieId: organisatie.id, rol });
