import { projecteer } from '@loopplank/projections/testing';
import { jongereProjection } from './jongere.projection';
import { jongereMetVerleden, toeval } from './testing/bevolking';
import { SCHOOL, vraagVan } from './testing/verhaal';
import { zoekProjection } from './zoek.projection';
import { zoekJongeren } from './zoeken';

const JONGEREN = process.env['LOOPPLANK_ZWAAR'] === '1' ? 5000 : 600;
const vraag = vraagVan(SCHOOL, '2026-06-08T06:12:00Z');

/** One typing error: a letter wrong, missing, doubled or swapped with its neighbour. */
function tikfout(woord: string, r: () => number): string {
  const i = Math.floor(r() * (woord.length - 1));
  const [voor, na] = [woord.slice(0, i), woord.slice(i + 1)];
  const letter = 'aeioulnrstk'[Math.floor(r() * 11)]!;
  return [voor + letter + na, voor + na, voor + letter + woord.slice(i), voor + na[0]! + woord[i]! + na.slice(1)][Math.floor(r() * 4)]!;
}

it('finds somebody among the first ten by first name and a surname with one typing error, nearly always', () => {
  const r = toeval(3);
  let positie = 0;
  const events = Array.from({ length: JONGEREN }, (_, n) => jongereMetVerleden(n + 1, r, 0)).flat().map((e) => ({ ...e, position: ++positie }));
  const views = { zoeken: projecteer(zoekProjection((b) => b), events), jongere: projecteer(jongereProjection, events) };
  const mensen = events.flatMap((e) => (e.type === 'JongereAangemeld' && e.data.achternaam!.length > 4 ? [{ id: e.streamId.slice('jongere-'.length), ...e.data }] : []));
  let gevonden = 0;
  const proeven = 150;
  for (let i = 0; i < proeven; i++) {
    const m = mensen[Math.floor(r() * mensen.length)]!;
    const tekst = `${m.voornaam} ${tikfout(m.achternaam!.toLowerCase(), r)}`;
    const { items } = zoekJongeren(views, { tekst, geboortedatum: m.geboortedatum! }, vraag, { page: 1, pageSize: 10 }, (b) => b);
    const zonderDatum = zoekJongeren(views, { tekst }, vraag, { page: 1, pageSize: 10 }, (b) => b).items;
    // Namesakes share the places; with the day of birth there is one.
    if (items[0]?.jongereId === m.id && zonderDatum.some((t) => t.naam === items[0]!.naam)) gevonden++;
  }
  console.log(`${JONGEREN} jongeren, één tikfout: ${gevonden} van ${proeven} gevonden`);
  expect(gevonden / proeven).toBeGreaterThan(0.95);
});
