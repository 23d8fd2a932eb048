/** The tests of each area of `npm run mutation` can be put into one script each. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asked } from '../../tools/mutation/areas.mjs';

test.each(['runtime', 'partial', 'interpret', 'emit', 'emitted'])(
  'no test of the area « %s » waits before its tests begin, which a script cannot',
  (area) => {
    const { tests, files } = asked([area]);
    expect(files.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((file) => /^(?:(?:export )?(?:const|let) [^\n]*= )?await /m.test(readFileSync(file, 'utf8')))).toEqual([]);
  },
);
