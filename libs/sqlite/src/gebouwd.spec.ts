import { gebouwdPad } from './gebouwd';

describe('gebouwdPad', () => {
  it('points from source to build and leaves the build alone', () => {
    expect(gebouwdPad('/huis/libs/a/src/sqlite', 'x.js')).toBe('/huis/libs/a/dist/sqlite/x.js');
    expect(gebouwdPad('/huis/libs/a/dist/sqlite', 'x.js')).toBe('/huis/libs/a/dist/sqlite/x.js');
    expect(gebouwdPad('/huis/libs/a/src', 'x.js')).toBe('/huis/libs/a/dist/x.js');
  });

  it('is not misled by a folder called src above the repository', () => {
    expect(gebouwdPad('/home/wie/src/huis/libs/a/src/sqlite', 'x.js')).toBe('/home/wie/src/huis/libs/a/dist/sqlite/x.js');
    expect(gebouwdPad('/home/wie/src/huis/libs/a/dist/sqlite', 'x.js')).toBe('/home/wie/src/huis/libs/a/dist/sqlite/x.js');
  });
});
