import PublishedWithChangesOutlinedIcon from "@mui/icons-material/PublishedWithChangesOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useCanAccess, useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import { RebaseTasks } from "../../../../schema/operations/framework/extension.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { Section } from "../../../shared/ui/parts.tsx";
import { wording } from "../../framework-rows.ts";

type Task = ResultOf<typeof RebaseTasks>["rebaseTasks"][number];

/** Frameworks of mine whose superior has a newer version; nothing while there is none. */
export function RebaseTaskCard(): ReactElement | null {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: "frameworks", action: "edit" });
  const { data } = useAsk(RebaseTasks, {}, { enabled: canAccess === true });
  const tasks = data?.rebaseTasks ?? [];
  if (tasks.length === 0) return null;
  return (
    <Section title={translate("framework.extension.rebase.tasks")}>
      <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {tasks.map((task) => (
          <Line key={task.versionId} task={task} />
        ))}
      </Stack>
    </Section>
  );
}

function Line({ task }: { readonly task: Task }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { framework, successor } = task;
  return (
    <Stack
      component="li"
      direction="row"
      sx={{
        gap: 1.5,
        alignItems: "center",
        py: 1.25,
        borderBottom: 1,
        borderColor: "divider",
        "&:last-child": { borderBottom: 0 },
      }}
    >
      <Box sx={{ color: "primary.main", display: "flex" }}>
        <PublishedWithChangesOutlinedIcon />
      </Box>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
          {translate("framework.extension.rebase.task", {
            code: framework.code,
            superior: successor.framework.code,
            number: task.successorNumber,
          })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {format.text(wording(framework.nameVi, framework.nameEn))} ·{" "}
          {translate("framework.extension.rebase.taskFrom", { pinned: task.pinnedNumber })}
        </Typography>
      </Box>
      <Button
        component={LinkBase}
        to={`/framework-rebase/${task.versionId}`}
        variant="contained"
        size="small"
        sx={{ flexShrink: 0 }}
      >
        {translate("framework.extension.rebase.open")}
      </Button>
    </Stack>
  );
}
