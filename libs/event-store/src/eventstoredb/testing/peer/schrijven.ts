import { Metadata, type sendUnaryData, type ServerReadableStream, status } from '@grpc/grpc-js';
import { AppendReq, AppendResp, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { naamVan } from './berichten';
import { MAX_APPEND, type NieuwPeerEvent, type PeerUitslag, type Verwacht } from './logboek';

/** Puts an append in the log, or suffers what a test has planned. Undefined: the connection is gone, no answer. */
export type Schrijf = (
  streamId: string,
  verwacht: Verwacht,
  events: readonly NieuwPeerEvent[],
) => PeerUitslag | undefined;

/** `Append` of the protocol: one call per append, first the options and then event by event. */
export function ontvangAppend(
  schrijf: Schrijf,
  oproep: ServerReadableStream<AppendReq, AppendResp>,
  antwoord: sendUnaryData<AppendResp>,
): void {
  let opties: AppendReq.Options | undefined;
  const events: NieuwPeerEvent[] = [];
  oproep.on('data', (bericht: AppendReq) => {
    opties ??= bericht.getOptions();
    const voorstel = bericht.getProposedMessage();
    if (voorstel) events.push(nieuwEvent(voorstel));
  });
  // A connection that breaks before the end of the request never comes here: nothing is written.
  oproep.on('end', () => {
    if (!opties || oproep.cancelled) return;
    const verwacht = verwachting(opties, opties.getRevision());
    const uitslag = schrijf(naamVan(opties.getStreamIdentifier()), verwacht, events);
    if (!uitslag) return;
    if (uitslag.soort === 'teGroot') antwoord(teGrootFout());
    else antwoord(null, appendResp(verwacht, uitslag));
  });
  oproep.on('error', () => undefined);
}

export const nieuwEvent = (voorstel: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): NieuwPeerEvent => ({
  id: voorstel.getId()?.getString() ?? '',
  type: voorstel.getMetadataMap().get('type') ?? '',
  inhoud: voorstel.getMetadataMap().get('content-type') ?? '',
  data: Uint8Array.from(voorstel.getData_asU8()),
});

export const verwachting = (opties: AppendReq.Options | BatchAppendReq.Options, revision: string): Verwacht =>
  opties.hasAny() ? 'any' : opties.hasNoStream() ? 'no_stream' : opties.hasStreamExists() ? 'stream_exists' : Number(revision);

function teGrootFout(): { code: status; details: string; metadata: Metadata } {
  const metadata = new Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(MAX_APPEND));
  return { code: status.INVALID_ARGUMENT, details: `Maximum Append Size of ${MAX_APPEND} Exceeded.`, metadata };
}

function appendResp(verwacht: Verwacht, uitslag: Exclude<PeerUitslag, { soort: 'teGroot' }>): AppendResp {
  const antwoord = new AppendResp();
  if (uitslag.soort === 'geschreven') {
    antwoord.setSuccess(gelukt(uitslag.revision, uitslag.commit));
    return antwoord;
  }
  const anders = new AppendResp.WrongExpectedVersion();
  if (typeof verwacht === 'number') anders.setExpectedRevision(String(verwacht));
  else if (verwacht === 'no_stream') anders.setExpectedNoStream(new Empty());
  else anders.setExpectedStreamExists(new Empty());
  if (uitslag.current < 0) anders.setCurrentNoStream(new Empty());
  else anders.setCurrentRevision(String(uitslag.current));
  antwoord.setWrongExpectedVersion(anders);
  return antwoord;
}

function gelukt(revision: number, commit: bigint | undefined): AppendResp.Success {
  const inhoud = new AppendResp.Success();
  inhoud.setCurrentRevision(String(revision));
  if (commit === undefined) {
    inhoud.setNoPosition(new Empty());
    return inhoud;
  }
  const positie = new AppendResp.Position();
  positie.setCommitPosition(String(commit));
  positie.setPreparePosition(String(commit));
  inhoud.setPosition(positie);
  return inhoud;
}
