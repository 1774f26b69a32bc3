import { Box, Button, NativeSelect, Stack, Typography } from "@mui/material";
import type { KeyboardEvent, ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { deciderName } from "../../answers/decider-words.ts";
import { referenceGrade } from "../../answers/departure.ts";
import { Grade } from "../../Grade.tsx";
import { gradeWords } from "../../grade-words.ts";
import { useChosenOf } from "../../decision/chosen.tsx";
import { type HeadRow, subjectName } from "../../decision/head-rows.ts";
import { useAsking } from "../../decision/verb/asking.tsx";

/** The decision of a row: the grade to choose with its verb, or what was decided, or what it waits for. */
export function DecisionCell({ row }: { readonly row: HeadRow }): ReactElement {
  const translate = useTranslate();
  if (row.abilities.canDecide.allowed) return <Open row={row} />;
  if (row.decidedGrade !== null)
    return <Grade full grades={row.grades} code={row.decidedGrade} whyOf={row.id} isStop={false} />;
  const waits = row.step === "DECISION" && row.abilities.canDecide.rule !== "evaluation.step";
  const name = deciderName(row.decider) ?? translate("evaluation.decide.authority");
  return (
    <Typography variant="body2" color="textSecondary">
      {waits ? translate("evaluation.decide.waitsFor", { name }) : translate(`evaluation.decide.notYet.${row.step}`)}
    </Typography>
  );
}

/** Names the choices of the grid for whoever looks for them. */
const CHOICE = { "data-grade-choice": "" } as const;

function Open({ row }: { readonly row: HeadRow }): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const table = useChosenOf(row.id);
  const ask = useAsking();
  const chosen = table?.grade ?? null;
  const grade = chosen ?? referenceGrade(row) ?? "";
  const unscored = row.frameworkVersion.scheme.method !== "JUDGED" && row.suggestedGrade === null;
  const scores = unscored && !row.needsDecision && row.abilities.canScore.allowed && chosen === null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const option = row.grades[Number(event.key) - 1];
    if (option !== undefined) table?.choose(option.code);
    else if ((event.key === "Enter" && !event.ctrlKey) || event.key === "Escape")
      event.currentTarget.closest<HTMLElement>("[role='gridcell']")?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", width: 1 }}>
      <NativeSelect
        value={grade}
        onChange={(event) => table?.choose(event.target.value)}
        inputProps={{
          "aria-label": translate("evaluation.decide.gradeOf", { name: subjectName(row) }),
          ...CHOICE,
          tabIndex: -1,
          onKeyDown,
        }}
        sx={{ flexGrow: 1, minWidth: 0, fontSize: "0.875rem", fontWeight: chosen === null ? 400 : 600 }}
      >
        <option value="" disabled>
          {translate("evaluation.decide.choose")}
        </option>
        {row.grades.map(({ code }) => (
          <option key={code} value={code}>
            {`${code} – ${gradeWords(row.grades, code, locale)}`}
          </option>
        ))}
      </NativeSelect>
      <Box sx={{ flexShrink: 0 }}>
        {scores ? (
          <Button size="small" variant="outlined" tabIndex={-1} onClick={() => ask?.({ id: row.id, verb: "score" })}>
            {translate("evaluation.score.open")}
          </Button>
        ) : (
          <Button
            size="small"
            tabIndex={-1}
            variant={chosen === null ? "outlined" : "contained"}
            disabled={grade === ""}
            onClick={() => ask?.({ id: row.id, verb: "decide", grade })}
          >
            {translate("evaluation.decide.decide")}
          </Button>
        )}
      </Box>
    </Stack>
  );
}
