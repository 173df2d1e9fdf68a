import { type Dag, dagVan, eerste, laatste, type Moment, plusDagen } from '@loopplank/kernel';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { later, opWerkdag, werkdagNa, werkmoment } from './agenda';
import type { DataVan } from './stap';
import type { Verhaal } from './verhaal';

type Inschrijving = DataVan<'MeldInschrijving'>;
type Uitschrijving = DataVan<'MeldUitschrijving'>;

/** Where school years begin and end on paper: who leaves in July is enrolled until August. */
export const eindeSchooljaar = (uitstroom: Dag): Dag => `${uitstroom.slice(0, 4)}-08-01` as Dag;

/** A name by which a deregistration refers to this enrolment, or null when it is not recorded. */
export function inschrijven(v: Verhaal, op: Moment, door: Collega, i: Inschrijving): string | null {
  const naam = `inschrijving-${i.van}`;
  return v.leven.doe(door, op, 'MeldInschrijving', i, { naam }) ? naam : null;
}

/** Somebody tells that the youngster left: the enrolment by its name, when we knew of it. */
export function uitschrijven(v: Verhaal, op: Moment, door: Collega, inschrijving: string | null, u: Omit<Uitschrijving, 'inschrijvingId'>): boolean {
  return v.leven.doe(door, op, 'MeldUitschrijving', (id) => ({ ...u, ...(inschrijving === null ? {} : { inschrijvingId: id(inschrijving) }) }));
}

/** At praktijkschool or vso since some years; told at the registration, for the school is at the table. */
export function opDeKade(v: Verhaal, aangemeld: Moment, door: Collega, uitstroom: Dag): string | null {
  const jaar = Number(uitstroom.slice(0, 4)) - v.lot.geheel(4, 5);
  return inschrijven(v, later(aangemeld, 6), door, {
    organisatieId: v.regio.organisaties.kade.id, opleiding: v.persoon.opleidingsoort ?? 'praktijkonderwijs', van: `${jaar}-08-${v.lot.geheel(21, 28)}` as Dag, bron: 'school',
  });
}

/** The leaving is announced in spring, and told when it happened: by the school at once, or by the register later. */
export function vanSchool(v: Verhaal, door: Collega, inschrijving: string | null, uitstroom: Dag, reden: NonNullable<Uitschrijving['reden']>): void {
  const per = eindeSchooljaar(uitstroom);
  const { aangekondigd, doorSchool, registerDagen } = verdelingen.uitschrijving;
  if (v.lot.kans(aangekondigd)) {
    const op = werkmoment(opWerkdag(plusDagen(uitstroom, -v.lot.geheel(30, 90))), v.lot);
    uitschrijven(v, op, door, inschrijving, { per, reden, aangekondigd: true, bron: 'school' });
  }
  const dagen = v.lot.kans(doorSchool) ? v.lot.geheel(0, 9) : v.lot.geheel(registerDagen.van, registerDagen.tot);
  uitschrijven(v, werkmoment(werkdagNa(per, dagen), v.lot), door, inschrijving, { per, reden, bron: dagen < 10 ? 'school' : 'DUO' });
}

/** A place at the mbo: announced before the summer, and proven by the mbo some days after the lessons began. On paper it begins with the school year. */
export function naarHetMbo(v: Verhaal, start: Dag, aankondiger: Collega, coach: Collega): void {
  const mbo = { organisatieId: v.regio.organisaties.mbo.id, opleiding: v.decor.opleiding, van: eindeSchooljaar(start) };
  const aankondiging = werkmoment(opWerkdag(plusDagen(start, -v.lot.geheel(70, 120))), v.lot);
  inschrijven(v, aankondiging, aankondiger, { ...mbo, aangekondigd: true, bron: 'jongere' });
  const weg = uitvaldag(v, start);
  // Nobody who is out of view is proven to be at school today.
  if (v.slot.stilVanaf !== undefined && weg === null) return;
  const inschrijving = inschrijven(v, werkmoment(werkdagNa(start, v.lot.geheel(3, 20)), v.lot), coach, { ...mbo, bron: 'school' });
  if (weg === null || inschrijving === null) return;
  v.situaties = [...v.situaties, [weg, 'zoekt']];
  const { van, tot } = verdelingen.signaalDagen;
  const gehoord = v.slot.stilVanaf === undefined ? werkdagNa(weg, v.lot.geheel(van - 30, tot)) : opWerkdag(eerste(plusDagen(weg, v.lot.geheel(12, 20)), v.leven.einddag));
  uitschrijven(v, werkmoment(gehoord, v.lot), v.houder, inschrijving, { per: weg, reden: 'zonderDiploma', bron: 'DUO' });
}

/** The day somebody stops at the mbo: some do, and everybody who got out of view from there; null: goes on. */
function uitvaldag(v: Verhaal, start: Dag): Dag | null {
  const stil = v.slot.stilVanaf;
  if (stil !== undefined) {
    const weg = plusDagen(stil, -v.lot.geheel(25, 45));
    return weg > plusDagen(start, 30) ? weg : null;
  }
  if (!v.lot.kans(verdelingen.uitvalMbo.kans)) return null;
  const weg = plusDagen(start, v.lot.geheel(90, 260));
  return weg < plusDagen(v.leven.einddag, -10) ? weg : null;
}

/** At the mbo since a year or two, told at the registration; the diploma ends it. */
export function totDiploma(v: Verhaal, aangemeld: Moment, diploma: Dag): void {
  const van = laatste(`${Number(diploma.slice(0, 4)) - v.lot.geheel(1, 2)}-08-2${v.lot.geheel(1, 8)}` as Dag, plusDagen(v.persoon.geboortedatum, 15 * 365));
  const { mbo } = v.regio.organisaties;
  const inschrijving = inschrijven(v, later(aangemeld, 6), v.houder, { organisatieId: mbo.id, opleiding: v.decor.opleiding, van, bron: 'school' });
  vanSchool(v, v.houder, inschrijving, diploma, 'diploma');
}

/** Another course after the first; the youngster says so, and later the register does. */
export function volgendeOpleiding(v: Verhaal, verteld: Dag, begin: Dag): void {
  if (v.slot.stilVanaf !== undefined) return;
  const opleiding = { school: v.lot.kies(verdelingen.vervolgscholen.namen), opleiding: v.lot.kies(verdelingen.vervolgscholen.opleidingen), van: begin };
  const gezegd = werkmoment(opWerkdag(verteld), v.lot);
  inschrijven(v, gezegd, v.houder, { ...opleiding, bron: 'jongere', ...(dagVan(gezegd) < begin ? { aangekondigd: true } : {}) });
  inschrijven(v, werkmoment(werkdagNa(laatste(begin, verteld), v.lot.geheel(30, 60)), v.lot), v.houder, { ...opleiding, bron: 'DUO' });
}

/** What the register said: enrolled, and no more since some months. */
export function volgensHetRegister(v: Verhaal, aangemeld: Moment, uitgeschreven: Dag): void {
  const school = { organisatieId: v.regio.organisaties.mbo.id };
  const ontvangenOp = later(aangemeld, -60);
  const van = plusDagen(uitgeschreven, -v.lot.geheel(90, 600));
  const inschrijving = inschrijven(v, later(aangemeld, 4), v.houder, { ...school, opleiding: v.decor.opleiding, van, bron: 'DUO', ontvangenOp });
  uitschrijven(v, later(aangemeld, 5), v.houder, inschrijving, { per: uitgeschreven, reden: 'zonderDiploma', bron: 'DUO', ontvangenOp });
}
