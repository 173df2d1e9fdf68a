import type { Belastbaarheid, Rust, Toestemming, Uitvalrisico } from '../../antwoorden';
import { KANALEN } from '../../contact/woorden';
import { UITVAL_BIJ } from '../../school/events';
import { TOESTEMMING_HOE, TOESTEMMING_VOOR } from '../../toestemming/events';
import { AFGESCHERMD, verwijzing } from './gedeeld.schema';
import { datum, getal, id, jaNee, keuze, mag, object, ofNull, tekst, tijdstip } from './schema';

const eigen = (wat: string) => mag(ofNull(tekst(`${wat}; alleen voor de eigen organisatie.`)));

export const rust = object<Rust>({
  id: id('De wens.'),
  soort: keuze(['herbezoek', 'geweigerd'], 'Rust tot een dag, of geen contact zonder afgesproken dag.'),
  sindsDatum: datum('Sinds wanneer.'),
  weerWelkomDatum: mag(datum('De eerste dag waarop contact weer welkom is.')),
  kanaal: mag(keuze(KANALEN, 'Hoe de jongere dan bereikt wil worden.')),
  organisatie: verwijzing,
  toelichting: eigen('Toelichting'),
  afgeschermd: mag(AFGESCHERMD),
});

export const toestemming = object<Toestemming>({
  id: id('De toestemming.'),
  waarvoor: keuze(TOESTEMMING_VOOR, 'Waarvoor.'),
  waarvoorTekst: tekst('Hetzelfde in gewone taal.'),
  met: mag(verwijzing),
  door: keuze(['jongere', 'ouder'], 'Wie het goed vindt.'),
  hoe: keuze(TOESTEMMING_HOE, 'Hoe.'),
  datum: datum('Sinds wanneer.'),
  totDatum: mag(datum('De laatste dag.')),
  ingetrokkenDatum: mag(datum('Vanaf deze dag niet meer.')),
  geldt: jaNee('Of het op de peildatum geldt.'),
  organisatie: verwijzing,
  toelichting: eigen('Toelichting'),
  afgeschermd: mag(AFGESCHERMD),
});

export const uitvalrisico = object<Uitvalrisico>({
  id: id('Het signaal.'),
  bij: keuze(UITVAL_BIJ, 'Waarmee de jongere dreigt te stoppen.'),
  gesignaleerdOp: tijdstip('Wanneer het gezien is.'),
  verwachtDatum: mag(datum('De dag waarop het misschien stopt.')),
  organisatie: verwijzing,
  tekst: eigen('Wat er gezien is'),
  afgeschermd: mag(AFGESCHERMD),
  bron: tekst('Wie ervoor instaat.'),
  vastgelegdOp: tijdstip('Wanneer wij het vastlegden.'),
  ontvangenOp: mag(tijdstip('Wanneer het bericht binnenkwam.')),
});

export const belastbaarheid = object<Belastbaarheid>({
  id: id('De vaststelling.'),
  datum: datum('Sinds wanneer.'),
  uren: mag(ofNull(getal('Uren per week; alleen voor de eigen organisatie.'))),
  toelichting: eigen('Toelichting'),
  organisatie: verwijzing,
  medewerker: mag(verwijzing),
  afgeschermd: mag(AFGESCHERMD),
});

export const teVeelUren = object<{ uren: number; belastbaarheid: number }>({ uren: getal('Uren per week die de jongere werkt.'), belastbaarheid: getal('Uren per week die de jongere aankan.') });
