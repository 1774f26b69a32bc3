import { Alert, Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import type { Report } from "../catalogue-rows.ts";

const COUNTS = ["read", "imported", "skipped", "faults", "warnings"] as const;

/** The file in five numbers and one sentence; nothing has been written so far. */
export function Summary({ report }: { readonly report: Report }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="section" aria-label={translate("catalogue.import.summary")}>
      <Verdict report={report} />
      {report.read > 0 && (
        <Box component="dl" sx={{ m: 0, mt: 1.5, display: "flex", gap: { xs: 2, sm: 4 }, flexWrap: "wrap" }}>
          {COUNTS.map((name) => (
            <Box key={name} sx={{ display: "flex", flexDirection: "column-reverse" }}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {translate(`catalogue.import.count.${name}`)}
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
      <Alert severity="error" sx={{ alignItems: "flex-start" }}>
        {report.problems.map((problem) => (
          <Typography key={`${problem.rule} ${problem.cell ?? ""} ${problem.vi}`}>
            {[problem.cell, format.text(problem)].filter(Boolean).join(": ")}
          </Typography>
        ))}
      </Alert>
    );
  if (report.faults > 0)
    return <Alert severity="error">{translate("catalogue.import.faulty", { smart_count: report.faults })}</Alert>;
  return (
    <Alert severity={report.warnings > 0 ? "warning" : "success"}>
      {translate(report.warnings > 0 ? "catalogue.import.warned" : "catalogue.import.sound", {
        smart_count: report.warnings,
      })}
    </Alert>
  );
}
