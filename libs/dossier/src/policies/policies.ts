import type { Policy } from '@loopplank/kernel';
import { bewaakLanding } from './bewaak-landing';
import { laatLoslatenVerlopen } from './laat-loslaten-verlopen';
import { signaleerVacature } from './signaleer-vacature';
import { startNazorgNaVertrek } from './start-nazorg';
import { volgNazorg } from './volg-nazorg';
import { volgOverdracht } from './volg-overdracht';
import { vraagOmControle } from './vraag-om-controle';

/** Every policy of this context, one line each; the server runs them all. */
export const DOSSIER_POLICIES: readonly Policy[] = [
  startNazorgNaVertrek, volgNazorg, volgOverdracht, laatLoslatenVerlopen, vraagOmControle, bewaakLanding, signaleerVacature,
] as unknown as readonly Policy[];
