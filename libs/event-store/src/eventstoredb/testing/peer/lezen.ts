import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import { naamVan, readEvent, streamNietGevonden } from './berichten';
import type { Logboek, PeerEvent } from './logboek';
import { type LeesOproep, schrijf } from './oproep';
import { volg } from './volgen';

/** `Read` of the protocol: a stream or the whole log, either way, or a subscription to the whole log. */
export async function lees(logboek: Logboek, oproep: LeesOproep): Promise<void> {
  const opties = oproep.request.getOptions() ?? new ReadReq.Options();
  if (opties.hasSubscription()) return volg(logboek, oproep, opties);
  const terug = opties.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;
  const aantal = Math.min(Number(opties.getCount()), Number.MAX_SAFE_INTEGER);
  const events = opties.hasStream() ? uitStream(logboek, opties, terug) : uitAlles(logboek, opties, terug);
  if (events === undefined) oproep.write(streamNietGevonden(naamVan(opties.getStream()?.getStreamIdentifier())));
  for (const event of (events ?? []).slice(0, aantal)) await schrijf(oproep, readEvent(event));
  oproep.end();
}

/** Both directions inclusive. Undefined: no such stream. */
function uitStream(logboek: Logboek, opties: ReadReq.Options, terug: boolean): PeerEvent[] | undefined {
  const waar = opties.getStream() ?? new ReadReq.Options.StreamOptions();
  const stream = logboek.stream(naamVan(waar.getStreamIdentifier()));
  if (stream.length === 0) return undefined;
  const vanaf = waar.hasEnd() ? stream.length - 1 : waar.hasStart() ? 0 : Number(waar.getRevision());
  return terug ? stream.slice(0, vanaf + 1).reverse() : stream.slice(vanaf);
}

/** Forwards inclusive; backwards exclusive, as on a server, where a position backwards is one after a record. */
function uitAlles(logboek: Logboek, opties: ReadReq.Options, terug: boolean): PeerEvent[] {
  const waar = opties.getAll() ?? new ReadReq.Options.AllOptions();
  const { events } = logboek;
  const positie = BigInt(waar.getPosition()?.getCommitPosition() ?? 0);
  const vanaf = waar.hasEnd() ? events.length : waar.hasStart() ? 0 : logboek.index(positie);
  return terug ? events.slice(0, vanaf).reverse() : events.slice(vanaf);
}
