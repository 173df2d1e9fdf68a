import { aanvaard, type Besluit, type Command, type CommandMeta, type NewEvent } from '@loopplank/kernel';
import type { Gat } from '@loopplank/in-beeld';
import type { BetrokkenRol } from '../betrokkenheid/events';
import { isBetrokken } from '../betrokkenheid/state';
import { geldigOpDag, vandaag } from '../controles';
import { geldt } from '../correcties/state';
import type { DossierEvent } from '../events';
import { versies } from '../feit';
import { zonderLeeg } from '../leeg';
import { isVertrokken } from '../nazorg/vertrek';
import { uiterlijkMoment } from '../overdracht/moment';
import { isStartkwalificatie } from '../school/diploma';
import { diplomas } from '../school/loopbaan';
import type { Dossier } from '../state';
import type { Gatreden } from './events';
import { gatenVan } from './gaten';
import { openSignalen, vanSoort } from './loop';
import { zoekloopVan } from './state';

export type WerkGatenBij = Command<
  'WerkGatenBij',
  {
    /** The Doorstroompunt of where the youngster lives, as it was then; absent: nobody is. */
    readonly doorstroompunt?: { readonly organisatieId: string; readonly rol: BetrokkenRol; readonly grondslag: string };
  }
>;

const REDEN: Readonly<Record<string, Gatreden>> = { doorlopend: 'doorlopend', 'bleek doorlopend': 'bleekDoorlopend', hersteld: 'hersteld' };

/** Whether a signal is about this gap: the leaving may have been corrected since. */
const over = (d: Dossier, gat: Gat, uitschrijvingId: string): boolean => versies(d.inschrijvingen.uit, gat.door).includes(uitschrijvingId);

function sluitingen(d: Dossier, gaten: readonly Gat[]): NewEvent<DossierEvent>[] {
  return openSignalen(zoekloopVan(d)).flatMap((s): NewEvent<DossierEvent>[] => {
    const gat = gaten.find((g) => over(d, g, s.data.uitschrijvingId));
    if (gat && gat.staat !== 'gesloten') return [];
    const hoe = gat ? { reden: REDEN[gat.reden!]!, achteraf: gat.achteraf, doorId: gat.geslotenDoor ?? undefined, gatDagen: gat.gatDagen ?? undefined } : { reden: 'vervallen' as const, achteraf: true };
    return [{ type: 'GatGesloten', data: zonderLeeg({ signaalId: s.id, ...hoe }) }];
  });
}

/** Open long enough, and not signalled: or closed since and open again. What somebody took back is not said again. */
function signalen(d: Dossier, gaten: readonly Gat[], organisatieId: string | undefined): NewEvent<DossierEvent>[] {
  const open = openSignalen(zoekloopVan(d));
  return gaten.flatMap((g): NewEvent<DossierEvent>[] => {
    if (g.gesignaleerdOp === null || g.staat !== 'open') return [];
    const eerder = vanSoort(d.zoektocht, 'GatGesignaleerd').filter((s) => over(d, g, s.data.uitschrijvingId));
    // Told to nobody, and now there is somebody to tell: who lost a startkwalificatie belongs to the task again.
    const gezegd = eerder.filter((s) => organisatieId === undefined || s.data.organisatieId !== undefined);
    if (eerder.some((s) => !geldt(d, s.id)) || gezegd.some((s) => open.includes(s))) return [];
    return [{ type: 'GatGesignaleerd', data: zonderLeeg({ uitschrijvingId: g.door, start: g.start, gezienOp: g.gezienOp, organisatieId }) }];
  });
}

/** Its task is who has no startkwalificatie (WEB 9.2.1); of others it hears nothing. */
const magWeten = (d: Dossier): boolean => !diplomas(d).some((f) => isStartkwalificatie(f.data.niveau));

function betrokken(d: Dossier, punt: NonNullable<WerkGatenBij['data']['doorstroompunt']>, meta: CommandMeta): NewEvent<DossierEvent>[] {
  const van = vandaag(meta);
  return isBetrokken(d, punt.organisatieId, van) ? [] : [{ type: 'BetrokkenheidGestart', geldigOp: geldigOpDag(van, meta), data: { ...punt, van } }];
}

/**
 * Records which gaps are now signalled and which are closed, each once. A rule gives this command when a term has passed
 * or something was recorded that may close a gap; when nothing changed there is nothing to do.
 */
export function werkGatenBij({ data: { doorstroompunt }, meta }: WerkGatenBij, d: Dossier): Besluit<DossierEvent> {
  const op = vandaag(meta);
  const gaten = gatenVan(d, op);
  const punt = doorstroompunt && magWeten(d) ? doorstroompunt : undefined;
  const dicht = sluitingen(d, gaten);
  const nieuw = isVertrokken(d, op) ? [] : signalen(d, gaten, punt?.organisatieId);
  if (nieuw.length === 0) return aanvaard<DossierEvent>(...dicht);
  return aanvaard<DossierEvent>(
    ...dicht, ...(punt ? betrokken(d, punt, meta) : []), ...nieuw,
    ...uiterlijkMoment(d, op, 'Van school en niets bekend: zoek contact', meta),
  );
}
