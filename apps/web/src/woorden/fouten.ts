/** What went wrong: what happened, what is safe, what to do. */
const PER_STATUS: Readonly<Record<number, string>> = {
  401: 'Je bent niet meer ingelogd. Log in en ga verder.',
  403: 'Dit mag je niet. Vraag je beheerder als dit niet klopt.',
  404: 'Dit is niet gevonden. Misschien is jouw organisatie niet betrokken.',
  413: 'De tekst is te lang. Er is niets bewaard. Maak de tekst korter.',
  429: 'Dit ging te vaak achter elkaar. Wacht even en probeer het opnieuw.',
};

export const fouten = {
  geenAntwoord: 'Er is geen verbinding. Wat je hier invulde, is er nog. Probeer het zo opnieuw.',
  eigen: 'Er ging iets mis op dit scherm. Wat al bewaard was, is veilig. Probeer het opnieuw.',
  bijStatus: (status: number): string =>
    PER_STATUS[status] ?? (status >= 500 ? 'De server doet het nu even niet. Wat al bewaard was, is veilig. Probeer het zo opnieuw.' : 'Dit lukt zo niet. Er is niets bewaard.'),
  kenmerk: (code: string) => `Blijft het zo? Noem dan code ${code}.`,
  aantal: (n: number) => (n === 1 ? 'Eén ding klopt nog niet' : `${n} dingen kloppen nog niet`),
  storing: 'De server doet het nu even niet. We proberen het steeds opnieuw.',
  geenRecht: 'Dit mag jij niet zien',
  komtVanzelf: 'Het komt vanzelf terug zodra er weer verbinding is.',
  oud: 'Je ziet wat er daarnet was. Verversen lukt nu niet.',
  nietBewaard: 'Dit is niet bewaard',
  crash: 'Dit scherm werkt niet goed',
  datumVorm: 'Schrijf de dag als dd-mm-jjjj, zoals 22-06-2026.',
  datumLeeg: 'Vul een dag in.',
  datumBestaatNiet: (dag: number, maand: string) => (maand === '' ? 'Deze dag bestaat niet. Kies een andere dag.' : `${dag}\u00a0${maand} bestaat niet. Kies een andere dag.`),
  datumToekomst: 'Deze dag is nog niet geweest.',
  datumVerleden: 'Deze dag is al geweest. Kies een dag vanaf vandaag.',
  tijdVorm: 'Schrijf de tijd als uu:mm, zoals 14:30.',
  verplicht: (wat: string) => `Vul ${wat} in.`,
  nodig: 'Dit is nodig om te bewaren.',
  getal: (min: number, max: number) => `Vul een heel getal in, van ${min} tot en met ${max}.`,
  kies: (wat: string) => `Kies ${wat}.`,
} as const;
