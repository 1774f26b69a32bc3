import { Alert, type AlertColor, Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../text/format.ts";
import { useSheetWords } from "./words.ts";

/** What is wrong with a file as a whole. */
export interface FileProblem {
  readonly rule: string;
  readonly cell: string | null;
  readonly vi: string;
  readonly en: string;
}

interface FileSummaryProps {
  readonly problems: readonly FileProblem[];
  /** Numbers of rows by the name that `words.count` has for them; nothing is counted of a file without rows. */
  readonly counts: Readonly<Record<string, number>> & { readonly read: number; readonly faults: number };
  /** Messages of the list: `count` names the numbers. */
  readonly words: string;
  /** Whether all of it may be imported, in one sentence. */
  readonly verdict: { readonly tone: AlertColor; readonly text: string };
}

/** A file in a few numbers and one sentence; nothing has been written so far. */
export function FileSummary({ problems, counts, words, verdict }: FileSummaryProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const word = useSheetWords();
  return (
    <Box component="section" aria-label={word("summary")}>
      {problems.length > 0 ? <Problems problems={problems} /> : <Alert severity={verdict.tone}>{verdict.text}</Alert>}
      {counts.read > 0 && (
        <Box component="dl" sx={{ m: 0, mt: 1.5, display: "flex", gap: { xs: 2, sm: 4 }, flexWrap: "wrap" }}>
          {Object.entries(counts).map(([name, count]) => (
            <Box key={name} sx={{ display: "flex", flexDirection: "column-reverse" }}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {translate(`${words}.count.${name}`)}
              </Typography>
              <Typography
                component="dd"
                sx={{ m: 0, fontSize: "1.5rem", fontWeight: 600, lineHeight: 1.2 }}
                color={name === "faults" && count > 0 ? "error" : "textPrimary"}
              >
                {format.exact(count)}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

function Problems({ problems }: { readonly problems: readonly FileProblem[] }): ReactElement {
  const format = useFormat();
  return (
    <Alert severity="error" sx={{ alignItems: "flex-start" }}>
      {problems.map((problem) => (
        <Typography key={`${problem.rule} ${problem.cell ?? ""} ${problem.vi}`}>
          {[problem.cell, format.text(problem)].filter(Boolean).join(": ")}
        </Typography>
      ))}
    </Alert>
  );
}
