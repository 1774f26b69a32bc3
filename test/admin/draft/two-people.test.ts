import { describe, expect, it } from "vitest";
import { advanced, isSame, redone, startOf, undone } from "../../../admin/framework/draft/changes/draft-history.ts";
import {
  differingParts,
  mergedDraft,
  proposed,
  type Side,
} from "../../../admin/framework/draft/changes/merge-drafts.ts";
import { type DraftContent, withCriterion, withGroup } from "../../../admin/framework/draft/draft-content.ts";
import { changedLines, wordedDifferences } from "../../../admin/framework/draft/draft-differences.ts";
import { relocated } from "../../../admin/framework/draft/tree/relocate.ts";
import { outline, points, smallDraft } from "./sample-draft.ts";

const reworded = (content: DraftContent, criterion: number, vi: string): DraftContent =>
  withCriterion(content, { groups: [0], criterion }, (one) => ({ ...one, text: { vi } }));
const withNew = (content: DraftContent, code: string): DraftContent =>
  withGroup(content, [0], (group) => ({ ...group, criteria: [...(group.criteria ?? []), points(code)] }));
const merge = (mine: DraftContent, theirs: DraftContent, chosen: [string, Side][] = []): DraftContent => {
  const base = smallDraft();
  const choice = new Map([...proposed(differingParts(base, mine, theirs)), ...chosen]);
  return mergedDraft({ base, mine, theirs }, choice);
};

describe("two people on one draft", () => {
  it("tells who changed what since both began", () => {
    const mine = { ...reworded(smallDraft(), 0, "Tôi"), issuer: "Sở A" };
    const theirs = { ...reworded(reworded(smallDraft(), 0, "Họ"), 1, "Họ nữa") };
    expect(differingParts(smallDraft(), mine, theirs)).toEqual([
      { key: "issuer", changedBy: "mine" },
      { key: "criterion:I.1", changedBy: "both" },
      { key: "criterion:I.2", changedBy: "theirs" },
    ]);
  });

  it("keeps both changes where they are about different parts", () => {
    const merged = merge(reworded(smallDraft(), 0, "Tôi"), { ...reworded(smallDraft(), 1, "Họ"), issuer: "Sở B" });
    expect(merged.groups[0]?.criteria?.map(({ text }) => text.vi)).toEqual(["Tôi", "Họ"]);
    expect(merged.issuer).toBe("Sở B");
  });

  it("takes the side that was chosen where both changed the same", () => {
    const [mine, theirs] = [reworded(smallDraft(), 0, "Tôi"), reworded(smallDraft(), 0, "Họ")];
    const first = (content: DraftContent): string | undefined => content.groups[0]?.criteria?.[0]?.text.vi;
    expect(first(merge(mine, theirs))).toBe("Tôi");
    expect(first(merge(mine, theirs, [["criterion:I.1", "theirs"]]))).toBe("Họ");
  });

  it("keeps what either has added, and the other's order with my words", () => {
    const both = merge(withNew(smallDraft(), "I.8"), withNew(smallDraft(), "I.9"));
    expect(outline(both.groups)).toBe("I[I.1 I.2 I.8 I.9 I.a[I.a.1]] II[II.1] III[]");
    const theirs = relocated(smallDraft(), { groups: [1], criterion: null }, { parent: [], index: 0 }).content;
    const merged = merge(reworded(smallDraft(), 0, "Tôi"), theirs);
    expect(outline(merged.groups)).toBe("II[II.1] I[I.1 I.2 I.a[I.a.1]] III[]");
    expect(merged.groups[1]?.criteria?.[0]?.text.vi).toBe("Tôi");
  });

  it("does not bring back what the other has removed", () => {
    const theirs = withCriterion(smallDraft(), { groups: [0], criterion: 1 }, () => null);
    expect(outline(merge(reworded(smallDraft(), 0, "Tôi"), theirs).groups)).toBe("I[I.1 I.a[I.a.1]] II[II.1] III[]");
  });

  it("says differences by field, and sees none where empty fields are left out", () => {
    const theirs = reworded(smallDraft(), 0, "Họ");
    const [only] = wordedDifferences(
      differingParts(smallDraft(), smallDraft(), theirs),
      { mine: smallDraft(), theirs },
      (key) => key,
    );
    expect(only?.label).toBe("framework.draft.criterion I.1: Tiêu chí I.1");
    expect(only?.lines).toEqual([{ label: "framework.editor.field.text", mine: "Tiêu chí I.1", theirs: "Họ" }]);
    expect(isSame(smallDraft(), { ...smallDraft(), effectiveTo: null })).toBe(true);
  });

  it("shows of long texts only what differs", () => {
    const text = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const other = text.with(3, "x").join("\n");
    expect(changedLines(text.join("\n"), other)).toEqual({ mine: "…\nd\n…", theirs: "…\nx\n…" });
  });
});

describe("undoing", () => {
  it("takes typing back as one, a moved part alone, and goes forward again", () => {
    const typed = (issuer: string): DraftContent => ({ ...smallDraft(), issuer });
    let history = startOf(typed("a"));
    history = advanced(history, typed("ab"), 1000);
    history = advanced(history, typed("abc"), 1500);
    history = advanced(history, typed("moved"), null);
    history = advanced(history, typed("moved x"), 1600);
    expect(undone(history).present.issuer).toBe("moved");
    expect(undone(undone(history)).present.issuer).toBe("abc");
    expect(undone(undone(undone(undone(history)))).present.issuer).toBe("a");
    expect(redone(undone(history)).present.issuer).toBe("moved x");
  });
});
