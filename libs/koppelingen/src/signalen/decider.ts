import { aanvaard, type Besluit, type CommandMeta, type Decider, nooit, SYSTEEM } from '@loopplank/kernel';
import type { AccepteerSignaal, OntvangSignaal, SignaalCommand, TrekSignaalIn, WijsSignaalAf } from './commands';
import type { SignaalEvent } from './events';
import { evolveSignaal, geenSignaal, type Signaal, zelfdeOntvangst } from './state';
import { weigerSignaal } from './weigeringen';

type Uit = Besluit<SignaalEvent>;

/** Once it has a file, what a register says goes there: here nobody would see it. */
function ontvang({ data }: OntvangSignaal, s: Signaal): Uit {
  if (s.ontvangsten.some((o) => zelfdeOntvangst(o, data))) return aanvaard();
  if (s.status === 'geaccepteerd') return weigerSignaal('signaal-al-geaccepteerd');
  return aanvaard<SignaalEvent>({ type: 'SignaalOntvangen', bron: data.register, geldigOp: data.standOp, data });
}

/** Also after it was rejected: people may change their minds that way, not the other. */
function accepteer({ data }: AccepteerSignaal, s: Signaal): Uit {
  const { ontvangsten, ...besluit } = data;
  if (s.status === 'geaccepteerd') return s.jongereId === besluit.jongereId ? aanvaard() : weigerSignaal('signaal-al-geaccepteerd');
  const gezien = new Set(ontvangsten);
  const zelfde = gezien.size === s.ontvangsten.length && s.ontvangsten.every((o) => gezien.has(o.id));
  return zelfde ? aanvaard<SignaalEvent>({ type: 'SignaalGeaccepteerd', data: besluit }) : weigerSignaal('signaal-veranderd');
}

function wijsAf({ data }: WijsSignaalAf, s: Signaal): Uit {
  if (s.status === 'geaccepteerd') return weigerSignaal('signaal-al-geaccepteerd');
  if (s.status === 'afgewezen') return aanvaard();
  return data.reden === 'overig' && data.toelichting === undefined ? weigerSignaal('signaal-toelichting', '/toelichting') : aanvaard<SignaalEvent>({ type: 'SignaalAfgewezen', data });
}

/** What people decided about stays: only what nobody looked at goes without a trace on the list. */
function trekIn({ data }: TrekSignaalIn, s: Signaal): Uit {
  const weg = s.ontvangsten.filter((o) => data.commandIds.includes(o.commandId)).map((o) => o.id);
  if (weg.length === 0) return aanvaard();
  return s.status === 'open' ? aanvaard<SignaalEvent>({ type: 'SignaalIngetrokken', data: { ontvangsten: weg } }) : weigerSignaal('signaal-behandeld');
}

/** A signal belongs to the organisation that was told; for others it is not there. */
const isEigen = (s: Signaal, { actor }: CommandMeta): boolean => s.organisatieId === actor.organisatieId || actor.organisatieId === SYSTEEM.organisatieId;

function decide(c: SignaalCommand, s: Signaal): Uit {
  if (s.status === 'gewist') return c.type === 'WisSignaal' ? aanvaard() : weigerSignaal('signaal-gewist');
  if (s.status === 'geen') return c.type === 'OntvangSignaal' ? ontvang(c, s) : weigerSignaal('signaal-onbekend');
  if (!isEigen(s, c.meta)) return weigerSignaal('signaal-onbekend');
  switch (c.type) {
    case 'OntvangSignaal': return ontvang(c, s);
    case 'AccepteerSignaal': return accepteer(c, s);
    case 'WijsSignaalAf': return wijsAf(c, s);
    case 'TrekSignaalIn': return trekIn(c, s);
    case 'WisSignaal': return aanvaard<SignaalEvent>({ type: 'SignaalGewist', data: c.data });
    default: return nooit(c);
  }
}

/** The whole behaviour of the stream `signaal-{uuid}`. */
export const signaalDecider: Decider<SignaalCommand, Signaal, SignaalEvent> = { initial: geenSignaal, decide, evolve: evolveSignaal };
