/** The version of this package; a test holds it to package.json. */
export const VERSION = '0.1.0';

/** The engine, as every answer names it. */
export const ENGINE = { name: 'attendu', version: VERSION } as const;
