import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moment, type EventDefinition } from '@loopplank/kernel';
import { maakCodec } from '../codec';
import { GENESIS, type EventToEncode, type SubjectKeys } from '../port';
import { fixtureNaam, leesJson, opgeslagen, sleutelsVan, type GoudenFixture } from './gouden-fixtures';
import { geheugenKeyCupboard } from './geheugen-key-cupboard';

/** Example data of one type, for its fixture and the catalogue. Never of a real person. */
export interface Voorbeeld<D extends object = object> {
  readonly streamId: string;
  readonly data: D;
}

/**
 * Writes the fixtures that are not there yet and returns their names. Never touches a file that exists: a
 * fixture that no longer decodes is a broken release, not an outdated file.
 */
export function vulGoudenFixturesAan(map: string, definitions: readonly EventDefinition[], voorbeelden: Readonly<Record<string, Voorbeeld>>): string[] {
  mkdirSync(map, { recursive: true });
  const geschreven: string[] = [];
  const voegToe = (bestand: string, maak: () => object): void => {
    if (existsSync(join(map, bestand))) return;
    writeFileSync(join(map, bestand), `${JSON.stringify(maak(), null, 2)}\n`, { flag: 'wx' });
    geschreven.push(bestand);
  };
  for (const definition of definitions) {
    const vandaag = definition.schemaVersion;
    voegToe(fixtureNaam(definition.type, vandaag), () => nieuweFixture(definition, voorbeelden[definition.type]));
    for (let versie = 1; versie < vandaag; versie++) {
      const bestand = fixtureNaam(definition.type, versie);
      const fixture = leesJson<GoudenFixture>(map, bestand);
      const codec = maakCodec({ definitions: [definition], cupboard: geheugenKeyCupboard(sleutelsVan(fixture)) });
      voegToe(bestand.replace('.json', `.als-v${vandaag}.json`), () => codec.decode(opgeslagen(fixture)));
    }
  }
  return geschreven;
}

const COMMAND = '5f0c1d3e-7a94-4b62-8e15-90ab12cd34ef';

/** Everything around the example: the same in each fixture. */
const omslag = {
  eventId: '0b7e2a51-3c48-4d9f-a6b0-1f2e3d4c5b6a',
  revision: 0,
  geldigOp: moment('2026-09-01T08:30:00Z'),
  vastgelegdOp: moment('2026-09-01T09:00:00Z'),
  actor: { medewerkerId: '7c9e6679-7425-40de-944b-e07fc1f90ae7', organisatieId: '16fd2706-8baf-433b-82eb-8c7fada847da', rol: 'jobcoach' },
  doel: 'nazorg',
  bron: 'medewerker',
  commandId: COMMAND,
  verzoekHash: 'd7'.repeat(32),
  correlationId: COMMAND,
  causationId: COMMAND,
  vorigeHash: GENESIS,
};

function nieuweFixture(definition: EventDefinition, voorbeeld: Voorbeeld | undefined): GoudenFixture {
  if (!voorbeeld) throw new Error(`${definition.type}: no example to make a fixture of`);
  const gebruikt = new Map<string, SubjectKeys>();
  const kast = geheugenKeyCupboard();
  const ensure = (subject: string): SubjectKeys => {
    const keys = kast.ensure(subject);
    gebruikt.set(subject, keys);
    return keys;
  };
  const codec = maakCodec({ definitions: [definition], cupboard: { ...kast, ensure } });
  const event: EventToEncode = { ...omslag, ...voorbeeld, type: definition.type };
  const { bytes } = codec.encode(event);
  const { type, streamId, revision, eventId, vorigeHash } = event;
  return {
    type, schemaVersion: definition.schemaVersion, streamId, revision, eventId, vorigeHash,
    sleutels: Object.fromEntries([...gebruikt].map(([onderwerp, keys]) => [onderwerp, alsHex(keys)])),
    bytes: Buffer.from(bytes).toString('base64'),
    verwacht: codec.decode({ eventId, type, streamId, revision, position: 1, bytes }),
  };
}

const hex = (key: Uint8Array): string => Buffer.from(key).toString('hex');
const alsHex = ({ identiteit, dossier, bijzonder }: SubjectKeys) => ({
  identiteit: hex(identiteit), dossier: hex(dossier), bijzonder: hex(bijzonder),
});
