import type { Dag } from '@loopplank/kernel';
import type { BeeldDefinitie } from '../definitie';
import type { Houdbaarheid, Houdbaarheidsoort } from '../houdbaarheid';
import type { Definitieinhoud } from './inhoud';

/** A definition from what an event keeps of it. */
export const definitieUit = (code: string, versie: number, geldigVanaf: Dag, inhoud: Definitieinhoud): BeeldDefinitie => ({
  ...inhoud,
  code,
  versie,
  geldigVanaf,
  registratie: {
    ...inhoud.registratie,
    houdbaarheid: Object.fromEntries(
      inhoud.registratie.houdbaarheid.map(({ soort, regel }) => [soort, { ...regel, waarschuwDagen: regel.waarschuwDagen ?? null }]),
    ) as Readonly<Record<Houdbaarheidsoort, Houdbaarheid>>,
  },
});

/** What an event keeps of a definition. */
export function inhoudVan({ code: _c, versie: _v, geldigVanaf: _g, registratie, ...rest }: BeeldDefinitie): Definitieinhoud {
  const regels = Object.entries(registratie.houdbaarheid) as [Houdbaarheidsoort, Houdbaarheid][];
  return {
    ...rest,
    registratie: {
      ...registratie,
      houdbaarheid: regels.map(([soort, { waarschuwDagen, ...regel }]) => ({ soort, regel: { ...regel, ...(waarschuwDagen === null ? {} : { waarschuwDagen }) } })),
    },
  };
}
