import type { Policy } from '@loopplank/kernel';
import { bewaakGaten } from './bewaak-gaten';
import { bewaakLanding } from './bewaak-landing';
import { escaleer } from './escaleer';
import { laatLoslatenVerlopen } from './laat-loslaten-verlopen';
import { neemOverAlsVangnet } from './neem-over-als-vangnet';
import { meldNoodtoegang } from './meld-noodtoegang';
import { signaleerVacature } from './signaleer-vacature';
import { startNazorgNaVertrek } from './start-nazorg';
import { volgNazorg } from './volg-nazorg';
import { volgSamenvoeging } from './volg-samenvoeging';
import { volgOverdracht } from './volg-overdracht';
import { volgSpoed } from './volg-spoed';
import { vraagOmControle } from './vraag-om-controle';
import { zoekOpnieuw } from './zoek-opnieuw';

/** Every policy of this context, one line each; the server runs them all. */
export const DOSSIER_POLICIES: readonly Policy[] = [
  volgSamenvoeging, startNazorgNaVertrek, volgNazorg, volgOverdracht, laatLoslatenVerlopen, vraagOmControle, bewaakLanding, bewaakGaten, zoekOpnieuw,
  signaleerVacature, neemOverAlsVangnet, escaleer, volgSpoed, meldNoodtoegang,
] as unknown as readonly Policy[];
