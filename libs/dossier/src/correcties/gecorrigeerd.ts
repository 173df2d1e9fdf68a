import type { NewEvent } from '@loopplank/kernel';
import { zonderLeeg } from '../leeg';
import type { Correctiereden, GebeurtenisGecorrigeerd } from './events';

/** The event that makes another cease to hold. */
export const gecorrigeerd = (
  gebeurtenisId: string,
  c: { readonly reden: Correctiereden; readonly toelichting?: string; readonly naarJongereId?: string },
  vervangen = false,
): NewEvent<GebeurtenisGecorrigeerd> => ({
  type: 'GebeurtenisGecorrigeerd',
  data: zonderLeeg({ gebeurtenisId, reden: c.reden, toelichting: c.toelichting, vervangen, naarJongereId: c.naarJongereId }),
});
