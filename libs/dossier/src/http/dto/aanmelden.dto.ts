import { Datum, Deel, Delen, Id, Keuze, Naam, Tekst, Waarheid } from '@loopplank/access/http';
import type { Veldfout } from '@loopplank/access/http';
import { type Dag, leesDag } from '@loopplank/kernel';
import { gemeente as bestaat } from '@loopplank/referentie';
import { elfproef, geboortedatumFout } from '../../aanmelding/controles';
import { GEMEENTECODE, HERKOMSTEN, type Herkomst } from '../../aanmelding/events';
import { contactgegevenFout } from '../../contact/vorm';
import { CONTACTGEGEVEN_SOORTEN, KANALEN, type ContactgegevenSoort, type Kanaal } from '../../contact/woorden';
import { uitlegVanWeigering, type Weigering } from '../../weigeringen';

export class ContactgegevenDto {
  @Keuze(CONTACTGEGEVEN_SOORTEN, { uitleg: 'Waar het om gaat: telefoon, e-mail of adres.' })
  soort: ContactgegevenSoort;

  @Tekst({ uitleg: 'Het nummer of adres zelf.', max: 300, voorbeeld: '0612345678' })
  waarde: string;

  @Tekst({ uitleg: 'Van wie dit komt, zoals jongere, ouder of school.', max: 80, optioneel: true })
  bron?: string;
}

export class RegieDto {
  @Id({ uitleg: 'De organisatie die de regie krijgt.' })
  organisatieId: string;

  @Id({ uitleg: 'De medewerker die de regie voert. Leeg: de plek is vrij.', optioneel: true })
  medewerkerId?: string;
}

export class VolgendMomentDto {
  @Datum({ uitleg: 'De dag van het volgende moment.' })
  datum: Dag;

  @Tekst({ uitleg: 'Wat er dan gebeurt.', max: 200, optioneel: true, voorbeeld: 'bellen, voor haar werk' })
  wat?: string;

  @Keuze(KANALEN, { uitleg: 'Hoe: bellen, langsgaan…', optioneel: true })
  kanaal?: Kanaal;
}

export class AanmeldenDto {
  @Naam({ uitleg: 'Voornaam.', max: 100 })
  voornaam: string;

  @Tekst({ uitleg: 'Tussenvoegsel, zoals van der.', max: 30, optioneel: true })
  tussenvoegsel?: string;

  @Naam({ uitleg: 'Achternaam zonder tussenvoegsel.', max: 100 })
  achternaam: string;

  @Datum({ uitleg: 'Geboortedatum.' })
  geboortedatum: Dag;

  @Tekst({ uitleg: 'CBS-code van de gemeente waar de jongere woont.', max: 6, patroon: GEMEENTECODE, patroonUitleg: 'Een gemeentecode is GM met vier cijfers.', voorbeeld: 'GM0153' })
  gemeente: string;

  @Tekst({ uitleg: 'Burgerservicenummer, als je dat mag gebruiken.', max: 9, optioneel: true, patroon: /^\d{9}$/, patroonUitleg: 'Een BSN heeft negen cijfers.' })
  bsn?: string;

  @Keuze(HERKOMSTEN, { uitleg: 'Waar de jongere vandaan komt.' })
  herkomst: Herkomst;

  @Tekst({ uitleg: 'Soort opleiding, zoals entree of bol 2.', max: 80, optioneel: true })
  opleidingsoort?: string;

  @Delen(ContactgegevenDto, 10, { uitleg: 'Telefoonnummers en adressen.', optioneel: true })
  contactgegevens?: ContactgegevenDto[];

  @Deel(RegieDto, { uitleg: 'Wie de regie krijgt. Leeg: jouw organisatie.', optioneel: true })
  regie?: RegieDto;

  @Deel(VolgendMomentDto, { uitleg: 'Het eerste volgende moment. Leeg: over 14 dagen.', optioneel: true })
  volgendMoment?: VolgendMomentDto;

  @Waarheid({ uitleg: 'Je hebt de mogelijke dubbelen bekeken en dit is iemand anders.', optioneel: true })
  bevestigdNieuw?: boolean;
}

interface MogelijkePersoon {
  readonly geboortedatum?: unknown;
  readonly bsn?: unknown;
  readonly gemeente?: unknown;
}

const gezegd = (veld: string, code: Weigering): Veldfout => ({ veld, code, uitleg: uitlegVanWeigering(code)! });

/** Faults of a person that need a clock or a code list. Copes with any input; wrong shapes are found elsewhere. */
export function persoonsfouten(p: MogelijkePersoon, vandaag: Dag): Veldfout[] {
  const fouten: Veldfout[] = [];
  const geboren = typeof p.geboortedatum === 'string' ? leesDag(p.geboortedatum) : null;
  const geboorte = geboren === null ? null : geboortedatumFout(geboren, vandaag);
  if (geboorte) fouten.push(gezegd('/geboortedatum', geboorte));
  if (typeof p.bsn === 'string' && !elfproef(p.bsn)) fouten.push(gezegd('/bsn', 'bsn-ongeldig'));
  if (typeof p.gemeente === 'string' && !bestaat(p.gemeente)) {
    fouten.push({ veld: '/gemeente', code: 'gemeente-onbekend', uitleg: 'Deze gemeente kennen we niet. Kies een gemeente uit de lijst.' });
  }
  return fouten;
}

/** Faults of a registration that need a clock or a code list. */
export const controleerAanmelding = (vandaag: Dag) => (dto: AanmeldenDto): Veldfout[] => {
  const fouten = persoonsfouten(dto, vandaag);
  for (const [i, gegeven] of (Array.isArray(dto.contactgegevens) ? dto.contactgegevens : []).entries()) {
    const fout = contactgegevenFout(gegeven);
    if (fout) fouten.push({ veld: `/contactgegevens/${i}/waarde`, code: 'waarde', uitleg: fout });
  }
  return fouten;
};
