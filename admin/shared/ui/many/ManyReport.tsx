import { Alert, Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useFormat } from "../../text/format.ts";
import { Trouble } from "../states.tsx";
import type { ManyOutcome } from "./ManyDialog.tsx";
import type { ManyRun, Report } from "./useManyRun.ts";
import { useManyWords } from "./words.ts";

type Names = ReadonlyMap<string, string>;

/** What would come of it: how many change and who they are, and what stays as it is and why. */
export function Outlook({ run, names }: { readonly run: ManyRun; readonly names: Names }): ReactElement {
  const words = useManyWords();
  const { preview } = run;
  if (!run.asks) return <Typography color="textSecondary">{words("missing")}</Typography>;
  if (preview.error) return <Trouble error={preview.error} onRetry={() => void preview.refetch()} />;
  if (preview.data === undefined)
    return (
      <Typography role="status" color="textSecondary">
        {words("looking")}
      </Typography>
    );
  const { accepted, refused } = preview.data.outcome;
  return (
    <Box sx={{ opacity: preview.isFetching ? 0.6 : 1 }}>
      <Alert severity={accepted.length > 0 ? "info" : "warning"} icon={false} role="status">
        <strong>{accepted.length > 0 ? words("will", { smart_count: accepted.length }) : words("willNone")}</strong>
      </Alert>
      {accepted.length > 0 && <Lines label={words("names")} lines={accepted.map(({ id }) => names.get(id) ?? id)} />}
      <Refused refused={refused} names={names} />
    </Box>
  );
}

/** What came of it. */
export function ManyReport({ report, names }: { readonly report: Report; readonly names: Names }): ReactElement {
  return (
    <>
      <Alert severity={report.accepted.length > 0 ? "success" : "warning"} role="status">
        {report.sentence}
      </Alert>
      <Refused refused={report.refused} names={names} />
    </>
  );
}

/** A day as the server writes it into a sentence. */
const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

function Refused({
  refused,
  names,
}: {
  readonly refused: ManyOutcome["refused"];
  readonly names: Names;
}): ReactElement | null {
  const words = useManyWords();
  const format = useFormat();
  const said = ({ messageVi, messageEn }: (typeof refused)[number]): string =>
    format.text({ vi: messageVi, en: messageEn }).replace(DAY, (day) => format.day(day));
  if (refused.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2">{words("refused", { smart_count: refused.length })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.25, maxHeight: 200, overflowY: "auto" }} tabIndex={0}>
        {refused.map((one) => (
          <Typography key={one.id} component="li" variant="body2">
            <strong>{names.get(one.id) ?? one.id}</strong>: {said(one)}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

const SHOWN = 30;

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }): ReactElement {
  const words = useManyWords();
  return (
    <Box
      component="ul"
      aria-label={label}
      tabIndex={0}
      sx={{ m: 0, mt: 1, pl: 2.25, maxHeight: 160, overflowY: "auto" }}
    >
      {lines.slice(0, SHOWN).map((line, at) => (
        <Typography key={`${String(at)} ${line}`} component="li" variant="body2">
          {line}
        </Typography>
      ))}
      {lines.length > SHOWN && (
        <Typography component="li" variant="body2" color="textSecondary">
          {words("more", { smart_count: lines.length - SHOWN })}
        </Typography>
      )}
    </Box>
  );
}
