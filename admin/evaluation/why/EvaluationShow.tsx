import { Alert, Box, Button, Stack, Tab, Tabs, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, Title, useParams, useTranslate } from "react-admin";
import { EvaluationWhy } from "../../../schema/operations/evaluation/why.ts";
import { wording } from "../../framework/framework-rows.ts";
import { TraceView } from "../../framework/TraceView.tsx";
import { useOneInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Facts, GoTo, PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { nestTrace } from "../../framework/nest-trace.ts";
import type { Why } from "../answers/rows.ts";
import { Objections } from "../objection/Objections.tsx";
import { ResultPanel } from "../objection/ResultPanel.tsx";
import { Outdated } from "../periods/Outdated.tsx";
import { RollUpTable } from "../periods/RollUpTable.tsx";
import { ratiosOf } from "../../framework/preview/sample.ts";
import { StepChip } from "../Grade.tsx";
import { AnswersTable } from "./AnswersTable.tsx";
import { Basis } from "./Basis.tsx";
import { History } from "./History.tsx";
import { judgedWords } from "./judged-words.ts";
import { Result } from "./Result.tsx";
import { Opinions } from "./Opinions.tsx";
import { Timeline } from "./Timeline.tsx";
import { Votes } from "./Votes.tsx";
import { WhyVerbs } from "./WhyVerbs.tsx";
import { WorkBehind } from "./WorkBehind.tsx";

const TABS = ["argument", "answers", "basis", "history"] as const;
type TabName = (typeof TABS)[number];

/** Why this grade: the result as an argument that the person can check line by line. */
export function EvaluationShow(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(EvaluationWhy, { id })} lines={10}>
      {({ evaluation }) => <Page why={evaluation} />}
    </Asked>
  );
}

function Page({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [tab, setTab] = useOneInAddress<TabName>("tab", TABS);
  const name = why.person?.fullName ?? why.unit.name;
  const place = [
    why.position && format.text({ vi: why.position.name, en: why.position.nameEn }),
    why.subject === "UNIT" ? "" : why.unit.name,
    why.cycle.name,
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <Title defaultTitle={`${name} · ${why.cycle.name}`} />
      <PageHead
        title={name}
        subtitle={place}
        status={
          <>
            <StepChip step={why.step} />
            {why.subject === "UNIT" && <Status label={translate("evaluation.mine.unit")} />}
          </>
        }
        actions={<WhyVerbs why={why} />}
      />
      <Notices why={why} />
      <ResultPanel why={why} />
      <Objections why={why} />
      <Timeline why={why} />
      <Result why={why} />
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => setTab(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ my: 2, borderBottom: 1, borderColor: "divider" }}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} label={translate(`evaluation.why.tab.${one}`)} />
        ))}
      </Tabs>
      {tab === "argument" && <Argument why={why} />}
      {tab === "answers" && <AnswersTable why={why} />}
      {tab === "basis" && <Basis why={why} />}
      {tab === "history" && <History why={why} />}
    </>
  );
}

function Notices({ why }: { readonly why: Why }): ReactElement | null {
  const translate = useTranslate();
  return (
    <>
      {why.abilities.canSelfRate.allowed && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button component={LinkBase} to={`/my-evaluations/${why.id}`}>
              {translate("evaluation.mine.fill")}
            </Button>
          }
        >
          {translate("evaluation.why.yours")}
        </Alert>
      )}
      {why.returnReason !== null && why.step === "SELF" && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("evaluation.mine.returned", { reason: why.returnReason })}
        </Alert>
      )}
      {why.needsReview && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("evaluation.why.needsReview", { reason: why.reviewReason ?? "" })}
        </Alert>
      )}
      <Outdated why={why} />
    </>
  );
}

function Argument({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const version = why.frameworkVersion;
  const isJudged = version.scheme.method === "JUDGED";
  return (
    <Stack sx={{ gap: 2 }}>
      <RollUpTable evaluation={why} />
      <Votes why={why} />
      <Opinions why={why} />
      <WorkBehind why={why} />
      {isJudged ? (
        <Section title={translate("evaluation.why.judged")}>
          <Typography>{judgedWords(why, translate)}</Typography>
        </Section>
      ) : why.result === null ? (
        <Quiet dense title={translate("evaluation.why.noResult")} hint={translate("evaluation.why.noResultHint")} />
      ) : (
        <Section
          title={translate("framework.trace.title")}
          subtitle={translate(`evaluation.why.resultOf.${why.result.step}`)}
        >
          <TraceView
            trace={nestTrace(why.result.rating.trace)}
            reasons={why.result.rating.reasons}
            ratios={ratiosOf(version.scheme)}
          />
        </Section>
      )}
      <Box sx={{ typography: "body2", color: "text.secondary" }}>
        {translate("evaluation.why.under")}{" "}
        <GoTo
          to={`/frameworkVersions/${version.id}/show`}
        >{`${format.text(wording(version.nameVi, version.nameEn))}, ${translate("framework.version.title", { number: version.number })}`}</GoTo>
      </Box>
      {(why.strengths !== null || why.weaknesses !== null) && (
        <Section title={translate("evaluation.form.words")}>
          <Facts
            facts={[
              [translate("evaluation.form.strengths"), why.strengths],
              [translate("evaluation.form.weaknesses"), why.weaknesses],
            ]}
          />
        </Section>
      )}
    </Stack>
  );
}
