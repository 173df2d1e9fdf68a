import type { Gelezenrij, Wie } from './rij';

/** A name without capitals, accents and signs: how a list writes it this year and next. */
const plat = (tekst: string | undefined): string => (tekst ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * What makes two rows of one organisation be about the same person: the same number, name and day of birth. Only a
 * keyed digest of it is kept.
 */
export const persoonstekst = ({ bsn, voornaam, tussenvoegsel, achternaam, geboortedatum }: Wie): string =>
  JSON.stringify([bsn ?? '', plat(voornaam), plat(tussenvoegsel) + plat(achternaam), geboortedatum ?? '']);

/** Of whom a register says something: a number is enough, and lists that give no more mean the same person. */
export const registerpersoon = (wie: Wie): string => (wie.bsn === undefined ? persoonstekst(wie) : JSON.stringify(['bsn', wie.bsn]));

/** Everything a row says, in a fixed order: the same row of another file gives the same text. */
export function rijtekst(rij: Gelezenrij): string {
  const wie = persoonstekst(rij.wie);
  if (rij.soort === 'register') return JSON.stringify(['register', rij.register, wie, rij.gemeente ?? '', rij.standOp, rij.volledig, rij.sleutel, rij.verwijderd, rij.inhoud ?? null]);
  if (rij.soort === 'contact') {
    const { plaatsgevondenOp, kanaal, uitkomst, betrokkene, aanleiding, notitie } = rij.contact;
    return JSON.stringify(['contact', wie, plaatsgevondenOp, kanaal, uitkomst, betrokkene ?? 'jongere', aanleiding ?? '', notitie ?? '']);
  }
  const { gemeente, herkomst, opleidingsoort, contactgegevens, regiehouder, volgendMoment } = rij;
  return JSON.stringify(['leerling', wie, gemeente, herkomst, opleidingsoort ?? '', contactgegevens.map((c) => [c.soort, c.waarde]), regiehouder ?? '', volgendMoment ?? '']);
}
