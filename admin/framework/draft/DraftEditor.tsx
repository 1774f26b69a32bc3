import { Alert, Box, Button, Stack, Tab, Tabs, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { VersionById } from "../../../schema/operations/framework-version.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { AbilityButton, useReason } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, PageHead, Status } from "../../shared/ui/parts.tsx";
import { StaleDialog } from "../../shared/ui/StaleDialog.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import type { Version } from "../framework-rows.ts";
import { Problem } from "../ImportDialog.tsx";
import { PublishButton } from "../version/VersionVerbs.tsx";
import { DefectLines } from "../version/Defects.tsx";
import { AboutForm } from "./AboutForm.tsx";
import { CriteriaEditor } from "./CriteriaEditor.tsx";
import { SchemeForm } from "./SchemeForm.tsx";
import { type DraftEditing, useDraft } from "./useDraft.ts";

const TABS = ["Criteria", "Scheme", "About"] as const;
type TabName = (typeof TABS)[number];

/** The editor of a draft: its texts and points, saved as a whole. */
export function DraftEditor(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  const query = useAsk(VersionById, { id });
  return (
    <Asked query={query} lines={10}>
      {({ frameworkVersion }) => <Editor key={frameworkVersion.id} version={frameworkVersion} />}
    </Asked>
  );
}

function Editor({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const editing = useDraft(version);
  const [tab, setTab] = useState<TabName>("Criteria");
  const reason = useReason(version.abilities.canEdit);
  return (
    <>
      <Title
        defaultTitle={`${version.framework.code} · ${translate("framework.draft.title", { number: version.number })}`}
      />
      <PageHead
        title={editing.content.name.vi}
        subtitle={
          <GoTo to={`/frameworkVersions/${version.id}/show`}>
            {translate("framework.version.title", { number: version.number })}
          </GoTo>
        }
        status={
          <Status
            tone={editing.isDirty ? "warning" : "default"}
            label={translate(editing.isDirty ? "framework.draft.unsaved" : "framework.draft.clean")}
          />
        }
        actions={<Verbs version={version} editing={editing} />}
      />
      {reason !== "" && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {reason}
        </Alert>
      )}
      {editing.problem && <Problem error={editing.problem} title={translate("framework.draft.wrong")} />}
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => setTab(next)}
        variant="scrollable"
        sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
      >
        {TABS.filter((name) => name !== "Scheme" || version.framework.kind === "EVALUATION").map((name) => (
          <Tab key={name} value={name} label={translate(`framework.draft.tab${name}`)} />
        ))}
      </Tabs>
      {tab === "Criteria" && <CriteriaEditor content={editing.content} onChange={editing.change} />}
      {tab === "Scheme" && <SchemeForm content={editing.content} onChange={editing.change} />}
      {tab === "About" && <AboutForm content={editing.content} onChange={editing.change} />}
      <CheckList version={version} isDirty={editing.isDirty} />
      <StaleDialog
        open={editing.differences !== null}
        differences={editing.differences ?? []}
        onTakeTheirs={editing.takeTheirs}
        onKeepMine={editing.keepMine}
        onClose={editing.decideLater}
      />
    </>
  );
}

function Verbs({ version, editing }: { readonly version: Version; readonly editing: DraftEditing }): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Button color="inherit" disabled={!editing.isDirty || editing.busy} onClick={editing.discard}>
        {translate("framework.draft.discard")}
      </Button>
      <AbilityButton
        ability={version.abilities.canEdit}
        variant="contained"
        disabled={!editing.isDirty || editing.busy}
        onClick={editing.save}
      >
        {translate("framework.draft.save")}
      </AbilityButton>
      <PublishButton version={version} unsaved={editing.isDirty} />
    </>
  );
}

/** What the saved draft still lacks; it speaks of what is stored, not of what is being typed. */
function CheckList({ version, isDirty }: { readonly version: Version; readonly isDirty: boolean }): ReactElement {
  const translate = useTranslate();
  const count = version.defects.length;
  return (
    <Box component="section" sx={{ mt: 3, opacity: isDirty ? 0.6 : 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", mb: 1 }}>
        <Typography variant="h6" component="h2">
          {translate("framework.tab.defects")}
        </Typography>
      </Stack>
      <Alert severity={count === 0 ? "success" : "warning"} sx={{ alignItems: "flex-start" }}>
        {count === 0
          ? translate("framework.defects.none")
          : translate("framework.defects.some", { smart_count: count })}
        {count > 0 && <DefectLines defects={version.defects} />}
      </Alert>
    </Box>
  );
}
