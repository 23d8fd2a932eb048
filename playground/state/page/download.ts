/** Gives a text to the browser as a file of this name: it asks where, or puts it with its downloads. Nothing is sent. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** Milliseconds. */
const KEPT = 60_000;
