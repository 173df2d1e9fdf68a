import { uuid5 } from './uuid5';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('uuid5', () => {
  it('gives the answer of the RFC (9562, appendix A.4)', () => {
    expect(uuid5('www.example.com', DNS)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('depends on the name and on the space, also beyond ASCII', () => {
    const ids = [uuid5('a', DNS), uuid5('b', DNS), uuid5('é', DNS), uuid5('a', uuid5('a', DNS))];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('takes a space in capitals for the same space', () => {
    expect(uuid5('a', DNS.toUpperCase())).toBe(uuid5('a', DNS));
  });

  it('refuses a space that is no UUID', () => {
    expect(() => uuid5('a', 'jongere')).toThrow(RangeError);
  });
});
