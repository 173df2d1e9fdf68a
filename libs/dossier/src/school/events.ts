import { definieer, eenDag, eenMoment, geheel, id, keuze, lijst, optioneel, persoonlijk, tekst, waarheid, type EventVan } from '@loopplank/kernel';

export const AANWEZIGEN = ['jongere', 'ouder', 'school', 'gemeente', 'doorstroompunt', 'uwv', 'werkgever', 'jobcoach', 'overig'] as const;
export const UITSTROOMPROFIELEN = ['arbeid', 'vervolgonderwijs', 'beschut', 'dagbesteding', 'onbekend'] as const;

const gesprek = {
  datum: eenDag(),
  aanwezig: lijst(keuze(AANWEZIGEN), 9),
  verslag: optioneel(persoonlijk('dossier', tekst(10_000))),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
};

export const UitstroomgesprekGevoerd = definieer(
  'UitstroomgesprekGevoerd', 1,
  'Een gesprek in het laatste schooljaar over wat na school komt; er zijn er drie, de gemeente hoort erbij.',
  { ...gesprek, nummer: optioneel(geheel(1, 9)), profiel: optioneel(keuze(UITSTROOMPROFIELEN)) },
);
export type UitstroomgesprekGevoerd = EventVan<typeof UitstroomgesprekGevoerd>;

export const ToekomstgesprekGevoerd = definieer('ToekomstgesprekGevoerd', 1, 'Een gesprek over de tijd na het diploma; eindigt met afspraken.', gesprek);
export type ToekomstgesprekGevoerd = EventVan<typeof ToekomstgesprekGevoerd>;

export const AdviesgesprekGevoerd = definieer('AdviesgesprekGevoerd', 1, 'Een gesprek waarin de school advies geeft over de uitstroom.', {
  ...gesprek,
  profiel: optioneel(keuze(UITSTROOMPROFIELEN)),
});
export type AdviesgesprekGevoerd = EventVan<typeof AdviesgesprekGevoerd>;

export const DriegesprekGevoerd = definieer('DriegesprekGevoerd', 1, 'Oude begeleider, nieuwe begeleider en jongere aan één tafel.', gesprek);
export type DriegesprekGevoerd = EventVan<typeof DriegesprekGevoerd>;

export const UITSCHRIJFREDENEN = ['diploma', 'zonderDiploma', 'andereSchool', 'overig'] as const;

/** Which school. Its name is free text, so encrypted; one that takes part here is named by its id instead. */
const plek = { school: optioneel(persoonlijk('dossier', tekst(120))), organisatieId: optioneel(id()) };

/** Set when it follows from an entry of a register: keyed digest of that entry. */
const uitRegister = { registergegeven: optioneel(persoonlijk('dossier', tekst(43))) };

const bericht = {
  /** When the message reached us, if that was before it was recorded. A latency figure, no clock of ours. */
  ontvangenOp: optioneel(eenMoment()),
  /** Set when this one replaces a corrected one. */
  vervangt: optioneel(id()),
  /** Set when this was first recorded in the wrong file: the event that was hidden there. */
  verplaatstVan: optioneel(id()),
};

export const InschrijvingGemeld = definieer('InschrijvingGemeld', 1, 'Iemand meldt dat de jongere op een school staat ingeschreven, of dat gaat doen.', {
  ...plek,
  opleiding: optioneel(persoonlijk('dossier', tekst(120))),
  /** First day at this school. */
  van: eenDag(),
  /** Last day as planned. */
  tot: optioneel(eenDag()),
  /** A plan: without proof it counts for some weeks only. */
  aangekondigd: waarheid(),
  ...bericht,
  ...uitRegister,
});
export type InschrijvingGemeld = EventVan<typeof InschrijvingGemeld>;

const uitschrijving = {
  /** The enrolment that ends; then the school is not named again. */
  inschrijvingId: optioneel(id()),
  ...plek,
  /** First day on which the youngster is not enrolled there any more. */
  per: eenDag(),
  reden: optioneel(keuze(UITSCHRIJFREDENEN)),
  ...bericht,
  ...uitRegister,
};

