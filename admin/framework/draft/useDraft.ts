import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useNotify } from "react-admin";
import { SaveDraft } from "../../../schema/operations/framework.ts";
import { VersionById } from "../../../schema/operations/framework-version.ts";
import { isKhungError, type KhungError } from "../../shared/api/khung-error.ts";
import { useRun } from "../../shared/api/useRun.ts";
import { useUnsaved } from "../../shared/trouble/useUnsaved.ts";
import type { Version } from "../framework-rows.ts";
import { isSame } from "./changes/draft-history.ts";
import { differingParts, type PartDifference } from "./changes/merge-drafts.ts";
import { type EditDraft, type Undoing, useHistory } from "./changes/useHistory.ts";
import { contentInput, type DraftContent, draftOf } from "./draft-content.ts";

export type SavingState = "saved" | "waiting" | "saving" | "failed" | "conflict";

/** Somebody else's save that stands against mine, seen from what both began with. */
export interface DraftConflict {
  readonly base: DraftContent;
  readonly mine: DraftContent;
  readonly theirs: DraftContent;
  readonly savedBy: string | null;
  readonly savedAt: string | null;
  readonly differences: readonly PartDifference[];
}

/** A draft while somebody works on it. */
export interface DraftEditing extends Undoing {
  readonly isDirty: boolean;
  readonly state: SavingState;
  readonly canDiscard: boolean;
  /** Why the last save was refused. */
  readonly problem: KhungError | null;
  readonly conflict: DraftConflict | null;
  /** Whether the conflict waits because the person wanted to decide later. */
  readonly isPutOff: boolean;
  /** Takes content that a form has put together; keeps its identity. */
  readonly change: (content: DraftContent) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly takeTheirs: () => void;
  /** The record's version after the last saving, which what was read may not know yet. */
  readonly recordVersion: number;
  /** Saves content over theirs: mine, or both put together. */
  readonly saveOver: (content: DraftContent) => void;
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
  const undoing = useHistory(stored.content);
  const { content, edit } = undoing;
  const saving = useSaving(version.id, setStored);
  const isDirty = useMemo(() => !isSame(content, stored.content), [content, stored]);
  const mayTry = version.abilities.canEdit.allowed && isDirty && saving.mayTry(content);
  useAutosave(content, mayTry, () => saving.save(content, stored.version, false));
  // It saves itself when it is left; what was refused or stands against a colleague's save would be lost.
  useUnsaved(isDirty, { savesItself: mayTry || saving.busy });
  const { theirs, problem } = saving;
  const conflict = useMemo(() => theirs && conflictOf(stored.content, content, theirs), [stored, content, theirs]);
  return {
    ...undoing,
    isDirty,
    recordVersion: stored.version,
    state: stateOf(saving, isDirty),
    canDiscard: !isSame(content, opened),
    problem,
    conflict,
    isPutOff: saving.later,
    change: useChange(edit),
    save: () => (theirs === null ? saving.save(content, stored.version, true) : saving.decide()),
    discard: () => edit(() => opened, "alone"),
    takeTheirs: () => {
      if (theirs === null) return;
      const read = draftOf(theirs);
      setStored({ version: theirs.version, content: read });
      setOpened(read);
      edit(() => read, "alone");
      saving.settle();
    },
    saveOver: (merged) => {
      if (theirs === null) return;
      setStored({ version: theirs.version, content: draftOf(theirs) });
      edit(() => merged, "alone");
      saving.settle();
      saving.save(merged, theirs.version, true);
    },
    decideLater: saving.decideLater,
  };
}

function useChange(edit: EditDraft): (content: DraftContent) => void {
  return useCallback((next) => edit(() => next), [edit]);
}

function conflictOf(base: DraftContent, mine: DraftContent, other: Version): DraftConflict {
  const theirs = draftOf(other);
  const differences = differingParts(base, mine, theirs);
  return { base, mine, theirs, savedBy: other.draftSavedByName, savedAt: other.draftSavedAt, differences };
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
  readonly decide: () => void;
}

/** Sends the content, one request at a time; what is typed meanwhile stays and is sent afterwards. */
function useSaving(id: string, onSaved: (stored: Stored) => void): Saving {
  const run = useRun();
  const notify = useNotify();
  const readAgain = useReadAgain(id);
  const running = useRef(false);
  const refused = useRef<DraftContent | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KhungError | null>(null);
  const [theirs, setTheirs] = useState<Version | null>(null);
  const [later, setLater] = useState(false);
  const fail = async (error: unknown, content: DraftContent): Promise<void> => {
    if (!isKhungError(error)) throw error;
    // A lost answer is no refusal: the draft is sent again, and a save that had arrived is known by its content.
    refused.current = error.code === "UNREACHABLE" ? null : content;
    if (error.code !== "STALE") return setProblem(error);
    const other = await readAgain();
    if (isSame(draftOf(other), content)) return onSaved({ version: other.version, content });
    setLater(false);
    setTheirs(other);
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
      void readAgain().catch(() => undefined);
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
    decide: () => setLater(false),
  };
}

/** Saves after a pause, and at once when the person goes to another page of the console. */
function useAutosave(content: DraftContent, wanted: boolean, save: () => void): void {
  const latest = useRef({ save, wanted });
  latest.current = { save, wanted };
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => latest.current.save(), PAUSE);
    return () => clearTimeout(timer);
  }, [content, wanted]);
  useEffect(
    () => () => {
      if (latest.current.wanted) latest.current.save();
    },
    [],
  );
}

function useReadAgain(id: string): () => Promise<Version> {
  const run = useRun();
  const client = useQueryClient();
  return async () => {
    const stored = await run(VersionById, { id });
    client.setQueryData(["ask", "VersionById", { id }], stored);
    return stored.frameworkVersion;
  };
}
