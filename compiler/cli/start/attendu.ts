#!/usr/bin/env node
import { Chunks } from './chunks.ts';
import type { main } from './main.ts';

const chunks = new Chunks(import.meta.dirname);
const start = chunks.require('./main.cjs') as { readonly main: typeof main }; // the chunk made of `main.ts`
await start.main(process.argv.slice(2));
