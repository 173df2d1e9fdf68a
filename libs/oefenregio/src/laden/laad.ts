import { INSTALLATIE_STREAM, installatieDecider, type InstallatieEvent, legOefenregioVast, type Opdrachtgever } from '@loopplank/access';
import type { CommandService } from '@loopplank/commands';
import { DEMO_ACCOUNTS, type DemoAccount } from '../regio/medewerkers';
import { hedenBij, maakRegio, type Regio, type Regiokeuze } from '../regio/regio';
import { laadHuis, stelWachtwoordenIn } from './laad-huis';
import { Geweigerd, laadLeven, type MagDoor } from './laad-leven';
import { laadVerwisseling } from './laad-verwisseling';

export interface Laadopdracht extends Regiokeuze {
  readonly commands: CommandService;
  /** Passwords of the demo accounts; kept as slow hashes only. */
  readonly wachtwoorden: Readonly<Record<DemoAccount, string>>;
  /** Called after every youngster with how many are done. */
  readonly voortgang?: (gedaan: number, totaal: number) => void;
  /** Asked between commands: true stops the loading with `LadenGestopt`. Loading again goes on where it stopped. */
  readonly gestopt?: () => boolean;
  /** Cheaper hashing for tests. */
  readonly kosten?: Opdrachtgever['kosten'];
}

export interface DemoToegang {
  readonly gebruikersnaam: DemoAccount;
  readonly naam: string;
  readonly organisatie: string;
}

export class LadenGestopt extends Error {}

/** Lives loaded side by side: enough to fill the group commits of the log, few enough to stay small in memory. */
const TEGELIJK = 48;

/**
 * Loads a practice region through the same commands as everything else, on a clock of the past. Ids of commands
 * follow from the region, so running it again after a crash completes it and doubles nothing: even on another day,
 * because the present of a region that was begun is read back from the log. A store holds one region.
 */
export async function laadOefenregio(opdracht: Laadopdracht): Promise<{ readonly accounts: readonly DemoToegang[] }> {
  const { commands, nu, kosten } = opdracht;
  const regio = await begonnenRegio(opdracht);
  const magDoor: MagDoor = () => {
    if (opdracht.gestopt?.()) throw new LadenGestopt('loading the practice region was stopped');
  };
  const klaar = await isGeladen(opdracht);
  if (!klaar) {
    await laadHuis(commands, regio, magDoor);
    await laadLevens(opdracht, regio, magDoor);
    await laadVerwisseling(commands, regio);
  }
  await stelWachtwoordenIn(commands, opdracht.wachtwoorden, { nu, ...(kosten ? { kosten } : {}) });
  if (!klaar) await legVast(opdracht, regio);
  return { accounts: DEMO_ACCOUNTS.map((account) => toegang(regio, account)) };
}

const toegang = (regio: Regio, gebruikersnaam: DemoAccount): DemoToegang => {
  const { naam, organisatie } = regio.bezetting.demo[gebruikersnaam];
  return { gebruikersnaam, naam, organisatie: organisatie.naam };
};

/** The region as asked, or the one that was begun on an earlier day. */
async function begonnenRegio({ commands, zaad, jongeren, jaren, nu }: Laadopdracht): Promise<Regio> {
  const installatie = await commands.lees<InstallatieEvent>(INSTALLATIE_STREAM);
  const gevraagd = maakRegio({ zaad, jongeren, jaren, nu });
  const eerder = installatie
    .filter((e) => e.type === 'VangnetAangewezen')
    .map((e) => ({ regio: maakRegio({ zaad, jongeren, jaren, nu: hedenBij(e.geldigOp, jaren) }), vangnet: e.data.organisatieId }));
  return eerder.find((e) => e.regio.organisaties.doorstroompunt.id === e.vangnet)?.regio ?? gevraagd;
}

async function isGeladen({ commands, zaad, jongeren, jaren }: Laadopdracht): Promise<boolean> {
  const { state } = await commands.laad(installatieDecider, INSTALLATIE_STREAM);
  const al = state.oefenregio;
  if (al && (al.zaad !== zaad || al.jongeren !== jongeren || al.jaren !== jaren)) throw new Geweigerd('oefenregio', 'oefenregio-al-geladen');
  return al !== undefined;
}

async function laadLevens({ commands, jongeren, voortgang }: Laadopdracht, regio: Regio, magDoor: MagDoor): Promise<void> {
  let volgende = 0;
  let gedaan = 0;
  const baan = async (): Promise<void> => {
    for (let index = volgende++; index < jongeren; index = volgende++) {
      await laadLeven(commands, regio, index, magDoor);
      voortgang?.(++gedaan, jongeren);
    }
  };
  // After a failure the other lanes finish the life they are in and begin no other; nothing runs on behind our back.
  const banen = Array.from({ length: Math.min(TEGELIJK, jongeren) }, () =>
    baan().catch((fout: unknown) => {
      volgende = jongeren;
      throw fout;
    }),
  );
  const mislukt = (await Promise.allSettled(banen)).find((b) => b.status === 'rejected');
  if (mislukt) throw mislukt.reason;
}

async function legVast({ commands, zaad, jongeren, jaren, nu }: Laadopdracht, regio: Regio): Promise<void> {
  const uitkomst = await legOefenregioVast(commands, { jongeren, jaren, zaad }, { nu, werk: regio.ruimte });
  if (uitkomst.soort === 'afgewezen') throw new Geweigerd('oefenregio', uitkomst.code);
}
