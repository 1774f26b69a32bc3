import { Checkbox, FormControlLabel } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTaskManyWords } from "./many-words.ts";

interface Ticked {
  readonly id: string;
  readonly title: string;
}

/** Lines that are ticked among those that may be. */
export interface Ticks<T extends Ticked> {
  readonly open: readonly T[];
  readonly chosen: readonly T[];
  readonly has: (id: string) => boolean;
  readonly tick: (id: string, isTicked: boolean) => void;
  readonly tickAll: (isTicked: boolean) => void;
}

/** Which lines of a list are ticked; one that is gone is ticked no more. */
export function useTicks<T extends Ticked>(open: readonly T[]): Ticks<T> {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return {
    open,
    chosen: open.filter(({ id }) => ticked.has(id)),
    has: (id) => ticked.has(id),
    tick: (id, isTicked) =>
      setTicked((before) => new Set(isTicked ? [...before, id] : [...before].filter((each) => each !== id))),
    tickAll: (isTicked) => setTicked(new Set(isTicked ? open.map(({ id }) => id) : [])),
  };
}

/** Ticks all lines, where there are several. */
export function TickAll<T extends Ticked>({ ticks }: { readonly ticks: Ticks<T> }): ReactElement | null {
  const words = useTaskManyWords();
  const { open, chosen, tickAll } = ticks;
  if (open.length < 2) return null;
  const all = chosen.length === open.length;
  return (
    <FormControlLabel
      sx={{ pl: 2 }}
      control={
        <Checkbox
          checked={all}
          indeterminate={!all && chosen.length > 0}
          onChange={(event) => tickAll(event.target.checked)}
        />
      }
      label={words("all")}
    />
  );
}

interface TickProps<T extends Ticked> {
  readonly task: T;
  readonly ticks: Ticks<T>;
}

/** The box of one line. */
export function TickOne<T extends Ticked>({ task, ticks }: TickProps<T>): ReactElement {
  const words = useTaskManyWords();
  return (
    <Checkbox
      size="small"
      sx={{ alignSelf: "flex-start", p: 0.5 }}
      checked={ticks.has(task.id)}
      disabled={!ticks.open.some(({ id }) => id === task.id)}
      onChange={(event) => ticks.tick(task.id, event.target.checked)}
      slotProps={{ input: { "aria-label": words("tick", { title: task.title }) } }}
    />
  );
}

/** Tasks in words, by id. */
export function taskNames(
  tasks: readonly (Ticked & { readonly owner: { readonly fullName: string } | null })[],
): ReadonlyMap<string, string> {
  return new Map(tasks.map(({ id, title, owner }) => [id, [title, owner?.fullName].filter(Boolean).join(" – ")]));
}
