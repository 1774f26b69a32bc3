import EditOutlinedIcon from "@mui/icons-material/EditOutlined";
import { Box, Stack, Tab, Tabs } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useLocation, useNavigate, useParams, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { PositionById, type PositionFields } from "../../../schema/operations/organization.ts";
import { CompetencySpread } from "../../../schema/operations/competency/gap.ts";
import { DescriptionTab } from "../../organization/position/description/DescriptionTab.tsx";
import { PositionPosts } from "../../organization/position/posts/PositionPosts.tsx";
import { useAsk } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { PagedGaps } from "../gap/PagedGaps.tsx";
import { SpreadTable } from "../gap/SpreadTable.tsx";
import { RequirementTab } from "../requirement/RequirementTab.tsx";
import { RequirementSummary } from "./RequirementSummary.tsx";

const TABS = ["description", "requirements", "posts", "gaps"] as const;
type TabName = (typeof TABS)[number];
type Position = ResultOf<typeof PositionFields>;

/** A job position: its description, what it requires, where it has posts, and how its people compare. */
export function PositionPage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return <Asked query={useAsk(PositionById, { id })}>{({ position }) => <Page key={id} position={position} />}</Asked>;
}

function Page({ position }: { readonly position: Position }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const tab = TABS.find((name) => name === new URLSearchParams(search).get("tab")) ?? "description";
  return (
    <>
      <Title defaultTitle={`${position.code} · ${position.name}`} />
      <Box sx={{ displayPrint: "none" }}>
        <PageHead
          title={position.name}
          subtitle={[position.code, position.nameEn].filter(Boolean).join(" · ")}
          status={<Status label={translate(`organization.positionClass.${position.positionClass}`)} />}
          actions={
            <AbilityButton
              ability={position.abilities.canChange}
              to={`/positions/${position.id}`}
              variant="outlined"
              startIcon={<EditOutlinedIcon />}
            >
              {translate("ra.action.edit")}
            </AbilityButton>
          }
        />
        <Tabs
          value={tab}
          onChange={(_event, next: TabName) => navigate(`${pathname}?tab=${next}`, { replace: true })}
          variant="scrollable"
          sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
        >
          {TABS.map((name) => (
            <Tab key={name} value={name} label={translate(`competency.position.tab.${name}`)} />
          ))}
        </Tabs>
      </Box>
      {tab === "description" && (
        <DescriptionTab positionId={position.id} competencies={<RequirementSummary positionId={position.id} />} />
      )}
      {tab === "requirements" && <RequirementTab positionId={position.id} positionClass={position.positionClass} />}
      {tab === "posts" && <PositionPosts positionId={position.id} />}
      {tab === "gaps" && <Gaps positionId={position.id} />}
    </>
  );
}

function Gaps({ positionId }: { readonly positionId: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(CompetencySpread, { positionId, includeSubtree: false });
  return (
    <Asked query={query} lines={8}>
      {({ competencySpread }) =>
        competencySpread.length === 0 ? (
          <Quiet title={translate("competency.position.noGaps")} hint={translate("competency.position.noGapsHint")} />
        ) : (
          <Stack sx={{ gap: 2 }}>
            <Section title={translate("competency.spread.title")} subtitle={translate("competency.spread.hint")} flush>
              <SpreadTable spreads={competencySpread} />
            </Section>
            <Section title={translate("competency.position.below")} flush>
              <PagedGaps
                filter={{ positionId, statuses: ["BELOW"] }}
                empty={<Quiet dense title={translate("competency.list.none")} />}
              />
            </Section>
          </Stack>
        )
      }
    </Asked>
  );
}