export const UitschrijvingGemeld = definieer('UitschrijvingGemeld', 1, 'Iemand meldt dat de jongere niet meer op een school staat ingeschreven.', uitschrijving);
export type UitschrijvingGemeld = EventVan<typeof UitschrijvingGemeld>;

export const UitschrijvingAangekondigd = definieer(
  'UitschrijvingAangekondigd', 1,
  'Iemand meldt vooraf dat de jongere van school gaat; het is nog niet gebeurd.',
  uitschrijving,
);
export type UitschrijvingAangekondigd = EventVan<typeof UitschrijvingAangekondigd>;

/** What a diploma is of. `pro` and `vso` are the school's own diploma or statement; from mbo 2, havo and vwo on it is a startkwalificatie. */
export const DIPLOMANIVEAUS = ['pro', 'vso', 'vmbo', 'havo', 'vwo', 'entree', 'mbo2', 'mbo3', 'mbo4', 'overig'] as const;
export const LEERWEGEN = ['bol', 'bbl'] as const;

export const DiplomaBehaald = definieer('DiplomaBehaald', 1, 'De jongere haalde een diploma, of kreeg een verklaring van de school.', {
  niveau: keuze(DIPLOMANIVEAUS),
  /** Only of an mbo diploma: what a school owes afterwards depends on it. */
  leerweg: optioneel(keuze(LEERWEGEN)),
  /** The day on the diploma. */
  datum: eenDag(),
  opleiding: optioneel(persoonlijk('dossier', tekst(120))),
  ...plek,
  ...bericht,
  ...uitRegister,
});
export type DiplomaBehaald = EventVan<typeof DiplomaBehaald>;

export const UitstroomprofielVastgesteld = definieer('UitstroomprofielVastgesteld', 1, 'De school heeft bepaald waar de jongere na school naartoe gaat.', {
  profiel: keuze(UITSTROOMPROFIELEN),
  datum: eenDag(),
  /** Why: may be about health. */
  toelichting: optioneel(persoonlijk('bijzonder', tekst(500))),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
});
export type UitstroomprofielVastgesteld = EventVan<typeof UitstroomprofielVastgesteld>;

export const UitstroomgesprekUitgenodigd = definieer('UitstroomgesprekUitgenodigd', 1, 'Een organisatie, meestal de gemeente, is uitgenodigd voor een uitstroomgesprek.', {
  /** Who is invited. */
  organisatieId: id(),
  /** The day of the invitation. */
  datum: eenDag(),
  /** The day of the conversation, when that is fixed. */
  gesprekDatum: optioneel(eenDag()),
  /** For which of the three. */
  nummer: optioneel(geheel(1, 9)),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
});
export type UitstroomgesprekUitgenodigd = EventVan<typeof UitstroomgesprekUitgenodigd>;

export const ExitgesprekGevoerd = definieer('ExitgesprekGevoerd', 1, 'Een gesprek bij het weggaan van school: waarom, en wat er nu komt.', {
  ...gesprek,
  profiel: optioneel(keuze(UITSTROOMPROFIELEN)),
});
export type ExitgesprekGevoerd = EventVan<typeof ExitgesprekGevoerd>;

export const UITVAL_BIJ = ['school', 'stage', 'werk'] as const;

export const UitvalrisicoGesignaleerd = definieer('UitvalrisicoGesignaleerd', 1, 'Iemand ziet dat de jongere dreigt te stoppen met school, stage of werk.', {
  bij: keuze(UITVAL_BIJ),
  /** The day on which it may end, when somebody dares to say. */
  verwachtDatum: optioneel(eenDag()),
  /** What is seen: may be about anything. */
  tekst: optioneel(persoonlijk('bijzonder', tekst(2000))),
  ...bericht,
});
export type UitvalrisicoGesignaleerd = EventVan<typeof UitvalrisicoGesignaleerd>;
