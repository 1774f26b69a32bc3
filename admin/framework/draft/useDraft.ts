import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { SaveDraft } from "../../../schema/operations/framework.ts";
import { VersionById } from "../../../schema/operations/framework-version.ts";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { useRun, useVerb } from "../../shared/api/useRun.ts";
import type { Difference } from "../../shared/ui/StaleDialog.tsx";
import type { Version } from "../framework-rows.ts";
import { contentInput, type DraftContent, draftOf } from "./draft-content.ts";
import { draftDifferences, type DraftLabels } from "./draft-differences.ts";

/** A draft while somebody works on it. */
export interface DraftEditing {
  readonly content: DraftContent;
  readonly isDirty: boolean;
  readonly busy: boolean;
  /** Why the last save was refused. */
  readonly problem: KhungError | null;
  /** Set while somebody else's save stands against mine. */
  readonly differences: readonly Difference[] | null;
  readonly change: (content: DraftContent) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  readonly decideLater: () => void;
}

/** What was read, and what the person made of it; nothing is sent before the person saves. */
export function useDraft(version: Version): DraftEditing {
  const { readAgain, labels } = useStored();
  const [base, setBase] = useState(version);
  const [content, setContent] = useState(() => draftOf(version));
  const [problem, setProblem] = useState<KhungError | null>(null);
  const [theirs, setTheirs] = useState<Version | null>(null);
  const isDirty = JSON.stringify(content) !== JSON.stringify(draftOf(base));
  const take = (stored: Version): void => {
    setBase(stored);
    setContent(draftOf(stored));
    setProblem(null);
    setTheirs(null);
  };
  const verb = useVerb(SaveDraft, {
    done: "framework.draft.saved",
    onDone: () => void readAgain(version.id).then(take),
    onProblem: (error) => {
      if (error.code === "STALE") void readAgain(version.id).then(setTheirs);
      else setProblem(error);
      return true;
    },
  });
  const save = (recordVersion: number): void =>
    void verb.act({ input: { versionId: version.id, version: recordVersion, content: contentInput(content) } });
  useWarning(isDirty);
  return {
    content,
    isDirty,
    busy: verb.busy,
    problem,
    differences: theirs === null ? null : draftDifferences(content, draftOf(theirs), labels),
    change: setContent,
    save: () => save(base.version),
    discard: () => take(base),
    takeTheirs: () => theirs && take(theirs),
    keepMine: () => {
      if (theirs === null) return;
      setBase(theirs);
      setTheirs(null);
      save(theirs.version);
    },
    decideLater: () => setTheirs(null),
  };
}

function useStored(): {
  readAgain: (id: string) => Promise<Version>;
  labels: DraftLabels;
} {
  const translate = useTranslate();
  const run = useRun();
  const client = useQueryClient();
  const readAgain = async (id: string): Promise<Version> => {
    const stored = await run(VersionById, { id });
    client.setQueryData(["ask", "VersionById", { id }], stored);
    return stored.frameworkVersion;
  };
  return {
    readAgain,
    labels: {
      name: translate("framework.draft.nameVi"),
      issuer: translate("framework.draft.issuer"),
      effectiveFrom: translate("framework.draft.effectiveFrom"),
      effectiveTo: translate("framework.draft.effectiveTo"),
      documents: translate("framework.about.documents"),
      scope: translate("framework.about.scope"),
      notes: translate("framework.about.notes"),
      scheme: translate("framework.draft.scheme"),
    },
  };
}

/** The browser asks before a tab with unsaved work is closed. */
function useWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isDirty]);
}
