import TaskAltIcon from "@mui/icons-material/TaskAlt";
import { Alert, Button, Stack, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useNotify, useTranslate } from "react-admin";
import type { Agency } from "../first-run-steps.ts";
import { useWords } from "../useWords.ts";

interface FinishedProps {
  readonly cycle: { readonly id: string; readonly name: string };
  readonly agency: Agency;
}

/** The end of the guide: what comes next, and the link that everybody gets. */
export function Finished({ cycle, agency }: FinishedProps): ReactElement {
  const say = useWords();
  const lacksAccounts = agency.withAccount < agency.people;
  const next = ["share", ...(lacksAccounts ? ["accounts"] : []), "head", "watch"] as (
    "share" | "accounts" | "head" | "watch"
  )[];
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Alert severity="success" icon={<TaskAltIcon />}>
        <strong>{say("finished.title", { name: cycle.name })}</strong>
        <div>{say("finished.hint")}</div>
      </Alert>
      <Stack component="ol" sx={{ m: 0, pl: 3, gap: 0.5 }}>
        {next.map((name) => (
          <Typography key={name} component="li">
            {say(`finished.next.${name}`)}
          </Typography>
        ))}
      </Stack>
      <ShareLink />
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <Button variant="contained" component={LinkBase} to={`/cycles/${cycle.id}/show`}>
          {say("finished.toCycle")}
        </Button>
        <Button variant="outlined" component={LinkBase} to="/evaluations">
          {say("finished.toBoard")}
        </Button>
        <Button component={LinkBase} to="/cycleSeries/create">
          {say("finished.plan")}
        </Button>
      </Stack>
    </Stack>
  );
}

function ShareLink(): ReactElement {
  const say = useWords();
  const translate = useTranslate();
  const notify = useNotify();
  const address = `${window.location.origin}/#/my-evaluations`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    notify("khung.action.copied", { type: "info" });
  };
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <TextField
        label={say("finished.link")}
        value={address}
        slotProps={{ htmlInput: { readOnly: true } }}
        sx={{ flexGrow: 1, maxWidth: 520 }}
      />
      {"clipboard" in navigator && (
        <Button variant="outlined" onClick={() => void copy()}>
          {translate("khung.action.copy")}
        </Button>
      )}
    </Stack>
  );
}
