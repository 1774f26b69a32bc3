import { Box, Card, Typography } from "@mui/material";
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { OWNER_VERBS } from "../task/verbs/owner-verbs.ts";
import type { TaskVerb, VerbTask } from "../task/verbs/verb.ts";
import { type BoardTask, byColumn, type Column, COLUMNS, MAIN_STATE, neighbour } from "./columns.ts";
import { KeysHelp } from "./KeysHelp.tsx";
import { TaskCard } from "./TaskCard.tsx";

interface BoardProps {
  readonly tasks: readonly BoardTask[];
  readonly onVerb: (verb: TaskVerb, task: VerbTask) => void;
}

/** Verbs that a key on a card does, where the owner may. */
const KEYED = [
  { key: "start", verb: OWNER_VERBS.start, ability: "canStart" },
  { key: "report", verb: OWNER_VERBS.report, ability: "canReport" },
  { key: "submit", verb: OWNER_VERBS.submit, ability: "canSubmit" },
] as const;

/**
 * Tasks in columns by state. One card takes the tab key; arrows lead from card to card, Enter opens, letters do verbs.
 * On a phone the columns stand under one another.
 */
export function Board({ tasks, onVerb }: BoardProps): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const board = useRef<HTMLDivElement>(null);
  const columns = byColumn(tasks);
  const [reached, setReached] = useState<string | null>(null);
  const first = COLUMNS.flatMap((column) => columns[column])[0];
  const current = tasks.some(({ id }) => id === reached) ? reached : (first?.id ?? null);
  const focus = (id: string): void => {
    setReached(id);
    board.current?.querySelector<HTMLElement>(`[data-task="${id}"]`)?.focus();
  };
  const move = (column: Column, place: number, key: string): void => {
    const sizes = COLUMNS.map((each) => columns[each].length);
    const [next, at] = neighbour(sizes, [COLUMNS.indexOf(column), place], key);
    const target = columns[COLUMNS[next] ?? column][at];
    if (target !== undefined) focus(target.id);
  };
  const press = (event: KeyboardEvent, column: Column, place: number, task: BoardTask): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith("Arrow")) move(column, place, event.key);
    else if (event.key === "Enter") {
      // On a link or button inside the card, Enter is theirs.
      if (event.target !== event.currentTarget) return;
      navigate(`/work/tasks/${task.id}`);
    } else if (!pressVerb(event.key, task)) return;
    event.preventDefault();
  };
  const pressVerb = (key: string, task: BoardTask): boolean => {
    const found = KEYED.find((one) => translate(`myWork.key.${one.key}`) === key.toUpperCase());
    if (found === undefined || task.abilities?.[found.ability].allowed !== true) return false;
    onVerb(found.verb, task);
    return true;
  };
  return (
    <div>
      <Box ref={board} sx={GRID}>
        {COLUMNS.map((column) => (
          <BoardColumn key={column} column={column} count={columns[column].length}>
            {columns[column].map((task, place) => (
              <TaskCard
                key={task.id}
                task={task}
                showsState={task.state !== MAIN_STATE[column]}
                isCurrent={task.id === current}
                onKeyDown={(event) => press(event, column, place, task)}
                onFocus={() => setReached(task.id)}
                onVerb={onVerb}
              />
            ))}
          </BoardColumn>
        ))}
      </Box>
      <KeysHelp />
    </div>
  );
}

const GRID = {
  display: "grid",
  gap: 1.5,
  alignItems: "start",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))", lg: "repeat(4, minmax(0, 1fr))" },
};

interface BoardColumnProps {
  readonly column: Column;
  readonly count: number;
  readonly children: ReactElement[];
}

function BoardColumn({ column, count, children }: BoardColumnProps): ReactElement {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ p: 1, bgcolor: "action.hover", minWidth: 0 }}>
      <Typography variant="subtitle2" component="h3" sx={{ px: 0.5, pb: 1 }}>
        {translate(`myWork.column.${column}`)} ({count})
      </Typography>
      {count === 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ px: 0.5, pb: 0.5 }}>
          {translate("myWork.emptyColumn")}
        </Typography>
      ) : (
        <Box sx={{ display: "grid", gap: 1 }}>{children}</Box>
      )}
    </Card>
  );
}
