import type * as MonacoApi from 'monaco-editor/editor';
import { type Colour, colourLine, type Names, NO_NAMES } from './colour.ts';

export const LANGUAGE = 'attendu';
export const THEME = 'attendu';

/** The kinds of names, in the order of the legend of semantic tokens. */
export const NAME_KINDS = ['definition', 'input', 'type', 'value', 'document', 'local'] as const;

/** Colours of the text; `styles/text.css` draws the static text with the same. Contrast on white is at least 4.5:1. */
const COLOURS: Readonly<Record<Exclude<Colour, 'plain'>, { readonly foreground: string; readonly fontStyle?: string }>> = {
  declaration: { foreground: '1f3f8f', fontStyle: 'bold' },
  keyword: { foreground: '2c56b0' },
  expected: { foreground: '1f3f8f', fontStyle: 'bold' },
  number: { foreground: 'a03a00', fontStyle: 'bold' },
  unit: { foreground: 'a03a00' },
  date: { foreground: 'a03a00' },
  quote: { foreground: '4d6b45' },
  comment: { foreground: '6a6f7b', fontStyle: 'italic' },
  constant: { foreground: '7a2a86' },
  operator: { foreground: '45506a' },
  bar: { foreground: '8a93a6' },
};

/** Depth of open guillemets at the start of a line. */
class Depth implements MonacoApi.languages.IState {
  readonly depth: number;

  constructor(depth: number) {
    this.depth = depth;
  }

  clone(): Depth {
    return this;
  }

  equals(other: MonacoApi.languages.IState): boolean {
    return other instanceof Depth && other.depth === this.depth;
  }
}

/** The language's own manners in the editor, known before any text is. */
export function defineLanguage(monaco: typeof MonacoApi): void {
  monaco.languages.register({ id: LANGUAGE, extensions: ['.attendu'], aliases: ['Attendu'] });
  monaco.languages.setLanguageConfiguration(LANGUAGE, {
    comments: { lineComment: '//' },
    brackets: [['(', ')']],
    autoClosingPairs: [
      { open: '(', close: ')' },
      { open: '«', close: '»' },
    ],
    wordPattern: /[\p{L}\d]+(?:['’-][\p{L}\d]+)*/u,
  });
  monaco.editor.defineTheme(THEME, {
    base: 'vs',
    inherit: false,
    rules: [
      { token: '', foreground: '1c2434' },
      ...Object.entries(COLOURS).map(([token, style]) => ({ token, ...style })),
      { token: 'definition', foreground: '14213d' },
      { token: 'input', foreground: '0b5c66' },
      { token: 'type', foreground: '5a3e85' },
      { token: 'value', foreground: '7a2a86' },
      { token: 'document', foreground: '4d6b45' },
      { token: 'local', foreground: '3d4a63', fontStyle: 'italic' },
    ],
    colors: {
      'editor.background': '#ffffff',
      'editor.foreground': '#1c2434',
      'editorLineNumber.foreground': '#6b7486',
      'editorLineNumber.activeForeground': '#1c2434',
      'editor.lineHighlightBackground': '#f3f6fb',
      'editor.lineHighlightBorder': '#f3f6fb',
      'editor.selectionBackground': '#c9dbf7',
      'editor.wordHighlightBackground': '#e4ebf7',
      'editor.wordHighlightStrongBackground': '#d5e2f6',
      'editorError.foreground': '#b3261e',
      'editorWarning.foreground': '#9a5b00',
      'editorInfo.foreground': '#2c56b0',
      'editorCursor.foreground': '#14213d',
      'editorWidget.background': '#ffffff',
      'editorWidget.border': '#b9c2d0',
      'editorSuggestWidget.selectedBackground': '#dbe6f8',
      'editorSuggestWidget.selectedForeground': '#14213d',
      'editorSuggestWidget.highlightForeground': '#1f3f8f',
      'editorSuggestWidget.focusHighlightForeground': '#1f3f8f',
      focusBorder: '#2c56b0',
    },
  });
  colourWith(monaco, NO_NAMES);
}

/** Colours lines again, leaving the declared names alone: a name may hold the language's own words. */
export function colourWith(monaco: typeof MonacoApi, names: Names): MonacoApi.IDisposable {
  return monaco.languages.setTokensProvider(LANGUAGE, {
    getInitialState: () => new Depth(0),
    tokenize(line, state) {
      const before = state instanceof Depth ? state.depth : 0;
      const { runs, depth } = colourLine(line, before, names);
      return {
        tokens: runs.map(({ start, colour }) => ({ startIndex: start, scopes: colour === 'plain' ? '' : colour })),
        endState: new Depth(depth),
      };
    },
  });
}
