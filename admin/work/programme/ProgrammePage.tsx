import PrintOutlinedIcon from "@mui/icons-material/PrintOutlined";
import { Alert, Box, Button, GlobalStyles, Stack, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { LinkBase, Title, useParams, useTranslate } from "react-admin";
import { ActionProgramme } from "../../../schema/operations/work/programme.ts";
import { ReportProgress } from "../../../schema/operations/work/programme-verbs.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { type Format, useFormat } from "../../shared/text/format.ts";
import { Facts, GoTo, PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { DOCUMENT_ON_PAPER } from "../../shared/ui/print.ts";
import { CommitmentList } from "./CommitmentList.tsx";
import { headVerbs } from "./head-verbs.ts";
import { partFinder, type Programme, STATE_TONES } from "./programme.ts";
import { ProgrammeResult } from "./ProgrammeResult.tsx";
import { Questions } from "./Questions.tsx";
import { plan, VerbDialog, type VerbPlan } from "./VerbDialog.tsx";

/** One programme: what it says, what the collective said, how far it is; on paper without the console around it. */
export function ProgrammePage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  const query = useAsk(ActionProgramme, { id });
  return (
    <Asked query={query} lines={10} dense={false}>
      {({ actionProgramme }) => <Page programme={actionProgramme} />}
    </Asked>
  );
}

function Page({ programme }: { readonly programme: Programme }): ReactElement {
  const translate = useTranslate();
  const [verb, setVerb] = useState<VerbPlan | null>(null);
  const { person, unit, appointment, state, returnReason } = programme;
  return (
    <>
      <GlobalStyles styles={DOCUMENT_ON_PAPER} />
      <Title defaultTitle={`${translate("programme.title")} · ${person.fullName}`} />
      <PageHead
        title={`${translate("programme.title")}: ${person.fullName}`}
        subtitle={`${appointment.position.name}, ${unit.name}`}
        status={<Status tone={STATE_TONES[state]} label={translate(`programme.state.${state}`)} />}
        actions={<HeadActions programme={programme} onVerb={setVerb} />}
      />
      {state === "RETURNED" && returnReason !== null && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("programme.returned", { reason: returnReason })}
        </Alert>
      )}
      <Stack sx={{ gap: 2 }}>
        <About programme={programme} />
        <CommitmentList programme={programme} />
        {state !== "DRAFT" && <Questions programme={programme} />}
        {(state === "APPROVED" || state === "ENDED") && <Reports programme={programme} onVerb={setVerb} />}
        <Box className="not-printed">
          <GoTo to="/programmes">{translate("programme.back")}</GoTo>
        </Box>
      </Stack>
      {verb !== null && <VerbDialog verb={verb} find={partFinder(programme)} onClose={() => setVerb(null)} />}
    </>
  );
}

interface VerbsProps {
  readonly programme: Programme;
  readonly onVerb: (verb: VerbPlan) => void;
}

function HeadActions({ programme, onVerb }: VerbsProps): ReactElement {
  const translate = useTranslate();
  return (
    <Stack className="not-printed" direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {headVerbs(programme).map(({ plan: each, main }) => (
        <Button
          key={each.title}
          variant={main === true ? "contained" : "outlined"}
          color={each.tone ?? "primary"}
          onClick={() => onVerb(each)}
        >
          {translate(each.confirm)}
        </Button>
      ))}
      {programme.abilities.canSave.allowed && (
        <Button component={LinkBase} to={`/programmes/${programme.id}/edit`} variant="outlined">
          {translate("programme.edit")}
        </Button>
      )}
      <Button color="inherit" startIcon={<PrintOutlinedIcon />} onClick={() => window.print()}>
        {translate("programme.print")}
      </Button>
    </Stack>
  );
}

function About({ programme }: { readonly programme: Programme }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { body, startsOn, endsOn, context, heardOn, minutesNumber, assessment } = programme;
  const heard =
    heardOn === null ? null : translate("programme.heard", { day: format.day(heardOn), number: minutesNumber ?? "–" });
  const facts: (readonly [string, ReactNode])[] = [
    [translate("programme.body"), `${body.name}, ${body.unit.name}`],
    [translate("programme.span"), format.span(startsOn, endsOn)],
    [translate("programme.hearing"), heard],
    [translate("programme.approval"), approvalOf(programme, translate, format)],
    [translate("programme.result"), programmeResult(programme)],
    [translate("programme.context"), <Lines key="context" text={context} />],
  ];
  if (assessment !== null)
    facts.push([
      translate("programme.assessment"),
      <Lines key="assessment" text={`${assessment}\n${assessorOf(programme, translate, format)}`} />,
    ]);
  return (
    <Section>
      <Facts facts={facts} />
    </Section>
  );
}

type Translate = ReturnType<typeof useTranslate>;

function approvalOf(programme: Programme, translate: Translate, format: Format): string | null {
  const { approvedAt, approvedByName, approvalDocument } = programme;
  if (approvedAt === null) return null;
  const given = { name: approvedByName ?? "–", at: format.moment(approvedAt) };
  if (approvalDocument === null) return translate("programme.approved", given);
  return translate("programme.approvedBy", { ...given, document: approvalDocument });
}

function assessorOf(programme: Programme, translate: Translate, format: Format): string {
  const { assessedByName, endedOn, assessmentDocument } = programme;
  const given = { name: assessedByName ?? "–", day: format.day(endedOn) };
  if (assessmentDocument === null) return `${given.name}, ${given.day}`;
  return translate("programme.assessmentBy", { ...given, document: assessmentDocument });
}

/** Nothing stands where there can be no result yet. */
function programmeResult(programme: Programme): ReactNode {
  const { state } = programme;
  return state === "APPROVED" || state === "ENDED" ? <ProgrammeResult programme={programme} /> : null;
}

function Lines({ text }: { readonly text: string }): ReactElement {
  return (
    <Box component="span" sx={{ whiteSpace: "pre-line" }}>
      {text || "–"}
    </Box>
  );
}

function Reports({ programme, onVerb }: VerbsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { id, reports, abilities } = programme;
  const reporting = plan(ReportProgress, {
    ...{ title: "programme.report", confirm: "programme.report", done: "programme.reported" },
    input: { programmeId: id },
    fields: [
      { name: "reportedOn", label: "programme.reportedOn", kind: "day" },
      { name: "text", label: "programme.reportText", kind: "text", maxLength: 4000 },
    ],
  });
  const add = (
    <Button variant="outlined" className="not-printed" onClick={() => onVerb(reporting)}>
      {translate("programme.report")}
    </Button>
  );
  return (
    <Section title={translate("programme.reports")} {...(abilities.canReportProgress.allowed ? { actions: add } : {})}>
      {reports.length === 0 && <Typography color="textSecondary">{translate("programme.noReports")}</Typography>}
      <Stack sx={{ gap: 1.5 }}>
        {reports.map(({ id: key, reportedOn, text }) => (
          <Box key={key} sx={{ breakInside: "avoid" }}>
            <Typography variant="subtitle2" component="h3">
              {format.day(reportedOn)}
            </Typography>
            <Typography sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{text}</Typography>
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
