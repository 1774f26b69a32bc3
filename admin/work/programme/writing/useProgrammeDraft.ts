import { useState } from "react";
import { useNavigate, useRefresh } from "react-admin";
import { DraftActionProgramme, SaveActionProgramme } from "../../../../schema/operations/work/programme-verbs.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useVerb } from "../../../shared/api/useRun.ts";
import { type LastSave, lastSaveOf } from "../../../shared/api/useStaleVerb.ts";
import { useUnsaved } from "../../../shared/trouble/useUnsaved.ts";
import { contentOf, draftOf, type ProgrammeDraft } from "../draft-rows.ts";
import type { Programme } from "../programme.ts";
import type { ProgrammeSides } from "./merge-programme.ts";

/** A programme while it is written. */
export interface WrittenProgramme {
  readonly draft: ProgrammeDraft;
  readonly change: (part: Partial<ProgrammeDraft>) => void;
  readonly save: () => void;
  readonly busy: boolean;
  /** What was saved elsewhere meanwhile beside what is written here; null while there is nothing of the kind. */
  readonly conflict: (ProgrammeSides & { readonly saved: LastSave | null }) | null;
  readonly takeTheirs: () => void;
  /** Saves this over what is stored. */
  readonly saveOver: (draft: ProgrammeDraft) => void;
  readonly settle: () => void;
}

/** What is written, and the stored programme with which it began. */
interface Mine {
  readonly draft: ProgrammeDraft;
  readonly base: ProgrammeDraft;
  readonly version: number;
}

/** What is written of a programme until it is saved; while nothing is, the form shows what is stored. */
export function useProgrammeDraft(stored: Programme | null, first: () => ProgrammeDraft): WrittenProgramme {
  const [empty] = useState(first);
  const theirs = stored === null ? empty : draftOf(stored);
  const fresh: Mine = { draft: theirs, base: theirs, version: stored?.version ?? 0 };
  const [mine, setMine] = useState<Mine | null>(null);
  const { send, busy, late, settle } = useSaving(stored);
  const shown = mine ?? fresh;
  useUnsaved(mine !== null);
  return {
    ...{ draft: shown.draft, busy, settle },
    conflict: late === null ? null : { base: shown.base, mine: shown.draft, theirs, saved: late.saved },
    change: (part) => setMine((before) => ({ ...(before ?? fresh), draft: { ...(before ?? fresh).draft, ...part } })),
    save: () => send(shown.draft, shown.version),
    takeTheirs: () => {
      settle();
      setMine(null);
    },
    saveOver: (draft) => {
      settle();
      setMine({ ...fresh, draft });
      send(draft, fresh.version);
    },
  };
}

interface Saving {
  readonly send: (draft: ProgrammeDraft, version: number) => void;
  readonly busy: boolean;
  readonly late: { readonly saved: LastSave | null } | null;
  readonly settle: () => void;
}

/** Saves what the form holds and goes to the programme's page. */
function useSaving(stored: Programme | null): Saving {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const keyOf = useSubmitKey();
  const [late, setLate] = useState<Saving["late"]>(null);
  const open = (id: string): void => void navigate(`/programmes/${id}`);
  const done = "programme.saved";
  const begin = useVerb(DraftActionProgramme, { done, onDone: (result) => open(result.draftActionProgramme.id) });
  const save = useVerb(SaveActionProgramme, {
    done,
    onDone: (result) => open(result.saveActionProgramme.id),
    onProblem: (problem) => {
      if (problem.code !== "STALE") return false;
      refresh();
      setLate({ saved: lastSaveOf(problem) });
      return true;
    },
  });
  const send = (draft: ProgrammeDraft, version: number): void => {
    const { appointmentId, ...content } = contentOf(draft);
    if (stored === null) {
      void begin.act({ input: { appointmentId, ...content, idempotencyKey: keyOf(draft) } });
      return;
    }
    const input = { ...content, id: stored.id, version };
    void save.act({ input: { ...input, idempotencyKey: keyOf(input) } });
  };
  return { send, busy: begin.busy || save.busy, late, settle: () => setLate(null) };
}
