import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { ACCESS_EVENTS } from '@loopplank/access';
import { inzageProjection, toegangProjection } from '@loopplank/access/views';
import { afgeleideSleutel, type Codec, leesHoofdsleutel, maakCodec, openKeyCupboard } from '@loopplank/codec';
import { DOSSIER_EVENTS } from '@loopplank/dossier';
import { beeldProjection, jongereProjection, nieuwsProjection, zoekProjection } from '@loopplank/dossier/views';
import { DEFINITIE_EVENTS } from '@loopplank/in-beeld';
import type { EventDefinition } from '@loopplank/kernel';
import { KOPPELINGEN_EVENTS } from '@loopplank/koppelingen';
import { aanvoerProjection, importsProjection, signalenProjection } from '@loopplank/koppelingen/views';
import { PROCESSES_EVENTS } from '@loopplank/processes';
import { processenProjection } from '@loopplank/processes/views';
import type { Projection } from '@loopplank/projections';

const DEFINITIES = [...DOSSIER_EVENTS, ...ACCESS_EVENTS, ...KOPPELINGEN_EVENTS, ...DEFINITIE_EVENTS, ...PROCESSES_EVENTS] as unknown as readonly EventDefinition[];

/** The data folder of a server, as the figures below the HTTP edge open it: only when no server works in it. */
export class Datamap {
  readonly log: string;
  readonly views: string;
  private readonly hoofdsleutel: Uint8Array;

  constructor(readonly pad: string) {
    this.log = join(pad, 'log.sqlite');
    this.views = join(pad, 'views');
    this.hoofdsleutel = leesHoofdsleutel(join(pad, 'hoofdsleutel'), { maak: false });
  }

  /** A codec that has opened no key yet. */
  codec(): Codec {
    return maakCodec({ definitions: DEFINITIES, cupboard: openKeyCupboard({ map: join(this.pad, 'sleutels'), hoofdsleutel: this.hoofdsleutel }) });
  }

  /**
   * Every view the server keeps, with the same search index key, so that rows can be compared. One that is forgotten
   * here is a difference in figure 2.
   */
  projecties(): readonly Projection[] {
    const bsn = afgeleideSleutel(this.hoofdsleutel, 'bsn-index');
    const bsnIndex = (nummer: string): string => createHmac('sha256', bsn).update(nummer).digest('base64url');
    return [
      toegangProjection, jongereProjection, zoekProjection(bsnIndex), beeldProjection, nieuwsProjection, inzageProjection,
      importsProjection, signalenProjection, aanvoerProjection, processenProjection,
    ];
  }

  /** Key of the digest of requests. */
  verzoekSleutel(): Uint8Array {
    return afgeleideSleutel(this.hoofdsleutel, 'verzoek-digest');
  }
}
