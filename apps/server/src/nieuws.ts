import { berichtgevingVan, hoortTreden, medewerkerOp, vervangtOp } from '@loopplank/access/views';
import { telNieuws } from '@loopplank/dossier/views';
import { dagVan, type Moment } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';

/** How much somebody has not seen yet, or what is urgent for them; 0 for an account that is closed. For the daily mail. */
export function aantalNieuws(views: Pick<ViewReader, 'db'>, medewerkerId: string, nu: Moment): number {
  const toegang = views.db('toegang');
  const vandaag = dagVan(nu);
  const wie = medewerkerOp(toegang, medewerkerId, vandaag);
  if (!wie) return 0;
  const { gezienTot } = berichtgevingVan(toegang, medewerkerId);
  const aantal = telNieuws(
    { nieuws: views.db('nieuws'), jongere: views.db('jongere') },
    {
      vrager: { medewerkerId, organisatieId: wie.organisatieId, inhoud: 'alles', vandaag }, nu, vervangt: vervangtOp(toegang, medewerkerId, vandaag), treden: hoortTreden(toegang, wie.organisatieId, medewerkerId, vandaag),
      ...(gezienTot === undefined ? {} : { gezienTot }),
    },
  );
  return Math.max(aantal.nieuw, aantal.dringend);
}
