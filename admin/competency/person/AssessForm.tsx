import { Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { AssessCompetencies } from "../../../schema/operations/competency/assessment.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { DayField, TextLine, Tick } from "../../shared/ui/fields.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { Gap } from "../gap/gap-rows.ts";
import { byGroup, type Competency, nameOf } from "../levels.ts";
import { EditorFoot } from "../requirement/EditorFoot.tsx";
import {
  type Answers,
  assessedRows,
  type Assessment,
  classOf,
  earlierOf,
  latestOf,
  NO_ANSWER,
  requiredOf,
  type Step,
  withAnswer,
} from "./assess-draft.ts";
import { CompetencyQuestion } from "./CompetencyQuestion.tsx";

interface AssessFormProps {
  readonly personId: string;
  readonly personName: string;
  readonly versionId: string;
  readonly step: Step;
  readonly competencies: readonly Competency[];
  readonly gaps: readonly Gap[];
  readonly assessments: readonly Assessment[];
  readonly onDone: () => void;
}

/** The questions, a note on the whole, and recording it. */
export function AssessForm(props: AssessFormProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const required = requiredOf(props.gaps);
  const anyRequired = props.competencies.some(({ code }) => required.has(code));
  const [onlyRequired, setOnlyRequired] = useState(anyRequired);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [asking, setAsking] = useState(false);
  const shown = props.competencies.filter(({ code }) => !onlyRequired || required.has(code) || answers.has(code));
  const rows = assessedRows(answers, props.competencies);
  return (
    <>
      {anyRequired && (
        <Tick label={translate("competency.assess.onlyRequired")} value={onlyRequired} onChange={setOnlyRequired} />
      )}
      <Stack sx={{ gap: 2 }}>
        {byGroup(shown.map((competency) => ({ competency }))).map((group) => (
          <Section key={group.code} title={format.text(group.name)}>
            {group.items.map(({ competency }) => (
              <CompetencyQuestion
                key={competency.id}
                competency={competency}
                positionClass={classOf(props.gaps)}
                required={required.get(competency.code) ?? null}
                earlier={earlierOf(props.assessments, competency.code)}
                answer={answers.get(competency.code) ?? NO_ANSWER}
                onAnswer={(part) => setAnswers(withAnswer(answers, competency.code, part))}
              />
            ))}
          </Section>
        ))}
      </Stack>
      <EditorFoot
        save={translate("competency.assess.save")}
        busy={false}
        disabled={rows.length === 0}
        onSave={() => setAsking(true)}
        onClose={props.onDone}
      >
        <Typography variant="body2" color="textSecondary" role="status">
          {translate("competency.assess.progress", { done: rows.length, total: shown.length })}
        </Typography>
      </EditorFoot>
      {asking && <RecordDialog {...props} rows={rows} onClose={() => setAsking(false)} />}
    </>
  );
}

interface RecordProps extends AssessFormProps {
  readonly rows: ReturnType<typeof assessedRows>;
  readonly onClose: () => void;
}

/** An assessment stands as it was recorded: the question says so, and whether somebody recorded one meanwhile. */
function RecordDialog(props: RecordProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyFor = useSubmitKey();
  const { personId, versionId, step, rows } = props;
  const stored = latestOf(props.assessments, step);
  const [read, setRead] = useState(stored?.id ?? null);
  const [assessedOn, setAssessedOn] = useState(localToday);
  const [note, setNote] = useState("");
  const verb = useStaleVerb(AssessCompetencies, { done: "competency.assess.done", onDone: props.onDone });
  const record = (latestReadId: string | null): void => {
    setRead(latestReadId);
    const content = { personId, versionId, step, assessedOn, rows, note: note.trim() === "" ? null : note.trim() };
    const input = { ...content, latestReadId };
    void verb.act({ input: { ...input, idempotencyKey: keyFor(input) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("competency.assess.confirm", { smart_count: rows.length, name: props.personName })}
      consequence={translate("competency.assess.consequence")}
      confirm={translate("competency.assess.save")}
      disabled={assessedOn === ""}
      verb={verb}
      differences={props.competencies.flatMap((competency) => {
        const mine = rows.find(({ criterionId }) => criterionId === competency.id);
        const theirs = stored?.levels.find((level) => level.competency.code === competency.code);
        if (mine === undefined) return [];
        const label = `${competency.code}. ${format.text(nameOf(competency))}`;
        return [{ label, mine: String(mine.level), theirs: theirs === undefined ? "" : String(theirs.level) }];
      })}
      onConfirm={() => record(verb.stale ? (stored?.id ?? null) : read)}
      onClose={props.onClose}
    >
      <DayField label={translate("competency.assess.day")} value={assessedOn} onChange={setAssessedOn} />
      <TextLine label={translate("competency.assess.note")} value={note} onChange={setNote} maxLength={2000} />
    </VersionedVerb>
  );
}
