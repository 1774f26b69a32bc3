import { Alert, MenuItem, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useLocation, useNavigate, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { PersonAssessments } from "../../../schema/operations/competency/assessment.ts";
import { CompetencyGaps } from "../../../schema/operations/competency/gap.ts";
import { Competencies, CompetencyFrameworks } from "../../../schema/operations/competency/requirement.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { useReason } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet, Waiting } from "../../shared/ui/states.tsx";
import type { Gap } from "../gap/gap-rows.ts";
import { usableVersions, type UsableVersion } from "../requirement/requirement-rows.ts";
import type { Step } from "./assess-draft.ts";
import { AssessForm } from "./AssessForm.tsx";
import { usePersonId } from "./usePersonId.ts";

/** One screen on which a head, or the person, finds the level of each competency. */
export function AssessPage(): ReactElement {
  const personId = usePersonId();
  return personId === null ? <Waiting /> : <OfPerson key={personId} personId={personId} />;
}

function OfPerson({ personId }: { readonly personId: string }): ReactElement {
  const person = useAsk(PersonAssessments, { personId });
  const gaps = useAsk(CompetencyGaps, { filter: { personId }, page: { page: 1, perPage: 200 } });
  const frameworks = useAsk(CompetencyFrameworks, {}, { staleTime: 60_000 });
  return (
    <Asked query={person} lines={10}>
      {(data) => (
        <Asked query={gaps} lines={10}>
          {({ competencyGaps }) => (
            <Asked query={frameworks} lines={10}>
              {(known) => (
                <Page data={data} gaps={competencyGaps.items} versions={usableVersions(known.frameworks.items)} />
              )}
            </Asked>
          )}
        </Asked>
      )}
    </Asked>
  );
}

interface PageProps {
  readonly data: ResultOf<typeof PersonAssessments>;
  readonly gaps: readonly Gap[];
  readonly versions: readonly UsableVersion[];
}

function Page({ data, gaps, versions }: PageProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const navigate = useNavigate();
  const { person } = data;
  const step: Step = new URLSearchParams(useLocation().search).get("step") === "SELF" ? "SELF" : "HEAD";
  const [chosen, setChosen] = useState(() => firstChoice(versions, gaps));
  const closed = useReason(step === "SELF" ? person.canAssessCompetencies.self : person.canAssessCompetencies.head);
  const back = `/competencies/persons/${person.id}`;
  const title = translate(step === "SELF" ? "competency.assess.self" : "competency.assess.head");
  return (
    <>
      <Title defaultTitle={`${person.fullName} · ${title}`} />
      <PageHead
        title={`${title}: ${person.fullName}`}
        subtitle={<GoTo to={back}>{translate("competency.assess.back")}</GoTo>}
      />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate("competency.apart")}
      </Alert>
      {closed !== "" ? (
        <Alert severity="warning">{closed}</Alert>
      ) : chosen === "" ? (
        <Section>
          <Quiet
            title={translate("competency.requirement.noFramework")}
            hint={translate("competency.requirement.noFrameworkHint")}
          />
        </Section>
      ) : (
        <>
          <TextField
            select
            label={translate("competency.framework")}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            sx={{ mb: 2, maxWidth: 640 }}
          >
            {versions.map((each) => (
              <MenuItem key={each.id} value={each.id}>
                {each.code} · {format.text({ vi: each.nameVi, en: each.nameEn })}
              </MenuItem>
            ))}
          </TextField>
          <UnderVersion key={chosen} versionId={chosen} {...{ data, gaps, step }} onDone={() => navigate(back)} />
        </>
      )}
    </>
  );
}

/** The framework that the person's positions require something of, else the first one. */
function firstChoice(versions: readonly UsableVersion[], gaps: readonly Gap[]): string {
  const required = new Set(gaps.map(({ competency }) => competency.versionId));
  return (versions.find(({ id }) => required.has(id)) ?? versions[0])?.id ?? "";
}

interface UnderVersionProps {
  readonly versionId: string;
  readonly data: PageProps["data"];
  readonly gaps: readonly Gap[];
  readonly step: Step;
  readonly onDone: () => void;
}

function UnderVersion({ versionId, data, ...props }: UnderVersionProps): ReactElement {
  const query = useAsk(Competencies, { versionId }, { staleTime: Infinity });
  const { person, competencyAssessments } = data;
  return (
    <Asked query={query} lines={10}>
      {({ competencies }) => (
        <AssessForm
          {...props}
          {...{ versionId, competencies }}
          personId={person.id}
          personName={person.fullName}
          assessments={competencyAssessments.items}
        />
      )}
    </Asked>
  );
}
