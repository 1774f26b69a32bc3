import { Box, Button, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { AnswerProgrammeQuestion, AskOnProgramme } from "../../../schema/operations/work/programme-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section, Status } from "../../shared/ui/parts.tsx";
import { partFinder, type Programme, type Question } from "./programme.ts";
import { plan, VerbDialog, type VerbPlan } from "./VerbDialog.tsx";

/** What the collective asked and directed, with the official's answers. */
export function Questions({ programme }: { readonly programme: Programme }): ReactElement {
  const translate = useTranslate();
  const [verb, setVerb] = useState<VerbPlan | null>(null);
  const { questions, abilities } = programme;
  return (
    <Section title={translate("programme.questions")}>
      <Stack sx={{ gap: 2 }}>
        {questions.length === 0 && <Typography color="textSecondary">{translate("programme.noQuestions")}</Typography>}
        {questions.map((question) => (
          <QuestionLine key={question.id} question={question} onVerb={setVerb} />
        ))}
        {abilities.canAsk.allowed && <AskForm programmeId={programme.id} />}
      </Stack>
      {verb !== null && <VerbDialog verb={verb} find={partFinder(programme)} onClose={() => setVerb(null)} />}
    </Section>
  );
}

interface QuestionLineProps {
  readonly question: Question;
  readonly onVerb: (verb: VerbPlan) => void;
}

function QuestionLine({ question, onVerb }: QuestionLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { id, version, kind, text, authorName, askedAt, answer, answeredAt, canAnswer } = question;
  const asks = kind === "QUESTION";
  const answering = plan(AnswerProgrammeQuestion, {
    ...{ title: "programme.answer", confirm: "programme.answer", done: "programme.answered", input: { id, version } },
    fields: [
      { name: "answer", label: "programme.answerLabel", kind: "text", maxLength: 4000, start: (at) => at.answer },
    ],
  });
  return (
    <Box sx={{ breakInside: "avoid" }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Status tone={asks ? "info" : "primary"} label={translate(`programme.kind.${kind}`)} />
        <Typography variant="body2" color="textSecondary">
          {authorName ?? "–"} · {format.moment(askedAt)}
        </Typography>
      </Stack>
      <Typography sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere", mt: 0.5 }}>{text}</Typography>
      {answer !== null && (
        <Box sx={{ mt: 1, pl: 2, borderLeft: 2, borderColor: "primary.main" }}>
          <Typography variant="body2" color="textSecondary">
            {translate("programme.answer")} · {format.moment(answeredAt)}
          </Typography>
          <Typography sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{answer}</Typography>
        </Box>
      )}
      {canAnswer?.allowed === true ? (
        <Button size="small" className="not-printed" onClick={() => onVerb(answering)}>
          {translate(answer === null ? "programme.answer" : "programme.answerChange")}
        </Button>
      ) : (
        asks && answer === null && <Status tone="warning" label={translate("programme.waits")} />
      )}
    </Box>
  );
}

function AskForm({ programmeId }: { readonly programmeId: string }): ReactElement {
  const translate = useTranslate();
  const [kind, setKind] = useState<"QUESTION" | "DIRECTION">("QUESTION");
  const [text, setText] = useState("");
  const keyOf = useSubmitKey();
  const { act, busy } = useVerb(AskOnProgramme, { done: "programme.asked", onDone: () => setText("") });
  const send = (): void => {
    const content = { programmeId, kind, text };
    void act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  return (
    <Stack
      component="form"
      className="not-printed"
      onSubmit={(event) => (event.preventDefault(), send())}
      sx={{ gap: 1.5, flexDirection: { xs: "column", sm: "row" }, alignItems: { sm: "flex-start" } }}
    >
      <TextField
        select
        label={translate("programme.questions")}
        value={kind}
        onChange={(event) => setKind(event.target.value === "DIRECTION" ? "DIRECTION" : "QUESTION")}
        sx={{ width: { xs: "100%", sm: 200 } }}
      >
        {(["QUESTION", "DIRECTION"] as const).map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`programme.kind.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        label={translate("programme.askText")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      <Button type="submit" variant="outlined" disabled={busy || text.trim() === ""} sx={{ flexShrink: 0 }}>
        {translate("programme.ask")}
      </Button>
    </Stack>
  );
}
