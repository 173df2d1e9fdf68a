import { type Dag, plusDagen } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { gesproken, poging } from './aanraking';
import { koppel, nieuwNummer } from './aanmelding';
import { later, opWerkdag, werkdagNa, werkmoment } from './agenda';
import { kanBellen, type Verhaal, zin } from './verhaal';

/** How the youngster wants to be approached; now and then that nobody may hear who calls. */
export function voorkeur(v: Verhaal, dag: Dag): void {
  const discreet = v.toeval.kans(verdelingen.voorkeur.discreet);
  v.leven.doe(v.houder, werkmoment(dag, v.toeval), 'LegContactvoorkeurVast', {
    discreet,
    kanaal: v.toeval.kies(['app', 'bellen', 'app']),
    ...(v.toeval.kans(0.5) ? { voicemailToegestaan: !discreet } : {}),
    toelichting: zin(v, teksten.voorkeur),
  });
}

/** A number turns out wrong; mostly somebody knows the new one. */
export function nummerFout(v: Verhaal, dag: Dag, nieuw: boolean): void {
  if (!kanBellen(v, dag)) return;
  const gebeld = werkmoment(dag, v.toeval);
  const fout = poging(v, { dag, door: v.houder, kanaal: 'bellen', aanleiding: 'nazorgcheck' }, 'nummerFout', { gebeurd: gebeld, meteen: true });
  if (!fout) return;
  v.nummers.push({ vanaf: later(gebeld, 5), stap: null });
  if (!nieuw) return;
  const wanneer = werkmoment(opWerkdag(plusDagen(dag, v.toeval.geheel(5, 24))), v.toeval);
  nieuwNummer(v, wanneer, v.houder, v.toeval.kies(['ouder', 'jongere', 'school', 'werkgever']));
}

/** A colleague did this before; from this day on the present holder has the regie and accompanies the youngster. */
export function vervang(v: Verhaal, dag: Dag, oud: Collega): void {
  const nieuw = v.houder;
  if (oud === nieuw || oud.organisatie !== nieuw.organisatie) return;
  const op = werkmoment(dag, v.toeval);
  const organisatieId = nieuw.organisatie.id;
  if (!v.leven.doe(nieuw, op, 'WijsRegieToe', { organisatieId, medewerkerId: nieuw.id, reden: 'vervanging' })) return;
  v.leven.vervangVanaf(op, oud, nieuw);
  koppel(v, later(op, 1), nieuw, nieuw, dag);
  v.leven.doe(nieuw, later(op, 2), 'OntkoppelBegeleider', { organisatieId, medewerkerId: oud.id, tot: dag });
  v.leven.doe(nieuw, later(op, 4), 'VoegNotitieToe', { tekst: zin(v, teksten.collega) });
}

export const notitie = (v: Verhaal, dag: Dag, door: Collega): boolean =>
  v.leven.doe(door, werkmoment(dag, v.toeval), 'VoegNotitieToe', { tekst: zin(v, teksten.notitie) });

/** Somebody records something wrong and puts it right: the outcome, the day, or a line that stood there already. */
export function vergissing(v: Verhaal, dag: Dag): void {
  const op = werkmoment(dag, v.toeval);
  const naam = `vergissing-${op}`;
  const reden = v.toeval.kies(['vergissing', 'verkeerdeDatum', 'dubbel'] as const);
  const a = { dag, door: v.houder, kanaal: 'bellen' as const, aanleiding: 'nazorgcheck' as const };
  const meteen = { gebeurd: op, meteen: true, naam };
  const opgeslagen = reden === 'vergissing' ? gesproken(v, a, meteen) : poging(v, a, 'voicemail', meteen);
  if (!opgeslagen) return;
  const velden = reden === 'vergissing' ? { uitkomst: 'voicemail' as const, themas: null, notitie: null } : { plaatsgevondenOp: later(op, -24 * 60) };
  v.leven.doe(v.houder, werkmoment(werkdagNa(dag, 1), v.toeval), 'CorrigeerGebeurtenis', (id) => ({
    gebeurtenisId: id(naam),
    reden,
    toelichting: teksten.correctie[reden],
    ...(reden === 'dubbel' ? {} : { nieuw: { soort: 'contact', velden } }),
  }));
}

/** Whoever held the regie has left and nobody has taken the seat yet: visible, and for the whole team. */
export function komtVacant(v: Verhaal): void {
  const { organisatie, id } = v.houder;
  const collega = v.regio.bezetting.team[organisatie.sleutel].find((c) => c.id !== id);
  if (!collega) return;
  v.leven.doe(collega, v.leven.straksNa(1), 'WijsRegieToe', { organisatieId: organisatie.id, reden: 'vervanging' });
  v.leven.doe(collega, v.leven.straksNa(1), 'VoegNotitieToe', { tekst: teksten.vacant });
}
