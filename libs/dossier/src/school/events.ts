import { definieer, eenDag, geheel, id, keuze, lijst, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

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
