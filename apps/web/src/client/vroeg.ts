import { doelKop } from './sessie';

declare global {
  var loopplankVroeg: Record<string, Promise<Response> | undefined> | undefined;
}

/** Older than this an early answer may be out of date. */
const HOUDBAAR_MS = 10_000;
const PLEK = 'loopplank.begin';

/** What vroeg.js asked before the scripts were here; once, and not for long. Absent: ask it yourself. */
export function neemVroeg(pad: string): Promise<Response> | undefined {
  // Whoever comes first: after this, vroeg.js asks nothing any more.
  const vroeg = (globalThis.loopplankVroeg ??= {});
  const antwoord = vroeg[pad];
  delete vroeg[pad];
  return antwoord && performance.now() < HOUDBAAR_MS ? antwoord : undefined;
}

/** Remembers that this browser starts with the worklist: a code, nothing about anybody. With two tasks it is not known which. */
export function onthoudBegin(werklijst: boolean): void {
  try {
    if (werklijst && Object.keys(doelKop()).length === 0) localStorage.setItem(PLEK, 'werklijst');
    else localStorage.removeItem(PLEK);
  } catch {
    // Not kept: the next start asks a little later.
  }
}
