import { dagVan, plusDagen } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Afspraak, Belastbaarheid, Betrokkene, Contactgegeven, Diploma, Gesprek, GeplandMoment, Hulpvraag, Inschrijving, Pagina, Plaatsing, RegiePeriode, TijdlijnItem, Toestemming, Uitnodiging, Uitschrijving, Uitstroomprofiel, Uitvalrisico, Werkbezoek } from '../antwoorden';
import { MOMENTREDEN, REGIEREDEN } from '../taal/woorden';
import { afspraakVan, betrokkenenVan, contactgegevenVan, type Gelezen, openDossier } from './een-beeld';
import { gesprekkenVan } from './gesprekken';
import { hulpvragenVan } from './hulpvragen';
import { inschrijvingenVan, uitschrijvingenVan } from './inschrijvingen';
import { diplomasVan, profielenVan, uitnodigingenVan } from './loopbaan';
import { belastbaarheidVan, toestemmingenVan, uitvalrisicosVan } from './rust';
import { plaatsingenVan } from './plaatsingen';
import type { Lezer } from './lezer';
import { afsprakenNu, momentNu, opVolgorde, regieperioden, type Zicht } from './stand';
import { leesTijdlijn } from './tijdlijn';
import { werkbezoekenVan } from './werkbezoeken';
import { blad, type Bladzijde, medewerker, organisatie, type Vraag } from './vrager';

type Deel<T> = Gelezen<Pagina<T>> | null;

/** One part of a file as a list, on the day and at the knowledge of the question. */
function onderdeel<T>(db: Db, jongereId: string, vraag: Vraag, bladzijde: Bladzijde, rijen: (z: Zicht, lezer: Lezer, nr: number) => readonly T[]): Deel<T> {
  const dossier = openDossier(db, jongereId, vraag);
  if (!dossier) return null;
  const alle = rijen(dossier.z, dossier.lezer, dossier.nr);
  return { revisie: dossier.z.revision, waarde: { items: blad(alle, bladzijde), totaal: alle.length } };
}

/** Numbers and addresses, also those no longer in use, newest first. */
export const leesContactgegevens = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Contactgegeven> =>
  onderdeel(db, id, vraag, b, (z, lezer) => [...z.contactgegevens].reverse().map((g) => contactgegevenVan(z, g, lezer)));

export const leesAfspraken = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Afspraak> =>
  onderdeel(db, id, vraag, b, (z, lezer) => afsprakenNu(z).map((a) => afspraakVan(a, lezer, vraag.namen)));

export const leesGesprekken = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Gesprek> =>
  onderdeel(db, id, vraag, b, (z, lezer, nr) => gesprekkenVan(db, nr, z, lezer, vraag));

export const leesInschrijvingen = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Inschrijving> =>
  onderdeel(db, id, vraag, b, (z, lezer) => inschrijvingenVan({ z, lezer, namen: vraag.namen }));

export const leesUitschrijvingen = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Uitschrijving> =>
  onderdeel(db, id, vraag, b, (z, lezer) => uitschrijvingenVan({ z, lezer, namen: vraag.namen }));

export const leesDiplomas = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Diploma> =>
  onderdeel(db, id, vraag, b, (z, lezer) => diplomasVan({ z, lezer, namen: vraag.namen }));

export const leesUitstroomprofielen = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Uitstroomprofiel> =>
  onderdeel(db, id, vraag, b, (z, lezer) => profielenVan({ z, lezer, namen: vraag.namen }));

export const leesUitnodigingen = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Uitnodiging> =>
  onderdeel(db, id, vraag, b, (z, lezer) => uitnodigingenVan({ z, lezer, namen: vraag.namen }));

export const leesToestemmingen = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Toestemming> =>
  onderdeel(db, id, vraag, b, (z, lezer) => toestemmingenVan({ z, lezer, namen: vraag.namen }));

export const leesUitvalrisicos = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Uitvalrisico> =>
  onderdeel(db, id, vraag, b, (z, lezer) => uitvalrisicosVan({ z, lezer, namen: vraag.namen }));

export const leesBelastbaarheid = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Belastbaarheid> =>
  onderdeel(db, id, vraag, b, (z, lezer) => belastbaarheidVan({ z, lezer, namen: vraag.namen }));

export const leesPlaatsingen = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Plaatsing> =>
  onderdeel(db, id, vraag, b, (z, lezer) => plaatsingenVan({ z, lezer, namen: vraag.namen }));

export const leesWerkbezoeken = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Werkbezoek> =>
  onderdeel(db, id, vraag, b, (z, lezer) => werkbezoekenVan({ z, lezer, namen: vraag.namen }));

export const leesHulpvragen = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Hulpvraag> =>
  onderdeel(db, id, vraag, b, (z, lezer) => hulpvragenVan({ z, lezer, namen: vraag.namen }));

export const leesBetrokkenen = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<Betrokkene> =>
  onderdeel(db, id, vraag, b, (z) => betrokkenenVan(z, vraag.namen));

/** Who held the file and when, newest first. */
export const leesRegie = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<RegiePeriode> =>
  onderdeel(db, id, vraag, b, (z) =>
    regieperioden(z)
      .reverse()
      .map(({ eerste, volgende }) => ({
        id: eerste.id,
        organisatie: organisatie(vraag.namen, eerste.organisatieId),
        ...medewerker(vraag.namen, eerste.medewerkerId),
        vanDatum: dagVan(eerste.geldigOp),
        ...(volgende ? { totDatum: eindeVoor(dagVan(eerste.geldigOp), dagVan(volgende.geldigOp)) } : {}),
        redenTekst: REGIEREDEN[eerste.reden] ?? eerste.reden,
      })),
  );

/** The last whole day before the next one took over; a stretch within one day keeps that day. */
const eindeVoor = (van: ReturnType<typeof dagVan>, volgende: ReturnType<typeof dagVan>) => (volgende > van ? plusDagen(volgende, -1) : van);

/** Every next moment that was planned, the one that holds first. */
export const leesMomenten = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Deel<GeplandMoment> =>
  onderdeel(db, id, vraag, b, (z, lezer) =>
    opVolgorde(z.momenten)
      .reverse()
      .map((m) => ({
        id: m.id,
        datum: m.datum,
        ...(m.wat === undefined || !lezer.leestGedeeld(m.id) ? {} : { wat: m.wat }),
        ...(m.kanaal === undefined ? {} : { kanaal: m.kanaal }),
        redenTekst: MOMENTREDEN[m.reden] ?? '',
        geplandOp: m.geldigOp,
        geldt: m.id === momentNu(z)?.id,
      })),
  );

const CONTACT = ['ContactGelegd', 'IndirectContactGelegd', 'ContactpogingGeregistreerd'] as const;

/** Touchpoints as entries of the timeline, newest first. */
export const leesContactmomenten = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Pagina<TijdlijnItem> | null => leesTijdlijn(db, id, vraag, b, CONTACT);

export const leesNotities = (db: Db, id: string, vraag: Vraag, b: Bladzijde): Pagina<TijdlijnItem> | null =>
  leesTijdlijn(db, id, vraag, b, ['NotitieToegevoegd']);
