// Serves the built playground on this machine: every file with its type, the strict headers, compressed, and cached by what its name promises.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The port when none is asked for. */
export const PORT = 4173;

/** What the page may do: its own scripts, workers and styles, nothing else. Monaco writes inline styles, hence the one exception. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A worker loaded from a URL does not inherit the policy of its page, so its script carries its own: no network, no `eval`. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.attendu': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Already small, or already compressed. */
const PLAIN = new Set(['.png', '.ico', '.woff2']);

const NOT_FOUND = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Page introuvable</title>
  </head>
  <body>
    <h1>Page introuvable</h1>
    <p>Il n’y a rien à cette adresse. <a href="/">Ouvrir l’atelier</a></p>
  </body>
</html>
`;

/** A name that the build made from the content: it can be kept for ever. */
const isHashed = (path) => /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path);

/**
 * Serves a folder on 127.0.0.1. A port that is taken gives way to the next ones, unless it was asked for (`strict`); port 0 takes any.
 * Resolves to the address and what stops it.
 */
export async function serve(folder, { port = PORT, strict = false } = {}) {
  const root = resolve(folder);
  const files = new Map();
  const server = createServer((request, response) => {
    answer(root, files, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': TYPES['.txt'] });
      response.end('Erreur du serveur.\n');
      console.error(error);
    });
  });
  const taken = await listen(server, port, strict ? 0 : 20);
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port, more) {
  try {
    return await new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', fail);
        done(server.address().port);
      });
    });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || more === 0) throw error;
    return listen(server, port + 1, more - 1);
  }
}

async function answer(root, files, request, response) {
  const { method = 'GET', headers } = request;
  const path = pathOf(request.url ?? '/');
  const common = {
    'Content-Security-Policy': /worker[^/]*\.js$/i.test(path ?? '') ? WORKER_POLICY : PAGE_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const send = (status, own, body) => {
    response.writeHead(status, { ...common, ...own, ...(body === null ? {} : { 'Content-Length': body.length }) });
    response.end(method === 'HEAD' ? undefined : (body ?? undefined));
  };
  if (method !== 'GET' && method !== 'HEAD')
    return send(405, { Allow: 'GET, HEAD', 'Content-Type': TYPES['.txt'] }, Buffer.from('Méthode refusée.\n'));
  const file = path === null ? null : await load(root, files, path);
  if (file === null) return send(404, { 'Content-Type': TYPES['.html'], 'Cache-Control': 'no-cache' }, Buffer.from(NOT_FOUND));
  const cache = { 'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache', ETag: file.tag, Vary: 'Accept-Encoding' };
  if (headers['if-none-match'] === file.tag) return send(304, cache, null);
  const encoding = encodingOf(headers['accept-encoding'] ?? '', file);
  const body = encoding === null ? file.body : await (file.encoded[encoding] ??= encode(encoding, file.body));
  return send(200, { ...cache, 'Content-Type': file.type, ...(encoding === null ? {} : { 'Content-Encoding': encoding }) }, body);
}

/** The path of a URL, decoded; null when it cannot be one. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** A file of the folder, read again when it changed; null when there is none, or the path leads outside. */
async function load(root, files, path) {
  const place = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!place.startsWith(root + sep)) return null;
  const { mtimeMs, size } = await stat(place).then(
    (found) => (found.isFile() ? found : { mtimeMs: null, size: 0 }),
    () => ({ mtimeMs: null, size: 0 }),
  );
  if (mtimeMs === null) return null;
  const known = files.get(place);
  if (known?.mtimeMs === mtimeMs && known.body.length === size) return known;
  const body = await readFile(place);
  const extension = extname(place);
  const file = {
    mtimeMs,
    body,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    type: TYPES[extension] ?? 'application/octet-stream',
    compressible: extension in TYPES && !PLAIN.has(extension) && body.length > 1024,
    encoded: {},
  };
  files.set(place, file);
  return file;
}

/** The best encoding that the browser takes, for what is worth it. */
function encodingOf(accepted, { compressible }) {
  if (!compressible) return null;
  const takes = (name) => accepted.split(',').some((one) => one.trim().split(';')[0] === name && !/;\s*q=0(?:\.0*)?\s*$/.test(one));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

/** Compressed once, then kept. Half the effort of the slowest brotli is a tenth of its time for nearly its size. */
function encode(encoding, body) {
  if (encoding === 'gzip') return promisify(gzip)(body);
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}
