import type { Organisatiesoort } from '@loopplank/access';
import type { BetrokkenRol } from '@loopplank/dossier';

/** WEB 9.2.5: the Doorstroompunt follows youngsters of its region without a startkwalificatie. */
export const GRONDSLAG_DOORSTROOMPUNT = 'WEB 9.2.5';

/** In which roles an organisation of this kind can stand around a youngster; the first is its own. */
export const ROLLEN_VAN_SOORT: Readonly<Record<Organisatiesoort, readonly [BetrokkenRol, ...BetrokkenRol[]]>> = {
  school: ['school'], gemeente: ['gemeente'], doorstroompunt: ['doorstroompunt'], uwv: ['uwv'], begeleiding: ['begeleiding', 'zorg'], overig: ['overig', 'zorg'],
};

interface Soort {
  readonly soort: Organisatiesoort;
  readonly grondslagen: readonly string[];
}

/** The grounds of an organisation; a Doorstroompunt works on that of the law, also when nobody wrote it down. */
export const grondslagenVan = ({ soort, grondslagen }: Soort): readonly string[] => (grondslagen.length === 0 && soort === 'doorstroompunt' ? [GRONDSLAG_DOORSTROOMPUNT] : grondslagen);

/** In which roles, and on which grounds of its own, an organisation can be involved. */
export const betrekbaar = (o: Soort): { readonly rollen: readonly [BetrokkenRol, ...BetrokkenRol[]]; readonly grondslagen: readonly string[] } => ({ rollen: ROLLEN_VAN_SOORT[o.soort], grondslagen: grondslagenVan(o) });
