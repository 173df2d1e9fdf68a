import { createHmac } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { dossierStream } from '@loopplank/dossier';
import type { Vraag as Dossiervraag } from '@loopplank/dossier/views';
import { dagVan } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import { Beoordelaar } from '../beoordelen/beoordelaar';
import type { Rijplan } from '../beoordelen/plan';
import type { Kluis } from '../bestanden/kluis';
import { leesBestand } from '../lezen/lees';
import { Leesfout } from '../lezen/leesfout';
import type { Omgeving } from '../rijen/rij';
import { signaalStream } from '../signalen/events';
import { eigenJongereId } from '../uitvoeren/opdrachten';
import { signaalIdVoor } from '../uitvoeren/registeruitvoerder';
import type { Antwoord, Taak, Vraag, Waarde } from './protocol';

export interface Draadopties {
  readonly kluis: Kluis;
  readonly views: Pick<ViewReader, 'db'>;
  readonly bsnIndex: (bsn: string) => string;
  /** Keys of the digests: of persons and rows, and of whole files. */
  readonly kenmerkSleutel: Uint8Array;
  readonly omgeving: (organisatieId: string) => Omit<Omgeving, 'vandaag'>;
  readonly namen: () => Dossiervraag['namen'];
  /** Makes the keys of a stream that is about to begin: two waits for the disk that nobody else has to sit out. */
  readonly maakSleutels: (streamId: string) => void;
}

type Open = Extract<Taak, { taak: 'open' }>;

/** The side of the thread: reads files and judges rows, so that the main thread does neither. */
export class Importdraad {
  private beoordelaar: Beoordelaar | null = null;
  /** The import whose rows will be written, and not only looked at. */
  private voorOvername: { readonly importId: string; readonly organisatieId: string } | null = null;

  constructor(private readonly o: Draadopties) {}

  async doe(taak: Taak): Promise<Waarde> {
    switch (taak.taak) {
      case 'lees': {
        const tabel = await leesBestand(taak.bytes);
        if (taak.bewaar) this.o.kluis.bewaar(taak.importId, tabel);
        const { formaat, codering, kop, rijen } = tabel;
        const vingerafdruk = createHmac('sha256', this.o.kenmerkSleutel).update('bestand\n').update(taak.bytes).digest('base64url');
        return { formaat, ...(codering ? { codering } : {}), kop, rijen: rijen.length, vingerafdruk };
      }
      case 'open':
        return { hier: this.open(taak) };
      case 'beoordeel':
        return this.beoordeel(taak.van, taak.aantal);
      case 'afwezigen':
        return { afwezigen: this.beoordelaar?.afwezigen() ?? null };
    }
  }

  private beoordeel(van: number, aantal: number): readonly Rijplan[] {
    const plannen = this.beoordelaar?.beoordeel(van, aantal) ?? [];
    if (this.voorOvername) for (const p of plannen) this.maakSleutels(this.voorOvername, p);
    return plannen;
  }

  private maakSleutels({ importId, organisatieId }: { readonly importId: string; readonly organisatieId: string }, p: Rijplan): void {
    if (p.soort === 'nieuw') this.o.maakSleutels(dossierStream(eigenJongereId(importId, p.rij)));
    if (p.soort === 'signaal') this.o.maakSleutels(signaalStream(signaalIdVoor(organisatieId, p.persoon)));
  }

  private open({ importId, toewijzing, actor, peildag, nu, voor }: Open): boolean {
    const bestand = this.o.kluis.open(importId);
    if (!bestand) return false;
    const { medewerkerId, organisatieId } = actor;
    this.voorOvername = voor === 'overname' ? { importId, organisatieId } : null;
    const vandaag = dagVan(nu);
    const eigen = new Set(Array.from({ length: bestand.aantal }, (_, i) => eigenJongereId(importId, i + 1)));
    this.beoordelaar = new Beoordelaar(bestand, {
      importId,
      toewijzing,
      omgeving: { ...this.o.omgeving(organisatieId), vandaag: peildag },
      vraag: { vrager: { medewerkerId, organisatieId, inhoud: 'alles', vandaag }, namen: this.o.namen(), nu, peildatum: vandaag },
      bsnIndex: this.o.bsnIndex,
      kenmerkSleutel: this.o.kenmerkSleutel,
      views: this.o.views,
      eigenJongeren: (id) => eigen.has(id),
    });
    return true;
  }
}

/** Serves one thread: one task after the other. What goes wrong is told, never thrown at the process. */
export function bedienImportdraad(port: MessagePort, opties: Draadopties): void {
  const draad = new Importdraad(opties);
  let rij = Promise.resolve();
  const antwoord = (a: Antwoord) => port.postMessage(a);
  port.on('message', ({ nr, ...taak }: Vraag) => {
    rij = rij.then(async () => {
      try {
        antwoord({ nr, soort: 'klaar', waarde: await draad.doe(taak) });
      } catch (fout) {
        if (fout instanceof Leesfout) antwoord({ nr, soort: 'leesfout', code: fout.code, feiten: fout.feiten });
        else antwoord({ nr, soort: 'mis', fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
      }
    });
  });
}
