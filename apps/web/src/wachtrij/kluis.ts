/**
 * Closes text for storage on this device: AES-GCM with a key that lives in IndexedDB and cannot be exported
 * by any script. It keeps content off the disk in clear and unreadable after `vernietig`; it is no defence
 * against somebody who owns the whole unlocked device.
 */
const DB = 'loopplank';
const VAK = 'sleutels';
const NAAM = 'concepten';

function opendb(): Promise<IDBDatabase> {
  return new Promise((goed, fout) => {
    const vraag = indexedDB.open(DB, 1);
    vraag.onupgradeneeded = () => vraag.result.createObjectStore(VAK);
    vraag.onsuccess = () => goed(vraag.result);
    vraag.onerror = () => fout(vraag.error ?? new Error('indexeddb'));
  });
}

async function inVak<T>(modus: IDBTransactionMode, doe: (vak: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await opendb();
  try {
    return await new Promise<T>((goed, fout) => {
      const vraag = doe(db.transaction(VAK, modus).objectStore(VAK));
      vraag.onsuccess = () => goed(vraag.result);
      vraag.onerror = () => fout(vraag.error ?? new Error('indexeddb'));
    });
  } finally {
    db.close();
  }
}

let sleutel: Promise<CryptoKey> | undefined;

async function maakOfLees(): Promise<CryptoKey> {
  const bestaand = await inVak<CryptoKey | undefined>('readonly', (vak) => vak.get(NAAM) as IDBRequest<CryptoKey | undefined>);
  if (bestaand) return bestaand;
  const nieuw = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await inVak('readwrite', (vak) => vak.put(nieuw, NAAM));
  return nieuw;
}

/** Not every browser window has it: private mode, or an address without https. */
const kan = (): boolean => typeof indexedDB !== 'undefined' && typeof crypto !== 'undefined' && crypto.subtle !== undefined;

const deSleutel = (): Promise<CryptoKey> => (sleutel ??= maakOfLees().catch((fout: unknown) => {
  sleutel = undefined;
  throw fout;
}));

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
const bytesVan = (tekst: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(tekst), (c) => c.charCodeAt(0));

/** Closed text, or null when this browser cannot keep a key: then nothing is stored at all. */
export async function sluit(waarde: unknown): Promise<string | null> {
  if (!kan()) return null;
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const dicht = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await deSleutel(), new TextEncoder().encode(JSON.stringify(waarde)));
    return `${base64(iv)}.${base64(new Uint8Array(dicht))}`;
  } catch {
    return null;
  }
}

/** The value again, or null when the key is gone or the text is not ours. */
export async function open(tekst: string): Promise<unknown> {
  const [iv, dicht] = tekst.split('.');
  if (!kan() || !iv || !dicht) return null;
  try {
    const klaar = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesVan(iv) }, await deSleutel(), bytesVan(dicht));
    return JSON.parse(new TextDecoder().decode(klaar)) as unknown;
  } catch {
    return null;
  }
}

/** Makes everything closed so far unreadable for good. */
export async function vernietig(): Promise<void> {
  sleutel = undefined;
  if (!kan()) return;
  try {
    await inVak('readwrite', (vak) => vak.delete(NAAM));
  } catch {
    // No store, so nothing to destroy.
  }
}
