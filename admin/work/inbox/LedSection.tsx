import { Box, Button, Stack, Tooltip, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { DueText } from "../task/DueText.tsx";
import { plain, type TaskState } from "../task/task-words.ts";
import type { TaskVerb, VerbTask } from "../task/verbs/verb.ts";
import { useTaskManyWords } from "./many-words.ts";
import { DropMany, DueMany, HandOverMany } from "./MoveMany.tsx";
import { TickAll, type Ticks, TickOne, useTicks } from "./ticks.tsx";
import { type Inbox, type Led, ledTask, ledVerbs } from "./waiting.ts";

type ListName = "toConfirm" | "toHandOn" | "late";

interface LedSectionProps {
  readonly name: ListName;
  readonly list: Inbox[ListName];
  readonly onVerb: (verb: TaskVerb, task: VerbTask) => void;
}

/** Tasks that wait for one of a leader's verbs. */
export function LedSection({ name, list, onVerb }: LedSectionProps): ReactElement {
  const translate = useTranslate();
  const ticks = useTicks(name === "toConfirm" ? [] : list.items.filter(mayMoveAtOnce));
  const isTicked = ticks.open.length > 0;
  return (
    <Section
      title={`${translate(`taskInbox.${name}.title`)} (${String(list.total)})`}
      subtitle={translate(`taskInbox.${name}.hint`)}
      flush
      actions={isTicked && <MoveButtons ticks={ticks} />}
    >
      <TickAll ticks={ticks} />
      <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {list.items.map((task) => (
          <WaitingLine key={task.id} task={task} lead={isTicked && <TickOne task={task} ticks={ticks} />}>
            {ledVerbs(task, name).map((verb, index) => (
              <Button
                key={verb.name}
                size="small"
                variant={index === 0 && name !== "late" ? "contained" : "outlined"}
                onClick={() => onVerb(verb, ledTask(task))}
                aria-label={`${translate(`task.verb.${verb.name}.do`)}: ${task.title}`}
              >
                {translate(`task.verb.${verb.name}.do`)}
              </Button>
            ))}
          </WaitingLine>
        ))}
      </Stack>
      {list.total > list.items.length && <More count={list.total - list.items.length} />}
    </Section>
  );
}

/** A document is named one by one. */
function mayMoveAtOnce({ abilities }: Led): boolean {
  if (abilities === null || abilities.needsDocument) return false;
  return [abilities.canHandOver, abilities.canChangeDue, abilities.canCancel].some(({ allowed }) => allowed);
}

const QUESTIONS = { due: DueMany, over: HandOverMany, drop: DropMany };

/** What the ticked tasks can be given together. */
function MoveButtons({ ticks: { chosen, tickAll } }: { readonly ticks: Ticks<Led> }): ReactElement {
  const words = useTaskManyWords();
  const [asking, setAsking] = useState<{
    readonly verb: keyof typeof QUESTIONS;
    readonly tasks: readonly Led[];
  } | null>(null);
  const due = chosen.filter(({ abilities }) => abilities?.canChangeDue.allowed === true);
  const over = chosen.filter(({ abilities }) => abilities?.canHandOver.allowed === true);
  const drop = chosen.filter(({ abilities }) => abilities?.canCancel.allowed === true);
  const isOneUnit = new Set(over.map(({ unitId }) => unitId)).size < 2;
  const Question = QUESTIONS[asking?.verb ?? "due"];
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      <Button
        variant="outlined"
        size="small"
        disabled={due.length === 0}
        onClick={() => setAsking({ verb: "due", tasks: due })}
      >
        {words("due", { count: due.length })}
      </Button>
      <Tooltip title={isOneUnit ? "" : words("overUnits")}>
        <span>
          <Button
            variant="outlined"
            size="small"
            disabled={over.length === 0 || !isOneUnit}
            onClick={() => setAsking({ verb: "over", tasks: over })}
          >
            {words("over", { count: over.length })}
          </Button>
        </span>
      </Tooltip>
      <Button
        variant="outlined"
        color="error"
        size="small"
        disabled={drop.length === 0}
        onClick={() => setAsking({ verb: "drop", tasks: drop })}
      >
        {words("drop", { count: drop.length })}
      </Button>
      {asking && <Question records={asking.tasks} onDone={() => tickAll(false)} onClose={() => setAsking(null)} />}
    </Stack>
  );
}

/** Says that a list goes on. */
export function More({ count }: { readonly count: number }): ReactElement {
  const translate = useTranslate();
  return (
    <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1.5 }}>
      {translate("taskInbox.more", { count })}
    </Typography>
  );
}

interface WaitingLineProps {
  readonly task: {
    readonly id: string;
    readonly title: string;
    readonly productCode: string | null;
    readonly quantity: string;
    readonly coefficient: string;
    readonly state: TaskState;
    readonly dueOn: string;
    readonly owner: { readonly fullName: string } | null;
    readonly unit: { readonly name: string };
  };
  readonly lead?: ReactNode;
  readonly more?: ReactNode;
  /** Buttons. */
  readonly children: ReactNode;
}

/** One task that waits: whose it is, how much, until when, and what can be done. */
export function WaitingLine({ task, lead, more, children }: WaitingLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const worth = translate("task.quantityOfK", {
    quantity: format.exact(plain(task.quantity)),
    coefficient: format.exact(plain(task.coefficient)),
  });
  const who = [task.owner?.fullName ?? translate("task.noOwner"), task.unit.name, task.productCode ?? "", worth];
  return (
    <Box
      component="li"
      sx={{ display: "flex", gap: 1, px: 2, py: 1.25, flexWrap: { xs: "wrap", md: "nowrap" }, ...LINE }}
    >
      {lead}
      <Box sx={{ flexGrow: 1, minWidth: 0, flexBasis: { xs: "calc(100% - 60px)", md: 0 } }}>
        <Typography sx={{ overflowWrap: "anywhere" }}>
          <GoTo to={`/work/tasks/${task.id}`}>{task.title}</GoTo>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {who.filter(Boolean).join(" · ")}
        </Typography>
        <DueText task={task} />
        {more}
      </Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: "flex-start", flexShrink: 0 }}>
        {children}
      </Stack>
    </Box>
  );
}

const LINE = { "& + &": { borderTop: 1, borderColor: "divider" } };
