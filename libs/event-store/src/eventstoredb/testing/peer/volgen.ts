import { randomUUID } from 'node:crypto';
import { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { readEvent } from './berichten';
import type { Logboek, PeerEvent } from './logboek';
import { type LeesOproep, schrijf } from './oproep';

/** Events between two checkpoints of a filtered subscription, times the multiplier of the client. */
const VENSTER = 32;

/** A subscription to the whole log: the past from a position (exclusive), `CaughtUp`, and then what comes. */
export async function volg(logboek: Logboek, oproep: LeesOproep, opties: ReadReq.Options): Promise<void> {
  const filter = maakFilter(opties.getFilter());
  const afstand = (opties.getFilter()?.getMax() || VENSTER) * (opties.getFilter()?.getCheckpointintervalmultiplier() || 1);
  let index = begin(logboek, opties.getAll());
  let wek: () => void = () => undefined;
  const houdOp = logboek.bijGroei(() => wek());
  oproep.once('cancelled', () => wek());
  oproep.once('close', () => wek());

  await schrijf(oproep, bevestiging());
  let live = false;
  let gezien = 0;
  while (!weg(oproep)) {
    const event = logboek.events[index];
    if (event === undefined) {
      if (!live) await schrijf(oproep, bij());
      live = true;
      await new Promise<void>((klaar) => {
        wek = klaar;
        // What came, or who left, before we could be woken.
        if (index < logboek.events.length || weg(oproep)) klaar();
      });
      continue;
    }
    index += 1;
    gezien += 1;
    if (filter(event)) await schrijf(oproep, readEvent(event));
    if (opties.hasFilter() && gezien % afstand === 0) await schrijf(oproep, ijkpunt(event));
  }
  houdOp();
}

const weg = (oproep: LeesOproep): boolean => oproep.cancelled || oproep.destroyed;

function begin(logboek: Logboek, waar: ReadReq.Options.AllOptions | undefined): number {
  if (!waar || waar.hasStart()) return 0;
  if (waar.hasEnd()) return logboek.events.length;
  return logboek.index(BigInt(waar.getPosition()?.getCommitPosition() ?? 0) + 1n);
}

function maakFilter(opties: ReadReq.Options.FilterOptions | undefined): (event: PeerEvent) => boolean {
  if (!opties) return () => true;
  const uitdrukking = opties.getEventType() ?? opties.getStreamIdentifier();
  const waarde = (event: PeerEvent): string => (opties.hasEventType() ? event.type : event.streamId);
  if (!uitdrukking?.getRegex()) return (event) => uitdrukking?.getPrefixList().some((p) => waarde(event).startsWith(p)) ?? true;
  const regex = new RegExp(uitdrukking.getRegex());
  return (event) => regex.test(waarde(event));
}

function bevestiging(): ReadResp {
  const inhoud = new ReadResp.SubscriptionConfirmation();
  inhoud.setSubscriptionId(randomUUID());
  const antwoord = new ReadResp();
  antwoord.setConfirmation(inhoud);
  return antwoord;
}

function bij(): ReadResp {
  const antwoord = new ReadResp();
  antwoord.setCaughtUp(new ReadResp.CaughtUp());
  return antwoord;
}

function ijkpunt({ commit, prepare }: PeerEvent): ReadResp {
  const inhoud = new ReadResp.Checkpoint();
  inhoud.setCommitPosition(String(commit));
  inhoud.setPreparePosition(String(prepare));
  const antwoord = new ReadResp();
  antwoord.setCheckpoint(inhoud);
  return antwoord;
}
