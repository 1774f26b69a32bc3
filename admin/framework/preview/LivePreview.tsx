import { Alert, Box, Button, Card, CardActionArea, Stack, Typography } from "@mui/material";
import type { UseQueryResult } from "@tanstack/react-query";
import { memo, type ReactElement, useEffect, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf, VariablesOf } from "../../../schema/graphql.ts";
import { PreviewRating, PreviewRatings } from "../../../schema/operations/rating.ts";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Renewing, Waiting } from "../../shared/ui/states.tsx";
import { contentInput, type DraftContent } from "../draft/draft-content.ts";
import { nestTrace } from "../nest-trace.ts";
import type { Fault } from "../scheme/scheme-context.ts";
import { TraceView } from "../TraceView.tsx";
import { DefectLines } from "../version/Defects.tsx";
import { gradeName } from "../version/scheme-words.ts";
import { type RatingShape, shapeOf } from "./draft-shape.ts";
import { missingWords } from "./missing-words.ts";
import { openWord } from "./open-word.ts";
import { faultsOf } from "./preview-faults.ts";
import { PEOPLE, type PersonKey, samplePerson } from "./sample-people.ts";
import { previewInput, ratiosOf, type Sample } from "./sample.ts";
import { SampleForm } from "./SampleForm.tsx";
import { useSettled } from "./useSettled.ts";

interface LivePreviewProps {
  readonly versionId: string;
  readonly content: DraftContent;
  /** Told what the server found wrong with the content; keeps its identity. */
  readonly onFaults: (faults: readonly Fault[]) => void;
}

type Rating = ResultOf<typeof PreviewRating>["previewRating"];

/** What came of a sample person so far. */
interface Trial {
  readonly rating: Rating | undefined;
  readonly error: KhungError | null;
  readonly isFetching: boolean;
}

type Changed = Readonly<Partial<Record<PersonKey, Sample>>>;

const PAUSE = 500;

/** Sample persons rated by the content as it is being written, and why the chosen one gets what it gets. */
export const LivePreview = memo(function LivePreview({ versionId, content, onFaults }: LivePreviewProps): ReactElement {
  const translate = useTranslate();
  const settled = useSettled(content, PAUSE);
  const shape = useMemo(() => shapeOf(settled), [settled]);
  return (
    <Section title={translate("framework.studio.live.title")} subtitle={translate("framework.studio.live.hint")}>
      {shape === null ? (
        <Alert severity="warning">{translate("framework.studio.unreadable")}</Alert>
      ) : (
        <People versionId={versionId} content={settled} shape={shape} onFaults={onFaults} />
      )}
    </Section>
  );
});

function People({
  versionId,
  content,
  shape,
  onFaults,
}: LivePreviewProps & { readonly shape: RatingShape }): ReactElement {
  const [chosen, setChosen] = useState<PersonKey>("leader");
  const [changed, setChanged] = useState<Changed>({});
  const sent = useMemo(() => contentInput(content), [content]);
  const leadersOnly = content.scope.leading === true;
  const sampleOf = (key: PersonKey): Sample => changed[key] ?? samplePerson(key, shape, leadersOnly);
  const inputOf = (sample: Sample): Input => previewInput(versionId, sample, shape);
  const { all, trials } = useTrials(
    versionId,
    sent,
    everyone((key) => inputOf(samplePerson(key, shape, leadersOnly))),
    Object.fromEntries(Object.entries(changed).map(([key, sample]) => [key, inputOf(sample)])),
  );
  const { error, isFetching } = all;
  useEffect(() => {
    if (!isFetching) onFaults(faultsOf(error));
  }, [error, isFetching, onFaults]);
  return (
    <>
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "repeat(2, minmax(0, 1fr))" }}>
        {PEOPLE.map((key) => (
          <PersonCard
            key={key}
            person={key}
            trial={trials[key]}
            shape={shape}
            chosen={key === chosen}
            onChoose={setChosen}
          />
        ))}
      </Box>
      <Answers
        shape={shape}
        sample={sampleOf(chosen)}
        onChange={(sample) => setChanged(withSample(changed, chosen, sample))}
      />
      <Why trial={trials[chosen]} shape={shape} />
    </>
  );
}

/** The changed answers with those of one person; without a sample, that person is as at first again. */
function withSample(changed: Changed, key: PersonKey, sample: Sample | undefined): Changed {
  const { [key]: _before, ...others } = changed;
  return sample === undefined ? others : { ...others, [key]: sample };
}

