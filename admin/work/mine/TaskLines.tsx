import { Box, Card, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Status } from "../../shared/ui/parts.tsx";
import { DueText } from "../task/DueText.tsx";
import { plain, STATE_TONES } from "../task/task-words.ts";
import { Percent } from "../task/TaskFacts.tsx";
import type { BoardTask } from "./columns.ts";

type LineTask = Omit<BoardTask, "abilities">;

interface TaskLinesProps {
  readonly tasks: readonly LineTask[];
  /** Without a card around: the place has one. */
  readonly bare?: boolean;
}

/** Tasks by last day: a line where there is room, two on a phone. */
export function TaskLines({ tasks, bare = false }: TaskLinesProps): ReactElement {
  const sorted = tasks.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return (
    <Box component={bare ? "div" : Card} sx={{ minWidth: 0 }}>
      <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {sorted.map((task) => (
          <Line key={task.id} task={task} />
        ))}
      </Stack>
    </Box>
  );
}

function Line({ task }: { readonly task: LineTask }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { id, title, productCode, quantity, coefficient, state, percent, owner, assigner } = task;
  const worth = translate("task.quantityOfK", {
    quantity: format.exact(plain(quantity)),
    coefficient: format.exact(plain(coefficient)),
  });
  const who = assigner === null ? (owner?.fullName ?? "") : translate("task.by", { name: assigner.fullName });
  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        gap: 1,
        alignItems: "center",
        px: 2,
        py: 1.25,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) 150px 170px 150px" },
        "& + &": { borderTop: 1, borderColor: "divider" },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ overflowWrap: "anywhere" }}>
          <GoTo to={`/work/tasks/${id}`}>{title}</GoTo>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[productCode ?? "", worth, who].filter(Boolean).join(" · ")}
        </Typography>
      </Box>
      <Box>
        <Status tone={STATE_TONES[state]} label={translate(`task.state.${state}`)} />
      </Box>
      <DueText task={task} />
      <Percent percent={state === "DONE" ? 100 : percent} />
    </Box>
  );
}
