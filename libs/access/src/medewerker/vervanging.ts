import { aanvaard, afgewezen, type Besluit, type Dag, dagVan, eerste, nooit, plusMaanden, type RecordedEvent } from '@loopplank/kernel';
import type { BeeindigVervanging, StelVervangingIn } from './commands';
import type { VervangingBeeindigd, VervangingIngesteld } from './events';

/** Somebody stands in for an absent colleague, from the first through the last day. */
export interface Vervanging {
  /** Id of the event that began it. */
  readonly id: string;
  readonly vervangerId: string;
  readonly van: Dag;
  readonly tot: Dag;
}

type VervangingEvent = VervangingIngesteld | VervangingBeeindigd;
type Afwezige = { readonly id: string; readonly organisatieId: string; readonly vervangingen: readonly Vervanging[] };

/** Longer away than this asks for another colleague, not for a replacement. */
const LANGSTE_MAANDEN = 12;

/**
 * A replacement on leave: somebody of the same organisation, one at a time. The regie stays with the absent colleague,
 * an escalation never changes the owner silently (product, 4.8); only the worklist is shared.
 */
export function stelVervangingIn({ data, meta }: StelVervangingIn, m: Afwezige): Besluit<VervangingEvent> {
  const { vervangerId, vervangerOrganisatieId, van, tot } = data;
  if (m.vervangingen.some((v) => v.vervangerId === vervangerId && v.van === van && v.tot === tot)) return aanvaard();
  if (vervangerId === m.id) return afgewezen('vervanger-zichzelf', {}, '/vervangerId');
  if (vervangerOrganisatieId !== m.organisatieId) return afgewezen('vervanger-andere-organisatie', {}, '/vervangerId');
  if (tot < van) return afgewezen('einde-voor-begin', {}, '/tot');
  if (tot < dagVan(meta.nu)) return afgewezen('einddatum-voorbij', {}, '/tot');
  if (tot > plusMaanden(van, LANGSTE_MAANDEN) || van > plusMaanden(dagVan(meta.nu), LANGSTE_MAANDEN)) return afgewezen('te-ver-vooruit', {}, '/tot');
  const botst = m.vervangingen.find((v) => v.van <= tot && van <= v.tot);
  if (botst) return afgewezen('vervanging-overlapt', { van: botst.van, tot: botst.tot }, '/van');
  return aanvaard({ type: 'VervangingIngesteld', data: { vervangerId, van, tot } });
}

/** Ends one sooner. What was so until then stays so: an end in the past is refused. */
export function beeindigVervanging({ data: { vervangingId, tot }, meta }: BeeindigVervanging, m: Afwezige): Besluit<VervangingEvent> {
  const v = m.vervangingen.find((x) => x.id === vervangingId);
  if (!v) return afgewezen('vervanging-onbekend', {}, '/vervangingId');
  if (tot >= v.tot) return aanvaard();
  const nietBegonnen = v.van > dagVan(meta.nu);
  if (!nietBegonnen && tot < dagVan(meta.nu)) return afgewezen('einddatum-voorbij', {}, '/tot');
  return aanvaard({ type: 'VervangingBeeindigd', data: { vervangingId, tot } });
}

export function evolveVervangingen(alle: readonly Vervanging[], event: RecordedEvent<VervangingEvent>): readonly Vervanging[] {
  switch (event.type) {
    case 'VervangingIngesteld':
      return [...alle, { id: event.eventId, ...event.data }];
    case 'VervangingBeeindigd': {
      const { vervangingId, tot } = event.data;
      return alle.flatMap((v) => (v.id !== vervangingId ? [v] : tot < v.van ? [] : [{ ...v, tot: eerste(v.tot, tot) }]));
    }
    default:
      return nooit(event);
  }
}
