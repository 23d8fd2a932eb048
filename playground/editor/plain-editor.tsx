import { useEffect, useRef, useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import type { Dossier } from '../state/dossier/dossier.ts';
import type { Place } from '../worker/protocol.ts';
import type { Names } from './colour.ts';
import { StaticText } from './static-text.tsx';

interface PlainEditorProps {
  readonly dossier: Dossier;
  readonly file: string;
  readonly text: string;
  readonly names: Names;
  readonly goTo: { readonly place: Place } | null;
}

/** On a phone the text is read as it stands, and changed in a plain text field; either way, a place one asked for is brought into view. */
export function PlainEditor({ dossier, file, text, names, goTo }: PlainEditorProps) {
  const [editing, setEditing] = useState(false);
  const place = useAsked(goTo, file, text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (editing && place !== null && field.current !== null) selectIn(field.current, place);
  }, [editing, place]);
  return (
    <>
      <button type="button" className="button edit-text" aria-pressed={editing} onClick={() => setEditing(!editing)}>
        {editing ? fr.rules.read : fr.rules.edit}
      </button>
      {editing ? (
        <textarea
          ref={field}
          className="plain-editor"
          aria-label={fr.rules.editorLabel(file)}
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          onChange={(event) => dossier.type(file, event.target.value, performance.now())}
        />
      ) : (
        <StaticText text={text} names={names} label={fr.rules.editorLabel(file)} place={place} />
      )}
    </>
  );
}

/** The place last asked for, while the file on show is still the text it was found in: after a change it may stand elsewhere. */
function useAsked(goTo: PlainEditorProps['goTo'], file: string, text: string): Place | null {
  const [asked, setAsked] = useState({ goTo, text });
  if (asked.goTo !== goTo) setAsked({ goTo, text });
  return goTo !== null && goTo.place.file === file && asked.goTo === goTo && asked.text === text ? goTo.place : null;
}

/** Selects a place and brings it to the middle of the field: what stands before it, laid out alone, says how far down it is. */
function selectIn(field: HTMLTextAreaElement, { start, end }: Place): void {
  const whole = field.value;
  field.value = whole.slice(0, start);
  const above = field.scrollHeight;
  field.value = whole;
  field.focus();
  field.setSelectionRange(start, end);
  field.scrollTop = Math.max(0, above - field.clientHeight / 2);
}
