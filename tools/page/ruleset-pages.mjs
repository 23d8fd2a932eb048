// Vite plugin: the page of each ruleset (`attendu page`), beside the playground as `pages/<ruleset>.html`, built and in development alike.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const rulesetPages = (folder) => ({
  name: 'ruleset-pages',
  generateBundle() {
    for (const { address, file } of pagesIn(folder)) this.emitFile({ type: 'asset', fileName: address, source: readFileSync(file) });
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const asked = (request.url ?? '').replace(/^\/|\?.*$/g, '');
      const page = pagesIn(folder).find(({ address }) => address === asked);
      if (page === undefined) return next();
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(page.file));
    });
  },
});

const pagesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ address: `pages/${name}.html`, file: join(folder, name, 'generated', `${name}.html`) }))
    .filter(({ file }) => existsSync(file));
