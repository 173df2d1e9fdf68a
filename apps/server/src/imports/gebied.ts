import { organisatieMetId } from '@loopplank/access/views';
import { gemeente as zoekGemeente } from '@loopplank/referentie';

/** Whether an organisation works for a municipality: it names it, or it is the Doorstroompunt of its region; without either, everywhere. */
export function werktIn(toegang: Parameters<typeof organisatieMetId>[0], organisatieId: string): (gemeente: string) => boolean {
  const o = organisatieMetId(toegang, organisatieId);
  return (code) => {
    if (!o) return false;
    if (o.gemeenten.length > 0) return o.gemeenten.includes(code);
    return o.doorstroompuntregio === undefined || zoekGemeente(code)?.doorstroompuntregio === o.doorstroompuntregio;
  };
}
