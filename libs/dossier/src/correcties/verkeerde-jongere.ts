import { aanvaard, type Besluit, type CommandMeta, type NewEvent } from '@loopplank/kernel';
import { betrokkenenOp } from '../betrokkenheid/state';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { contactBijBezoek } from '../werk/werkbezoek';
import type { Correctie } from './corrigeer-gebeurtenis';
import { type DossierFeit, isEigenWerk, isVerplaatsbaar } from './feiten';
import { gecorrigeerd } from './gecorrigeerd';
import { heleGeschiedenis } from './hele-geschiedenis';
import { herstelMoment } from './herstel-moment';
import { geldt } from './state';

/** As many organisations as an incident names. */
const MAX_ZICHTBAAR = 50;

/**
 * A touchpoint stands in the wrong file. It is hidden here at once, by anybody involved, together with
 * everything the file ever said because of it; the incident says who could have read it. Where it belongs, its own organisation
 * takes it over with `NeemVerplaatsteOver`.
 */
export function verkeerdeJongere(c: Correctie, gemeld: DossierFeit, d: Dossier, meta: CommandMeta): Besluit<DossierEvent> {
  // A visit and the contact that it was are about the same person.
  const feit = gemeld.type === 'WerkplekbezoekAfgelegd' ? (contactBijBezoek(d, gemeld) ?? gemeld) : gemeld;
  if (!isVerplaatsbaar(feit)) return weiger('niet-te-verplaatsen', '/reden');
  if (c.nieuw !== undefined) return weiger('verkeerd-soort', '/nieuw');
  if (c.naarJongereId !== undefined && isEigenWerk(feit) && feit.organisatieId !== meta.actor.organisatieId) {
    return weiger('andere-organisatie', '/naarJongereId');
  }
  // What had been corrected already is hidden too; only what still holds belongs in the other file.
  const weg: NewEvent<DossierEvent>[] = [
    ...heleGeschiedenis(d, feit).map((f, i) =>
      gecorrigeerd(f.id, i === 0 ? c : isVerplaatsbaar(f) && geldt(d, f.id) ? { ...c, toelichting: undefined } : { reden: c.reden }),
    ),
    {
      type: 'IncidentVastgelegd',
      data: {
        soort: 'verkeerdeJongere',
        gebeurtenisId: feit.id,
        zichtbaarVoor: [...new Set(betrokkenenOp(d, vandaag(meta)).map((b) => b.organisatieId))].slice(0, MAX_ZICHTBAAR),
      },
    },
  ];
  return aanvaard<DossierEvent>(...weg, ...herstelMoment(d, weg, meta));
}
