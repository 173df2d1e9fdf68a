import type { Command } from '@loopplank/kernel';
import type { VrijeDagenIngetrokken, VrijeDagenToegevoegd, WerkdagenIngesteld } from './events';

export type StelWerkdagenIn = Command<'StelWerkdagenIn', WerkdagenIngesteld['data']>;
export type VoegVrijeDagenToe = Command<'VoegVrijeDagenToe', VrijeDagenToegevoegd['data']>;
export type TrekVrijeDagenIn = Command<'TrekVrijeDagenIn', VrijeDagenIngetrokken['data']>;

export type WerkkalenderCommand = StelWerkdagenIn | VoegVrijeDagenToe | TrekVrijeDagenIn;
