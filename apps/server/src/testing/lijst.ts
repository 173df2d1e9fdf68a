/** Made-up people for lists, of any number: nobody in them exists, and no two are alike. */
const VOORNAMEN = [
  'Sem', 'Iris', 'Daan', 'Mila', 'Joris', 'Femke', 'Bram', 'Lotte', 'Thijs', 'Sanne', 'Yusuf', 'Zoë', 'Ruben', 'Noor', 'Jurre', 'Hanna', 'Mees', 'Fleur', 'Amir', 'Jasmijn',
  'Koen', 'Elif', 'Timo', 'Roos', 'Dylan', 'Anouk', 'Sven', 'Esra', 'Luuk', 'Maud',
];
const ACHTERNAMEN = [
  'Bos', 'Visser', 'Kuipers', 'Hofman', 'Dekker', 'Postma', 'Wolters', 'Brink', 'Scholten', 'Veldkamp', 'Aalbers', 'Nijhof', 'Müller', 'Yılmaz', 'Kaya', 'Groothuis', 'Oude Lohuis',
  'Wessels', 'Rikkers', 'Spekreijse', 'Ten Cate', 'Bakker', 'Demir', 'Haverkate', 'Jolink', 'Koster', 'Leferink', 'Morsink', 'Oosterveld', 'Peters', 'Roelofs', 'Snijders', 'Tijhuis', 'Volmer',
];

export const LEERLINGKOP = 'Roepnaam;Achternaam;Geboortedatum;Gemeente;Schoolsoort;Mobiel';

/** Person number n: a name and a day of birth that come back together only after 300,000. */
export function persoon(n: number): { voornaam: string; achternaam: string; geboortedatum: string } {
  const dag = 1 + (n % 28);
  const maand = 1 + (Math.floor(n / 28) % 12);
  const jaar = 2003 + (Math.floor(n / 336) % 9);
  return { voornaam: VOORNAMEN[(n * 7) % 30]!, achternaam: ACHTERNAMEN[(n * 11) % 34]!, geboortedatum: `${dag}-${maand}-${jaar}` };
}

export function leerlingrij(n: number): string {
  const { voornaam, achternaam, geboortedatum } = persoon(n);
  return [voornaam, achternaam, geboortedatum, 'Enschede', 'praktijkonderwijs', `06${10_000_000 + n}`].join(';');
}

/** A list of leavers, with the rows of `erbij` at these places (0 = the first row). */
export function leerlingen(aantal: number, erbij: Readonly<Record<number, string>> = {}): string {
  const rijen = Array.from({ length: aantal }, (_, i) => erbij[i] ?? leerlingrij(i));
  return `${[LEERLINGKOP, ...rijen].join('\r\n')}\r\n`;
}
