import { Box, Card, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import type { Why } from "../answers/rows.ts";
import { Grade } from "../Grade.tsx";
import { departure } from "../answers/departure.ts";
import { processTerms } from "../answers/process.ts";

const KEPT_APART = ["self", "suggested", "proposed", "decided"] as const;

/** The four grades side by side, never mixed up; the decided one in front. */
export function Result({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { scheme } = why.frameworkVersion;
  const isWaiting = why.decidedGrade === null && (why.step === "NOTICE" || why.step === "OBJECTION");
  const codes = {
    self: why.selfGrade,
    suggested: why.suggestedGrade,
    proposed: why.proposedGrade,
    decided: why.decidedGrade,
  };
  const asked = {
    self: why.selfGrade !== null || processTerms(why.frameworkVersion, why.cycle.kind).selfGrade,
    suggested: scheme.method !== "JUDGED",
    proposed: why.steps.includes("COLLECTIVE") || why.steps.includes("HR_PROPOSAL"),
    decided: true,
  };
  const departs = why.decidedGrade === null ? null : departure(why, why.decidedGrade);
  return (
    <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: "repeat(auto-fit, minmax(170px, 1fr))" }}>
      {KEPT_APART.filter((kind) => asked[kind]).map((kind) => (
        <Card
          key={kind}
          sx={{
            p: 1.5,
            ...(kind === "decided" && codes.decided !== null ? { borderColor: "primary.main", borderWidth: 2 } : {}),
          }}
        >
          <Typography variant="body2" color="textSecondary" sx={{ mb: 0.75 }}>
            {translate(
              kind === "proposed" && !why.steps.includes("COLLECTIVE")
                ? "evaluation.timeline.step.HR_PROPOSAL"
                : `evaluation.grade.${kind}`,
            )}
          </Typography>
          <Grade grades={why.grades} code={codes[kind]} full />
          {kind === "decided" && isWaiting && (
            <Typography variant="body2" sx={{ mt: 0.75 }}>
              {translate("evaluation.why.notTold")}
            </Typography>
          )}
          {kind === "decided" && departs !== null && (
            <Typography variant="body2" sx={{ mt: 0.75 }}>
              {translate("evaluation.why.departed")}
            </Typography>
          )}
        </Card>
      ))}
      {why.shownTotal !== null && (
        <Card sx={{ p: 1.5 }}>
          <Typography variant="body2" color="textSecondary">
            {translate("evaluation.table.total")}
          </Typography>
          <Typography sx={{ fontSize: "1.5rem", fontWeight: 600, lineHeight: 1.3 }}>
            {format.exact(why.shownTotal)}
            <Typography component="span" variant="body2" color="textSecondary">
              {scheme.maximum === null ? "" : ` / ${format.exact(scheme.maximum)}`}
            </Typography>
          </Typography>
          {why.exactTotal !== null && why.exactTotal !== `${why.shownTotal}/1` && (
            <Typography variant="caption" color="textSecondary">
              {translate("framework.trace.exact", { exact: why.exactTotal.replace(/\/1$/, "") })}
            </Typography>
          )}
        </Card>
      )}
    </Box>
  );
}
