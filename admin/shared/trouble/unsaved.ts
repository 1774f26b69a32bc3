import { forgetTouched, touchedLines, watchTyping } from "./touched.ts";

/** One thing that was typed, under the words of its field. */
export interface TypedLine {
  readonly label: string;
  readonly text: string;
}

/** A form whose content the server does not have yet. */
export interface Unsaved {
  /** What was typed, where the form can say it better than its fields. */
  readonly lines?: () => readonly TypedLine[];
  /** The form saves itself when it is left: going to another page needs no question. */
  readonly savesItself?: boolean;
}

const held = new Set<Unsaved>();
const listeners = new Set<() => void>();
/** A moment after a change was saved, screens go on to the next page before their forms are cleared. */
const AFTERGLOW_MS = 1_500;
let isFresh = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Holds what is unsaved until the answer is called. */
export function holdUnsaved(one: Unsaved): () => void {
  held.add(one);
  tell();
  return () => {
    held.delete(one);
    tell();
  };
}

/** Whether closing the page would lose something. */
export function wouldLose(): boolean {
  return held.size > 0 || touchedLines().length > 0;
}

/** Whether going to another page of the console would lose something. */
export function wouldLoseByGoing(): boolean {
  if (isFresh) return false;
  return [...held].some(({ savesItself }) => savesItself !== true) || touchedLines().length > 0;
}

/** Everything typed and not saved, for copying and for keeping. */
export function typedLines(): TypedLine[] {
  const told = [...held].flatMap(({ lines }) => lines?.() ?? []);
  const known = new Set(told.map(({ text }) => text));
  return [...told, ...touchedLines().filter(({ text }) => !known.has(text))];
}

/** A change was saved: what screens do within the next moment follows from it. */
export function saved(): void {
  isFresh = true;
  forgetTouched();
  clearTimeout(timer);
  timer = setTimeout(() => (isFresh = false), AFTERGLOW_MS);
}

/** Notes from now on what is typed on the page. @returns what ends it. */
export function watchUnsaved(): () => void {
  const typed = (): void => void (isFresh = false);
  watchTyping();
  document.addEventListener("input", typed);
  return () => document.removeEventListener("input", typed);
}

/** Whether a change was saved a moment ago. */
export function isJustSaved(): boolean {
  return isFresh;
}

export function onUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
