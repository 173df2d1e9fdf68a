import type { Command } from '@loopplank/kernel';
import type { Afwijsreden, SignaalGeaccepteerd, SignaalGewist, SignaalOntvangen } from './events';

type Gevuld<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

export type OntvangSignaal = Command<'OntvangSignaal', Gevuld<SignaalOntvangen['data']>>;
/** `ontvangsten`: the rows that were put in the file. What came in after they were read may not stay behind. */
export type AccepteerSignaal = Command<'AccepteerSignaal', SignaalGeaccepteerd['data'] & { readonly ontvangsten: readonly string[] }>;
export type WijsSignaalAf = Command<'WijsSignaalAf', { readonly reden: Afwijsreden; readonly toelichting?: string }>;
/** `commandIds`: the commands by which the rows of an import came in. */
export type TrekSignaalIn = Command<'TrekSignaalIn', { readonly commandIds: readonly string[] }>;
export type WisSignaal = Command<'WisSignaal', SignaalGewist['data']>;

/** Everything that can be asked of one signal. */
export type SignaalCommand = OntvangSignaal | AccepteerSignaal | WijsSignaalAf | TrekSignaalIn | WisSignaal;
