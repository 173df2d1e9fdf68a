import { maakBron } from '../client/bron';
import { ApiFout } from '../client/probleem';
import { medewerker, sessie } from '../client/sessie';
import { schrijf } from '../client/http';
import { verbinding } from '../client/verbinding';
import type { Ontvangst } from '@loopplank/dossier/antwoorden';
import * as r from './rij';
import { adopteer, bewaar } from './opslag';

/** The running queue: keeps it on disk, lets time pass over it, sends. */
export const wachtrij = maakBron<r.Rij>([]);
/** True when this browser refuses to store: what waits exists on this screen only. */
export const bewarenLukt = maakBron(true);

export interface Aankomst {
  readonly sleutel: string;
  readonly jongereId: string;
  readonly ontvangst: Ontvangst;
}

const bijAankomst = new Set<(a: Aankomst) => void>();
const onderweg = new Set<string>();
let wekker: ReturnType<typeof setTimeout> | undefined;

/** Registers a watcher of arrivals; screens refresh what they show. */
export function volgAankomsten(luister: (a: Aankomst) => void): () => void {
  bijAankomst.add(luister);
  return () => bijAankomst.delete(luister);
}

function zet(rij: r.Rij): void {
  if (rij === wachtrij.lees()) return;
  wachtrij.zet(rij);
  void bewaar(rij).then((gelukt) => bewarenLukt.zet(gelukt));
  plan();
}

function plan(): void {
  clearTimeout(wekker);
  const tik = r.volgendeTik(wachtrij.lees().filter((x) => !onderweg.has(x.sleutel)), medewerker()?.id ?? null);
  if (tik !== null) wekker = setTimeout(() => void loop(), Math.max(0, Math.min(tik - Date.now(), 60_000)));
}

async function stuur(item: r.Registratie): Promise<void> {
  onderweg.add(item.sleutel);
  try {
    const inhoud = JSON.stringify(item.lichaam);
    const ontvangst = await schrijf<Ontvangst>(`/v1/jongeren/${item.jongereId}/${item.soort}`, item.lichaam, { sleutel: item.sleutel, keepalive: inhoud.length < 20_000 });
    zet(r.naAankomst(wachtrij.lees(), item.sleutel));
    meldAankomst({ sleutel: item.sleutel, jongereId: item.jongereId, ontvangst });
  } catch (fout) {
    if (!(fout instanceof ApiFout)) throw fout;
    if (r.alAangekomen(fout.probleem)) {
      zet(r.naAankomst(wachtrij.lees(), item.sleutel));
      meldAankomst({ sleutel: item.sleutel, jongereId: item.jongereId, ontvangst: {} });
    } else {
      zet(r.naMislukking(wachtrij.lees(), item.sleutel, fout.probleem, Date.now()));
    }
  } finally {
    onderweg.delete(item.sleutel);
    plan();
  }
}

const meldAankomst = (a: Aankomst): void => bijAankomst.forEach((luister) => luister(a));

async function loop(): Promise<void> {
  zet(r.verstrijk(wachtrij.lees(), Date.now()));
  const nu = sessie.lees();
  if (nu.soort === 'in') {
    const gereed = r.teSturen(wachtrij.lees(), nu.medewerker.id, Date.now()).filter((x) => !onderweg.has(x.sleutel));
    await Promise.all(gereed.map(stuur));
  }
  plan();
}

/** Adds a registration. `metDetails`: hold it while the rest is being filled in. */
export function registreer(nieuw: Omit<r.Nieuw, 'medewerkerId'>, metDetails = false): void {
  const wie = medewerker();
  if (wie === null) throw new Error('nobody is logged in');
  // Whoever records the next thing has moved on from the previous one.
  zet(r.voegToe(r.laatLos(wachtrij.lees(), Date.now()), { ...nieuw, medewerkerId: wie.id }, Date.now(), metDetails));
}

export const vulAan = (sleutel: string, lichaam: r.Registratie['lichaam']): void => zet(r.vulAan(wachtrij.lees(), sleutel, lichaam, Date.now()));
export const maakOngedaan = (sleutel: string): void => zet(r.maakOngedaan(wachtrij.lees(), sleutel));
export const laatLos = (sleutel?: string): void => zet(r.laatLos(wachtrij.lees(), Date.now(), sleutel));
/** Going to another screen: forms that are open go too. */
export const laatAllesLos = (): void => zet(r.laatAllesLos(wachtrij.lees(), Date.now()));
export const probeerNu = (ookGeweigerd = false): void => zet(r.probeerNu(wachtrij.lees(), Date.now(), ookGeweigerd));
export const gooiWeg = (sleutel: string): void => zet(r.gooiWeg(wachtrij.lees(), sleutel));

async function neemOver(): Promise<void> {
  const gevonden = await adopteer((sleutel) => wachtrij.lees().some((x) => x.sleutel === sleutel));
  if (gevonden.length > 0) zet([...wachtrij.lees(), ...gevonden]);
}

const OVERNAME_MS = 30_000;

/** Starts the engine once, at the start of the app. */
export function startWachtrij(): void {
  sessie.volg(() => void loop());
  verbinding.volg(() => {
    if (verbinding.lees() === 'goed') probeerNu();
  });
  const wegwezen = (alles: boolean) => {
    const rij = wachtrij.lees();
    zet(alles ? r.laatAllesLos(rij, Date.now()) : r.laatLos(rij, Date.now()));
    void loop();
  };
  // `pagehide` is the last moment a browser promises; a phone may close a hidden page without it.
  window.addEventListener('pagehide', () => wegwezen(true));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') wegwezen(false);
  });
  void neemOver();
  setInterval(() => void neemOver(), OVERNAME_MS);
}
