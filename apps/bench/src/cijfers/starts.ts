import type { Baan } from '../baan';
import { startServer } from '../proces/server';
import type { Rij } from '../verslag/rij';
import { geheugenMb, waarde } from './draaien';
import { haalRegio } from './regio';

/**
 * Figure 5, the part of starting: from nothing to ready with the practice region loaded, what the process weighs then,
 * and how long it takes to be ready on data that is there.
 */
export async function meetStarts(baan: Baan, data: string): Promise<Rij[]> {
  const eerste = await haalRegio(baan, data);
  const seconden: number[] = [];
  let geheugen = 0;
  for (let i = 0; i < baan.maat.starts; i++) {
    const server = await startServer(data, baan.maat.jongeren);
    seconden.push(server.seconden);
    geheugen = await geheugenMb(server.adres);
    await server.stop();
  }
  return [
    ...(eerste === null ? [] : [
      waarde(`eerste start, met laden van ${baan.maat.jongeren} jongeren`, 's', [eerste.seconden]),
      waarde('geheugen na laden', 'MB', [eerste.geheugenMb]),
    ]),
    waarde('volgende start', 's', seconden, { doel: { op: 'ons', soort: 'hoogstens', grens: 5 } }),
    waarde('geheugen na een volgende start', 'MB', [geheugen]),
  ];
}
