import type { Tabblad } from '../../kit/tabbladen';
import { accounts } from '../../woorden/accounts';
import { beheer } from '../../woorden/beheer';

/** Parts for who manages the installation. */
export const HOOFDBLADEN: readonly Tabblad[] = [
  { naar: '/beheer', tekst: beheer.organisaties.titel },
  { naar: '/beheer/vangnet', tekst: beheer.vangnet.titel },
];

export const organisatiebladen = (id: string): readonly Tabblad[] => [
  { naar: `/beheer/organisaties/${id}`, tekst: beheer.organisatie.gegevens },
  { naar: `/beheer/organisaties/${id}/accounts`, tekst: accounts.titel },
  { naar: `/beheer/organisaties/${id}/werkdagen`, tekst: beheer.werkdagen.titel },
];
