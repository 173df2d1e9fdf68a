import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leesInstellingen } from './instellingen';
import { onder, regelsIn } from './testing/blokken';
import { ruimOp, tijdelijkeMap } from './testing/proces';

const WORTEL = resolve(__dirname, '../../..');
const lees = (naam: string) => readFileSync(join(WORTEL, 'docker', naam), 'utf8');
const compose = lees('compose.yaml');
const dienst = (naam: string, ...dieper: string[]) => regelsIn(onder(compose, 'services', naam, ...dieper));

describe('what is promised about the image', () => {
  const dockerfile = lees('Dockerfile').replace(/\\\n/g, ' ');
  const laatste = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

  it('runs as somebody who is not root, on the Node with everything built in', () => {
    expect(laatste).toMatch(/^USER 1000:1000$/m);
    expect(laatste.indexOf('USER')).toBeLessThan(laatste.indexOf('ENTRYPOINT'));
    expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map((m) => m[1])).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim']);
  });

  it('holds no sources, no tools and nothing of this machine', () => {
    expect(dockerfile).toContain('npm ci --omit=dev --ignore-scripts');
    expect([...laatste.matchAll(/^COPY (.+)$/gm)].map((m) => m[1])).toEqual(['--from=bouw /app /app']);
    expect(readFileSync(join(WORTEL, '.dockerignore'), 'utf8').split('\n').filter((r) => r && !r.startsWith('#'))[0]).toBe('*');
    expect(dockerfile).not.toMatch(/\b(ARG|ADD)\b|hoofdsleutel=|wachtwoord/i);
  });

  it('starts in production with data, keys and master key in three places, and says whether it is ready', () => {
    const env = Object.fromEntries([...laatste.matchAll(/\b([A-Z_]+)=(\S+)/g)].map((m) => [m[1]!, m[2]!]));
    expect(leesInstellingen({ ...env, LOOPPLANK_URL: 'https://loopplank.example' })).toMatchObject({ omgeving: 'productie', data: '/data', sleutelkast: '/sleutels', sleutelBestand: '/geheim/hoofdsleutel', demo: false });
    expect(laatste).toMatch(/^VOLUME \["\/data", "\/sleutels", "\/geheim"\]$/m);
    expect(laatste).toContain('/health/ready');
  });

  it('gathers what runs, and nothing that was built from a test or describes types', () => {
    const naar = join(tijdelijkeMap(), 'app');
    execFileSync(process.execPath, [join(WORTEL, 'docker/verzamel.mjs'), naar], { cwd: WORTEL });
    const alle = readdirSync(naar, { recursive: true }).map(String);
    for (const nodig of ['apps/server/dist/main.js', 'apps/server/dist/projector.thread.js', 'apps/server/dist/beheer/backup/maak.thread.js', 'apps/cli/bin/loopplank.mjs', 'libs/dossier/package.json', 'package-lock.json']) {
      expect(existsSync(join(naar, nodig))).toBe(true);
    }
    expect(alle.filter((pad) => /\.(spec\.js|d\.ts|tsx?)$|node_modules|^data\//.test(pad))).toEqual([]);
    ruimOp(join(naar, '..'));
  });
});

describe('what is promised about the composition', () => {
  it('keeps data and keys in volumes of their own and the master key and backups outside both', () => {
    expect(dienst('app', 'volumes')).toEqual([
      'data:/data', 'sleutels:/sleutels', '${LOOPPLANK_GEHEIM:-./geheim}:/geheim', '${LOOPPLANK_BACK_UP:-./back-up}:/back-up',
    ]);
    expect(regelsIn(onder(compose, 'volumes'))).toEqual(expect.arrayContaining(['data: {}', 'sleutels: {}']));
  });

  it('gives the app a system it cannot write, no rights, and an address only the proxy beside it can reach', () => {
    const app = dienst('app');
    expect(app).toEqual(expect.arrayContaining(['read_only: true', 'init: true']));
    expect([dienst('app', 'cap_drop'), dienst('app', 'security_opt')]).toEqual([['ALL'], ['no-new-privileges:true']]);
    expect(dienst('app', 'environment')).toEqual(expect.arrayContaining(['LOOPPLANK_OMGEVING: productie', 'HOST: 127.0.0.1']));
    expect(dienst('proxy')).toContain('network_mode: service:app');
    expect(compose).not.toMatch(/privileged: true|docker\.sock|network_mode: host/);
  });

  it('opens no port but those of the proxy, and starts databases only when asked', () => {
    expect([...compose.matchAll(/^ +ports:$/gm)]).toHaveLength(1);
    for (const extra of ['eventstoredb', 'kurrentdb', 'redis']) {
      expect([extra, dienst(extra, 'profiles'), dienst(extra, 'networks')]).toEqual([extra, [extra], ['binnen']]);
    }
    expect(regelsIn(onder(compose, 'networks', 'binnen'))).toEqual(['internal: true']);
  });

  it('holds no secrets: no passwords, keys or tokens in the file or its example', () => {
    for (const tekst of [compose, lees('.env.voorbeeld'), lees('nginx.conf')]) {
      expect(tekst.split('\n').filter((r) => !/^\s*#/.test(r) && /(password|wachtwoord|secret|\btoken\b|[0-9a-f]{32,})/i.test(r))).toEqual([]);
    }
  });

  it('lets the proxy say who asks, and keeps figures inside', () => {
    for (const conf of [lees('nginx.conf'), readFileSync(join(WORTEL, 'docs/beheer/voorbeelden/nginx.conf'), 'utf8')]) {
      expect(conf).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
      expect(conf).toMatch(/location = \/metrics \{ return 404; \}/);
      expect(conf).toMatch(/ssl_protocols TLSv1\.2 TLSv1\.3;/);
    }
  });
});
