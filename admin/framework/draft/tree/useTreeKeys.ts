import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import type { DraftPlace } from "../draft-content.ts";
import type { PartActs } from "./usePartActs.ts";
import type { Step } from "./steps.ts";
import { keyOf, type TreeRow } from "./tree-rows.ts";

interface TreeKeysInput {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly rows: readonly TreeRow[];
  readonly place: DraftPlace | null;
  readonly onPick: (key: string) => void;
  readonly onToggle: (code: string) => void;
  readonly acts: PartActs;
  /** Goes on into the form of the part. */
  readonly onWrite: () => void;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "in",
  ArrowLeft: "out",
};

/**
 * The keys of trees: arrows go and fold, Home and End go to the ends; with Alt the arrows move the part itself. Enter goes
 * on into its form, Delete takes it out, Insert adds one after it, Ctrl+D doubles it.
 *
 * After a move or a removal the focus goes on with the part that is picked then.
 */
export function useTreeKeys(input: TreeKeysInput): (event: KeyboardEvent) => void {
  const { area, rows, place, onPick, onToggle, acts, onWrite } = input;
  const follows = useRef(false);
  useEffect(() => {
    if (!follows.current || place === null) return;
    follows.current = false;
    const line = area.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(keyOf(place))}"]`);
    line?.focus();
    line?.scrollIntoView({ block: "nearest" });
  });
  return (event) => {
    const key = (event.target as Element).closest<HTMLElement>("[data-part]")?.dataset["part"];
    const index = rows.findIndex((row) => row.key === key);
    const row = rows[index];
    if (!row) return;
    const step = STEPS[event.key];
    if (event.altKey && step) {
      event.preventDefault();
      follows.current = true;
      return acts.step(step);
    }
    if (row.key === (place && keyOf(place)) && partKey(event, acts)) {
      follows.current = event.key === "Delete";
      return event.preventDefault();
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      onPick(row.key);
      return onWrite();
    }
    const next = rowAfter(event.key, rows, index);
    const folds =
      (event.key === "ArrowRight" && row.isOpen === false) || (event.key === "ArrowLeft" && row.isOpen === true);
    if (!folds && !next) return;
    event.preventDefault();
    if (folds) return onToggle(row.code);
    follows.current = true;
    if (next) onPick(next.key);
  };
}

/** Whether the key did something to the part that is picked. */
function partKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, acts: PartActs): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === "d") acts.double();
    else if (key === "Enter") acts.addCriterion();
    else return false;
    return true;
  }
  if (key === "Delete") acts.remove();
  else if (key === "Insert") acts.addCriterion();
  else return false;
  return true;
}

function rowAfter(key: string, rows: readonly TreeRow[], index: number): TreeRow | undefined {
  if (key === "ArrowDown" || key === "ArrowRight") return rows[index + 1];
  if (key === "ArrowUp") return rows[index - 1];
  if (key === "Home") return rows[0];
  if (key === "End") return rows.at(-1);
  const level = rows[index]?.level ?? 1;
  if (key === "ArrowLeft") return rows.slice(0, index).findLast((row) => row.level < level);
  return key === " " ? rows[index] : undefined;
}
