import type { MedewerkerState } from './state';

const ADRES = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Where messages for this account go: its address, or a username that is one. */
export const adresVan = ({ mailadres, gebruikersnaam }: Pick<MedewerkerState, 'mailadres' | 'gebruikersnaam'>): string | undefined =>
  mailadres ?? (gebruikersnaam !== null && ADRES.test(gebruikersnaam) ? gebruikersnaam : undefined);
