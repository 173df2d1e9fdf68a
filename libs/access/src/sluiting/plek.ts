/** An organisation, and the person in it who is meant, if one is. */
export interface Plek {
  readonly organisatieId: string;
  readonly medewerkerId?: string;
}
