import { type CommandService, maakCommandService } from '@loopplank/commands';
import { aanmeldingVan, dossierDecider, type DossierEvent, dossierStream, volgendMomentOp } from '@loopplank/dossier';
import type { EventStore } from '@loopplank/event-store';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { dagVan, momentVanMs } from '@loopplank/kernel';
import { openViews } from '@loopplank/projections';
import type { Datamap } from '../datamap';
import { eersteJongeren } from '../keten';
import { type Werk, zoekWerk } from './contact';

/** A file as the log tells it: what an answer of the API must agree with. */
export interface Dossierfeiten extends Werk {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly volgendeDatum: string;
  readonly revisie: number;
  /** Every event of the file. */
  readonly gebeurtenissen: ReadonlySet<string>;
}

const klok = () => momentVanMs(Date.now());

/** Looks into the log of a running server, beside it: reading takes nothing from it. */
export class Dossiers {
  readonly store: EventStore;
  private readonly lezer: CommandService;

  constructor(private readonly datamap: Datamap) {
    this.store = openSqliteEventStore({ bestand: datamap.log, alleenLezen: true });
    this.lezer = maakCommandService({ store: this.store, codec: datamap.codec(), klok, verzoekSleutel: datamap.verzoekSleutel() });
  }

  /** Files that a demo account may open today, at most so many. */
  async zoek(hoogstens: number): Promise<Dossierfeiten[]> {
    const views = openViews({ map: this.datamap.views });
    try {
      const werk = await zoekWerk(this.lezer, views.db('toegang'), await eersteJongeren(this.store, hoogstens), klok());
      return await Promise.all(werk.map((w) => this.feiten(w)));
    } finally {
      views.close();
    }
  }

  private async feiten(werk: Werk): Promise<Dossierfeiten> {
    const streamId = dossierStream(werk.jongereId);
    const { state, revisie } = await this.lezer.laad(dossierDecider, streamId);
    const persoon = aanmeldingVan(state)?.data;
    const moment = volgendMomentOp(state, dagVan(klok()))?.data;
    const gebeurtenissen = new Set((await this.lezer.lees<DossierEvent>(streamId)).map((e) => e.eventId));
    return {
      ...werk, revisie, gebeurtenissen,
      voornaam: persoon?.voornaam ?? '', achternaam: persoon?.achternaam ?? '', volgendeDatum: moment?.datum ?? '',
    };
  }

  sluit(): Promise<void> {
    return this.store.close();
  }
}
