/** The port when none is asked for. */
export const PORT: number;

/** Serves a folder on 127.0.0.1; a port that is taken gives way to the next ones unless `strict`. */
export function serve(
  folder: string,
  options?: { readonly port?: number; readonly strict?: boolean },
): Promise<{ readonly url: string; readonly port: number; readonly close: () => Promise<void> }>;
