import type { IcoonNaam } from '../kit/icoon';
import { magIn, type Ingelogd } from '../client/sessie';
import { woorden } from '../woorden';

export interface Plek {
  readonly naar: string;
  readonly tekst: string;
  readonly icoon: IcoonNaam;
  /** Not under the thumb: work for a desk, or for now and then. */
  readonly bureau?: true;
  /** Shows how much is new. */
  readonly telt?: true;
}

/** The places this person can go. What does not work for a role is not on the screen. */
export function plekken(wie: Ingelogd | null): readonly Plek[] {
  const m = woorden.menu;
  return [
    ...(magIn(wie, 'werklijst') ? [{ naar: '/', tekst: m.vandaag, icoon: 'huis' } as const] : []),
    ...(magIn(wie, 'werklijst') ? [{ naar: '/nazorg', tekst: m.nazorg, icoon: 'klok', bureau: true } as const, { naar: '/uitstroom', tekst: m.uitstroom, icoon: 'school', bureau: true } as const] : []),
    ...(magIn(wie, 'werklijst') ? [{ naar: '/nieuws', tekst: m.nieuws, icoon: 'bel', telt: true } as const] : []),
    ...(magIn(wie, 'zoeken') ? [{ naar: '/zoeken', tekst: m.zoeken, icoon: 'zoek' } as const] : []),
    ...(magIn(wie, 'buitenBeeld') ? [{ naar: '/buiten-beeld', tekst: m.buitenBeeld, icoon: 'oog' } as const, { naar: '/cijfers', tekst: m.cijfers, icoon: 'staaf', bureau: true } as const, { naar: '/definities', tekst: m.definities, icoon: 'notitie', bureau: true } as const] : []),
    ...(magIn(wie, 'signalen') ? [{ naar: '/signalen', tekst: m.signalen, icoon: 'alert', bureau: true } as const] : []),
    ...(magIn(wie, 'werklijst') ? [{ naar: '/overdrachten', tekst: m.overdrachten, icoon: 'over', bureau: true } as const] : []),
    ...(magIn(wie, 'aanmelden') ? [{ naar: '/aanmelden', tekst: m.aanmelden, icoon: 'persoonplus' } as const] : []),
    ...(magIn(wie, 'importeren') ? [{ naar: '/import', tekst: m.importeren, icoon: 'bestand', bureau: true } as const] : []),
    ...(magIn(wie, 'beheer') ? [{ naar: '/beheer', tekst: m.beheer, icoon: 'mensen', bureau: true } as const] : []),
    ...(magIn(wie, 'controle') ? [{ naar: '/noodtoegangen', tekst: m.noodtoegang, icoon: 'alert', bureau: true } as const] : []),
    ...(wie !== null && wie.rollen.length > 0 ? [{ naar: '/mijn', tekst: m.mijn, icoon: 'persoon', bureau: true } as const] : []),
  ];
}

/** Whether this is where somebody is, or a screen below it. */
export const isHier = ({ naar }: Plek, waar: string): boolean => waar === naar || (naar !== '/' && waar.startsWith(`${naar}/`));

/** Where somebody starts. */
export const begin = (wie: Ingelogd | null): string => plekken(wie)[0]?.naar ?? '/';
