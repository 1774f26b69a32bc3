import { Alert, Box, Button, Stack, Tab, Tabs, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { VersionById } from "../../../schema/operations/framework-version.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { AbilityButton, useReason } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, PageHead, Status, type Tone } from "../../shared/ui/parts.tsx";
import { StaleDialog } from "../../shared/ui/StaleDialog.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import type { Version } from "../framework-rows.ts";
import { Problem } from "../ImportDialog.tsx";
import { LivePreview } from "../preview/LivePreview.tsx";
import { useSettled } from "../preview/useSettled.ts";
import { type Fault, Faults } from "../scheme/scheme-context.ts";
import { SchemeEditor } from "../scheme/SchemeEditor.tsx";
import { PublishButton } from "../version/VersionVerbs.tsx";
import { DefectLines } from "../version/Defects.tsx";
import { AboutForm } from "./AboutForm.tsx";
import { Comments } from "../comment/Comments.tsx";
import { CriteriaEditor } from "./CriteriaEditor.tsx";
import { type DraftEditing, useDraft } from "./useDraft.ts";

const TABS = ["Criteria", "Scheme", "About"] as const;
type TabName = (typeof TABS)[number];

/** The editor of a draft: its texts, points and rules, saved as a whole and tried while one writes. */
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
  const [trial, setTrial] = useState(true);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const reason = useReason(version.abilities.canEdit);
  const rates = version.framework.kind === "EVALUATION";
  const settled = useSettled(editing.content, 500);
  return (
    <>
      <Head version={version} editing={editing} {...(rates ? { trial, onTrial: setTrial } : {})} />
      {reason !== "" && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {reason}
        </Alert>
      )}
      {editing.problem && <Problem error={editing.problem} title={translate("framework.draft.wrong")} />}
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: rates && trial ? "minmax(0, 1fr) 360px" : "minmax(0, 1fr)" },
        }}
      >
        <Faults.Provider value={rates && trial ? faults : NO_FAULTS}>
          <Parts editing={editing} rates={rates} />
        </Faults.Provider>
        {rates && trial && (
          <Box
            tabIndex={0}
            role="region"
            aria-label={translate("framework.studio.live.title")}
            sx={{
              position: { lg: "sticky" },
              top: { lg: 64 },
              maxHeight: { lg: "calc(100vh - 80px)" },
              overflowY: { lg: "auto" },
            }}
          >
            <LivePreview versionId={version.id} content={editing.content} onFaults={setFaults} />
          </Box>
        )}
      </Box>
      <CheckList version={version} isDirty={editing.isDirty} />
      <Box sx={{ mt: 3 }}>
        <Comments version={version} content={settled} />
      </Box>
      <Conflict editing={editing} />
    </>
  );
}

const NO_FAULTS: readonly Fault[] = [];

interface HeadProps {
  readonly version: Version;
  readonly editing: DraftEditing;
  readonly trial?: boolean;
  readonly onTrial?: (shown: boolean) => void;
}

const TONES: Readonly<Record<DraftEditing["state"], Tone>> = {
  saved: "success",
  waiting: "warning",
  saving: "info",
  failed: "error",
  conflict: "error",
};

function Head({ version, editing, trial = false, onTrial }: HeadProps): ReactElement {
  const translate = useTranslate();
  const number = translate("framework.version.title", { number: version.number });
  return (
    <>
      <Title
        defaultTitle={`${version.framework.code} · ${translate("framework.draft.title", { number: version.number })}`}
      />
      <PageHead
        title={editing.content.name.vi}
        subtitle={<GoTo to={`/frameworkVersions/${version.id}/show`}>{number}</GoTo>}
        status={
          <span role="status">
            <Status tone={TONES[editing.state]} label={translate(`framework.studio.saving.${editing.state}`)} />
          </span>
        }
        actions={
          <>
            {onTrial && (
              <Button color="inherit" aria-pressed={trial} onClick={() => onTrial(!trial)}>
                {translate(trial ? "framework.studio.live.hide" : "framework.studio.live.show")}
              </Button>
            )}
            <Verbs version={version} editing={editing} />
          </>
        }
      />
    </>
  );
}

/** The tabs of the draft; what each edits is the same content. */
function Parts({ editing, rates }: { readonly editing: DraftEditing; readonly rates: boolean }): ReactElement {
  const translate = useTranslate();
  const [tab, setTab] = useState<TabName>("Criteria");
  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => setTab(next)}
        variant="scrollable"
        sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
      >
        {TABS.filter((name) => name !== "Scheme" || rates).map((name) => (
          <Tab key={name} value={name} label={translate(`framework.draft.tab${name}`)} />
        ))}
      </Tabs>
      {tab === "Criteria" && <CriteriaEditor content={editing.content} onChange={editing.change} />}
      {tab === "Scheme" && <SchemeEditor content={editing.content} onChange={editing.change} />}
      {tab === "About" && <AboutForm content={editing.content} onChange={editing.change} />}
    </Box>
  );
}

function Conflict({ editing }: { readonly editing: DraftEditing }): ReactElement {
  return (
    <StaleDialog
      open={editing.differences !== null}
      differences={editing.differences ?? []}
      onTakeTheirs={editing.takeTheirs}
      onKeepMine={editing.keepMine}
      onClose={editing.decideLater}
    />
  );
}

function Verbs({ version, editing }: { readonly version: Version; readonly editing: DraftEditing }): ReactElement {
  const translate = useTranslate();
  const isSaving = editing.state === "saving";
  return (
    <>
      <Button color="inherit" disabled={!editing.canDiscard || isSaving} onClick={editing.discard}>
        {translate("framework.draft.discard")}
      </Button>
      <AbilityButton
        ability={version.abilities.canEdit}
        variant="contained"
        disabled={!editing.isDirty || isSaving}
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
