import { join } from 'node:path';

const BEGIN = join(import.meta.dirname, 'src', 'main.tsx');

interface Bouw {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether the first screen needs this module: reached from main.tsx without a lazy step. */
function vanBegin(id: string, bouw: Bouw, gezien = new Set<string>()): boolean {
  if (id === BEGIN) return true;
  if (gezien.has(id)) return false;
  gezien.add(id);
  return (bouw.getModuleInfo(id)?.importers ?? []).some((van) => vanBegin(van, bouw, gezien));
}

/**
 * What the first screen needs, in one script and one style. Without this the page for builders, the second entry, cuts
 * it into a dozen shared files, and a phone far from a mast waits for each handful of them.
 */
export const beginstuk = { debugName: 'begin', name: (id: string, bouw: Bouw): string | null => (id.includes('rolldown/runtime') || vanBegin(id, bouw) ? 'begin' : null) };
