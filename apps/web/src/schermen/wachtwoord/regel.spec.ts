import { WACHTWOORD_MAX, WACHTWOORD_MIN } from '@loopplank/access';
import { lengte, lengtefout, MAX, MIN, tokenUit } from './regel';

describe('what a password must be', () => {
  it('is the rule of the server', () => expect([MIN, MAX]).toEqual([WACHTWOORD_MIN, WACHTWOORD_MAX]));

  it('counts characters, not code units', () => {
    expect(lengte('🦢🦢🦢')).toBe(3);
    expect(lengtefout('🦢'.repeat(MIN))).toBeNull();
    expect(lengtefout('🦢'.repeat(MIN - 1))).toContain(String(MIN));
  });

  it.each([['', 'Vul'], ['kort', 'langer'], ['x'.repeat(MAX + 1), 'korter']])('says what to do about %#', (tekst, woord) => expect(lengtefout(tekst)).toContain(woord));
});

describe('the link', () => {
  it('carries its token behind the #', () => expect(tokenUit(`#${'a-_9'.repeat(11)}`)).toBe('a-_9'.repeat(11)));
  it.each(['', '#', '#kort', '#inhoud', `#${'a'.repeat(101)}`, '#met spatie en nog veel meer tekens'])('without one is no link: %s', (hash) => expect(tokenUit(hash)).toBeNull());
});
