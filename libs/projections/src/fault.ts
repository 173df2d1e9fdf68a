import type { RecordedEvent } from '@loopplank/kernel';

/** Messages of these quote the text they choked on (JSON, dates): only their name is told. */
const QUOTING = new Set(['SyntaxError', 'RangeError', 'URIError']);
const LONGEST = 300;

/**
 * A fault in words that may stand in a log, in readiness and on a screen. Views fold personal data, so whatever
 * of the event's own content stands in the message is blotted out, and a value quoted at the end is cut off.
 */
export function describeFault(fault: unknown, event?: RecordedEvent): string {
  if (!(fault instanceof Error)) return 'no Error was thrown';
  const name = fault.constructor.name;
  if (QUOTING.has(name)) return name;
  let message = fault.message;
  for (const text of event ? texts(event.data) : []) message = message.replaceAll(text, '…');
  return `${name}: ${message.replace(/["{[][\s\S]*/, '…').slice(0, LONGEST)}`;
}

/** Where it happened: the frames of the stack, without the message. */
export function frames(fault: unknown): string {
  if (!(fault instanceof Error)) return '';
  const lines = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines.slice(0, 8).map((line) => line.trim()).join(' | ');
}

/** Every text and number in a value, longest first, so that a part of a longer one does not leave its rest behind. */
function texts(value: unknown): string[] {
  const found: string[] = [];
  const walk = (v: unknown): void => {
    if (typeof v === 'string' || typeof v === 'number') found.push(String(v));
    else if (typeof v === 'object' && v !== null) Object.values(v).forEach(walk);
  };
  walk(value);
  return found.filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
}
