import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 1023px)');

const subscribe = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Below 1024 px (a phone, or a zoom of 200 %) the panes become tabs and the rules are read as plain text. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
