import { isZoektocht } from './besluit';
import type { Drager } from './drager';
import type { Gewogen } from './stand';
import type { Feit } from './waarneming';

const CONTACT: readonly Feit['soort'][] = ['tweezijdigContact', 'indirectContact', 'poging'];

/** The next contact came before the warning of this one: together they carry without a day between. */
const sluitAan = (een: Drager, volgende: Drager): boolean =>
  een.tot !== null && volgende.tot !== null && een.tot <= volgende.tot && (een.waarschuwVan ?? een.tot) >= volgende.van;

const opBegin = (a: Drager, b: Drager): number => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0);

function ketens(contacten: readonly Drager[]): Drager[] {
  const uit: Drager[] = [];
  for (const d of [...contacten].sort(opBegin)) {
    const vorige = uit.at(-1);
    if (vorige && sluitAan(vorige, d)) uit[uit.length - 1] = { ...d, van: vorige.van };
    else uit.push(d);
  }
  return uit;
}

/**
 * The same status and the same reason on every day, from less: contacts that follow each other in time become one
 * stretch, and attempts that carry nothing are left out. A file with a hundred touchpoints then has few days on which
 * anything can change. Which fact carries, and until when while it does, is not kept: ask the whole for that.
 */
export function beknopt(gewogen: Gewogen): Gewogen {
  const { feiten, dragers, definitie } = gewogen;
  // A search ends with whatever came after it began, and pairs do not end in the order in which they begin.
  if (definitie.combineer === 'contactEnRegistratie' || feiten.some(isZoektocht)) return gewogen;
  const gesprekken = feiten.filter((f) => f.soort === 'tweezijdigContact');
  // Whether anybody ever spoke with them is a matter of the first time.
  const eerste = gesprekken.reduce<Feit | undefined>((e, f) => (e && e.geldigVan <= f.geldigVan ? e : f), undefined);
  return {
    ...gewogen,
    dragers: [...ketens(dragers.filter((d) => d.groep === 'contact')), ...dragers.filter((d) => d.groep !== 'contact')],
    feiten: [...feiten.filter((f) => !CONTACT.includes(f.soort)), ...(eerste ? [eerste] : [])],
  };
}
