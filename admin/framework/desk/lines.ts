import EditNoteOutlinedIcon from "@mui/icons-material/EditNoteOutlined";
import PublishedWithChangesOutlinedIcon from "@mui/icons-material/PublishedWithChangesOutlined";
import { type DeskLine, type DeskReader, type Door, filtered } from "../../shared/ui/desk-line.ts";

/** Drafts in work with what keeps them from being published, and frameworks whose superior went ahead. */
export function frameworkLines({ drafts, rebaseTasks }: Door, reader: DeskReader): DeskLine[] {
  return [
    ...(drafts ? draftLines(drafts, reader) : []),
    ...(rebaseTasks ?? []).map((task) => rebaseLine(task, reader)),
  ];
}

type Drafts = NonNullable<Door["drafts"]>;

function draftLines({ items, total }: Drafts, { text }: DeskReader): DeskLine[] {
  const lines = items.flatMap(({ code, nameVi, nameEn, versions }): DeskLine[] => {
    const draft = versions.find(({ status }) => status === "DRAFT");
    if (draft === undefined || !draft.abilities.canEdit.allowed) return [];
    const count = draft.defects.length;
    return [
      {
        ...{ key: `draft ${draft.id}`, group: "keeping", icon: EditNoteOutlinedIcon, count: 1, dueOn: null },
        text: count === 0 ? "framework.desk.draftReady" : "framework.desk.draft",
        values: { smart_count: count, code, number: draft.number },
        detail: text(nameVi, nameEn),
        to: `/frameworkVersions/${draft.id}${count === 0 ? "/show" : ""}`,
        act: count === 0 ? "framework.desk.publish" : "framework.desk.goOn",
      },
    ];
  });
  const more = total - items.length;
  if (more <= 0 || lines.length === 0) return lines;
  const rest: DeskLine = {
    ...{ key: "drafts", group: "keeping", icon: EditNoteOutlinedIcon, count: more, dueOn: null },
    ...{ text: "framework.desk.moreDrafts", values: { smart_count: more }, act: "framework.desk.seeDrafts" },
    to: filtered("/frameworks", { status: "DRAFT" }),
  };
  return [...lines, rest];
}

function rebaseLine(task: NonNullable<Door["rebaseTasks"]>[number], { text }: DeskReader): DeskLine {
  const { framework, successor, pinnedNumber, successorNumber, versionId } = task;
  return {
    ...{ key: `rebase ${versionId}`, group: "keeping", icon: PublishedWithChangesOutlinedIcon, count: 1, dueOn: null },
    text: "framework.extension.rebase.task",
    values: { code: framework.code, superior: successor.framework.code, number: successorNumber },
    detail: text(framework.nameVi, framework.nameEn),
    hint: ["framework.extension.rebase.taskFrom", { pinned: pinnedNumber }],
    ...{ to: `/framework-rebase/${versionId}`, act: "framework.extension.rebase.open" },
  };
}
