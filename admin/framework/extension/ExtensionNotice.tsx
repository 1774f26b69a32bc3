import { Alert, Box, Button, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { RebaseTasks, VersionExtension } from "../../../schema/operations/framework/extension.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import type { Version } from "../framework-rows.ts";
import { PinnedTo } from "./PinnedTo.tsx";
import { slotText } from "./slot-text.ts";

/** On a version's page: what it is pinned to, whether the superior has moved on, and what it leaves open itself. */
export function ExtensionNotice({ version }: { readonly version: Version }): ReactElement | null {
  if (version.extendsVersionId === null && version.slots.length === 0) return null;
  return (
    <Stack sx={{ gap: 1.5, mb: 2 }}>
      {version.extendsVersionId !== null && <Pin version={version} />}
      {version.slots.length > 0 && <Slots version={version} />}
    </Stack>
  );
}

function Pin({ version }: { readonly version: Version }): ReactElement | null {
  const { data } = useAsk(VersionExtension, { id: version.id });
  const superior = data?.frameworkVersion.superior;
  if (!superior) return null;
  return (
    <>
      <PinnedTo superior={superior} />
      <RebaseAlert frameworkId={version.framework.id} />
    </>
  );
}

/** Tells a maintainer that the superior of the framework has a newer version, with the way to move. */
export function RebaseAlert({ frameworkId }: { readonly frameworkId: string }): ReactElement | null {
  const translate = useTranslate();
  const { data } = useAsk(RebaseTasks, {});
  const task = data?.rebaseTasks.find((one) => one.frameworkId === frameworkId);
  if (task === undefined) return null;
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" size="small" component={LinkBase} to={`/framework-rebase/${task.versionId}`}>
          {translate("framework.extension.rebase.open")}
        </Button>
      }
    >
      <strong>{translate("framework.extension.behind", { number: task.successorNumber })}</strong>
      <Box>{translate("framework.extension.behindHint", { number: task.pinnedNumber })}</Box>
    </Alert>
  );
}

function Slots({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="details">
      <Typography component="summary" sx={{ cursor: "pointer", color: "primary.main" }}>
        {translate("framework.extension.slots")} ({version.slots.length})
      </Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {version.slots.map((slot, index) => (
          <li key={index}>
            {slotText(slot, translate, format)}
            <Typography variant="body2" color="textSecondary">
              {format.text(slot.label)}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
