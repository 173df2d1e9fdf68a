import { DOELEN, INZAGESOORTEN } from '@loopplank/access';
import { CORRECTIEREDENEN, GEVOELIGE_THEMAS, THEMAS, UITKOMSTEN, WEDERKERIG } from '@loopplank/dossier';
import * as b from './begrippen';

describe('the words for the codes of the dossier', () => {
  it('cover every theme, in the same order, open and sensitive apart', () => {
    expect(Object.keys(b.THEMA)).toEqual([...THEMAS]);
    expect(Object.keys(b.GEVOELIG_THEMA)).toEqual([...GEVOELIGE_THEMAS]);
  });

  it('cover every reason to correct', () => expect(Object.keys(b.CORRECTIE)).toEqual([...CORRECTIEREDENEN]));

  it('cover every purpose, and everything that can be shown', () => {
    expect(Object.keys(b.DOEL)).toEqual(Object.keys(DOELEN));
    expect(Object.keys(b.INZAGE)).toEqual([...INZAGESOORTEN]);
  });

  it('offer every outcome with at least one channel, and count the same ones as contact', () => {
    expect(new Set(Object.values(b.UITKOMSTEN_BIJ).flat())).toEqual(new Set(UITKOMSTEN));
    expect(b.WEDERKERIG).toEqual([...WEDERKERIG]);
  });
});
