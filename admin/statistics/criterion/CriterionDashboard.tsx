import { MenuItem, Stack, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import type { ResultOf, VariablesOf } from "../../../schema/graphql.ts";
import { StatisticsOfCriteria } from "../../../schema/operations/statistics/dashboard.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { ValueBars } from "../charts/index.ts";
import { OnlyExact } from "../dashboard/OnlyExact.tsx";
import { Scoped, type Scope } from "../dashboard/Scoped.tsx";
import { StatisticsTabs } from "../dashboard/StatisticsTabs.tsx";
import { FlatTable } from "../table/FlatTable.tsx";
import { Panel, Standing } from "../table/Panel.tsx";
import { type Key, keysOf, type Measure, nameOf, type Query } from "../table/table.ts";

type Queries = VariablesOf<typeof StatisticsOfCriteria>;
type Answer = ResultOf<typeof StatisticsOfCriteria>;

const MEASURES: Measure["id"][] = ["CRITERION_MEAN", "CRITERION_SELF_MEAN", "CRITERION_GAP", "CRITERION_FULL_SHARE"];
/** Points decided and points given oneself stand beside each other. */
const BESIDE = ["CRITERION_MEAN", "CRITERION_SELF_MEAN"];

/** How people are scored, criterion by criterion, and how they score themselves. */
export function CriterionDashboard(): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Title title="dashboards.criteria" />
      <PageHead title={translate("dashboards.criteria")} subtitle={translate("dashboards.criteriaHint")} />
      <StatisticsTabs at="criteria" />
      <Scoped>
        {(scope) => (
          <OnlyExact scope={scope}>
            <OfScope scope={scope} />
          </OnlyExact>
        )}
      </Scoped>
    </>
  );
}

function OfScope({ scope }: { readonly scope: Scope }): ReactElement {
  const { unitId, address } = scope;
  const version = address.get("version");
  const criterion = address.get("criterion");
  const filter = { ...scope.filter, ...(version === null ? {} : { frameworkVersionIds: [version] }) };
  const by = (groupBy: Query["groupBy"], over: Query["filter"]): Query => ({
    ...{ unitId, groupBy, measures: MEASURES },
    filter: over,
  });
  const queries: Queries = {
    frameworks: by(["FRAMEWORK"], scope.filter),
    groups: by(["CRITERION_GROUP"], filter),
    criteria: by(["CRITERION"], filter),
    units: by(["UNIT"], criterion === null ? filter : { ...filter, criterionIds: [criterion] }),
  };
  return (
    <Asked query={useAsk(StatisticsOfCriteria, queries, { keepFor: scope.filter })} lines={12}>
      {(answer) => <Shown scope={scope} queries={queries} answer={answer} />}
    </Asked>
  );
}

interface ShownProps {
  readonly scope: Scope;
  readonly queries: Queries;
  readonly answer: Answer;
}

function Shown({ scope: { address }, queries, answer }: ShownProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { frameworks, groups, criteria, units } = answer;
  const criterion = keysOf(criteria).find(({ id }) => id === address.get("criterion"));
  const pick = (key: Key, name: string): ReactElement => (
    <GoTo to={address.with({ criterion: key.id })}>{`${key.code ?? ""} ${name}`.trim()}</GoTo>
  );
  if (frameworks.rows.length === 0)
    return <Quiet title={translate("dashboards.noCriteria")} hint={translate("dashboards.noCriteriaHint")} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <Standing table={criteria} />
      <Frameworks
        keys={keysOf(frameworks)}
        value={address.get("version")}
        onPick={(version) => address.set({ version, criterion: null })}
      />
      <Panel
        title={translate("dashboards.criterionGroups")}
        table={groups}
        query={queries.groups}
        chart={<ValueBars table={groups} measures={BESIDE} />}
      >
        <FlatTable label={translate("dashboards.criterionGroups")} table={groups} withTotal={false} />
      </Panel>
      <Panel
        title={translate("dashboards.everyCriterion")}
        subtitle={translate("dashboards.everyCriterionHint")}
        table={criteria}
        query={queries.criteria}
        chart={<ValueBars table={criteria} measures={BESIDE} />}
      >
        <FlatTable
          label={translate("dashboards.everyCriterion")}
          table={criteria}
          nameFor={pick}
          withTotal={false}
          chosen={criterion?.id ?? null}
        />
      </Panel>
      <Panel
        title={
          criterion === undefined
            ? translate("dashboards.criteriaByUnit")
            : translate("dashboards.criterionByUnit", { name: nameOf(criterion, format) })
        }
        table={units}
        query={queries.units}
        chart={<ValueBars table={units} measures={BESIDE} />}
      >
        <FlatTable label={translate("dashboards.criteriaByUnit")} table={units} />
      </Panel>
    </Stack>
  );
}

interface FrameworksProps {
  readonly keys: readonly Key[];
  readonly value: string | null;
  readonly onPick: (version: string | null) => void;
}

/** Criteria belong to a regulation: of several, one may be looked at alone. */
function Frameworks({ keys, value, onPick }: FrameworksProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (keys.length < 2 && value === null) return null;
  return (
    <TextField
      select
      label={translate("dashboards.dimension.FRAMEWORK")}
      value={value ?? ""}
      onChange={(event) => onPick(event.target.value === "" ? null : event.target.value)}
      sx={{ maxWidth: { md: 420 } }}
    >
      <MenuItem value="">{translate("statistics.allClasses")}</MenuItem>
      {keys.map((key) => (
        <MenuItem key={key.id} value={key.id ?? ""}>
          {nameOf(key, format)}
        </MenuItem>
      ))}
    </TextField>
  );
}
