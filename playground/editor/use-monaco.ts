import { useEffect, useState } from 'react';
import type { Monaco } from './monaco.ts';

/** Loads the editor once the page has been painted and is at rest; null until then. `wanted` false: not at all (a phone). */
export function useMonaco(wanted: boolean): Monaco | null {
  const [monaco, setMonaco] = useState<Monaco | null>(null);
  useEffect(() => {
    if (!wanted || monaco !== null) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void import('./monaco.ts').then((loaded) => current && setMonaco(() => loaded.startMonaco()));
    }, 50);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, monaco]);
  return wanted ? monaco : null;
}
