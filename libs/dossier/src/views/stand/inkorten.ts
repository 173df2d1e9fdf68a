import { PER_SOORT } from '../../beeld/waarnemingen';
import type { Belastbaarheidfeit } from './rustfeiten';
import type { Bezoekfeit, Contactfeit, Feit, Stand } from './feiten';
import { lopendeOverdracht } from '../../overdracht/loop';
import { lopendeZoektocht } from '../../zoektocht/loop';
import { openHulpvragen } from './hulpvragen';
import { regieNu } from './regie';
import { EINDE_DER_TIJDEN, huidigeId, laatsteFeit, opVolgorde, type Zicht, zicht } from './zicht';

const lijst = <F extends Feit>(feit: F | undefined): F[] => (feit ? [feit] : []);

/** The touchpoints that still decide something: the newest of each kind, and what each number was last known for. */
function bepalend(z: Zicht): Contactfeit[] {
  const volgorde = opVolgorde(z.contacten);
  const nieuwste = (['tweezijdig', 'indirect', 'poging'] as const).flatMap((soort) => volgorde.filter((c) => c.soort === soort).slice(-PER_SOORT));
  const perNummer = z.contactgegevens.flatMap((g) => {
    const hier = volgorde.filter((c) => c.contactgegevenId !== undefined && huidigeId(z, c.contactgegevenId) === g.id);
    return [...lijst(hier.findLast((c) => c.soort === 'tweezijdig')), ...lijst(hier.findLast((c) => c.uitkomst === 'nummerFout'))];
  });
  const nodig = new Set([...nieuwste, ...perNummer].map((c) => c.id));
  return z.contacten.filter((c) => nodig.has(c.id));
}

/** Of visits a list looks at the last one that measured something, of each organisation: others may not read theirs. */
const laatstePerOrganisatie = <B extends Bezoekfeit | Belastbaarheidfeit>(bezoeken: readonly B[]): B[] => {
  const gemeten = opVolgorde(bezoeken.filter((b) => b.belastbaarheid?.length));
  return gemeten.filter((b, i) => !gemeten.slice(i + 1).some((later) => later.organisatieId === b.organisatieId));
};

/** Help requests that are open, with who has them. */
function lopendeHulp(z: Zicht): Pick<Stand, 'hulpvragen' | 'opgepakt' | 'hulpafrondingen'> {
  const open = openHulpvragen(z);
  return { hulpvragen: open.map((h) => h.hulpvraag), opgepakt: open.flatMap((h) => lijst(h.eigenaar)), hulpafrondingen: [] };
}

/**
 * The same facts, less those that no list about now looks at: reading a hundred of these is a matter of
 * milliseconds. History, agreements and counts are not in it.
 */
export function inkorten(stand: Stand): Stand {
  const z = zicht(stand, EINDE_DER_TIJDEN);
  if (!z) return stand;
  const { revision, betrokkenheden, eindes, koppelingen, ontkoppelingen, contactgegevens, ongeldig, opvolgers } = z;
  const { uitstroomgesprekken, nazorgstarts, nazorgpauzes, nazorghervattingen, nazorgverlengingen, nazorgeindes } = z;
  const { diplomas, profielen, uitnodigingen, inschrijvingen, uitschrijvingen, plaatsingen, plaatsingwijzigingen, plaatsingeindes, bezoeken } = z;
  return {
    revision, betrokkenheden, eindes, koppelingen, ontkoppelingen, contactgegevens, ongeldig, opvolgers,
    uitstroomgesprekken, nazorgstarts, nazorgpauzes, nazorghervattingen, nazorgverlengingen, nazorgeindes, nazorgplannen: [], nazorgmissers: [],
    diplomas, profielen, uitnodigingen, inschrijvingen, uitschrijvingen, plaatsingen, plaatsingwijzigingen, plaatsingeindes,
    bezoeken: laatstePerOrganisatie(bezoeken),
    belastbaarheid: laatstePerOrganisatie(z.belastbaarheid),
    uitvalrisicos: lijst(laatsteFeit(z.uitvalrisicos)),
    rust: lijst(laatsteFeit(z.rust)),
    toestemmingen: [],
    intrekkingen: [],
    ...lopendeHulp(z),
    aanmeldingen: [{ ...z.aanmelding, geldigOp: stand.aanmeldingen[0]!.geldigOp }],
    voorkeuren: lijst(laatsteFeit(z.voorkeuren)),
    contacten: bepalend(z),
    regie: lijst(regieNu(z)),
    momenten: lijst(laatsteFeit(z.momenten)),
    overdracht: lopendeOverdracht(z.overdracht),
    zoektocht: lopendeZoektocht(z.zoektocht),
    afspraken: [],
    afrondingen: [],
    correcties: [],
    samenvoegingen: z.samenvoegingen,
    begin: {},
  };
}
