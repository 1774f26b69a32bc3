import { Alert, Button } from "@mui/material";
import { type ReactElement } from "react";
import { LinkBase, Title, useParams, useTranslate } from "react-admin";
import { EvaluationForm } from "../../../schema/operations/rating.ts";
import { wording } from "../../framework/framework-rows.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { useReason } from "../../shared/ui/AbilityButton.tsx";
import type { Form } from "../answers/rows.ts";
import { useAnswers } from "../form/useAnswers.ts";
import { StepChip } from "../Grade.tsx";
import { UnsentAnswers } from "../form/own/UnsentAnswers.tsx";
import { OpenForm } from "./OpenForm.tsx";

/** The form of one period that a person fills in about oneself. */
export function SelfRating(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  const query = useAsk(EvaluationForm, { id });
  return (
    <>
      <Title title="evaluation.mine.title" />
      <Asked query={query} lines={10}>
        {({ evaluation }) => <Page key={evaluation.id} read={evaluation} />}
      </Asked>
    </>
  );
}

function Page({ read }: { readonly read: Form }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const state = useAnswers(read, "SELF");
  const said = useReason(read.abilities.canSelfRate);
  const closed = read.abilities.canSelfRate.rule === "evaluation.step" ? translate("evaluation.mine.notSelf") : said;
  const version = read.frameworkVersion;
  const place = [read.position && format.text({ vi: read.position.name, en: read.position.nameEn }), read.unit.name]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <PageHead
        title={
          read.subject === "UNIT"
            ? translate("evaluation.mine.unitFormTitle", { unit: read.unit.name, cycle: read.cycle.name })
            : translate("evaluation.mine.formTitle", { cycle: read.cycle.name })
        }
        subtitle={
          <>
            {read.subject === "UNIT" ? translate("evaluation.mine.unitHint") : place}
            <br />
            {format.text(wording(version.nameVi, version.nameEn))}
            {read.cycle.selfDueOn !== null &&
              ` · ${translate("evaluation.mine.due", { day: format.day(read.cycle.selfDueOn) })}`}
          </>
        }
        status={<StepChip step={read.step} />}
      />
      {read.returnReason !== null && closed === "" && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("evaluation.mine.returned", { reason: read.returnReason })}
        </Alert>
      )}
      {closed === "" ? (
        <OpenForm state={state} />
      ) : (
        <>
          <Closed id={read.id} reason={closed} />
          <UnsentAnswers state={state} />
        </>
      )}
    </>
  );
}

function Closed({ id, reason }: { readonly id: string; readonly reason: string }): ReactElement {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      action={
        <Button component={LinkBase} to={`/evaluations/${id}/show`} color="inherit">
          {translate("evaluation.mine.open")}
        </Button>
      }
    >
      {reason}
    </Alert>
  );
}
