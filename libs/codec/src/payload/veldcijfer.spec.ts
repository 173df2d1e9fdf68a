import { createSecretKey, randomBytes } from 'node:crypto';
import { ontsleutel, versleutel } from './veldcijfer';

const sleutel = createSecretKey(randomBytes(32));
const PLAATS = { streamId: 'jongere-1', type: 'ContactGelegd', pad: '/notitie' };

describe('field encryption', () => {
  test.each([['text'], ['é 👍'], [{ a: [1, true] }], [['x', 'y']], [12], [false]])('gives back %p', (waarde) => {
    expect(ontsleutel(sleutel, PLAATS, versleutel(sleutel, 'dossier', PLAATS, waarde))).toEqual(waarde);
  });

  test('never makes the same ciphertext twice', () => {
    const alle = Array.from({ length: 2_000 }, () => versleutel(sleutel, 'dossier', PLAATS, 'hetzelfde').slice(0, 16));
    expect(new Set(alle).size).toBe(2_000);
  });

  test.each([
    ['stream', { streamId: 'jongere-2' }],
    ['type', { type: 'IndirectContactGelegd' }],
    ['field', { pad: '/toelichting' }],
    ['boundary between stream and type', { streamId: 'jongere-1C', type: 'ontactGelegd' }],
  ])('does not open under another %s', (_wat, anders) => {
    const cijfertekst = versleutel(sleutel, 'dossier', PLAATS, 'geheim');
    expect(ontsleutel(sleutel, { ...PLAATS, ...anders }, cijfertekst)).toBeUndefined();
  });

  test('does not open with another key, damaged, or cut short', () => {
    const cijfertekst = versleutel(sleutel, 'dossier', PLAATS, 'geheim');
    expect(ontsleutel(createSecretKey(randomBytes(32)), PLAATS, cijfertekst)).toBeUndefined();
    expect(ontsleutel(sleutel, PLAATS, cijfertekst.slice(0, -8))).toBeUndefined();
    expect(ontsleutel(sleutel, PLAATS, '')).toBeUndefined();
  });

  test('does not tell one health theme from another by length, nor one from all', () => {
    const lengte = (themas: string[]): number => versleutel(sleutel, 'bijzonder', PLAATS, themas).length;
    expect(lengte(['detentie'])).toBe(lengte(['zwangerschap']));
    expect(lengte(['detentie'])).toBe(lengte(['schulden', 'verslaving', 'gezondheid', 'detentie', 'zwangerschap', 'veiligheid']));
  });
});
