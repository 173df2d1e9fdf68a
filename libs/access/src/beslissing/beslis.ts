import { geldtOp } from '@loopplank/kernel';
import type { Rol } from '../medewerker/events';
import { DOELEN, type Doel } from './doelen';
import type { Beslis, Handeling, Medewerker, Toegang, Vraag } from './port';
import { BIJ_AANBOD, BIJ_NOOD, OVER_INSTALLATIE, OVER_JONGERE, OVER_ORGANISATIE, REGELS, type Regel, ROND_JONGEREN } from './regels';

const isEenVan = (soorten: readonly Handeling[], h: Handeling): boolean => soorten.includes(h);
const overJongere = (h: Handeling): boolean => isEenVan(OVER_JONGERE, h);
const raaktJongeren = (h: Handeling): boolean => overJongere(h) || isEenVan(ROND_JONGEREN, h);

/** Management reaches the own organisation; beyond that only for who manages the whole installation. */
function binnenBereik({ medewerker, handeling, organisatieId }: Vraag): boolean {
  if (medewerker.installatiebeheer) return true;
  if (isEenVan(OVER_INSTALLATIE, handeling)) return false;
  return !isEenVan(OVER_ORGANISATIE, handeling) || organisatieId === medewerker.organisatieId;
}

/** The lines under which this asker may do this, with the relations as they stand today. */
function passend(vraag: Vraag, handeling: Handeling): Regel[] {
  const relatie = (vraag.relaties ?? []).some((r) => geldtOp(r, vraag.vandaag) && (r.omvang === undefined || isEenVan(r.omvang === 'overdracht' ? BIJ_AANBOD : BIJ_NOOD, handeling)));
  return REGELS.filter(
    (r) => vraag.medewerker.rollen.includes(r.rol) && r.mag.includes(handeling) && (!overJongere(handeling) || r.bereik === 'elke' || relatie),
  );
}

/**
 * May this employee do this, for which purpose, and how much may be shown? Deny by default.
 *
 * Refusal codes: `mag-niet` (no role allows it, or no relation today), `doel-nodig` (more than one task allows
 * it: say which), `doel-onjuist` (the named purpose is not one of theirs here), `niet-jouw-organisatie` (a beheerder, but
 * not of this organisation or of the installation).
 * `bestaan` is true when the asker may know that the youngster exists: when they may open the file.
 */
export const beslis: Beslis = (vraag) => {
  const mogelijk = passend(vraag, vraag.handeling);
  if (mogelijk.length > 0 && !binnenBereik(vraag)) return geweigerd(vraag, 'niet-jouw-organisatie');
  const gekozen = vraag.gevraagdDoel === undefined ? mogelijk : mogelijk.filter((r) => r.doel === vraag.gevraagdDoel);
  const doelen = new Set(gekozen.map((r) => r.doel));
  const [regel] = gekozen;
  // Which purpose does not matter where no youngster is concerned.
  if (regel && (doelen.size === 1 || !raaktJongeren(vraag.handeling))) {
    return { soort: 'toegestaan', rol: regel.rol, doel: regel.doel, inhoud: regel.inhoud };
  }
  const code = regel ? 'doel-nodig' : mogelijk.length > 0 ? 'doel-onjuist' : 'mag-niet';
  return geweigerd(vraag, code);
};

const geweigerd = (vraag: Vraag, code: string): Toegang => ({
  soort: 'geweigerd',
  bestaan: !overJongere(vraag.handeling) || passend(vraag, 'jongere.zien').length > 0,
  code,
});

/** One thing somebody is here for. */
export interface Taak {
  readonly doel: Doel;
  readonly rol: Rol;
  /** Dutch, for the choice on the screen. */
  readonly uitleg: string;
}

/** The tasks of an employee; with more than one that touches youngsters, requests name theirs in `Doel`. */
export const takenVan = (medewerker: Pick<Medewerker, 'rollen'>): readonly Taak[] =>
  REGELS.filter((r) => medewerker.rollen.includes(r.rol)).map((r) => ({ doel: r.doel, rol: r.rol, uitleg: DOELEN[r.doel].uitleg }));
