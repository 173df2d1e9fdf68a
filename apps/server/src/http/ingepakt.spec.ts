import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import request from 'supertest';
import { ingepakt } from './ingepakt';

const map = mkdtempSync(join(tmpdir(), 'ingepakt-'));
mkdirSync(join(map, 'assets'));
const schrijf = (naam: string, inhoud: Buffer | string) => writeFileSync(join(map, 'assets', naam), inhoud);
const script = 'export const a = 1;'.repeat(50);
schrijf('a.js', script);
schrijf('a.js.br', brotliCompressSync(script));
schrijf('a.js.gz', gzipSync(script));
schrijf('b.svg', '<svg/>');

const app = express().use(ingepakt(map)).use(express.static(map));
const vraag = (pad: string, kop: string) => request(app).get(pad).set('Accept-Encoding', kop);

describe('packed scripts and styles', () => {
  it.each([['gzip, deflate, br', 'br'], ['gzip', 'gzip'], ['br;q=0, gzip', 'gzip']])('gives a browser that says "%s" the %s copy, with the same content and type', async (kop, soort) => {
    const antwoord = await vraag('/assets/a.js', kop).buffer(true);
    expect(antwoord.headers).toMatchObject({ 'content-encoding': soort, vary: expect.stringContaining('Accept-Encoding') as string });
    expect(antwoord.headers['content-type']).toMatch(/javascript/);
    expect(Number(antwoord.headers['content-length'])).toBeLessThan(script.length / 3);
    expect(antwoord.text).toBe(script);
  });

  it('gives the file itself to a browser that takes no packing, and for a file that was not packed', async () => {
    expect((await vraag('/assets/a.js', 'identity')).headers['content-encoding']).toBeUndefined();
    expect((await vraag('/assets/b.svg', 'br')).headers['content-encoding']).toBeUndefined();
    await vraag('/assets/nergens.js', 'br').expect(404);
  });
});
