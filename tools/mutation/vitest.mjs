// Stands for Vitest in the scripts of `bundle.mjs`: what a test file says is kept by `worker.mjs`, which runs it.
const collector = globalThis.attenduMutation;

export const { describe, test, expect, beforeAll, afterAll } = collector;
export const it = test;
