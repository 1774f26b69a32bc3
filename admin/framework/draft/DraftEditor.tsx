import { Alert, Box, Button, Tab, Tabs } from "@mui/material";
import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import { Title, useLocation, useParams, useTranslate } from "react-admin";
import { VersionById } from "../../../schema/operations/framework-version.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { AbilityButton, useReason } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, PageHead, Status, type Tone } from "../../shared/ui/parts.tsx";
import { Asked, Waiting } from "../../shared/ui/states.tsx";
import type { Version } from "../framework-rows.ts";
import { ExtensionOr } from "../extension/ExtensionOr.tsx";
import { LivePreview } from "../preview/LivePreview.tsx";
import { useSettled } from "../preview/useSettled.ts";
import { type Fault, Faults } from "../scheme/scheme-context.ts";
import { PublishButton } from "../version/VersionVerbs.tsx";
import { AboutForm } from "./AboutForm.tsx";
import { Comments } from "../comment/Comments.tsx";
import { ConflictDialog } from "./changes/ConflictDialog.tsx";
import { CriteriaEditor } from "./CriteriaEditor.tsx";
import { CHECK_LIST, CheckList } from "./defects/CheckList.tsx";
import { type Jump, Jumping } from "./defects/jump-context.ts";
import type { TabName } from "./defects/jump-target.ts";
import { SaveProblem } from "./defects/SaveProblem.tsx";
import { useJumping } from "./defects/useJumping.ts";
import { type DraftEditing, useDraft } from "./useDraft.ts";

// Rules and slots have tabs of their own, which come over the line when they are opened.
const SlotsForm = lazy(() => import("../extension/SlotsForm.tsx").then((module) => ({ default: module.SlotsForm })));
const SchemeEditor = lazy(() =>
  import("../scheme/SchemeEditor.tsx").then((module) => ({ default: module.SchemeEditor })),
);

const TABS: readonly TabName[] = ["Criteria", "Scheme", "About", "Slots"];

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
  const jumping = useJumping(editing.content);
  const [trial, setTrial] = useState(true);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const reason = useReason(version.abilities.canEdit);
  const rates = version.framework.kind === "EVALUATION";
  const settled = useSettled(editing.content, 500);
  const tried = useSettled(editing.content, 200);
  const isWide = jumping.tab === "Criteria" && jumping.way === "matrix";
  useFirstJump(jumping.jump);
  return (
    <Jumping.Provider value={jumping.jump}>
      <Head version={version} editing={editing} {...(rates ? { trial, onTrial: setTrial } : {})} />
      {reason !== "" && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {reason}
        </Alert>
      )}
      {editing.problem && <SaveProblem error={editing.problem} />}
      <PutOff editing={editing} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: {
            xs: "minmax(0, 1fr)",
            lg: rates && trial && !isWide ? "minmax(0, 1fr) 360px" : "minmax(0, 1fr)",
          },
        }}
      >
        <Faults.Provider value={rates && trial ? faults : NO_FAULTS}>
          <Box ref={jumping.area} sx={{ minWidth: 0 }}>
            <ExtensionOr version={version} editing={editing}>
              <Parts editing={editing} jumping={jumping} rates={rates} />
            </ExtensionOr>
          </Box>
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
            <LivePreview versionId={version.id} content={tried} onFaults={setFaults} />
          </Box>
        )}
      </Box>
      <CheckList version={version} isDirty={editing.isDirty} />
      <Box sx={{ mt: 3 }}>
        <Comments version={version} content={settled} />
      </Box>
      <ConflictDialog editing={editing} />
    </Jumping.Provider>
  );
}

/** A link from elsewhere may name the place to go to: `?at=groups.0.criteria.2.max`. */
function useFirstJump(jump: Jump): void {
  const at = new URLSearchParams(useLocation().search).get("at");
  useEffect(() => {
    if (at !== null) jump(at);
  }, [at, jump]);
}

/** A conflict that waits: said for as long as it does, with the way back to it. */
function PutOff({ editing }: { readonly editing: DraftEditing }): ReactElement | null {
  const translate = useTranslate();
  if (editing.conflict === null || !editing.isPutOff) return null;
  const who = editing.conflict.savedBy ?? translate("framework.editor.conflict.somebody");
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" onClick={editing.save}>
          {translate("framework.editor.conflict.decide")}
        </Button>
      }
    >
      {translate("framework.editor.conflict.waiting", { who })}
    </Alert>
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

interface PartsProps {
  readonly editing: DraftEditing;
  readonly jumping: ReturnType<typeof useJumping>;
  readonly rates: boolean;
}

/** The tabs of the draft; what each edits is the same content. */
function Parts({ editing, jumping, rates }: PartsProps): ReactElement {
  const translate = useTranslate();
  const { tab, setTab } = jumping;
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => setTab(next)}
        variant="scrollable"
        sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
      >
        {TABS.filter((name) => rates || name === "Criteria" || name === "About").map((name) => (
          <Tab key={name} value={name} label={translate(`framework.draft.tab${name}`)} />
        ))}
      </Tabs>
      {tab === "Criteria" && (
        <CriteriaEditor
          undoing={editing}
          isCompetency={!rates}
          place={jumping.place}
          onPick={jumping.setPlace}
          way={jumping.way}
          onWay={jumping.setWay}
        />
      )}
      <Suspense fallback={<Waiting />}>
        {tab === "Scheme" && <SchemeEditor content={editing.content} onChange={editing.change} />}
        {tab === "Slots" && <SlotsForm content={editing.content} onChange={editing.change} />}
      </Suspense>
      {tab === "About" && <AboutForm content={editing.content} onChange={editing.change} />}
    </>
  );
}

function Verbs({ version, editing }: { readonly version: Version; readonly editing: DraftEditing }): ReactElement {
  const translate = useTranslate();
  const isSaving = editing.state === "saving";
  return (
    <>
      {version.defects.length > 0 && (
        <Button color="warning" onClick={toCheckList}>
          {translate("framework.editor.check.open", { smart_count: version.defects.length })}
        </Button>
      )}
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
      <PublishButton version={{ ...version, version: editing.recordVersion }} unsaved={editing.isDirty} />
    </>
  );
}

function toCheckList(): void {
  const list = document.getElementById(CHECK_LIST);
  list?.scrollIntoView();
  list?.focus({ preventScroll: true });
}
