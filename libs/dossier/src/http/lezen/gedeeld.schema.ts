import type { Verwijzing } from '../../antwoorden';
import { alleenWaar, id, object, tekst } from './schema';

/** Pieces that several answers share. */
export const AFGESCHERMD = alleenWaar('Er is inhoud, maar die mag jij niet lezen.');
export const verwijzing = object<Verwijzing>({ id: id('Verwijzing.'), naam: tekst('Naam.') });
