import { type Actor, aanvaard, type Afwijzing, type Besluit, type Command, type CommandMeta, type Dag, dagVan, opWerkdag, plusDagen } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { controleerMoment } from '../regie/moment';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { GELAND_WEKEN, GELAND_WEKEN_NAZORG } from './dagen';
import { type LoslaatRij, vindVoorstel } from './loop';
import { uiterlijkMoment } from './moment';
import { magLoslaten } from './stel-loslaten-voor';
import { loopVan, sleutelhouders } from './state';

export type BevestigLoslaten = Command<'BevestigLoslaten', { readonly voorstelId: string }>;
export type StelLoslatenUit = Command<'StelLoslatenUit', { readonly voorstelId: string; readonly reden: string; readonly opnieuwDatum: Dag }>;

/** The second key is turned by another organisation; with one organisation only, by a colleague with another role. */
function controleerTweede({ voorstel }: LoslaatRij, actor: Actor, houders: readonly string[]): Afwijzing | null {
  if (!houders.includes(actor.organisatieId)) return weiger('geen-sleutelhouder');
  if (voorstel.organisatieId !== actor.organisatieId) return null;
  if (houders.length > 1) return weiger('tweede-sleutel-zelfde-organisatie');
  if (voorstel.medewerkerId === actor.medewerkerId) return weiger('tweede-sleutel-zelfde-persoon');
  return voorstel.data.rol === actor.rol ? weiger('tweede-sleutel-zelfde-rol', undefined, { rol: actor.rol }) : null;
}

/** Whether the proposal still waits for its second key. */
function controleerVoorstel({ voorstel, einde }: LoslaatRij, meta: CommandMeta): Afwijzing | null {
  if (einde?.type === 'LoslatenBevestigd') return weiger('loslaten-al-bevestigd', undefined, { op: dagVan(einde.geldigOp) });
  if (einde?.type === 'LoslatenUitgesteld') return weiger('loslaten-al-uitgesteld', undefined, { opnieuw: einde.data.opnieuwDatum });
  return einde || vandaag(meta) > voorstel.data.uiterlijkDatum ? weiger('loslaten-verlopen', undefined, { uiterlijk: voorstel.data.uiterlijkDatum }) : null;
}

/** The second key: the youngster has landed, with both names, and somebody looks a few times more. The regie stays. */
export function bevestigLoslaten({ data: c, meta }: BevestigLoslaten, d: Dossier): Besluit<DossierEvent> {
  const { actor } = meta;
  const rij = vindVoorstel(loopVan(d), c.voorstelId);
  if (!rij) return weiger('voorstel-onbekend', '/voorstelId');
  if (rij.einde?.type === 'LoslatenBevestigd' && rij.einde.medewerkerId === actor.medewerkerId) return aanvaard();
  const houders = sleutelhouders(d, vandaag(meta));
  const fout = controleerVoorstel(rij, meta) ?? controleerTweede(rij, actor, houders) ?? magLoslaten(d, meta);
  if (fout) return fout;
  const { voorstel } = rij;
  const { nazorgLooptDoor } = voorstel.data;
  const controleDatums = (nazorgLooptDoor ? GELAND_WEKEN_NAZORG : GELAND_WEKEN).map((weken) => opWerkdag(plusDagen(vandaag(meta), weken * 7)));
  const sleutels = [voorstel, actor].map(({ organisatieId, medewerkerId }) => ({ organisatieId, medewerkerId }));
  return aanvaard<DossierEvent>(
    { type: 'LoslatenBevestigd', data: { voorstelId: voorstel.id } },
    { type: 'JongereGeland', data: { voorstelId: voorstel.id, sleutels, eenPartij: houders.length === 1, nazorgLooptDoor, controleDatums } },
    ...uiterlijkMoment(d, controleDatums[0]!, 'Controle na het landen: gaat het nog goed?', meta),
  );
}

/** Not yet: with a reason and a day to look again. Nothing is lost; the two stay in it together. */
export function stelLoslatenUit({ data: c, meta }: StelLoslatenUit, d: Dossier): Besluit<DossierEvent> {
  const rij = vindVoorstel(loopVan(d), c.voorstelId);
  if (!rij) return weiger('voorstel-onbekend', '/voorstelId');
  const { einde } = rij;
  if (einde?.type === 'LoslatenUitgesteld' && einde.data.reden === c.reden && einde.data.opnieuwDatum === c.opnieuwDatum) return aanvaard();
  const datumfout = controleerMoment({ datum: c.opnieuwDatum }, meta);
  const fout = controleerVoorstel(rij, meta) ?? controleerTweede(rij, meta.actor, sleutelhouders(d, vandaag(meta))) ?? (datumfout && { ...datumfout, veld: '/opnieuwDatum' });
  if (fout) return fout;
  return aanvaard<DossierEvent>(
    { type: 'LoslatenUitgesteld', data: { voorstelId: rij.voorstel.id, reden: c.reden, opnieuwDatum: c.opnieuwDatum } },
    ...uiterlijkMoment(d, c.opnieuwDatum, 'Opnieuw kijken of loslaten kan', meta),
  );
}
