import type { VerbRegel } from './protocol';

const BREED = 30;

/** A bar on a terminal, plain lines elsewhere, JSON lines for scripts. */
export function toon(regel: VerbRegel, json: boolean): void {
  if (json) return console.log(JSON.stringify(regel));
  if (regel.soort === 'klaar') {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    if (regel.code === 0) console.log(regel.tekst);
    else console.error(regel.tekst);
    return;
  }
  if (!process.stderr.isTTY) return console.error(regel.percentage === undefined ? regel.tekst : `${regel.tekst} (${regel.percentage}%)`);
  const vol = Math.round(((regel.percentage ?? 0) / 100) * BREED);
  const balk = regel.percentage === undefined ? '' : `${'█'.repeat(vol)}${'░'.repeat(BREED - vol)} ${regel.percentage}% `;
  process.stderr.write(`\r\u001b[K${balk}${regel.tekst}`);
}
