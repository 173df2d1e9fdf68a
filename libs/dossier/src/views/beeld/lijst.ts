import { type BeeldDefinitie, UITREDENEN } from '@loopplank/in-beeld';
import { dagenTussen, type Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { alle } from '../rijen';
import { blad } from '../vrager';
import { codesVan, geldendeVersie, leesVersies, type Opgeslagenversie } from './definities';
import { gevouwen } from './gevouwen';
import { opgezocht } from './opgezocht';
import type { Beeldgroep, Beeldlijst, Beeldregel, Beeldvraag } from './vraag';

/** The version in force, or the one that is named: published or still a draft. */
function kiesDefinitie({ definitie: d, peildatum }: Beeldvraag, versies: readonly Opgeslagenversie[], definities: readonly BeeldDefinitie[]): BeeldDefinitie | undefined {
  if (d.versie === undefined) return geldendeVersie(definities, d.code, peildatum);
  return versies.find((v) => v.definitie.code === d.code && v.definitie.versie === d.versie)?.definitie;
}

/** What comes next is stored for published definitions, as known now, from today on. Everything else is folded. */
const staatKlaar = ({ definitie: d, bekendOp, peildatum, vrager }: Beeldvraag, gekozen: BeeldDefinitie, definities: readonly BeeldDefinitie[]): boolean =>
  bekendOp === undefined && peildatum >= vrager.vandaag && geldendeVersie(definities, d.code, peildatum)?.versie === gekozen.versie;

const rang = (r: Beeldregel): number => UITREDENEN.indexOf(r.reden);

/** By group, then who is out of view longest. */
const opVolgorde = (a: Beeldregel, b: Beeldregel): number =>
  rang(a) - rang(b) || (a.sinds < b.sinds ? -1 : a.sinds > b.sinds ? 1 : 0) || (a.jongereId < b.jongereId ? -1 : 1);

function groepen(regels: readonly Beeldregel[], vraag: Beeldvraag): Beeldgroep[] {
  return UITREDENEN.flatMap((reden) => {
    const hier = regels.filter((r) => r.reden === reden);
    const midden = hier[Math.floor(hier.length / 2)];
    return midden ? [{ reden, aantal: hier.length, mediaanDagen: dagenTussen(midden.sinds, vraag.peildatum) }] : [];
  });
}

const bronnen = (db: Db, { bekendOp }: Beeldvraag): Beeldlijst['bronnen'] =>
  alle<{ bron: string; laatstOp: Moment }>(db, 'SELECT bron, laatst_op AS laatstOp FROM bron ORDER BY bron').filter((b) => bekendOp === undefined || b.laatstOp <= bekendOp);

const gemeentenVan = (db: Db, { vrager }: Beeldvraag): string[] => {
  const alles = vrager.inhoud === 'feiten';
  return alle<{ gemeente: string }>(db, `SELECT DISTINCT gemeente FROM gebied ${alles ? '' : 'WHERE organisatie_id = ?'} ORDER BY gemeente`, ...(alles ? [] : [vrager.organisatieId])).map((r) => r.gemeente);
};

/**
 * Who is out of view on a day, as known at a moment, by a definition: the page asked for, with the groups and how the
 * other definitions count. Null: there is no such definition. Reads much at once: belongs in a thread that reads.
 */
export function leesBeeldlijst(db: Db, vraag: Beeldvraag): Beeldlijst | null {
  const versies = leesVersies(db);
  const definities = versies.filter((v) => v.status === 'vastgesteld').map((v) => v.definitie);
  const definitie = kiesDefinitie(vraag, versies, definities);
  if (!definitie) return null;
  const anderen = codesVan(definities).filter((c) => c !== definitie.code).flatMap((c) => geldendeVersie(definities, c, vraag.peildatum) ?? []);
  const alles = [definitie, ...anderen];
  const { regels, tellingen } = staatKlaar(vraag, definitie, definities) ? opgezocht(db, vraag, alles) : gevouwen(db, vraag, alles);
  const gesorteerd = [...regels].sort(opVolgorde);
  const gevraagd = gesorteerd.filter((r) => (vraag.reden === undefined ? r.reden !== 'rustOpVerzoek' : r.reden === vraag.reden));
  return { definitie, concept: !definities.includes(definitie), items: blad(gevraagd, vraag), totaal: gevraagd.length, groepen: groepen(gesorteerd, vraag), tellingen, gemeenten: gemeentenVan(db, vraag), bronnen: bronnen(db, vraag) };
}
