import { wachtwoordFout } from './wachtwoordregels';

describe('what may be a password', () => {
  it.each(['elf-tekens!', '', 'kort'])('needs twelve characters: %j', (w) => {
    expect(wachtwoordFout(w, 'jip')).toBe('wachtwoord-te-kort');
  });

  it('has an upper bound, counted in characters and not in code units', () => {
    const emoji = ['🐙', '🦀', '🐬', '🐳', '🦑', '🐠', '🐡', '🦐', '🐚', '🌊'];
    expect(wachtwoordFout(emoji.join('').repeat(20), 'jip')).toBeNull();
    expect(wachtwoordFout(`${emoji.join('').repeat(20)}x`, 'jip')).toBe('wachtwoord-te-lang');
    expect(wachtwoordFout(emoji.join('').slice(0, 20), 'jip')).toBe('wachtwoord-te-kort');
  });

  it.each([
    'wachtwoord123', 'Wachtwoord-2026-lente', 'wachtwoordwachtwoord', 'Welkom2026!!!', 'password1234', 'PASSWORD!!!!',
    'jipvosjipvosjipvos', 'JipVos-JipVos', 'jipvos123456', 'aaaaaaaaaaaa', 'abababababab', '123456789012', 'qwertyqwerty12', 'Loopplank2026!',
  ])('refuses what is tried first: %j', (w) => {
    expect(wachtwoordFout(w, 'jipvos')).toBe('wachtwoord-te-makkelijk');
  });

  it('knows the name before the @ of a username', () => {
    expect(wachtwoordFout('jip.vosjip.vos', 'jip.vos@school.nl')).toBe('wachtwoord-te-makkelijk');
  });

  it.each(['fietsbel koekoek regen', '8f3a92bc77d1', 'Drie-schapen-op-de-dijk', 'aan het wachtwoord voorbij', 'óéñ 漢字 regenboog'])('allows %j', (w) => {
    expect(wachtwoordFout(w, 'jipvos')).toBeNull();
  });
});
