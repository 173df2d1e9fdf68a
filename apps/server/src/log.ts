import pino, { type Logger } from 'pino';

export type { Logger };

/** Structured lines on stderr; stdout is for people. Values that could hold secrets or content are cut, whatever their depth. */
export const maakLog = (niveau = process.env['LOOPPLANK_LOG'] || 'info'): Logger =>
  pino(
    {
      level: niveau,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['wachtwoord', '*.wachtwoord', 'cookie', '*.cookie', 'headers', '*.headers', 'body', '*.body', 'data', '*.data'], censor: '[weg]' },
    },
    pino.destination({ fd: 2, sync: false }),
  );
