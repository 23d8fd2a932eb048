import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../tools/page/serve.mjs';

const work = mkdtempSync(path.join(os.tmpdir(), 'attendu-serve-'));
const folder = path.join(work, 'dist');
const SCRIPT = `export const text = ${JSON.stringify('é'.repeat(2000))};\n`;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Atelier</title>\n');
  writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  writeFileSync(path.join(folder, 'assets', 'index-BKq0NXS3.js'), SCRIPT);
  writeFileSync(path.join(folder, 'assets', 'language.worker-CaSoPF0h.js'), 'self.onmessage = null;\n');
  writeFileSync(path.join(folder, 'assets', 'index-3LJzcvU5.css'), 'body { margin: 0 }\n');
  writeFileSync(path.join(folder, 'assets', 'codicon-DF1abBS2.ttf'), Buffer.alloc(4096, 7));
  writeFileSync(path.join(work, 'secret.txt'), 'secret\n');
  server = await serve(folder, { port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path as it is written: `fetch` would tidy it first. */
async function ask(wanted: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path: wanted, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the local server', () => {
  test('gives the page at its root, never from a cache without asking', async () => {
    for (const wanted of ['/', '/index.html', '/?x=1']) {
      const { status, headers, body } = await ask(wanted);
      expect([status, headers['content-type'], headers['cache-control'], body.toString()]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
        '<!doctype html><title>Atelier</title>\n',
      ]);
    }
  });

  test.each([
    ['/icon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ['/assets/index-BKq0NXS3.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/index-3LJzcvU5.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/codicon-DF1abBS2.ttf', 'font/ttf', 'public, max-age=31536000, immutable'],
  ])('%s is %s, kept as its name promises', async (wanted, type, cache) => {
    const { status, headers } = await ask(wanted);
    expect([status, headers['content-type'], headers['cache-control'], headers['x-content-type-options']]).toEqual([200, type, cache, 'nosniff']);
  });

  test('compresses what is worth it, in the best way that is taken', async () => {
    const script = '/assets/index-BKq0NXS3.js';
    const brotli = await ask(script, { 'accept-encoding': 'gzip, deflate, br' });
    expect([brotli.headers['content-encoding'], brotli.headers['vary'], brotliDecompressSync(brotli.body).toString()]).toEqual([
      'br',
      'Accept-Encoding',
      SCRIPT,
    ]);
    expect(brotli.headers['content-length']).toBe(String(brotli.body.length));
    const gzip = await ask(script, { 'accept-encoding': 'gzip, br;q=0' });
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', SCRIPT]);
    const plain = await ask(script);
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, SCRIPT]);
    expect((await ask('/icon.svg', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe(undefined);
  });

  test('what has not changed is not sent again', async () => {
    const tag = (await ask('/')).headers.etag ?? '';
    const again = await ask('/', { 'if-none-match': tag });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
    writeFileSync(path.join(folder, 'icon.svg'), '<svg/>\n');
    expect((await ask('/icon.svg')).body.toString()).toBe('<svg/>\n');
  });

  test.each([
    '/rien',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/%',
    '/%00',
    '//etc/passwd',
  ])('%s is not found, and says so in a page', async (wanted) => {
    const { status, headers, body } = await ask(wanted);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain('<h1>Page introuvable</h1>');
  });

  test('the page and its workers may do what they need and nothing else', async () => {
    const policy = async (wanted: string): Promise<unknown> => (await ask(wanted)).headers['content-security-policy'];
    expect(await policy('/assets/language.worker-CaSoPF0h.js')).toBe("default-src 'none'; script-src 'self'");
    expect(await policy('/')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
  });

  test('only reads: HEAD is GET without its body, anything else is refused', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '38']);
    const post = await ask('/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('a port that is taken gives way to the next, unless it was asked for', async () => {
    const next = await serve(folder, { port: server.port });
    expect(next.port).toBeGreaterThan(server.port);
    await next.close();
    await expect(serve(folder, { port: server.port, strict: true })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
