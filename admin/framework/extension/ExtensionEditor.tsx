import { Alert, Box, Stack, Tab, Tabs } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { VersionExtension } from "../../../schema/operations/framework/extension.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { AboutForm } from "../draft/AboutForm.tsx";
import type { DraftEditing } from "../draft/useDraft.ts";
import type { Version } from "../framework-rows.ts";
import { readScheme } from "../scheme/scheme-data.ts";
import { useSchemeParts } from "../scheme/useSchemeParts.ts";
import { CriteriaTree } from "../version/CriteriaTree.tsx";
import { SchemeView } from "../version/SchemeView.tsx";
import { GateSlot } from "./GateSlot.tsx";
import { GroupSlot } from "./GroupSlot.tsx";
import type { Superior } from "./own-parts.ts";
import { ParameterSlot } from "./ParameterSlot.tsx";
import { PinnedTo } from "./PinnedTo.tsx";
import { SlotsForm } from "./SlotsForm.tsx";

interface ExtensionEditorProps {
  readonly version: Version;
  readonly editing: DraftEditing;
}

const TABS = ["own", "inherited", "about", "slots"] as const;
type TabName = (typeof TABS)[number];
const LABELS: Readonly<Record<TabName, string>> = {
  own: "framework.extension.tab.own",
  inherited: "framework.extension.tab.inherited",
  about: "framework.draft.tabAbout",
  slots: "framework.draft.tabSlots",
};

/** The slots of the superior that the extension fills, what it inherits, and its own slots. */
export function ExtensionEditor({ version, editing }: ExtensionEditorProps): ReactElement {
  const translate = useTranslate();
  const [tab, setTab] = useState<TabName>("own");
  const query = useAsk(VersionExtension, { id: version.id });
  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => setTab(next)}
        variant="scrollable"
        sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name} label={translate(LABELS[name])} />
        ))}
      </Tabs>
      {tab === "own" && (
        <Asked query={query} lines={8}>
          {({ frameworkVersion: { superior } }) => superior && <OwnPart superior={superior} editing={editing} />}
        </Asked>
      )}
      {tab === "inherited" && <Inherited version={version} />}
      {tab === "about" && <AboutForm content={editing.content} onChange={editing.change} />}
      {tab === "slots" && <SlotsForm content={editing.content} onChange={editing.change} />}
    </Box>
  );
}

/** A form for each slot of the superior, in its order. */
function OwnPart({ superior, editing }: { readonly superior: Superior; readonly editing: DraftEditing }): ReactElement {
  const translate = useTranslate();
  const { content, change } = editing;
  const parts = useSchemeParts(content.scheme, (scheme) => change({ ...content, scheme }));
  const inherited = readScheme(superior.schemeText);
  return (
    <Stack sx={{ gap: 2 }}>
      <PinnedTo superior={superior} />
      <Alert severity="info">{translate("framework.extension.ownHint")}</Alert>
      {superior.slots.length === 0 && <Quiet dense title={translate("framework.extension.nothingOpen")} />}
      {superior.slots.map((slot, index) => {
        if (slot.kind === "GROUP")
          return <GroupSlot key={index} slot={slot} superior={superior} content={content} onChange={change} />;
        if (parts.scheme === null || inherited === null) return null;
        const scheme = { parts, inherited };
        return slot.kind === "PARAMETER" ? (
          <ParameterSlot key={index} slot={slot} {...scheme} />
        ) : (
          <GateSlot key={index} slot={slot} content={content} {...scheme} />
        );
      })}
    </Stack>
  );
}

/** The whole regulation as it was saved, to be read. */
function Inherited({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  return (
    <Stack sx={{ gap: 2 }}>
      <Alert severity="info">{translate("framework.extension.inheritedHint")}</Alert>
      <CriteriaTree groups={version.groups} />
      <SchemeView scheme={version.scheme} />
    </Stack>
  );
}
