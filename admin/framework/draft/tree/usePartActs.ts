import { useState } from "react";
import { useTranslate } from "react-admin";
import { addCriterion, addGroup } from "../add-parts.ts";
import type { Undoing } from "../changes/useHistory.ts";
import { doubled } from "../copy/take-parts.ts";
import {
  criterionAt,
  type DraftContent,
  type DraftPlace,
  groupAt,
  withCriterion,
  withGroup,
} from "../draft-content.ts";
import { useWorkWords } from "../words/words.ts";
import type { Moved } from "./relocate.ts";
import { type Step, stepped } from "./steps.ts";

interface PartActsInput {
  readonly undoing: Undoing;
  readonly place: DraftPlace | null;
  readonly isCompetency: boolean;
  readonly onPick: (place: DraftPlace | null) => void;
  /** Asks that a field of the part that is picked next gets the cursor, its text marked. */
  readonly onWrite: (field: string) => void;
}

/** What was taken out last, as long as nothing else was done since. */
interface Removed {
  readonly code: string;
  readonly place: DraftPlace;
  readonly left: DraftContent;
}

/** What can be done to the parts of a draft, by mouse and by keys alike. */
export interface PartActs {
  readonly deepest: number;
  /** What was done, for those who listen. */
  readonly said: string;
  readonly removed: Removed | null;
  readonly take: (moved: Moved, word: "added" | "moved" | "doubled" | "taken") => void;
  readonly step: (step: Step) => void;
  readonly remove: () => void;
  readonly putBack: () => void;
  readonly double: () => void;
  readonly addCriterion: () => void;
  readonly addGroup: (inside: readonly number[]) => void;
}

/** Groups nest three deep here, as deep as the version was read; competencies stand in plain groups. */
const DEEPEST = { evaluation: 3, competency: 1 };

export function usePartActs({ undoing, place, isCompetency, onPick, onWrite }: PartActsInput): PartActs {
  const translate = useTranslate();
  const word = useWorkWords();
  const { content, edit } = undoing;
  const deepest = isCompetency ? DEEPEST.competency : DEEPEST.evaluation;
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Removed | null>(null);
  const take: PartActs["take"] = ({ content: next, place: at }, what) => {
    edit(() => next, "alone");
    onPick(at);
    const inside = at.criterion === null ? at.groups.slice(0, -1) : at.groups;
    const group = groupAt(next, inside)?.code ?? "";
    const code = codeAt(next, at);
    const number = (at.criterion ?? at.groups.at(-1) ?? 0) + 1;
    if (what === "doubled" || what === "taken") return setSaid(word(`said.${what}`, { code }));
    const key = group === "" ? `${what}Outside` : what;
    setSaid(translate(`framework.editor.tree.said.${key}`, { code, group, number }));
  };
  const write = (moved: Moved, what: "added" | "doubled"): void => {
    take(moved, what);
    onWrite("text");
  };
  return {
    deepest,
    said,
    removed: removed?.left === content ? removed : null,
    take,
    step: (by) => {
      const moved = place && stepped(content, place, by, deepest);
      if (moved) take(moved, "moved");
      else setSaid(translate("framework.editor.tree.said.stays"));
    },
    remove: () => {
      if (place === null) return;
      const code = codeAt(content, place);
      const left = without(content, place);
      edit(() => left, "alone");
      onPick(afterRemoval(left, place));
      setRemoved({ code, place, left });
      setSaid(translate("framework.editor.tree.said.removed", { code }));
    },
    putBack: () => {
      undoing.undo();
      if (removed) onPick(removed.place);
      setRemoved(null);
    },
    double: () => {
      if (place !== null) write(doubled(content, place), "doubled");
    },
    addCriterion: () => {
      if (place === null) return;
      const name = translate(isCompetency ? "framework.editor.tree.newCompetency" : "framework.draft.newCriterion");
      const level = (key: string): string => word("level", { key });
      write(addCriterion(content, place, { name, level, method: isCompetency ? "LEVEL" : "POINTS" }), "added");
    },
    addGroup: (inside) => write(addGroup(content, inside, translate("framework.draft.newGroup")), "added"),
  };
}

function codeAt(content: DraftContent, place: DraftPlace): string {
  return criterionAt(content, place)?.code ?? groupAt(content, place.groups)?.code ?? "";
}

function without(content: DraftContent, place: DraftPlace): DraftContent {
  return place.criterion === null
    ? withGroup(content, place.groups, () => null)
    : withCriterion(content, place, () => null);
}

/** The part that keys go on from: the next sister, else the one before, else the group around it. */
function afterRemoval(left: DraftContent, { groups, criterion }: DraftPlace): DraftPlace | null {
  const around = criterion === null ? groups.slice(0, -1) : groups;
  const home = groupAt(left, around);
  const sisters = criterion !== null ? home?.criteria : around.length === 0 ? left.groups : home?.groups;
  const index = Math.min(criterion ?? groups.at(-1) ?? 0, (sisters?.length ?? 0) - 1);
  if (index < 0) return around.length === 0 ? null : { groups: around, criterion: null };
  return criterion === null ? { groups: [...around, index], criterion: null } : { groups, criterion: index };
}
