import { Alert, Box, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { PublishOutlook } from "../../../../schema/operations/framework/publishing.ts";
import { VersionDiff } from "../../../../schema/operations/framework.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { Facts, GoTo } from "../../../shared/ui/parts.tsx";
import { Waiting } from "../../../shared/ui/states.tsx";
import type { Version } from "../../framework-rows.ts";
import { firstOf, type Outlook, versionBefore, versionInstead } from "./outlook.ts";
import { usePublishWords } from "./words.ts";

const MOST = 4;

interface OutlookProps {
  readonly version: Version;
}

/** What publishing a draft changes, for whom, and what goes on as before. */
export function PublishFacts({ version }: OutlookProps): ReactElement {
  const word = usePublishWords();
  const format = useFormat();
  const query = useAsk(PublishOutlook, { frameworkId: version.framework.id });
  if (query.isError) return <Typography color="textSecondary">{word("unread")}</Typography>;
  if (query.data === undefined) return <Waiting lines={4} />;
  const { framework, frameworkUsage } = query.data;
  const before = versionBefore(framework.versions, version);
  const facts: [string, ReactNode][] = [[word("span"), format.span(version.effectiveFrom, version.effectiveTo)]];
  facts.push(
    before === undefined
      ? [word("sinceBefore"), word("first")]
      : [word("changes", { number: before.number }), <Changed key="changed" version={version} before={before} />],
  );
  if (version.framework.kind === "EVALUATION") {
    facts.push([word("units"), <Units key="units" usages={frameworkUsage} />]);
    facts.push([word("cycles"), <Cycles key="cycles" cycles={framework.runningCycles} />]);
  }
  if (framework.extensions.length > 0) {
    const codes = framework.extensions.map((one) => one.framework?.code ?? "").filter(Boolean);
    facts.push([word("extensions"), word("extensionsHint", { codes: codes.join(", ") })]);
  }
  return (
    <>
      {before?.effectiveFrom === version.effectiveFrom && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {word("sameDay", { number: before.number })}
        </Alert>
      )}
      <Facts facts={facts} />
    </>
  );
}

/** Who runs a version that is retired, which cycles go on with it, and what new ones use. */
export function RetireFacts({ version }: OutlookProps): ReactElement {
  const word = usePublishWords();
  const query = useAsk(PublishOutlook, { frameworkId: version.framework.id });
  if (query.isError) return <Typography color="textSecondary">{word("unread")}</Typography>;
  if (query.data === undefined) return <Waiting lines={3} />;
  const { framework, frameworkUsage } = query.data;
  const instead = versionInstead(framework.versions, version);
  const running = frameworkUsage.filter((usage) => usage.isRunning);
  const own = framework.runningCycles.filter(({ versionId }) => versionId === version.id);
  return (
    <>
      {(instead !== undefined || running.length > 0) && (
        <Alert severity={instead === undefined ? "warning" : "info"} sx={{ mb: 1.5 }}>
          {instead === undefined ? word("without") : word("instead", { number: instead.number })}
        </Alert>
      )}
      {version.framework.kind === "EVALUATION" && (
        <Facts
          facts={[
            [word("units"), <Units key="units" usages={frameworkUsage} />],
            [word("cyclesOfThis"), <Cycles key="cycles" cycles={own} />],
          ]}
        />
      )}
    </>
  );
}

interface ChangedProps extends OutlookProps {
  readonly before: Outlook["framework"]["versions"][number];
}

function Changed({ version, before }: ChangedProps): ReactElement {
  const word = usePublishWords();
  const { data } = useAsk(VersionDiff, { from: before.id, to: version.id });
  const diff = data?.versionDiff;
  const said = [
    diff && diff.substantiveCount > 0 ? word("substance", { smart_count: diff.substantiveCount }) : "",
    diff && diff.wordingCount > 0 ? word("wording", { smart_count: diff.wordingCount }) : "",
  ].filter((one) => one !== "");
  return (
    <>
      {diff &&
        (said.length === 0 ? (
          <Typography component="strong" variant="body2" color="warning" sx={{ fontWeight: 600 }}>
            {word("nothing")}
          </Typography>
        ) : (
          said.join(", ")
        ))}
      <Box>
        <GoTo to={`/framework-diff/${version.framework.id}?from=${before.id}&to=${version.id}`}>{word("compare")}</GoTo>
      </Box>
    </>
  );
}

function Units({ usages }: { readonly usages: Outlook["frameworkUsage"] }): ReactElement {
  const word = usePublishWords();
  const translate = useTranslate();
  const running = usages.filter(({ isRunning }) => isRunning);
  if (running.length === 0) return <>{word("noUnits")}</>;
  const { shown, left } = firstOf(running, MOST);
  const names = shown.map(({ adoption, unitCount, personCount }) => {
    const [name, units] = [adoption.unit.name, translate("adoption.units", { smart_count: unitCount })];
    if (personCount === null) return word("unit", { name, units });
    return word("unitWithPeople", { name, units, people: translate("adoption.people", { smart_count: personCount }) });
  });
  return <>{listed(names, left === 0 ? "" : word("more", { smart_count: left }))}</>;
}

function Cycles({ cycles }: { readonly cycles: Outlook["framework"]["runningCycles"] }): ReactElement {
  const word = usePublishWords();
  if (cycles.length === 0) return <>{word("noCycles")}</>;
  const readable = cycles.flatMap(({ cycle, versionNumber }) => (cycle === null ? [] : [{ cycle, versionNumber }]));
  const { shown, left } = firstOf(readable, MOST);
  const names = shown.map(({ cycle, versionNumber }) => word("cycle", { name: cycle.name, number: versionNumber }));
  const hidden = cycles.length - readable.length;
  const rest = [
    left === 0 ? "" : word("more", { smart_count: left }),
    hidden === 0 ? "" : word("hidden", { smart_count: hidden }),
  ];
  return <>{listed(names, rest.filter((one) => one !== "").join("; "))}</>;
}

function listed(names: readonly string[], rest: string): string {
  return [...names, rest].filter((one) => one !== "").join("; ");
}
