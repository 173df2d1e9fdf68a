import { aanvaard, type Afwijzing, type Besluit, type Command, type CommandMeta, dagVan, plusDagen } from '@loopplank/kernel';
import { betrokkeneVan, contactmomenten } from '../contact/state';
import { eersteFout, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { hulpvragen } from '../hulpvraag/state';
import { zonderLeeg } from '../leeg';
import { lopendeKlok } from '../nazorg/klokken';
import { gesprekken } from '../school/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { BEVESTIGD_DAGEN, VOORSTEL_DAGEN } from './dagen';
import { faseVan, openOverdracht, openVoorstel } from './loop';
import type { Mening } from './loslaten-events';
import { loopVan, sleutelhouders } from './state';

export type StelLoslatenVoor = Command<
  'StelLoslatenVoor',
  {
    /** What the youngster says about it; asked of everybody. */
    readonly mening: Mening;
    readonly meningTekst?: string;
    /** The aftercare clock runs on after landing; must be said when it runs. */
    readonly nazorgLooptDoor?: boolean;
  }
>;

/** Somebody heard or saw how it goes: the youngster, or somebody who knows. An attempt is not that. */
function bevestigd(d: Dossier, meta: CommandMeta): boolean {
  const sinds = plusDagen(vandaag(meta), -BEVESTIGD_DAGEN);
  const gehoord = contactmomenten(d).filter((m) => m.type !== 'ContactpogingGeregistreerd' && (m.type === 'ContactGelegd' || betrokkeneVan(m) !== 'overig'));
  return [...gehoord, ...gesprekken(d)].some((f) => dagVan(f.geldigOp) >= sinds && dagVan(f.geldigOp) <= vandaag(meta));
}

/** What stands in the way of letting go, at the proposal and again at the second key. */
export function magLoslaten(d: Dossier, meta: CommandMeta): Afwijzing | null {
  const urgent = hulpvragen(d).some((h) => h.hulpvraag.data.urgentie === 'urgent' && !h.afronding);
  return eersteFout(
    urgent ? weiger('urgente-hulpvraag-open') : null,
    bevestigd(d, meta) ? null : weiger('situatie-niet-bevestigd', undefined, { dagen: BEVESTIGD_DAGEN }),
  );
}

/** The first key. It says nothing yet: a second one must be turned by somebody else, within three weeks. */
export function stelLoslatenVoor({ data: c, meta }: StelLoslatenVoor, d: Dossier): Besluit<DossierEvent> {
  const { actor } = meta;
  const loop = loopVan(d);
  const houders = sleutelhouders(d, vandaag(meta));
  if (!houders.includes(actor.organisatieId)) return weiger('geen-sleutelhouder');
  const open = openVoorstel(loop)?.voorstel;
  if (open) {
    if (open.medewerkerId === actor.medewerkerId && open.data.mening === c.mening) return aanvaard();
    return weiger(open.organisatieId === actor.organisatieId ? 'loslaten-al-voorgesteld' : 'loslaten-bevestig', undefined, { uiterlijk: open.data.uiterlijkDatum });
  }
  const aanbod = openOverdracht(loop)?.aanbod;
  const fout = eersteFout(
    faseVan(loop).soort === 'geland' ? weiger('al-geland') : null,
    aanbod ? weiger('overdracht-loopt-al', undefined, { uiterlijk: aanbod.data.uiterlijkDatum }) : null,
    !c.nazorgLooptDoor && lopendeKlok(d, vandaag(meta)) ? weiger('nazorg-loopt', '/nazorgLooptDoor') : null,
    magLoslaten(d, meta),
  );
  if (fout) return fout;
  return aanvaard<DossierEvent>({
    type: 'LoslatenVoorgesteld',
    data: zonderLeeg({
      rol: actor.rol, eenPartij: houders.length === 1, mening: c.mening, meningTekst: c.meningTekst,
      nazorgLooptDoor: c.nazorgLooptDoor ?? false, uiterlijkDatum: plusDagen(vandaag(meta), VOORSTEL_DAGEN),
    }),
  });
}
