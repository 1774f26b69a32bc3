import { Alert, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { PersonAssessments } from "../../../schema/operations/competency/assessment.ts";
import { CompetencyGaps } from "../../../schema/operations/competency/gap.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet, Waiting } from "../../shared/ui/states.tsx";
import { countByStatus, type Gap, GAP_STATUSES, STATUS_TONE } from "../gap/gap-rows.ts";
import { GapList } from "../gap/GapList.tsx";
import { AssessmentHistory } from "./AssessmentHistory.tsx";
import { usePersonId } from "./usePersonId.ts";

type Data = ResultOf<typeof PersonAssessments>;

/** What a person's positions require beside what the person was found at, and the assessments behind it. */
export function PersonCompetencies(): ReactElement {
  const translate = useTranslate();
  const personId = usePersonId();
  if (personId === null) return <Waiting />;
  if (personId === "")
    return <Quiet title={translate("competency.person.nobody")} hint={translate("competency.person.nobodyHint")} />;
  return <OfPerson key={personId} personId={personId} />;
}

function OfPerson({ personId }: { readonly personId: string }): ReactElement {
  return <Asked query={useAsk(PersonAssessments, { personId })}>{(data) => <Page data={data} />}</Asked>;
}

function Page({ data }: { readonly data: Data }): ReactElement {
  const translate = useTranslate();
  const { person, competencyAssessments } = data;
  const { self, head } = person.canAssessCompetencies;
  return (
    <>
      <Title defaultTitle={`${person.fullName} · ${translate("competency.title")}`} />
      <PageHead
        title={person.fullName}
        subtitle={
          <Stack component="span" direction="row" sx={{ columnGap: 1, flexWrap: "wrap" }}>
            <span>{translate("competency.person.subtitle")}</span>
            <GoTo to={`/persons/${person.id}/show`}>{person.code}</GoTo>
          </Stack>
        }
        actions={
          <>
            {self.allowed && (
              <AbilityButton
                ability={self}
                variant="outlined"
                to={`/competencies/persons/${person.id}/assess?step=SELF`}
              >
                {translate("competency.assess.self")}
              </AbilityButton>
            )}
            {!self.allowed && (
              <AbilityButton
                ability={head}
                variant="contained"
                to={`/competencies/persons/${person.id}/assess?step=HEAD`}
              >
                {translate("competency.assess.head")}
              </AbilityButton>
            )}
          </>
        }
      />
      <Stack sx={{ gap: 2 }}>
        <Alert severity="info">{translate("competency.apart")}</Alert>
        <Gaps personId={person.id} />
        <AssessmentHistory assessments={competencyAssessments.items} total={competencyAssessments.total} />
      </Stack>
    </>
  );
}

/** A person's gaps fit on one page of the server. */
const ALL = { page: 1, perPage: 200 };

function Gaps({ personId }: { readonly personId: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(CompetencyGaps, { filter: { personId }, page: ALL });
  return (
    <Asked query={query}>
      {({ competencyGaps: { items } }) =>
        items.length === 0 ? (
          <Section title={translate("competency.person.gaps")}>
            <Quiet
              dense
              title={translate("competency.person.noGaps")}
              hint={translate("competency.person.noGapsHint")}
            />
          </Section>
        ) : (
          [...Map.groupBy(items, ({ position, unit }) => `${position.id} ${unit.id}`)].map(([key, gaps]) => (
            <OfPosition key={key} gaps={gaps} />
          ))
        )
      }
    </Asked>
  );
}

function OfPosition({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement {
  const translate = useTranslate();
  const counts = countByStatus(gaps);
  const [first] = gaps;
  return (
    <Section
      flush
      title={first && <GoTo to={`/positions/${first.position.id}/show`}>{first.position.name}</GoTo>}
      subtitle={first?.unit.name}
      actions={GAP_STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <Status
          key={status}
          tone={STATUS_TONE[status]}
          label={`${translate(`competency.status.${status}`)}: ${String(counts[status])}`}
        />
      ))}
    >
      <GapList gaps={gaps} />
    </Section>
  );
}
