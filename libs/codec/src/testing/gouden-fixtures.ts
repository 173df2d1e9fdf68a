import { deepStrictEqual, ok } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDefinition, Klasse } from '@loopplank/kernel';
import { maakCodec } from '../codec';
import type { StoredBytes, SubjectKeys } from '../port';
import { geheugenKeyCupboard } from './geheugen-key-cupboard';
import type { Wet } from './wetten';

/**
 * A golden fixture: one stored event as it was written by the release that introduced this version of its type, with
 * the keys to read it. It is committed once and never edited: as long as every fixture decodes, so does the log.
 * File `<Type>.v<version>.json`. What a newer version must make of it stands beside it in `<Type>.v1.als-v2.json`.
 */
export interface GoudenFixture {
  readonly type: string;
  readonly schemaVersion: number;
  readonly streamId: string;
  readonly revision: number;
  readonly eventId: string;
  readonly vorigeHash: string;
  /** Hex; made for this fixture and used nowhere else. */
  readonly sleutels: Readonly<Record<string, Readonly<Record<Klasse, string>>>>;
  /** Base64. */
  readonly bytes: string;
  /** The whole event as read, in the shape of this version. */
  readonly verwacht: { readonly data: object };
}

export const fixtureNaam = (type: string, versie: number): string => `${type}.v${versie}.json`;
export const leesJson = <T>(map: string, bestand: string): T => JSON.parse(readFileSync(join(map, bestand), 'utf8')) as T;
const AANVULLEN = 'LOOPPLANK_FIXTURES=aanvullen npx jest golden';

/**
 * The golden tests of one context: each version of each type has a fixture, verifies, and decodes to what stands in
 * it (or, for an older version, to what stands beside it); and no fixture has lost its definition.
 * `test.each(goudenFixtures(MAP, EVENTS))('$naam', ({ toets }) => toets())`
 */
export function goudenFixtures(map: string, definitions: readonly EventDefinition[]): Wet[] {
  const versies = definitions.flatMap((d) => Array.from({ length: d.schemaVersion }, (_, i) => ({ definition: d, versie: i + 1 })));
  return [
    { naam: 'every fixture belongs to a type and version that can still be read', toets: () => geenWezen(map, versies) },
    ...versies.map(({ definition, versie }) => ({
      naam: `${definition.type} v${versie} reads as it did`,
      toets: () => leestNog(map, definition, versie),
    })),
  ];
}

function geenWezen(map: string, versies: readonly { definition: EventDefinition; versie: number }[]): void {
  const bekend = new Set(versies.map((v) => fixtureNaam(v.definition.type, v.versie)));
  const wezen = [...readdirSync(map)].filter((f) => !bekend.has(f) && !bekend.has(f.replace(/\.als-v\d+/, '')));
  deepStrictEqual(wezen, [], 'a type that was ever stored must stay readable');
}

function leestNog(map: string, definition: EventDefinition, versie: number): void {
  const bestand = fixtureNaam(definition.type, versie);
  ok(existsSync(join(map, bestand)), `${bestand} is missing; add an example and run: ${AANVULLEN}`);
  const fixture = leesJson<GoudenFixture>(map, bestand);
  const codec = maakCodec({ definitions: [definition], cupboard: geheugenKeyCupboard(sleutelsVan(fixture)) });
  const stored = opgeslagen(fixture);
  ok(codec.verify(stored, fixture.vorigeHash), `${bestand} does not verify`);
  const verwacht = versie === definition.schemaVersion ? fixture.verwacht : alsVandaag(map, bestand, definition);
  deepStrictEqual(codec.decode(stored), verwacht, bestand);
}

function alsVandaag(map: string, bestand: string, { schemaVersion }: EventDefinition): object {
  const beside = bestand.replace('.json', `.als-v${schemaVersion}.json`);
  ok(existsSync(join(map, beside)), `${beside} is missing; run: ${AANVULLEN}, and read what the upcasters made of it`);
  return leesJson<object>(map, beside);
}

export const opgeslagen = ({ streamId, revision, eventId, type, bytes }: GoudenFixture): StoredBytes => ({
  streamId, revision, eventId, type, position: 1, bytes: Buffer.from(bytes, 'base64'),
});

export const sleutelsVan = (fixture: GoudenFixture): Record<string, SubjectKeys> =>
  Object.fromEntries(
    Object.entries(fixture.sleutels).map(([onderwerp, keys]) => [
      onderwerp,
      { identiteit: Buffer.from(keys.identiteit, 'hex'), dossier: Buffer.from(keys.dossier, 'hex'), bijzonder: Buffer.from(keys.bijzonder, 'hex') },
    ]),
  );
