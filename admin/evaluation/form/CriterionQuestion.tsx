import { Box, Link, Typography } from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../framework/framework-rows.ts";
import { useFormat } from "../../shared/text/format.ts";
import { anchorOf } from "../answers/questions.ts";
import type { LastAnswer } from "../answers/last-time.ts";
import type { Criterion } from "../answers/rows.ts";
import { answerWords, wayOf } from "./answer-words.ts";
import { ChoiceAnswer } from "./ChoiceAnswer.tsx";
import { LastAnswerLine } from "./own/LastAnswerLine.tsx";
import { PointsAnswer, TypedPoints } from "./PointsAnswer.tsx";

interface CriterionQuestionProps {
  readonly criterion: Criterion;
  readonly value: string | null;
  /** The person's own answer, where somebody else answers now. */
  readonly other: string | null;
  /** What stood here the period before. */
  readonly last?: LastAnswer | undefined;
  readonly disabled: boolean;
  readonly onScore: (criterionId: string, value: string | null) => void;
}

/** One criterion with its guidance and the way of answering that its method asks for. */
export function CriterionQuestion({
  criterion,
  value,
  other,
  last,
  disabled,
  onScore,
}: CriterionQuestionProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = useId();
  const way = wayOf(criterion);
  const answer = (next: string | null): void => onScore(criterion.id, next);
  const shared = { criterion, value, disabled, labelledBy: label, onAnswer: answer };
  return (
    <Box
      id={anchorOf("criterion", criterion.id)}
      sx={{
        py: 1.5,
        borderBottom: 1,
        borderColor: "divider",
        scrollMarginTop: 72,
        "&:last-child": { borderBottom: 0, pb: 0.5 },
        "&:first-of-type": { pt: 0.5 },
      }}
    >
      <Box
        sx={{
          display: "grid",
          gap: { xs: 1, md: 3 },
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) minmax(0, 380px)" },
          alignItems: "start",
        }}
      >
        <Box>
          <Typography id={label} component="h3" variant="body1">
            <strong>{criterion.code}</strong> {format.text(wording(criterion.textVi, criterion.textEn))}
            {!criterion.isRequired && (
              <Typography component="span" variant="body2" color="textSecondary">
                {" "}
                ({translate("framework.part.optional")})
              </Typography>
            )}
          </Typography>
          <Guidance criterion={criterion} />
        </Box>
        <Box>
          {way === "choice" && <ChoiceAnswer {...shared} />}
          {way === "points" && <PointsAnswer {...shared} />}
          {way === "number" && <TypedPoints {...shared} />}
          {way === "computed" && <Typography color="textSecondary">{translate("evaluation.form.computed")}</Typography>}
          {last !== undefined && way !== "computed" && (
            <LastAnswerLine {...{ criterion, last, value, disabled }} onAnswer={answer} />
          )}
          {other !== null && (
            <Typography variant="body2" color={other === value ? "textSecondary" : "warning"} sx={{ mt: 0.5 }}>
              {translate("evaluation.form.selfValue", { value: answerWords(criterion, other, translate, format) })}
            </Typography>
          )}
        </Box>
      </Box>
    </Box>
  );
}

function Guidance({ criterion }: { readonly criterion: Criterion }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (criterion.guidance.length === 0 && criterion.basis === null) return null;
  return (
    <>
      <Link
        component="button"
        type="button"
        variant="body2"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        sx={{ py: 0.5 }}
      >
        {translate(open ? "evaluation.form.hideGuidance" : "evaluation.form.guidance")}
      </Link>
      <Box id={id} hidden={!open}>
        {open && (
          <>
            <Box component="ul" sx={{ my: 0.5, pl: 2.5, typography: "body2", color: "text.secondary" }}>
              {criterion.guidance.map((line) => (
                <li key={line.vi}>{format.text(line)}</li>
              ))}
            </Box>
            {criterion.basis !== null && (
              <Typography variant="body2" color="textSecondary">
                {translate("framework.part.basis", { basis: criterion.basis })}
              </Typography>
            )}
          </>
        )}
      </Box>
    </>
  );
}
