import type { GatGesignaleerd, OnderzoekGestart } from '../../zoektocht/events';
import type { Feit } from '../../feit';
import { openSignalen, zoektochtNu } from '../../zoektocht/loop';
import { laatsteContact } from './contact';
import { rustNu } from './rust';
import type { Zicht } from './zicht';

/**
 * What an organisation must look at: its open signal of a gap, until there was contact or somebody searches; and its own
 * search, as long as it goes on. Nothing while the youngster wants to be left alone.
 */
export function onzeZoektocht(z: Zicht, organisatieId: string): { readonly signaal?: Feit<GatGesignaleerd>; readonly zoekt?: Feit<OnderzoekGestart> } {
  if (rustNu(z)) return {};
  const contactOp = laatsteContact(z)?.geldigOp;
  const zoektocht = zoektochtNu(z.zoektocht, contactOp);
  if (zoektocht?.type === 'OnderzoekGestart') return zoektocht.data.organisatieId === organisatieId ? { zoekt: zoektocht } : {};
  const signaal = openSignalen(z.zoektocht).findLast((s) => s.data.organisatieId === organisatieId && (contactOp === undefined || contactOp < s.geldigOp) && !(zoektocht && zoektocht.geldigOp >= s.geldigOp));
  return signaal ? { signaal } : {};
}
