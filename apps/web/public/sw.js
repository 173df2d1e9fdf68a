/* global self, caches, fetch, setTimeout, URL */
/* Keeps the shell (page, scripts, styles) so that the screens open without a connection. Never an answer of the
   server: what is about people is not kept anywhere (docs/adr/0037). The build fills in the names. */
const SCHIL = 'loopplank-schil-__VERSIE__';
const ASSETS = '__ASSETS__'.split(',');
const WACHT_MS = 800;

const vanServer = (pad) => /^\/(v1|health|metrics|kit)(\/|\.|$)/.test(pad);

self.addEventListener('install', (e) => {
  e.waitUntil(caches.open(SCHIL).then((c) => c.addAll(['/', ...ASSETS])));
});

self.addEventListener('activate', (e) => {
  const ruimOp = async () => {
    for (const naam of await caches.keys()) if (naam !== SCHIL) await caches.delete(naam);
    await self.clients.claim();
  };
  e.waitUntil(ruimOp());
});

/** The newest page when the server answers in time, else the one that is kept. */
async function pagina(verzoek) {
  const bewaard = await caches.match('/', { cacheName: SCHIL });
  const traag = new Promise((klaar) => setTimeout(klaar, WACHT_MS, bewaard));
  const nieuw = fetch(verzoek).then((r) => (r.status < 500 ? r : (bewaard ?? r)));
  return bewaard ? Promise.race([nieuw.catch(() => bewaard), traag]) : nieuw;
}

self.addEventListener('fetch', (e) => {
  const { pathname, origin } = new URL(e.request.url);
  if (e.request.method !== 'GET' || origin !== self.location.origin || vanServer(pathname)) return;
  if (e.request.mode === 'navigate') e.respondWith(pagina(e.request));
  else if (ASSETS.includes(pathname)) e.respondWith(caches.match(pathname, { cacheName: SCHIL }).then((r) => r ?? fetch(e.request)));
});
