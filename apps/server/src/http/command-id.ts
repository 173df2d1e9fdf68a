import { randomUUID } from 'node:crypto';
import type { Medewerker } from '@loopplank/access';
import { uuid5 } from '@loopplank/commands';

/** The id under which a request is recorded: the same key of the same employee is the same command. */
export const commandIdVan = (m: Medewerker, sleutel: string | undefined): string => uuid5(sleutel ?? randomUUID(), m.id);
