import { Empty as GoogleEmpty } from 'google-protobuf/google/protobuf/empty_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { AllStreamPosition, MaximumAppendSizeExceeded, StreamIdentifier, UUID, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { Message } from 'google-protobuf';
import type { PeerEvent, Verwacht } from './logboek';

/** Between the peer's own words and those of the protocol. */

const TICKS_PER_MS = 10_000n;

export const naamVan = (stream: StreamIdentifier | undefined): string =>
  Buffer.from(stream?.getStreamName_asU8() ?? []).toString('utf8');

export function streamIdentifier(streamId: string): StreamIdentifier {
  const stream = new StreamIdentifier();
  stream.setStreamName(Uint8Array.from(Buffer.from(streamId, 'utf8')));
  return stream;
}

export function uuid(id: string): UUID {
  const bericht = new UUID();
  bericht.setString(id);
  return bericht;
}

export function allePositie(commit: bigint): AllStreamPosition {
  const positie = new AllStreamPosition();
  positie.setCommitPosition(String(commit));
  positie.setPreparePosition(String(commit));
  return positie;
}

export function readEvent(event: PeerEvent): ReadResp {
  const opgenomen = new ReadResp.ReadEvent.RecordedEvent();
  opgenomen.setId(uuid(event.id));
  opgenomen.setStreamIdentifier(streamIdentifier(event.streamId));
  opgenomen.setStreamRevision(String(event.revision));
  opgenomen.setCommitPosition(String(event.commit));
  opgenomen.setPreparePosition(String(event.prepare));
  opgenomen.setData(event.data);
  opgenomen.getMetadataMap().set('type', event.type);
  opgenomen.getMetadataMap().set('content-type', event.inhoud);
  opgenomen.getMetadataMap().set('created', String(BigInt(event.gemaakt) * TICKS_PER_MS));
  const gelezen = new ReadResp.ReadEvent();
  gelezen.setEvent(opgenomen);
  gelezen.setCommitPosition(String(event.commit));
  const antwoord = new ReadResp();
  antwoord.setEvent(gelezen);
  return antwoord;
}

export function streamNietGevonden(streamId: string): ReadResp {
  const weg = new ReadResp.StreamNotFound();
  weg.setStreamIdentifier(streamIdentifier(streamId));
  const antwoord = new ReadResp();
  antwoord.setStreamNotFound(weg);
  return antwoord;
}

function status(message: string, details: Message, naam: string): Status {
  const any = new Any();
  any.pack(details.serializeBinary(), naam);
  const bericht = new Status();
  bericht.setMessage(message);
  bericht.setDetails(any);
  return bericht;
}

export function andereVersie(verwacht: Verwacht, current: number): Status {
  const details = new WrongExpectedVersion();
  if (typeof verwacht === 'number') details.setExpectedStreamPosition(String(verwacht));
  else if (verwacht === 'no_stream') details.setExpectedNoStream(new GoogleEmpty());
  else details.setExpectedStreamExists(new GoogleEmpty());
  if (current < 0) details.setCurrentNoStream(new GoogleEmpty());
  else details.setCurrentStreamRevision(String(current));
  return status('WrongExpectedVersion', details, 'event_store.client.WrongExpectedVersion');
}

export function teGroot(max: number): Status {
  const details = new MaximumAppendSizeExceeded();
  details.setMaxappendsize(max);
  return status('Maximum append size exceeded', details, 'event_store.client.MaximumAppendSizeExceeded');
}
