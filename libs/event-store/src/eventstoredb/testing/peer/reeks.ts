import type { ServerDuplexStream } from '@grpc/grpc-js';
import { type BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { allePositie, andereVersie, naamVan, streamIdentifier, teGroot, uuid } from './berichten';
import { MAX_APPEND, type NieuwPeerEvent, type PeerUitslag, type Verwacht } from './logboek';
import { nieuwEvent, type Schrijf, verwachting } from './schrijven';

interface Onderweg {
  readonly streamId: string;
  readonly verwacht: Verwacht;
  readonly events: NieuwPeerEvent[];
}

/** `BatchAppend` of the protocol: one long call for all appends of a client, told apart by a correlation id. */
export function ontvangReeks(schrijf: Schrijf, oproep: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void {
  const onderweg = new Map<string, Onderweg>();
  oproep.on('data', (bericht: BatchAppendReq) => {
    const id = bericht.getCorrelationId()?.getString() ?? '';
    const opties = bericht.getOptions();
    if (opties) {
      const streamId = naamVan(opties.getStreamIdentifier());
      onderweg.set(id, { streamId, verwacht: verwachting(opties, opties.getStreamPosition()), events: [] });
    }
    const append = onderweg.get(id);
    if (!append) return;
    append.events.push(...bericht.getProposedMessagesList().map(nieuwEvent));
    if (!bericht.getIsFinal()) return;
    onderweg.delete(id);
    const uitslag = schrijf(append.streamId, append.verwacht, append.events);
    if (uitslag) oproep.write(batchResp(id, append, uitslag));
  });
  oproep.on('end', () => oproep.end());
  oproep.on('error', () => undefined);
}

function batchResp(id: string, { streamId, verwacht }: Onderweg, uitslag: PeerUitslag): BatchAppendResp {
  const antwoord = new BatchAppendResp();
  antwoord.setCorrelationId(uuid(id));
  antwoord.setStreamIdentifier(streamIdentifier(streamId));
  if (uitslag.soort === 'andereVersie') antwoord.setError(andereVersie(verwacht, uitslag.current));
  else if (uitslag.soort === 'teGroot') antwoord.setError(teGroot(MAX_APPEND));
  else {
    const gelukt = new BatchAppendResp.Success();
    gelukt.setCurrentRevision(String(uitslag.revision));
    if (uitslag.commit === undefined) gelukt.setNoPosition(new Empty());
    else gelukt.setPosition(allePositie(uitslag.commit));
    antwoord.setSuccess(gelukt);
  }
  return antwoord;
}
