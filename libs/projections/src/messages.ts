import type { ViewState } from './port';

/** A view as its projector sees it. */
export interface ViewStand extends ViewState {
  /** The generation that serves; null while the first one of this version is being built. */
  readonly generatie: number | null;
}

/** What a projector tells whoever keeps it. Holds no content of events: fit for a log. */
export type ProjectorMelding =
  /** After every batch: where all views are. `kop`: the furthest position of the log it knows of. */
  | { readonly soort: 'stand'; readonly kop: number; readonly views: readonly ViewStand[] }
  /** A generation was finished and took over. */
  | { readonly soort: 'gewisseld'; readonly naam: string; readonly generatie: number; readonly duurMs: number }
  /** A view stopped; the others go on. `waar`: frames of the stack. */
  | { readonly soort: 'geparkeerd'; readonly naam: string; readonly fout: string; readonly waar: string }
  /** A new generation stopped at a fault and was thrown away; the one in use goes on. */
  | { readonly soort: 'herbouwMislukt'; readonly naam: string; readonly fout: string; readonly waar: string }
  /** The log could not be read; tried again by itself. */
  | { readonly soort: 'wachtOpLog'; readonly fout: string };

/** From the main thread to the projector's thread. */
export type Verzoek =
  | { readonly soort: 'herbouw' | 'hervat'; readonly id: number; readonly naam: string }
  | { readonly soort: 'stop'; readonly id: number };

/** The answer to a Verzoek; `fout` when it failed. */
export interface Antwoord {
  readonly soort: 'antwoord';
  readonly id: number;
  readonly fout?: string;
}
