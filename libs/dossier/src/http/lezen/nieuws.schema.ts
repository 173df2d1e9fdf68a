import type { Nieuwsaantal, Nieuwslijst, NieuwsRij } from '../../antwoorden';
import { NIEUWSSOORTEN } from '../../views';
import { verwijzing } from './gedeeld.schema';
import { getal, id, jaNee, keuze, lijst, mag, object, tekst, tijdstip } from './schema';

const aantallen = { nieuw: getal('Hoeveel nog niet gezien, hoogstens 100.'), dringend: getal('Hoeveel urgente hulpvragen op iemand wachten.') };

export const nieuwsaantal = object<Nieuwsaantal>(aantallen);

const rij = object<NieuwsRij>({
  id: id('De gebeurtenis.'), jongereId: id('De jongere.'), naam: tekst('Voornaam en eerste letter.'), gemeente: tekst('Gemeente.'), soort: keuze(NIEUWSSOORTEN, 'Wat er gebeurde.'),
  reden: tekst('Wat er gebeurde, in gewone taal.'), op: tijdstip('Wanneer vastgelegd.'), nieuw: jaNee('Nog niet gezien.'), dringend: jaNee('Iemand wacht nu.'),
  overdrachtId: mag(id('De overdracht die op antwoord wacht.')), voor: mag(verwijzing),
});

export const nieuwslijst = object<Nieuwslijst>({ items: lijst(rij, 'Dringend eerst, dan nieuwste eerst.'), totaal: getal('Aantal rijen.'), ...aantallen });