type Input = VariablesOf<typeof PreviewRating>["input"];
type Sent = VariablesOf<typeof PreviewRatings>["content"];
type Inputs = Readonly<Record<PersonKey, Input>>;

/** All five with one request; a person whose answers were changed here is asked for alone. */
function useTrials(
  versionId: string,
  content: Sent,
  samples: Inputs,
  changed: Readonly<Partial<Inputs>>,
): { readonly all: Trial; readonly trials: Readonly<Record<PersonKey, Trial>> } {
  const options = { keepFor: versionId };
  const everybody = useAsk(PreviewRatings, { ...samples, content }, options);
  const useOne = (key: PersonKey): Trial => {
    const own = changed[key];
    const input = { ...(own ?? samples[key]), content };
    const one = useAsk(PreviewRating, { input }, { ...options, enabled: own !== undefined });
    return own === undefined ? trialOf(everybody, everybody.data?.[key]) : trialOf(one, one.data?.previewRating);
  };
  return {
    all: trialOf(everybody, undefined),
    trials: {
      leader: useOne("leader"),
      specialist: useOne("specialist"),
      violation: useOne("violation"),
      leave: useOne("leave"),
      missing: useOne("missing"),
    },
  };
}

function everyone(input: (key: PersonKey) => Input): Inputs {
  return {
    leader: input("leader"),
    specialist: input("specialist"),
    violation: input("violation"),
    leave: input("leave"),
    missing: input("missing"),
  };
}

function trialOf({ error, isFetching }: UseQueryResult<unknown, KhungError>, rating: Rating | undefined): Trial {
  return { error, isFetching, rating: error === null ? rating : undefined };
}

interface PersonCardProps {
  readonly person: PersonKey;
  readonly trial: Trial;
  readonly shape: RatingShape;
  readonly chosen: boolean;
  readonly onChoose: (person: PersonKey) => void;
}

function PersonCard({ person, trial, shape, chosen, onChoose }: PersonCardProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { rating } = trial;
  return (
    <Card
      variant="outlined"
      aria-busy={trial.isFetching}
      sx={{ position: "relative", borderColor: chosen ? "primary.main" : "divider" }}
    >
      <Renewing on={trial.isFetching} />
      <CardActionArea aria-pressed={chosen} onClick={() => onChoose(person)} sx={{ p: 1, height: "100%" }}>
        <Typography variant="body2" color="textSecondary">
          {translate(`framework.studio.live.who.${person}`)}
        </Typography>
        <Typography variant="h6" component="p">
          {rating ? format.exact(rating.total) : "–"}
        </Typography>
        <Typography variant="body2">
          {rating?.grade && `${rating.grade} – ${gradeName(shape.scheme, rating.grade, format.locale)}`}
          {rating && !rating.grade && translate(`framework.preview.${openWord(rating)}`)}
        </Typography>
      </CardActionArea>
    </Card>
  );
}

interface AnswersProps {
  readonly shape: RatingShape;
  readonly sample: Sample;
  readonly onChange: (sample: Sample | undefined) => void;
}

function Answers({ shape, sample, onChange }: AnswersProps): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const word = open ? "closeAnswers" : "answers";
  return (
    <Box sx={{ my: 1 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(`framework.studio.live.${word}`)}
        </Button>
        {open && (
          <Button size="small" color="inherit" onClick={() => onChange(undefined)}>
            {translate("framework.studio.live.reset")}
          </Button>
        )}
      </Stack>
      {open && <SampleForm version={shape} sample={sample} onChange={onChange} />}
    </Box>
  );
}

function Why({ trial, shape }: { readonly trial: Trial; readonly shape: RatingShape }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { rating, error } = trial;
  if (error !== null) return <Broken error={error} />;
  if (!rating) return <Waiting />;
  return (
    <Stack sx={{ gap: 1.5 }} aria-live="polite">
      {rating.missing.length > 0 && (
        <Alert severity="warning">
          {translate("framework.preview.missing", { what: missingWords(rating.missing, shape, format.text) })}
        </Alert>
      )}
      <TraceView trace={nestTrace(rating.trace)} reasons={rating.reasons} ratios={ratiosOf(shape.scheme)} />
    </Stack>
  );
}

function Broken({ error }: { readonly error: KhungError }): ReactElement {
  const translate = useTranslate();
  const lines = faultsOf(error).map(({ path, message }) => ({ path, messageVi: message.vi, messageEn: message.en }));
  return (
    <Alert severity="warning" sx={{ alignItems: "flex-start" }}>
      {lines.length === 0 ? error.message : translate("framework.studio.live.broken")}
      <DefectLines defects={lines} />
    </Alert>
  );
}
