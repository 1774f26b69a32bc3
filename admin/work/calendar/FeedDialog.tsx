import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { CloseTaskFeed, MyTaskFeed, OpenTaskFeed } from "../../../schema/operations/work/feed.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Waiting } from "../../shared/ui/states.tsx";

/** A secret address for calendar programs: made, shown once, taken back. */
export function FeedDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const [path, setPath] = useState<string | null>(null);
  const { data } = useAsk(MyTaskFeed, {});
  const open = useVerb(OpenTaskFeed, { onDone: ({ openTaskFeed }) => setPath(openTaskFeed.path) });
  const close = useVerb(CloseTaskFeed, { done: "taskCalendar.feed.closed", onDone: () => setPath(null) });
  const busy = open.busy || close.busy;
  const feed = data?.taskFeed ?? null;
  return (
    <Dialog open onClose={busy ? undefined : onClose} maxWidth="sm" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate("taskCalendar.feed.title")}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1.5 }}>{translate("taskCalendar.feed.hint")}</Typography>
        {data === undefined ? <Waiting lines={1} /> : <State openedAt={feed?.openedAt ?? null} />}
        {path !== null && <Address path={path} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button color="inherit" onClick={onClose} disabled={busy}>
          {translate("ra.action.close")}
        </Button>
        {feed !== null && (
          <Button
            color="error"
            disabled={busy}
            onClick={() => void close.act({ input: { idempotencyKey: newIdempotencyKey() } })}
          >
            {translate("taskCalendar.feed.end")}
          </Button>
        )}
        <Button
          variant={feed === null ? "contained" : "text"}
          disabled={busy || data === undefined}
          onClick={() => void open.act({ input: { idempotencyKey: newIdempotencyKey() } })}
        >
          {translate(feed === null ? "taskCalendar.feed.make" : "taskCalendar.feed.renew")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function State({ openedAt }: { readonly openedAt: string | null }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Typography color="textSecondary">
      {openedAt === null
        ? translate("taskCalendar.feed.none")
        : translate("taskCalendar.feed.since", { at: format.moment(openedAt) })}
    </Typography>
  );
}

function Address({ path }: { readonly path: string }): ReactElement {
  const translate = useTranslate();
  const address = `${window.location.origin}${path}`;
  return (
    <>
      <Alert severity="warning" sx={{ my: 1.5 }}>
        {translate("taskCalendar.feed.once")}
      </Alert>
      <TextField
        label={translate("taskCalendar.feed.address")}
        value={address}
        onFocus={(event) => event.target.select()}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
      {"clipboard" in navigator && (
        <Button onClick={() => void navigator.clipboard.writeText(address)}>
          {translate("taskCalendar.feed.copy")}
        </Button>
      )}
    </>
  );
}
