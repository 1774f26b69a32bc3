import { Card, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useFormat } from "../../shared/text/format.ts";
import type { Why } from "../answers/rows.ts";
import { gradeTone, gradeWords } from "../grade-words.ts";
import { useUntilWords } from "./useUntilWords.ts";
import { useMonthWords } from "./words.ts";

/** The result as somebody would say it: which grade, how many points, who decided and when, on which ground. */
export function ResultStory({ why }: { readonly why: Why }): ReactElement {
  const words = useMonthWords();
  const format = useFormat();
  const { scheme } = why.frameworkVersion;
  if (why.step === "NOT_RATED")
    return (
      <Card component="section" sx={{ p: 2 }}>
        <Typography variant="h6" component="h2">
          {words("result.notRated")}
        </Typography>
        <Typography>{why.notRatedReason}</Typography>
      </Card>
    );
  const tone = gradeTone(why.grades, why.decidedGrade);
  const total = why.shownTotal === null ? null : format.exact(why.shownTotal);
  const points =
    total === null
      ? null
      : scheme.maximum === null
        ? words("result.points", { total })
        : words("result.pointsOf", { total, max: format.exact(scheme.maximum) });
  return (
    <Card
      component="section"
      sx={{ p: 2, borderLeft: 4, borderLeftColor: tone === "default" ? "divider" : `${tone}.main` }}
    >
      <Typography variant="h6" component="h2">
        {words("result.graded", { grade: gradeWords(why.grades, why.decidedGrade, format.locale) })}
      </Typography>
      {points !== null && <Typography sx={{ fontSize: "1.25rem", fontWeight: 600 }}>{points}</Typography>}
      <Stack sx={{ gap: 0.5, mt: 1 }}>
        {useLines(why).map((line) => (
          <Typography key={line}>{line}</Typography>
        ))}
      </Stack>
    </Card>
  );
}

function useLines(why: Why): string[] {
  const words = useMonthWords();
  const format = useFormat();
  const until = useUntilWords();
  const decision = why.decisions.findLast(({ supersededById }) => supersededById === null);
  const day = format.moment(decision?.decidedAt ?? null).slice(0, 10);
  const name = decision?.authorityName ?? words("result.noName");
  const documents = why.frameworkVersion.documents
    .map(({ number, articles }) => [number, articles ?? ""].filter(Boolean).join(", "))
    .join("; ");
  const suggested = why.suggestedGrade;
  const proposed = why.proposedGrade;
  return [
    ...(decision === undefined ? [] : [words("result.by", { name, day })]),
    ...(decision?.reason ? [words("result.reason", { reason: decision.reason })] : []),
    ...(suggested === null
      ? []
      : [
          suggested === why.decidedGrade
            ? words("result.same")
            : words("result.differs", { grade: gradeWords(why.grades, suggested, format.locale) }),
        ]),
    ...(proposed === null || proposed === why.decidedGrade
      ? []
      : [words("result.differsProposed", { grade: gradeWords(why.grades, proposed, format.locale) })]),
    ...(documents === "" ? [] : [words("result.basis", { documents })]),
    ...(why.step === "OBJECTION" && why.objectionDueOn !== null
      ? [words("result.objectLeft", { until: until(why.objectionDueOn) })]
      : []),
  ];
}
