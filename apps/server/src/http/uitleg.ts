import { uitlegVanToegang } from '@loopplank/access';
import { uitlegVanWeigering } from '@loopplank/dossier';
import { uitlegVanDefinitieweigering } from '@loopplank/in-beeld';
import { uitlegVanImportweigering, uitlegVanSignaalweigering } from '@loopplank/koppelingen';

type Feiten = Readonly<Record<string, string | number | boolean>>;

/** What people read when the edge itself refuses; each context has the texts of its own rules. */
const RAND: Readonly<Record<string, string>> = {
  'sleutel-hergebruikt': 'Deze sleutel is al gebruikt voor iets anders. Er is niets bewaard. Verstuur opnieuw met een nieuwe sleutel.',
  'intussen-veranderd': 'Iemand anders heeft dit dossier intussen bijgewerkt. Er is niets bewaard. Haal het dossier opnieuw op en kijk of het nog klopt.',
};

/** Dutch text for a refusal code; a plain sentence when nobody knows it, never the bare code. */
export const uitlegVan = (code: string, feiten: Feiten = {}): string =>
  RAND[code] ?? uitlegVanWeigering(code, feiten) ?? uitlegVanToegang(code, feiten) ?? uitlegVanImportweigering(code, feiten) ?? uitlegVanSignaalweigering(code) ?? uitlegVanDefinitieweigering(code, feiten) ?? 'Dit kan zo niet. Er is niets bewaard.';
