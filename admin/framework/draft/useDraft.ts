import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { SaveDraft } from "../../../schema/operations/framework.ts";
import { VersionById } from "../../../schema/operations/framework-version.ts";
import { isKhungError, type KhungError } from "../../shared/api/khung-error.ts";
import { useRun } from "../../shared/api/useRun.ts";
import type { Difference } from "../../shared/ui/StaleDialog.tsx";
import type { Version } from "../framework-rows.ts";
import { contentInput, type DraftContent, draftOf } from "./draft-content.ts";
import { draftDifferences, type DraftLabels } from "./draft-differences.ts";

export type SavingState = "saved" | "waiting" | "saving" | "failed" | "conflict";

/** A draft while somebody works on it. */
export interface DraftEditing {
  readonly content: DraftContent;
  readonly isDirty: boolean;
  readonly state: SavingState;
  readonly canDiscard: boolean;
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

/** What the server has: the content as it was read or saved, and the record's version. */
interface Stored {
  readonly version: number;
  readonly content: DraftContent;
}

const PAUSE = 3000;

/** What was read, and what the person made of it; it saves itself once nothing was typed for three seconds. */
export function useDraft(version: Version): DraftEditing {
  const [stored, setStored] = useState<Stored>(() => ({ version: version.version, content: draftOf(version) }));
  const [opened, setOpened] = useState(stored.content);
  const [content, setContent] = useState(stored.content);
  const saving = useSaving(version.id, setStored);
  const isDirty = useDiffers(content, stored.content);
  const canSave = version.abilities.canEdit.allowed;
  useAutosave(content, canSave && isDirty && saving.mayTry(content), () => saving.save(content, stored.version, false));
  useWarning(isDirty);
  const { theirs, problem } = saving;
  const take = (next: Version): void => {
    const read = draftOf(next);
    setStored({ version: next.version, content: read });
    setOpened(read);
    setContent(read);
    saving.settle();
  };
  return {
    content,
    isDirty,
    state: stateOf(saving, isDirty),
    canDiscard: content !== opened,
    problem,
    differences: theirs === null || saving.later ? null : saving.differences(content, theirs),
    change: setContent,
    save: () => saving.save(content, stored.version, true),
    discard: () => setContent(opened),
    takeTheirs: () => theirs && take(theirs),
    keepMine: () => {
      if (theirs === null) return;
      setStored({ version: theirs.version, content: draftOf(theirs) });
      saving.settle();
      saving.save(content, theirs.version, true);
    },
    decideLater: saving.decideLater,
  };
}

function stateOf({ busy, theirs, problem }: Saving, isDirty: boolean): SavingState {
  if (busy) return "saving";
  if (theirs !== null) return "conflict";
  if (problem !== null) return "failed";
  return isDirty ? "waiting" : "saved";
}

interface Saving {
  readonly busy: boolean;
  readonly problem: KhungError | null;
  readonly theirs: Version | null;
  readonly later: boolean;
  readonly save: (content: DraftContent, recordVersion: number, told: boolean) => void;
  /** False for content that was refused just as it is, and while a conflict waits for the person. */
  readonly mayTry: (content: DraftContent) => boolean;
  readonly settle: () => void;
  readonly decideLater: () => void;
  readonly differences: (mine: DraftContent, theirs: Version) => Difference[];
}

/** Sends the content, one request at a time; what is typed meanwhile stays and is sent afterwards. */
function useSaving(id: string, onSaved: (stored: Stored) => void): Saving {
  const run = useRun();
  const notify = useNotify();
  const { readAgain, labels } = useStored();
  const running = useRef(false);
  const refused = useRef<DraftContent | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KhungError | null>(null);
  const [theirs, setTheirs] = useState<Version | null>(null);
  const [later, setLater] = useState(false);
  const fail = async (error: unknown, content: DraftContent): Promise<void> => {
    if (!isKhungError(error)) throw error;
    refused.current = content;
    if (error.code !== "STALE") return setProblem(error);
    setLater(false);
    setTheirs(await readAgain(id));
  };
  const send = async (content: DraftContent, recordVersion: number, told: boolean): Promise<void> => {
    running.current = true;
    setBusy(true);
    try {
      const { saveDraft } = await run(SaveDraft, {
        input: { versionId: id, version: recordVersion, content: contentInput(content) },
      });
      onSaved({ version: saveDraft.version, content });
      setProblem(null);
      if (told) notify("framework.draft.saved", { type: "success" });
      void readAgain(id).catch(() => undefined);
    } catch (error) {
      await fail(error, content);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return {
    busy,
    problem,
    theirs,
    later,
    save: (content, recordVersion, told) => {
      if (!running.current) void send(content, recordVersion, told);
    },
    mayTry: (content) => !busy && theirs === null && refused.current !== content,
    settle: () => {
      setTheirs(null);
      setProblem(null);
    },
    decideLater: () => setLater(true),
    differences: (mine, other) => draftDifferences(mine, draftOf(other), labels),
  };
}

/** Compared as text only when the two are not the same object. */
function useDiffers(content: DraftContent, stored: DraftContent): boolean {
  const text = useMemo(() => JSON.stringify(stored), [stored]);
  return useMemo(() => content !== stored && JSON.stringify(content) !== text, [content, stored, text]);
}

function useAutosave(content: DraftContent, wanted: boolean, save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [content, wanted]);
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
