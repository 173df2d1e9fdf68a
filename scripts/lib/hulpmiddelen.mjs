// Programs the tests use that npm cannot bring. Installed through the system's package manager where that is allowed.
import { staatOpPad, stop, voerUit } from './omgeving.mjs';

/** name → what proves it is there, and the Debian package that brings it. */
const HULPMIDDELEN = {
  chromium: { programmas: ['chromium', 'chromium-browser', 'google-chrome'], pakket: 'chromium' },
  redis: { programmas: ['redis-server'], pakket: 'redis-server' },
};

export const bekend = Object.keys(HULPMIDDELEN);

/** Makes sure all named tools are there, or stops with one line that names the command. */
export async function zorgVoor(namen) {
  const mist = namen.filter((n) => !HULPMIDDELEN[n].programmas.some(staatOpPad));
  if (mist.length === 0) return;
  const pakketten = mist.map((n) => HULPMIDDELEN[n].pakket);
  const uitweg = `Voor de tests ontbreekt ${mist.join(' en ')}. Installeer met: apt-get install -y ${pakketten.join(' ')}   (of sla over: npm test -- --zonder=${mist.join(',')})`;
  if (!staatOpPad('apt-get') || process.getuid?.() !== 0) stop(uitweg, 3);
  console.log(`Installeren: ${pakketten.join(', ')}…`);
  const stil = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await voerUit('apt-get', ['update', '-qq'], stil);
  const code = await voerUit('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...pakketten], stil);
  if (code !== 0) stop(uitweg, 3);
}
