import { definieer, eenDag, id, keuze, lijst, object, optioneel, persoonlijk, tekst, waarheid, type EventVan } from '@loopplank/kernel';

/** What the youngster says about being let go. Asked of everybody; `nietBereikt` says that it was tried. */
export const MENINGEN = ['eens', 'nietEens', 'weetNiet', 'nietBereikt'] as const;
export type Mening = (typeof MENINGEN)[number];

export const LoslatenVoorgesteld = definieer('LoslatenVoorgesteld', 1, 'Een organisatie vindt dat de jongere zelf verder kan. Dat is de eerste sleutel; een ander moet het bevestigen.', {
  /** The role in which the first key was turned: with one organisation only, the second must be another. */
  rol: tekst(40),
  /** Only one organisation is around: a colleague with another role turns the second key. */
  eenPartij: waarheid(),
  mening: persoonlijk('dossier', keuze(MENINGEN)),
  meningTekst: optioneel(persoonlijk('dossier', tekst(1000))),
  /** The aftercare clock keeps running after the landing. */
  nazorgLooptDoor: waarheid(),
  /** Last day on which it can be confirmed. */
  uiterlijkDatum: eenDag(),
});
export type LoslatenVoorgesteld = EventVan<typeof LoslatenVoorgesteld>;

export const LoslatenBevestigd = definieer('LoslatenBevestigd', 1, 'De tweede sleutel: een ander vindt ook dat de jongere zelf verder kan.', {
  voorstelId: id(),
});
export type LoslatenBevestigd = EventVan<typeof LoslatenBevestigd>;

export const LoslatenUitgesteld = definieer('LoslatenUitgesteld', 1, 'Een ander vindt dat loslaten nog niet kan, zegt waarom, en wanneer er weer naar gekeken wordt.', {
  voorstelId: id(),
  reden: persoonlijk('dossier', tekst(1000)),
  opnieuwDatum: eenDag(),
});
export type LoslatenUitgesteld = EventVan<typeof LoslatenUitgesteld>;

export const LoslatenVerlopen = definieer('LoslatenVerlopen', 1, 'Niemand bevestigde het voorstel om los te laten op tijd. Alles blijft zoals het was.', {
  voorstelId: id(),
});
export type LoslatenVerlopen = EventVan<typeof LoslatenVerlopen>;

export const JongereGeland = definieer('JongereGeland', 1, 'Twee partijen lieten los: de jongere staat op eigen benen. De regie blijft, en er wordt nog een paar keer gekeken.', {
  voorstelId: id(),
  /** Who turned the keys, in this order. */
  sleutels: lijst(object({ organisatieId: id(), medewerkerId: id() }), 2),
  eenPartij: waarheid(),
  nazorgLooptDoor: waarheid(),
  /** When somebody looks whether it still goes well. */
  controleDatums: lijst(eenDag(), 4),
});
export type JongereGeland = EventVan<typeof JongereGeland>;

export const TERUGVALREDENEN = ['werkGestopt', 'schoolGestopt', 'eigenVerzoek', 'overig'] as const;

export const JongereTeruggevallen = definieer('JongereTeruggevallen', 1, 'Het gaat toch niet alleen. Wie de regie had, pakt het dezelfde dag weer op, zonder nieuwe intake.', {
  gelandId: id(),
  reden: keuze(TERUGVALREDENEN),
  toelichting: optioneel(persoonlijk('dossier', tekst(1000))),
});
export type JongereTeruggevallen = EventVan<typeof JongereTeruggevallen>;
