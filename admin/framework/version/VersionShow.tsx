import { Alert, Badge, Stack, Tab, Tabs } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { VersionById } from "../../../schema/operations/framework-version.ts";
import { useOneInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, PageHead, Status } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { VersionLinks } from "../adoption/VersionLinks.tsx";
import { ExtensionNotice } from "../extension/ExtensionNotice.tsx";
import { STATUS_TONE, type Version, wording } from "../framework-rows.ts";
import { PreviewPanel } from "../preview/PreviewPanel.tsx";
import { AboutVersion } from "./AboutVersion.tsx";
import { CriteriaTree } from "./CriteriaTree.tsx";
import { Defects } from "./Defects.tsx";
import { SchemeView } from "./SchemeView.tsx";
import { PublishedNotice } from "./publish/PublishedNotice.tsx";
import { VersionVerbs } from "./VersionVerbs.tsx";

const TABS = ["criteria", "scheme", "preview", "about", "defects"] as const;
type TabName = (typeof TABS)[number];

/** One version of a framework, to be read by somebody who knows the regulation on paper. */
export function VersionShow(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  const query = useAsk(VersionById, { id });
  return (
    <Asked query={query} lines={10}>
      {({ frameworkVersion }) => <Page version={frameworkVersion} />}
    </Asked>
  );
}

function Page({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [tab, setTab] = useOneInAddress<TabName>("tab", ["criteria", ...tabsOf(version)]);
  const title = format.text(wording(version.nameVi, version.nameEn));
  return (
    <>
      <Title
        defaultTitle={`${version.framework.code} · ${translate("framework.version.title", { number: version.number })}`}
      />
      <PageHead
        title={title}
        subtitle={<Subtitle version={version} />}
        status={<Status tone={STATUS_TONE[version.status]} label={translate(`framework.status.${version.status}`)} />}
        actions={<VersionVerbs version={version} />}
      />
      {version.isSample && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {translate("framework.version.sampleHint")}
        </Alert>
      )}
      <PublishedNotice version={version} />
      <VersionLinks version={version} />
      <ExtensionNotice version={version} />
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => setTab(next)}
        variant="scrollable"
        sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
      >
        {tabsOf(version).map((name) => (
          <Tab key={name} value={name} label={<TabLabel name={name} version={version} />} />
        ))}
      </Tabs>
      {tab === "criteria" && <CriteriaTree groups={version.groups} />}
      {tab === "scheme" && <SchemeView scheme={version.scheme} />}
      {tab === "preview" && <PreviewPanel version={version} />}
      {tab === "about" && <AboutVersion version={version} />}
      {tab === "defects" && <Defects version={version} />}
    </>
  );
}

/** A competency framework grades nobody: it has no rules to show or to try. */
function tabsOf({ framework }: Version): readonly TabName[] {
  return framework.kind === "COMPETENCY" ? TABS.filter((name) => name !== "scheme" && name !== "preview") : TABS;
}

function Subtitle({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Stack component="span" direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      <GoTo to={`/frameworks/${version.framework.id}/show`}>{version.framework.code}</GoTo>
      <span>·</span>
      <span>{translate("framework.version.title", { number: version.number })}</span>
      <span>·</span>
      <span>
        {translate("framework.version.span", { span: format.span(version.effectiveFrom, version.effectiveTo) })}
      </span>
    </Stack>
  );
}

function TabLabel({ name, version }: { readonly name: TabName; readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const label = translate(`framework.tab.${name}`);
  if (name !== "defects" || version.defects.length === 0) return <span>{label}</span>;
  return (
    <Badge badgeContent={version.defects.length} color="warning" sx={{ pr: 1.5 }}>
      {label}
    </Badge>
  );
}
