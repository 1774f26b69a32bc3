import { Alert, Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { changesOf, type Report } from "./import-rows.ts";

const COUNTS = ["read", "created", "updated", "unchanged", "faults"] as const;

/** The file in five numbers and one sentence; nothing has been written so far. */
export function ImportSummary({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="section" aria-label={translate("import.summary")}>
      <Verdict report={report} />
      {report.read > 0 && (
        <Box component="dl" sx={{ m: 0, mt: 1.5, display: "flex", gap: { xs: 2, sm: 4 }, flexWrap: "wrap" }}>
          {COUNTS.map((name) => (
            <Box key={name} sx={{ display: "flex", flexDirection: "column-reverse" }}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {translate(`import.count.${name}`)}
              </Typography>
              <Typography
                component="dd"
                sx={{ m: 0, fontSize: "1.5rem", fontWeight: 600, lineHeight: 1.2 }}
                color={name === "faults" && report.faults > 0 ? "error" : "textPrimary"}
              >
                {format.exact(report[name])}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

function Verdict({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (report.problems.length > 0)
    return (
      <Alert severity="error">
        {report.problems.map((problem) => (
          <Typography key={problem.vi}>{format.text(problem)}</Typography>
        ))}
      </Alert>
    );
  if (report.faults > 0)
    return <Alert severity="error">{translate("import.faulty", { smart_count: report.faults })}</Alert>;
  return <Alert severity="success">{translate(changesOf(report) === 0 ? "import.same" : "import.sound")}</Alert>;
}
