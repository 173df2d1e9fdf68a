import type { Policy } from '@loopplank/kernel';
import { bewaakGaten } from './bewaak-gaten';
import { bewaakLanding } from './bewaak-landing';
import { laatLoslatenVerlopen } from './laat-loslaten-verlopen';
import { signaleerVacature } from './signaleer-vacature';
import { startNazorgNaVertrek } from './start-nazorg';
import { volgNazorg } from './volg-nazorg';
import { volgOverdracht } from './volg-overdracht';
import { vraagOmControle } from './vraag-om-controle';
import { zoekOpnieuw } from './zoek-opnieuw';

/** Every policy of this context, one line each; the server runs them all. */
export const DOSSIER_POLICIES: readonly Policy[] = [
  startNazorgNaVertrek, volgNazorg, volgOverdracht, laatLoslatenVerlopen, vraagOmControle, bewaakLanding, signaleerVacature, bewaakGaten, zoekOpnieuw,
] as unknown as readonly Policy[];
