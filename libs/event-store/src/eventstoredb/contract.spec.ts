import { gebouwdPad } from '@loopplank/sqlite';
import { eventStoreContract, type Opstelling } from '../conformance';
import { openEventStoreDb } from '.';
import { nieuweAfzondering, openAfgezonderd } from './testing/afgezonderd';
import { type Peer, startPeer } from './testing/peer';

// Everything goes over a socket here, on machines that do other things too.
jest.setTimeout(60_000);

async function eigenPeer(): Promise<Opstelling> {
  const peer = await startPeer();
  const argument = { verbinding: peer.verbinding };
  return {
    store: openEventStoreDb(argument),
    nogEen: () => openEventStoreDb(argument),
    opening: { module: gebouwdPad(__dirname, 'index.js'), functie: 'openEventStoreDb', argument },
    doodSchrijver: async () => peer.knip(),
    ruimOp: () => peer.sluit(),
  };
}

/** A server that is not ours to empty: each test gets a part of its log. */
async function gedeeldeServer(verbinding: string): Promise<Opstelling> {
  const argument = await nieuweAfzondering(verbinding);
  return {
    store: openAfgezonderd(argument),
    nogEen: () => openAfgezonderd(argument),
    opening: { module: gebouwdPad(__dirname, 'testing/afgezonderd.js'), functie: 'openAfgezonderd', argument },
  };
}

const VERMOGENS = { gedeeld: true, sterfelijk: false, eenmaligeIds: false };

eventStoreContract('EventStoreDB (the protocol peer)', eigenPeer, { ...VERMOGENS, sterfelijk: true });

// A real server, when there is one. Without the variable these tests do not exist; they are not skipped.
const echt = process.env['LOOPPLANK_TEST_ESDB'];
if (echt) eventStoreContract('EventStoreDB (a real server)', () => gedeeldeServer(echt), VERMOGENS);

// The way in which the tests share a real server, tried on the peer.
if (process.env['LOOPPLANK_ZWAAR']) {
  let peer: Peer;
  beforeAll(async () => void (peer = await startPeer()));
  afterAll(() => peer.sluit());
  eventStoreContract('EventStoreDB (a shared protocol peer)', () => gedeeldeServer(peer.verbinding), VERMOGENS);
}
