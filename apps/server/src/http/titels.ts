/** Short Dutch title per status, for problem+json. */
export const TITELS: Readonly<Record<number, string>> = {
  400: 'Niet goed ingevuld',
  401: 'Niet ingelogd',
  403: 'Dit mag je niet',
  404: 'Niet gevonden',
  405: 'Dit kan hier niet',
  409: 'Dit kan niet zo',
  412: 'Intussen veranderd',
  413: 'Te groot',
  415: 'Verkeerd soort inhoud',
  429: 'Te vaak geprobeerd',
  500: 'Storing bij ons',
  503: 'Nu even niet',
};
