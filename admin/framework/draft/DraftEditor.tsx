import { Alert, Box, Button, Tab, Tabs } from "@mui/material";
import { lazy, type ReactElement, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { Title, useLocation, useParams, useTranslate } from "react-admin";
import { VersionById } from "../../../schema/operations/framework-version.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useReason } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Waiting } from "../../shared/ui/states.tsx";
import type { Version } from "../framework-rows.ts";
import { ExtensionOr } from "../extension/ExtensionOr.tsx";
import { useSettled } from "../preview/useSettled.ts";
import { type Fault, Faults } from "../scheme/scheme-context.ts";
import { fetchPart } from "../../shared/trouble/parts.ts";
import { StudioBar } from "./bar/StudioBar.tsx";
import { CriteriaEditor } from "./CriteriaEditor.tsx";
import { CheckList } from "./defects/CheckList.tsx";
import { type Jump, Jumping } from "./defects/jump-context.ts";
import type { TabName } from "./defects/jump-target.ts";
import { placeName, type PlaceName, PlaceNames } from "./defects/place-names.ts";
import { SaveProblem } from "./defects/SaveProblem.tsx";
import { useJumping } from "./defects/useJumping.ts";
import type { DraftContent } from "./draft-content.ts";
import { type DraftEditing, useDraft } from "./useDraft.ts";

// The tree of criteria comes first; tabs, sample persons, comments and the dialog of a conflict come over the line after it.
const AboutForm = lazy(() =>
  fetchPart(() => import("./AboutForm.tsx")).then((module) => ({ default: module.AboutForm })),
);
const Comments = lazy(() =>
  fetchPart(() => import("../comment/Comments.tsx")).then((module) => ({ default: module.Comments })),
);
const ConflictDialog = lazy(() =>
  fetchPart(() => import("./changes/ConflictDialog.tsx")).then((module) => ({ default: module.ConflictDialog })),
);
const LivePreview = lazy(() =>
  fetchPart(() => import("../preview/LivePreview.tsx")).then((module) => ({ default: module.LivePreview })),
);
const SlotsForm = lazy(() =>
  fetchPart(() => import("../extension/SlotsForm.tsx")).then((module) => ({ default: module.SlotsForm })),
);
const SchemeEditor = lazy(() =>
  fetchPart(() => import("../scheme/SchemeEditor.tsx")).then((module) => ({ default: module.SchemeEditor })),
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
  // Whoever publishes leaves the page at that moment and need not read that it is closed now.
  const reason = useSettled(useReason(version.abilities.canEdit), 800);
  const rates = version.framework.kind === "EVALUATION";
  const settled = useSettled(editing.content, 500);
  const tried = useSettled(editing.content, 200);
  const isWide = jumping.tab === "Criteria" && jumping.way === "matrix";
  const names = usePlaceNames(editing.content);
  useFirstJump(jumping.jump);
  return (
    <Places jump={jumping.jump} names={names}>
      <Head version={version} editing={editing} {...(rates ? { trial, onTrial: setTrial } : {})} />
      <StudioBar version={version} editing={editing} />
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
              top: { lg: 116 },
              maxHeight: { lg: "calc(100vh - 132px)" },
              overflowY: { lg: "auto" },
            }}
          >
            <Suspense fallback={<Waiting lines={6} />}>
              <LivePreview versionId={version.id} content={tried} onFaults={setFaults} />
            </Suspense>
          </Box>
        )}
      </Box>
      <CheckList version={version} isDirty={editing.isDirty} />
      <Suspense fallback={null}>
        <Box sx={{ mt: 3 }}>
          <Comments version={version} content={settled} />
        </Box>
      </Suspense>
      <Suspense fallback={null}>{editing.conflict && <ConflictDialog editing={editing} />}</Suspense>
    </Places>
  );
}

interface PlacesProps {
  readonly jump: Jump;
  readonly names: PlaceName;
  readonly children: ReactNode;
}

/** What is told of a place leads to it, and calls it as the forms do. */
function Places({ jump, names, children }: PlacesProps): ReactElement {
  return (
    <Jumping.Provider value={jump}>
      <PlaceNames.Provider value={names}>{children}</PlaceNames.Provider>
    </Jumping.Provider>
  );
}

/** Names of places as the draft stands when they are asked for; asking draws nothing anew. */
function usePlaceNames(content: DraftContent): PlaceName {
  const translate = useTranslate();
  const latest = useRef(content);
  latest.current = content;
  return useCallback((path, named) => placeName(latest.current, path, named, translate), [translate]);
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
        subtitle={
          <>
            <GoTo to={`/frameworkVersions/${version.id}/show`}>{number}</GoTo>
            {version.number > 1 && (
              <>
                {" · "}
                <GoTo to={`/framework-diff/${version.framework.id}?to=${version.id}`}>
                  {translate("framework.studio.diff.open")}
                </GoTo>
              </>
            )}
          </>
        }
        actions={
          <>
            {onTrial && (
              <Button color="inherit" aria-pressed={trial} onClick={() => onTrial(!trial)}>
                {translate(trial ? "framework.studio.live.hide" : "framework.studio.live.show")}
              </Button>
            )}
            <Button
              color="inherit"
              disabled={!editing.canDiscard || editing.state === "saving"}
              onClick={editing.discard}
            >
              {translate("framework.draft.discard")}
            </Button>
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
        {tab === "About" && <AboutForm content={editing.content} onChange={editing.change} />}
      </Suspense>
    </>
  );
}
