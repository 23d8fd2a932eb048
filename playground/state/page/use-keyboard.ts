import { useEffect, useRef } from 'react';

/** What the keys of the page do; the editor's own keys are its own. */
interface KeyActions {
  readonly why: () => void;
  readonly recompute: () => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly help: () => void;
  readonly problem: (by: 1 | -1) => void;
  readonly pane: (index: number) => void;
}

/** AZERTY first: no key that needs `/ . [ ] \` or AltGr; panes go by the place of the digit key, whatever it prints. */
export function useKeyboard(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const run = event.defaultPrevented ? null : actionOf(event, latest.current);
      if (run === null) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function actionOf(event: KeyboardEvent, actions: KeyActions): (() => void) | null {
  const control = event.ctrlKey || event.metaKey;
  const pane = /^Digit([1-4])$/.exec(event.code)?.[1];
  if (event.altKey && !control && pane !== undefined) return () => actions.pane(Number(pane) - 1);
  if (event.altKey) return null;
  if (!control && event.key === 'F1') return actions.help;
  if (!control && event.key === 'F4') return actions.why;
  if (!control && event.key === 'F8') return () => actions.problem(event.shiftKey ? -1 : 1);
  if (!control) return null;
  if (event.key === 'Enter' && !event.shiftKey) return actions.recompute;
  if (event.key === 's') return actions.save;
  const inText = event.target instanceof HTMLElement && event.target.closest('input, textarea, .monaco-editor') !== null;
  if (inText) return null;
  if (event.key === 'z') return actions.undo;
  if (event.key === 'y' || event.key === 'Z') return actions.redo;
  return null;
}
