import { Datum, Delen, Id, Keuze, Tekst, TekstLijst } from '@loopplank/access/http';
import type { Dag } from '@loopplank/kernel';
import { KANALEN, type Kanaal } from '../../contact/woorden';
import { NAZORG_EINDEREDENEN, PAUZE_EFFECTEN, PAUZEREDENEN } from '../../nazorg/events';
import { UITSTROOMPROFIELEN } from '../../school/events';
import { PROGRAMMACODES, type Programmacode } from '../../nazorg/klok/programma';

export class NazorgStartDto {
  @Keuze(PROGRAMMACODES, { uitleg: 'Het programma. Leeg: volgt uit het laatste diploma of de soort school.', optioneel: true })
  programma?: Programmacode;

  @Datum({ uitleg: 'De dag vanaf waar de klok telt. Leeg: de uitschrijving of het diploma, wat het programma noemt.', optioneel: true })
  ankerDatum?: Dag;
}

export class NazorgPauzeDto {
  @Keuze(PAUZEREDENEN, { uitleg: 'Waarom de nazorg stilstaat. Alleen je eigen organisatie ziet dit.' })
  reden: (typeof PAUZEREDENEN)[number];

  @Datum({ uitleg: 'De dag waarop de nazorg weer doorgaat. Zonder die dag is er geen pauze.', optioneel: true })
  hervatDatum?: Dag;

  @Datum({ uitleg: 'Vanaf wanneer. Leeg: vandaag.', optioneel: true })
  vanDatum?: Dag;

  @Keuze(PAUZE_EFFECTEN, { uitleg: 'Telt de klok door of schuift het einde. Leeg: bij een plicht telt de klok door, anders schuift het einde.', optioneel: true })
  effect?: (typeof PAUZE_EFFECTEN)[number];
}

export class NazorgHervattingDto {
  @Datum({ uitleg: 'De eerste dag dat de nazorg weer doorgaat. Leeg: vandaag.', optioneel: true })
  opDatum?: Dag;
}

export class NazorgEindeDto {
  @Keuze(NAZORG_EINDEREDENEN, { uitleg: 'Waarom de nazorg stopt. Een besluit kan pas als alle verlengingen op zijn.' })
  reden: (typeof NAZORG_EINDEREDENEN)[number];

  @Datum({ uitleg: 'De laatste dag. Leeg: vandaag.', optioneel: true })
  opDatum?: Dag;

  @Tekst({ uitleg: 'Toelichting. Bij een besluit verplicht.', max: 500, optioneel: true })
  toelichting?: string;
}

export class NazorgVerlengingDto {
  @Datum({ uitleg: 'Tot en met welke dag de nazorg doorgaat.' })
  totDatum: Dag;

  @Tekst({ uitleg: 'Waarom.', max: 500 })
  toelichting: string;
}

/** More than any weekly list; the rest is another action. */
const REEKS_MAX = 60;
const SLOTS_MAX = 20;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export class NazorgReeksDto {
  @TekstLijst(REEKS_MAX, UUID, { uitleg: 'Bij wie je een check plant, in deze volgorde over de dagen verdeeld.', patroonUitleg: 'Dit is geen geldige verwijzing.' })
  jongeren: string[];

  @TekstLijst(SLOTS_MAX, /^\d{4}-\d{2}-\d{2}$/, { uitleg: 'De dagen waarop je tijd hebt.', patroonUitleg: 'Schrijf een dag als jjjj-mm-dd.' })
  dagen: string[];

  @Keuze(KANALEN, { uitleg: 'Hoe je contact zoekt.', optioneel: true })
  kanaal?: Kanaal;
}

export class NazorgReeksTerugDto {
  @TekstLijst(REEKS_MAX, UUID, { uitleg: 'Bij wie je de geplande check terughaalt.', patroonUitleg: 'Dit is geen geldige verwijzing.' })
  jongeren: string[];

  @Id({ uitleg: 'De reeks, uit het antwoord van het plannen.' })
  reeksId: string;
}

/** The changed fields of a correction; see nieuw.dto.ts. */
export class NieuweNazorgDto {
  @Keuze(PROGRAMMACODES, { uitleg: 'Hoe het wel was.', optioneel: true }) programma?: Programmacode;
  @Datum({ uitleg: 'Hoe het wel was.', optioneel: true }) ankerDatum?: Dag;
}

export class UitstroomRijDto {
  @Id({ uitleg: 'De jongere.' })
  jongereId: string;

  @Datum({ uitleg: 'De dag vanaf waar de nazorg telt.' })
  uitstroomDatum: Dag;

  @Keuze(PROGRAMMACODES, { uitleg: 'Het programma.' })
  programma: Programmacode;

  @Keuze(UITSTROOMPROFIELEN, { uitleg: 'Waar de jongere na school naartoe gaat.', optioneel: true })
  profiel?: (typeof UITSTROOMPROFIELEN)[number];
}

/** A class, or two. */
const KLAS_MAX = 60;

export class UitstroomDto {
  @Delen(UitstroomRijDto, KLAS_MAX, { uitleg: 'Wie er van school gaat.' })
  rijen: UitstroomRijDto[];
}
