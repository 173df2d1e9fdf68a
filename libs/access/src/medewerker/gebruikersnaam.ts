/** Letters, digits and . _ - @, so that an e-mail address may serve; 3 to 60 characters, already normalised. */
export const GEBRUIKERSNAAM = /^[a-z0-9][a-z0-9._@-]{1,58}[a-z0-9]$/;

/** The one spelling of a username: what somebody types with a capital or a space around it is the same name. */
export const normaliseerGebruikersnaam = (getypt: string): string => getypt.normalize('NFKC').trim().toLowerCase();
