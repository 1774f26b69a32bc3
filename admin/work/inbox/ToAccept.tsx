import { Box, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { EvidenceLinks } from "../task/Evidence.tsx";
import { plain } from "../task/task-words.ts";
import { LEADER_VERBS } from "../task/verbs/leader-verbs.ts";
import type { TaskVerb, VerbTask } from "../task/verbs/verb.ts";
import { AcceptMany } from "./AcceptMany.tsx";
import { More, WaitingLine } from "./LedSection.tsx";
import { TickAll, TickOne, useTicks } from "./ticks.tsx";
import { type Inbox, submissionOf, type Submitted, submittedTask } from "./waiting.ts";

interface ToAcceptProps {
  readonly list: Inbox["toAccept"];
  readonly onVerb: (verb: TaskVerb, task: VerbTask) => void;
}

/** Products that wait to be judged: one by one, or several without errors at once. */
export function ToAccept({ list, onVerb }: ToAcceptProps): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState<readonly Submitted[] | null>(null);
  const ticks = useTicks(list.items.filter(mayAcceptAtOnce));
  const { chosen } = ticks;
  return (
    <Section
      title={`${translate("taskInbox.toAccept.title")} (${String(list.total)})`}
      subtitle={translate("taskInbox.toAccept.hint")}
      flush
      actions={
        <Button variant="contained" disabled={chosen.length === 0} onClick={() => setAsking(chosen)}>
          {translate("taskInbox.many.do", { count: chosen.length })}
        </Button>
      }
    >
      <TickAll ticks={ticks} />
      <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {list.items.map((task) => (
          <WaitingLine
            key={task.id}
            task={task}
            lead={<TickOne task={task} ticks={ticks} />}
            more={<Submission task={task} />}
          >
            <Judge task={task} onVerb={onVerb} />
          </WaitingLine>
        ))}
      </Stack>
      {list.total > list.items.length && <More count={list.total - list.items.length} />}
      {asking && <AcceptMany records={asking} onDone={() => ticks.tickAll(false)} onClose={() => setAsking(null)} />}
    </Section>
  );
}

function mayAcceptAtOnce({ abilities }: Submitted): boolean {
  return abilities?.canAccept.allowed === true && !abilities.needsDocument;
}

function Judge({ task, onVerb }: { readonly task: Submitted; readonly onVerb: ToAcceptProps["onVerb"] }): ReactElement {
  const translate = useTranslate();
  const rows = [
    { ability: task.abilities?.canAccept, verb: LEADER_VERBS.accept },
    { ability: task.abilities?.canReturn, verb: LEADER_VERBS.return },
  ];
  return (
    <>
      {rows
        .filter(({ ability }) => ability?.allowed === true)
        .map(({ verb }) => (
          <Button
            key={verb.name}
            size="small"
            variant="outlined"
            color={verb.tone ?? "primary"}
            onClick={() => onVerb(verb, submittedTask(task))}
            aria-label={`${translate(`task.verb.${verb.name}.do`)}: ${task.title}`}
          >
            {translate(`task.verb.${verb.name}.do`)}
          </Button>
        ))}
    </>
  );
}

function Submission({ task }: { readonly task: Submitted }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const last = submissionOf(task);
  if (last === undefined) return null;
  const isLate = last.happenedOn > task.dueOn;
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography variant="body2" color={isLate ? "warning" : "textSecondary"}>
        {translate(isLate ? "taskInbox.submittedLate" : "taskInbox.submitted", {
          day: format.day(last.happenedOn),
          quantity: format.exact(plain(last.quantity ?? task.quantity)),
        })}
      </Typography>
      {last.note !== null && last.note !== "" && (
        <Typography variant="body2" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
          {last.note}
        </Typography>
      )}
      <EvidenceLinks files={task.evidence} />
    </Box>
  );
}
