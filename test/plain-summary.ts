import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints one closing line a machine can read: `N passed, N failed, N skipped`. A file that does not load counts as one failure.
 * ATTENDU_SUMMARY names a file that receives the same counts as JSON, with the names of what was skipped.
 */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[] = []): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state] += 1;
        if (state === 'skipped') skipped.push(test.fullName);
      }
    }
    const file = process.env['ATTENDU_SUMMARY'];
    if (file !== undefined) writeFileSync(file, JSON.stringify({ passed: count.passed, failed: count.failed + count.pending, skipped }));
    process.stdout.write(`\n${count.passed} passed, ${count.failed + count.pending} failed, ${count.skipped} skipped\n`);
  }
}
