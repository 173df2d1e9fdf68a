import { dagenTussen } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Beeldbanden, Cijfers, Pagina, ZonderContactRij } from '../antwoorden';
import { dagen } from '../taal/datum';
import type { Stillijst } from './beeld/stil';
import type { Beeldlijst } from './beeld/vraag';
import { aanvoer } from './buiten-beeld';
import { openDossier, regieVan } from './een-beeld';
import { gemeentenaam, korteNaam, leeftijd } from './kort';
import { leesNazorglijst } from './nazorg';
import { leesOverdrachtlijst } from './overdracht/lijst';
import { pogingenSindsContact, rustNu } from './stand';
import type { Vraag } from './vrager';

/** So long without a word is too long: the window of the definition that ships. */
export const DAGEN_ZONDER_CONTACT = 90;

const banden = ({ code, versie, titel, aantal: a }: Beeldlijst['tellingen'][number]): Beeldbanden => ({
  code, versie, titel,
  contact: (a.IN_BEELD_CONTACT ?? 0) + (a.VERLOOPT ?? 0),
  registratie: a.IN_BEELD_REGISTRATIE ?? 0,
  geland: a.GELAND ?? 0,
  onbekend: (a.VERLOPEN ?? 0) + (a.BUITEN_BEELD ?? 0) + (a.IN_ONDERZOEK ?? 0) + (a.ONBEREIKBAAR ?? 0),
  inOnderzoek: a.IN_ONDERZOEK ?? 0,
  rust: a.RUST_OP_VERZOEK ?? 0,
});

/** Numbers about today; they name nobody. */
export function leesCijfers(db: Db, lijst: Beeldlijst, stil: Stillijst, vraag: Vraag): Cijfers {
  const { ontvangen, verzonden, samen } = leesOverdrachtlijst(db, vraag, { page: 1, pageSize: 1 });
  return {
    peildatum: vraag.peildatum,
    bekendOp: vraag.nu,
    jongeren: stil.jongeren,
    banden: lijst.tellingen.map(banden),
    zonderContact: { aantal: stil.totaal, dagen: DAGEN_ZONDER_CONTACT },
    nazorgTeLaat: leesNazorglijst(db, { ...vraag, heleOrganisatie: true }, { page: 1, pageSize: 1 }).bakken['te-laat'],
    overdrachten: { ontvangen, verzonden, samen },
    latentie: stil.latentie.map(({ mediaan, p90, ...l }) => ({ ...l, mediaanDagen: mediaan, p90Dagen: p90 })),
    aanvoer: aanvoer(lijst, vraag.peildatum),
  };
}

/** The rows behind the figure, read from their files. */
export function leesZonderContact(db: Db, stil: Stillijst, vraag: Vraag): Pagina<ZonderContactRij> {
  const items = stil.items.flatMap(({ jongereId, contactDatum }): ZonderContactRij[] => {
    const open = openDossier(db, jongereId, vraag);
    if (!open) return [];
    const { z } = open;
    const { organisatie, medewerker } = regieVan(z, vraag.namen);
    return [{
      jongereId, naam: korteNaam(z.aanmelding), leeftijd: leeftijd(z), gemeente: gemeentenaam(z.aanmelding.gemeente),
      reden: contactDatum === null ? 'Nog nooit gesproken' : `Al ${dagen(dagenTussen(contactDatum, vraag.peildatum))} niet gesproken`,
      ...(contactDatum === null ? {} : { contactDatum }),
      pogingenSindsContact: pogingenSindsContact(z),
      ...(rustNu(z) ? { rust: true as const } : {}),
      regie: { organisatie, ...(medewerker ? { medewerker } : {}) },
    }];
  });
  return { items, totaal: stil.totaal };
}
