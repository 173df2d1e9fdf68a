/* global fetch, localStorage, location */
// Asks what the first screen needs while the scripts are still on their way. Answers wait in memory for whoever asks
// the same (client/vroeg.ts); that module says here whether the worklist is the first screen of this browser.
(() => {
  if (globalThis.loopplankVroeg) return;
  const vraag = (pad) => {
    const antwoord = fetch(pad, { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'application/json' } });
    antwoord.catch(() => undefined);
    return antwoord;
  };
  const vroeg = { '/v1/sessie': vraag('/v1/sessie') };
  let begin = null;
  try {
    begin = localStorage.getItem('loopplank.begin');
  } catch {
    // Forbidden to look: then it is asked a little later.
  }
  if (location.pathname === '/' && begin === 'werklijst') vroeg['/v1/werklijst?page=1&pageSize=30'] = vraag('/v1/werklijst?page=1&pageSize=30');
  globalThis.loopplankVroeg = vroeg;
})();
