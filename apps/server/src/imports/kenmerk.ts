import { afgeleideSleutel, type KeyCupboard } from '@loopplank/codec';

/**
 * Key of the digests by which a person or row of an earlier list is recognised. It has a place of its own in the key
 * cupboard: the digests stand in the log, so the key must outlive a change of the master key.
 */
export const kenmerkSleutel = (cupboard: KeyCupboard): Uint8Array => afgeleideSleutel(cupboard.ensure('imports').dossier, 'importkenmerk');
