import type { Dag, Moment } from './tijd';

/**
 * Shapes: the runtime schema of stored events, as plain data. The TypeScript type, the check on the
 * way in and out, the encryption of personal fields, the catalogue and the test generators all derive
 * from one shape, so they cannot drift apart. (Interpreted in `@loopplank/codec`.)
 */
export type Klasse = 'identiteit' | 'dossier' | 'bijzonder';

export type Vorm<T = unknown> = (
  | { readonly soort: 'tekst'; readonly max: number; readonly patroon?: string }
  | { readonly soort: 'geheel'; readonly min: number; readonly max: number }
  | { readonly soort: 'waarheid' }
  | { readonly soort: 'dag' }
  | { readonly soort: 'moment' }
  | { readonly soort: 'id' }
  | { readonly soort: 'keuze'; readonly waarden: readonly string[] }
  | { readonly soort: 'lijst'; readonly van: Vorm; readonly max: number }
  | { readonly soort: 'object'; readonly velden: Velden }
  | { readonly soort: 'optioneel'; readonly van: Vorm }
  | { readonly soort: 'persoonlijk'; readonly klasse: Klasse; readonly van: Vorm; readonly onderwerp?: string }
) & { readonly __type?: () => T };

export type Velden = { readonly [veld: string]: Vorm };

/** The TypeScript type of a shape. */
export type TypeVan<V> = V extends { readonly __type?: () => infer T } ? T : never;

type OptioneleSleutels<V extends Velden> = {
  [K in keyof V]: undefined extends TypeVan<V[K]> ? K : never;
}[keyof V];

type Plat<T> = { [K in keyof T]: T[K] };

export type ObjectVan<V extends Velden> = Plat<
  { readonly [K in Exclude<keyof V, OptioneleSleutels<V>>]: TypeVan<V[K]> } & {
    readonly [K in OptioneleSleutels<V>]?: Exclude<TypeVan<V[K]>, undefined>;
  }
>;

/** Text of at most `max` characters (default 200), never empty. */
export const tekst = (max = 200, patroon?: RegExp): Vorm<string> => ({
  soort: 'tekst',
  max,
  ...(patroon ? { patroon: patroon.source } : {}),
});
/** Whole number between the bounds, both included. */
export const geheel = (min = 0, max = Number.MAX_SAFE_INTEGER): Vorm<number> => ({ soort: 'geheel', min, max });
export const waarheid = (): Vorm<boolean> => ({ soort: 'waarheid' });
/** A calendar day `jjjj-mm-dd`. */
export const eenDag = (): Vorm<Dag> => ({ soort: 'dag' });
/** An instant in UTC. */
export const eenMoment = (): Vorm<Moment> => ({ soort: 'moment' });
/** A UUID in lower case. */
export const id = (): Vorm<string> => ({ soort: 'id' });
/** One word out of a fixed list. */
export const keuze = <const W extends readonly string[]>(waarden: W): Vorm<W[number]> => ({ soort: 'keuze', waarden });
/** A list of at most `max` items. */
export const lijst = <T>(van: Vorm<T>, max = 100): Vorm<readonly T[]> => ({ soort: 'lijst', van: van as Vorm, max });
export const object = <V extends Velden>(velden: V): Vorm<ObjectVan<V>> & { readonly velden: V } =>
  ({ soort: 'object', velden }) as Vorm<ObjectVan<V>> & { readonly velden: V };
/** The field may be absent. Never stored as null. */
export const optioneel = <T>(van: Vorm<T>): Vorm<T | undefined> => ({ soort: 'optioneel', van: van as Vorm });

/**
 * Personal data: stored encrypted with the subject's key of this class. Read back as `null` when that
 * key has been destroyed (the person was erased); every fold must cope with that.
 * Subject: the owner of the stream, or the sibling field named by `onderwerp` when it is somebody else.
 */
export const persoonlijk = <T>(klasse: Klasse, van: Vorm<T>, onderwerp?: string): Vorm<T | null> => ({
  soort: 'persoonlijk',
  klasse,
  van: van as Vorm,
  ...(onderwerp ? { onderwerp } : {}),
});
