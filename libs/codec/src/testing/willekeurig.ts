import type { EventDefinition, Vorm } from '@loopplank/kernel';
import fc from 'fast-check';
import { GENESIS, type EventToEncode } from '../port';

const twee = (n: number): string => String(n).padStart(2, '0');
const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Any real day, leap days included. */
const dag = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .chain(([jaar, maand]) => {
    const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
    const max = maand === 2 && schrikkel ? 29 : DAGEN[maand - 1];
    return fc.integer({ min: 1, max }).map((d) => `${jaar}-${twee(maand)}-${twee(d)}`);
  });
const moment = fc
  .tuple(dag, fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999))
  .map(([d, u, m, s, ms]) => `${d}T${twee(u)}:${twee(m)}:${twee(s)}.${String(ms).padStart(3, '0')}Z`);

/** Text as people write it and as they do not: emoji, right to left, combining marks, control characters. */
const tekst = ({ max, patroon }: { max: number; patroon?: string }): fc.Arbitrary<string> =>
  patroon === undefined
    ? fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: Math.min(max, 300) }),
        fc.constantFrom('Noor', '👩‍👩‍👧 ok', 'مرحبا', 'é', '"\\\u0000\u2028').filter((t) => [...t].length <= max),
      )
    : fc.stringMatching(new RegExp(patroon, 'u')).filter((t) => t !== '' && [...t].length <= max);

/** Any value that fits a shape. Personal fields are never null: null is what erasure leaves, not what is written. */
export function willekeurig(vorm: Vorm): fc.Arbitrary<unknown> {
  switch (vorm.soort) {
    case 'tekst': return tekst(vorm);
    case 'geheel': return fc.integer({ min: vorm.min, max: vorm.max });
    case 'waarheid': return fc.boolean();
    case 'dag': return dag;
    case 'moment': return moment;
    case 'id': return fc.uuid();
    case 'keuze': return fc.constantFrom(...vorm.waarden);
    case 'lijst': return fc.array(willekeurig(vorm.van), { maxLength: Math.min(vorm.max, 12) });
    case 'persoonlijk': return willekeurig(vorm.van);
    case 'optioneel': return willekeurig(vorm.van);
    case 'object': {
      const velden = Object.entries(vorm.velden);
      const verplicht = velden.filter(([, v]) => v.soort !== 'optioneel').map(([naam]) => naam);
      const soorten = Object.fromEntries(velden.map(([naam, v]) => [naam, willekeurig(v)]));
      return fc.record(soorten, { requiredKeys: verplicht, noNullPrototype: true });
    }
  }
}

/** Any event of this type, ready to be encoded, as the first of any stream. */
export const willekeurigeGebeurtenis = (definition: EventDefinition): fc.Arbitrary<EventToEncode> =>
  fc.record(
    {
      eventId: fc.uuid(),
      type: fc.constant(definition.type),
      streamId: fc.uuid().map((u) => `jongere-${u}`),
      revision: fc.nat(),
      geldigOp: moment,
      vastgelegdOp: moment,
      actor: fc.record({ medewerkerId: fc.uuid(), organisatieId: fc.uuid(), rol: fc.constant('jobcoach') }, { noNullPrototype: true }),
      doel: fc.constantFrom('nazorg', 'doorstroompunt'),
      bron: fc.constantFrom('medewerker', 'DUO'),
      commandId: fc.uuid(),
      verzoekHash: fc.constantFrom('', 'a1'.repeat(32)),
      correlationId: fc.uuid(),
      causationId: fc.uuid(),
      vorigeHash: fc.constantFrom(GENESIS, 'c3'.repeat(32)),
      data: willekeurig(definition.vorm) as fc.Arbitrary<object>,
    },
    { noNullPrototype: true },
  ) as unknown as fc.Arbitrary<EventToEncode>;
