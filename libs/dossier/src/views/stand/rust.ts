import type { Belastbaarheidfeit, Intrekking, Rustfeit, Toestemmingfeit, Uitvalrisicofeit } from '.';
import { laatsteContact } from './contact';
import { huidigeId, laatsteFeit, opVolgorde, type Zicht } from './zicht';

/** The rest that holds on this day: the latest word decides, and an agreed one ends on its own day. */
export function rustNu(z: Zicht): Rustfeit | undefined {
  const laatste = laatsteFeit(z.rust);
  if (laatste === undefined || laatste.soort === 'ingetrokken') return undefined;
  return laatste.weerWelkom !== undefined && laatste.weerWelkom <= z.peil.dag ? undefined : laatste;
}

/** What this reader may know of what the youngster can bear, measured last: apart, or on a visit at work. */
export function belastbaarheidNu(z: Zicht, magLezen: (b: Pick<Belastbaarheidfeit, 'id' | 'organisatieId'>) => boolean) {
  return laatsteFeit([...z.belastbaarheid, ...z.bezoeken].filter((b) => b.belastbaarheid?.length && magLezen(b)));
}

export interface ToestemmingNu {
  readonly toestemming: Toestemmingfeit;
  readonly intrekking?: Intrekking;
  /** Whether it may be relied on on this day. */
  readonly geldt: boolean;
}

/** What was agreed to, newest first, each with what took it back. */
export const toestemmingenNu = (z: Zicht): ToestemmingNu[] =>
  opVolgorde(z.toestemmingen)
    .reverse()
    .map((toestemming) => {
      const intrekking = z.intrekkingen.find((i) => huidigeId(z, i.toestemmingId) === toestemming.id);
      const geldt = (toestemming.tot === undefined || z.peil.dag <= toestemming.tot) && (intrekking === undefined || z.peil.dag < intrekking.datum);
      return { toestemming, ...(intrekking ? { intrekking } : {}), geldt };
    });

/** A risk of dropping out that nobody has talked about with the youngster since. */
export function openUitvalrisico(z: Zicht): Uitvalrisicofeit | undefined {
  const risico = laatsteFeit(z.uitvalrisicos);
  const contact = laatsteContact(z);
  return risico && (contact === undefined || contact.geldigOp < risico.geldigOp) ? risico : undefined;
}
