import { Leesfout } from './leesfout';

const OPEN = 0x3c; // <
const DICHT = 0x3e; // >
const UITROEP = 0x21; // !
const REMARK = '<!--';
const CDATA = '<![CDATA[';

/** Where a remark that begins at `van` ends: a tag in it is nobody's tag. CDATA would be read as an empty cell, so it is refused. */
function eindeVanBijzonder(xml: Buffer, van: number): number {
  const begin = xml.toString('latin1', van, van + CDATA.length);
  if (begin === CDATA) return -1;
  return begin.startsWith(REMARK) ? xml.indexOf('-->', van) : xml.indexOf(DICHT, van);
}

/**
 * Every tag of a part of a workbook is closed before the next begins (in XML a `<` inside a tag is always written as
 * `&lt;`). A parser looks for the end of each tag anew, so tags that never end would keep it busy for minutes; one
 * walk over the bytes tells. Throws Leesfout `kapotte-werkmap`.
 */
export function eisGeslotenTags(xml: Buffer): void {
  let inTag = false;
  for (let i = 0; i < xml.length; i += 1) {
    const teken = xml[i];
    if (teken === DICHT) inTag = false;
    if (teken !== OPEN) continue;
    if (inTag) throw new Leesfout('kapotte-werkmap');
    if (xml[i + 1] !== UITROEP) inTag = true;
    else if ((i = eindeVanBijzonder(xml, i)) < 0) throw new Leesfout('kapotte-werkmap');
  }
  if (inTag) throw new Leesfout('kapotte-werkmap');
}
