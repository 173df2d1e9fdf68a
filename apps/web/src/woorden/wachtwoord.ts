/** Choosing a password, and asking for a link to do so. Not in the catalogue of the entry: these screens load apart. */
export const wachtwoord = {
  kies: {
    titel: 'Kies je wachtwoord',
    uitleg: 'Alleen jij kent het. Niemand anders kan het zien, ook je beheerder niet.',
    label: 'Nieuw wachtwoord',
    regel: (min: number) => `Minstens ${min} tekens. Een zin van een paar woorden is sterk en makkelijk te onthouden.`,
    nietZo: 'Gebruik niet je naam, en geen rijtjes zoals 12345.',
    nogNodig: (n: number) => (n === 1 ? 'Nog 1 teken' : `Nog ${n} tekens`),
    langGenoeg: 'Lang genoeg',
    bewaar: 'Bewaar mijn wachtwoord',
    leeg: 'Vul een wachtwoord in.',
    teKort: (min: number) => `Maak het wachtwoord langer: minstens ${min} tekens.`,
    teLang: (max: number) => `Maak het wachtwoord korter: hooguit ${max} tekens.`,
    luktNiet: 'Je wachtwoord is niet bewaard',
  },
  linkWeg: {
    titel: 'Deze link werkt niet meer',
    uitleg: 'De link is te oud, of al een keer gebruikt. Er is niets veranderd.',
    halveLink: 'Misschien is de link niet heel overgenomen. Open hem dan nog een keer vanuit je mail.',
    uitnodiging: 'Was het je eerste keer? Vraag je beheerder om een nieuwe uitnodiging.',
    vergeten: 'Had je al een wachtwoord? Vraag hier zelf een nieuwe link.',
    vraagNieuwe: 'Vraag een nieuwe link',
  },
  vergeten: {
    titel: 'Wachtwoord kwijt',
    uitleg: 'We sturen een link naar jouw mailadres. Daarmee kies je een nieuw wachtwoord.',
    stuur: 'Stuur mij een link',
    gestuurd: 'Kijk in je mail',
    geenMail: 'Komt er geen mail? Kijk bij ongewenste mail. Of vraag je beheerder of jouw mailadres klopt.',
    luktNiet: 'Er is geen link gevraagd',
  },
  naarInloggen: 'Naar inloggen',
} as const;
