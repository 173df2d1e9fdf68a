import { dagenTussen, dagVan, type Dag, leeftijdOp } from '@loopplank/kernel';
import { gemeente as zoekGemeente } from '@loopplank/referentie';
import type { AanvoerRegel, Signaalbericht, SignaalRegel } from '../../antwoorden.signalen';
import type { Registerlijst } from '../../rijen/velden';
import type { Ontvangst } from '../../signalen/state';
import { ontvangsttekst } from '../../signalen/tekst';
import type { Signaalregel, Versheid } from '../../views';

/** What the lists say about who it is, the last word on each. */
export function persoonVan(ontvangsten: readonly Ontvangst[]): NonNullable<Ontvangst['persoon']> {
  return Object.assign({}, ...ontvangsten.map((o) => o.persoon ?? {})) as NonNullable<Ontvangst['persoon']>;
}

const naamVan = ({ voornaam, tussenvoegsel, achternaam }: ReturnType<typeof persoonVan>): string => [voornaam, tussenvoegsel, achternaam].filter(Boolean).join(' ');

/** The row that says why somebody should look: of the rows about that day, the last one; else the last of all. */
function redenrij(r: Signaalregel): Ontvangst | undefined {
  const met = r.stand.ontvangsten.filter((o) => o.regel?.inhoud && (o.regel.inhoud.uitPer === r.aandacht || o.regel.inhoud.soort === 'zonderWerkOfSchool'));
  return met.at(-1) ?? r.stand.ontvangsten.at(-1);
}

export function signaalRegel(r: Signaalregel, vandaag: Dag): SignaalRegel {
  const p = persoonVan(r.stand.ontvangsten);
  const plaats = p.gemeente === undefined ? undefined : zoekGemeente(p.gemeente);
  const rij = redenrij(r);
  const naam = naamVan(p);
  const sinds = r.aandacht ?? r.gebeurdOp;
  return {
    id: r.id,
    status: r.status,
    register: r.register,
    ...(naam ? { naam } : {}),
    ...(p.geboortedatum ? { geboortedatum: p.geboortedatum, leeftijd: leeftijdOp(p.geboortedatum, vandaag) } : {}),
    ...(plaats ? { gemeente: { code: plaats.code, naam: plaats.naam } } : {}),
    bsnBekend: p.bsn !== undefined,
    reden: rij ? ontvangsttekst(rij) : 'Gewist',
    sindsDatum: sinds,
    ontvangenOp: r.eerstOp,
    vertragingDagen: Math.max(0, dagenTussen(sinds, dagVan(r.eerstOp))),
    bewaardTotDatum: r.bewaardTot,
    ...(r.jongereId ? { jongereId: r.jongereId } : {}),
    ...(r.beslotenOp ? { beslotenOp: r.beslotenOp } : {}),
    ...(r.reden ? { afwijsreden: r.reden } : {}),
  };
}

export const berichten = (ontvangsten: readonly Ontvangst[]): readonly Signaalbericht[] =>
  [...ontvangsten].sort((a, b) => (a.standOp < b.standOp ? 1 : -1)).map((o) => ({ register: o.register, standDatum: dagVan(o.standOp), ontvangenOp: o.ontvangenOp, tekst: ontvangsttekst(o) }));

const LIJSTNAAM: Readonly<Record<Registerlijst, string>> = { duoMutaties: 'DUO, wat veranderde', duoVolledig: 'DUO, hele lijst', jongerenInBeeld: 'Jongeren in beeld (Inlichtingenbureau)' };

function uitleg({ dagenOud, verwachtDagen, vers }: Versheid): string {
  if (dagenOud === undefined) return verwachtDagen === undefined ? 'Nog nooit binnengekomen. Deze lijst komt alleen als iemand erom vraagt.' : 'Nog nooit binnengekomen.';
  const oud = dagenOud === 0 ? 'Van vandaag' : dagenOud === 1 ? '1 dag oud' : `${dagenOud} dagen oud`;
  return vers || verwachtDagen === undefined ? `${oud}.` : `${oud}. Deze lijst hoort elke ${verwachtDagen} dagen te komen.`;
}

export const aanvoerRegel = (v: Versheid): AanvoerRegel => ({
  lijst: v.lijst,
  naam: LIJSTNAAM[v.lijst],
  register: v.register,
  ...(v.standOp ? { standDatum: dagVan(v.standOp) } : {}),
  ...(v.ontvangenOp ? { ontvangenOp: v.ontvangenOp } : {}),
  ...(v.dagenOud === undefined ? {} : { dagenOud: v.dagenOud }),
  ...(v.verwachtDagen === undefined ? {} : { verwachtDagen: v.verwachtDagen }),
  vers: v.vers,
  uitleg: uitleg(v),
});
