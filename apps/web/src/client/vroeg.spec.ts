import { readFileSync } from 'node:fs';
import { join } from 'node:path';

describe('what is asked before the scripts are there', () => {
  it('is word for word what the screens ask, else it is asked twice', () => {
    const vroeg = readFileSync(join(__dirname, '../../public/vroeg.js'), 'utf8');
    const vragen = readFileSync(join(__dirname, 'vragen.ts'), 'utf8');
    const grootte = /WERKLIJST_BEGIN = (\d+)/.exec(vragen)?.[1];
    expect(vroeg).toContain(`'/v1/werklijst?page=1&pageSize=${grootte}'`);
    expect(vragen).toContain('/v1/werklijst?page=${pageParam}&pageSize=${WERKLIJST_BEGIN}');
    expect(vroeg).toContain("'/v1/sessie'");
  });
});
