const registraties = (n: number): string => (n === 1 ? '1 registratie' : `${n} registraties`);
const wacht = (n: number): string => (n === 1 ? 'wacht' : 'wachten');

/** What was tapped and is not with the server yet. */
export const wachtrij = {
  offline: (n: number) => (n === 0 ? 'Offline. Wat je vastlegt, bewaren we hier.' : `Offline. ${registraties(n)} ${wacht(n)}.`),
  wordenVerstuurd: (n: number) => `${registraties(n)} ${wacht(n)} op de server. We proberen het steeds opnieuw.`,
  vanCollega: (n: number) => `${registraties(n)} van een collega ${wacht(n)} hier, op slot.`,
  geweigerd: (n: number) => (n === 1 ? '1 registratie is niet bewaard.' : `${n} registraties zijn niet bewaard.`),
  bewarenLuktNiet: 'Bewaren op dit toestel lukt niet. Laat dit scherm open.',
  bekijk: 'Bekijk',
  stuurNu: 'Stuur nu',
  titel: 'Nog niet verstuurd',
  uitleg: 'Dit staat op slot op dit toestel, tot het verstuurd is.',
  leeg: 'Alles is verstuurd',
  onleesbaar: 'Wat je typte, is op dit toestel niet meer te lezen. Er is niets verstuurd. Leg het opnieuw vast en gooi dit weg.',
  openJongere: 'Open',
  gooiWeg: 'Gooi weg',
  probeerNu: 'Probeer nu',
  fase: { open: 'je bent nog bezig', bedenktijd: 'gaat zo weg', klaar: 'wacht op verbinding', geweigerd: 'niet bewaard' },
  soort: { notities: 'Notitie', contactgegevens: 'Nieuw nummer' },
  ongedaan: 'Ongedaan',
  ongedaanUitleg: ' maken, dat kan 10 seconden',
  klaar: 'Klaar',
  bewaard: (wat: string, wie: string) => `Bewaard: ${wat}, ${wie}`,
  bewaardWacht: (tekst: string) => `${tekst} · wacht op verbinding`,
  verstuurd: 'Verstuurd.',
  corrigeer: 'Corrigeer',
  opRij: (wat: string, verstuurd: boolean) => (verstuurd ? `${wat}, verstuurd` : `${wat}, nog niet verstuurd`),
} as const;
