import { Box, Chip, Stack, Typography } from "@mui/material";
import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../framework/framework-rows.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { AskedGroup } from "../answers/questions.ts";
import type { LastAnswer } from "../answers/last-time.ts";
import type { Rating } from "../answers/rows.ts";
import { CriterionQuestion } from "./CriterionQuestion.tsx";
import { FindingQuestion } from "./FindingQuestion.tsx";
import { MetricQuestion } from "./MetricQuestion.tsx";
import { ProgrammeLines } from "./ProgrammeLines.tsx";
import { WorkLines } from "./WorkLines.tsx";
import type { AnswerState } from "./useAnswers.ts";

interface QuestionsProps {
  readonly state: AnswerState;
  readonly rating: Rating | null;
  /** The person's own values, shown beside those of the deciding side. */
  readonly compare?: Readonly<Record<string, string>>;
  /** The person's answers of the period before, by criterion. */
  readonly last?: ReadonlyMap<string, LastAnswer>;
  readonly disabled?: boolean;
}

/** Everything that the regulation asks, in its order: criteria by group, numbers, facts. */
export function Questions({ state, rating, compare, last, disabled = false }: QuestionsProps): ReactElement {
  const translate = useTranslate();
  const { questions, answers, score, measure, find } = state;
  return (
    <Stack sx={{ gap: 2 }}>
      {questions.groups.map((asked) => (
        <Section key={asked.group.id} title={<GroupTitle asked={asked} rating={rating} />}>
          <GroupBody
            asked={asked}
            rating={rating}
            scores={answers.scores}
            compare={compare}
            last={last}
            disabled={disabled}
            onScore={score}
          />
        </Section>
      ))}
      {questions.metrics.length > 0 && (
        <Section title={translate("evaluation.form.metrics")} subtitle={translate("evaluation.form.metricsHint")}>
          {questions.metrics.map((metric) => (
            <MetricQuestion
              key={metric.name}
              metric={metric}
              typed={answers.metrics[metric.name] ?? ""}
              disabled={disabled}
              onType={measure}
            />
          ))}
        </Section>
      )}
      <ProgrammeLines form={state.form} />
      <WorkLines form={state.form} />
      {questions.findings.length > 0 && (
        <Section title={translate("evaluation.form.findings")}>
          {questions.findings.map((finding) => (
            <FindingQuestion
              key={finding.name}
              finding={finding}
              holds={answers.findings[finding.name]}
              disabled={disabled}
              onFind={find}
            />
          ))}
        </Section>
      )}
    </Stack>
  );
}

interface GroupBodyProps {
  readonly asked: AskedGroup;
  readonly rating: Rating | null;
  readonly scores: Readonly<Record<string, string>>;
  readonly compare: Readonly<Record<string, string>> | undefined;
  readonly last: ReadonlyMap<string, LastAnswer> | undefined;
  readonly disabled: boolean;
  readonly onScore: (criterionId: string, value: string | null) => void;
}

function GroupBody({ asked, rating, scores, compare, last, disabled, onScore }: GroupBodyProps): ReactElement {
  return (
    <>
      {asked.criteria.map((criterion) => (
        <Question
          key={criterion.id}
          criterion={criterion}
          value={scores[criterion.id] ?? null}
          other={compare?.[criterion.id] ?? null}
          last={last?.get(criterion.id)}
          disabled={disabled}
          onScore={onScore}
        />
      ))}
      {asked.groups.map((inner) => (
        <Box key={inner.group.id} sx={{ mt: 2, pl: { xs: 1, sm: 2 }, borderLeft: 3, borderColor: "divider" }}>
          <Typography variant="subtitle1" component="h3">
            <GroupTitle asked={inner} rating={rating} />
          </Typography>
          <GroupBody
            asked={inner}
            rating={rating}
            scores={scores}
            compare={compare}
            last={last}
            disabled={disabled}
            onScore={onScore}
          />
        </Box>
      ))}
    </>
  );
}

/** One stroke in a form of thirty questions redraws one question. */
const Question = memo(CriterionQuestion);

function GroupTitle({
  asked: { group },
  rating,
}: {
  readonly asked: AskedGroup;
  readonly rating: Rating | null;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const total = rating?.groups.find((one) => one.code === group.code)?.total ?? null;
  return (
    <Box component="span" sx={{ display: "flex", gap: 1, alignItems: "baseline" }}>
      <Box component="span" sx={{ flexGrow: 1 }}>
        {group.code}. {format.text(wording(group.textVi, group.textEn))}
      </Box>
      {group.maxPoints !== null && (
        <Chip
          component="span"
          size="small"
          variant="outlined"
          label={translate("evaluation.form.groupTotal", {
            total: format.exact(total),
            max: format.exact(group.maxPoints),
          })}
        />
      )}
    </Box>
  );
}
