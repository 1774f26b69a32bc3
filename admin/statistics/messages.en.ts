import type { SameKeys } from "../shared/text/messages.ts";
import type { statisticsVi } from "./messages.vi.ts";

export const statisticsEn: SameKeys<typeof statisticsVi> = {
  statistics: {
    title: "Statistics",
    hint: "Grades by unit and from cycle to cycle.",
    pick: "Pick a unit to see its numbers",
    allClasses: "All",
    noCycle: "No cycle has numbers for you yet",
    noCycleHint: "Analysts get the numbers of a cycle once it is closed.",
    subjects: "Evaluations",
    rated: "Rated",
    notRated: "Not rated",
    done: "Complete",
    completion: "%{share} complete",
    total: "Total",
    bars: "Grades by unit",
    barsHint: "People by grade; the exact numbers are in the table below.",
    barsLeftOut: "%{smart_count} more unit is in the table |||| %{smart_count} more units are in the table",
    noneRated: "Nobody has been rated in the units below yet",
    byUnit: "Table by unit",
    byUnitHint: "Shares are of those rated. Press a unit's name for the units inside it.",
    byUnitHidden: "Groups of fewer than 5 people show no number, so that nobody's result can be worked out.",
    overTime: "Over time",
    overTimeHint: "Only cycles of the same length stand side by side.",
    hidden: "Hidden",
    smallCell: "Fewer than 5 people: too small a group to be shown.",
    hiddenCell: "Hidden: this number would give away a group of fewer than 5 people.",
    suppressed:
      "These are published numbers: a group of fewer than 5 people reads ‹5; • is hidden because it would give away a small group. They have not changed since the cycle was closed.",
    export: {
      open: "Export a file",
      title: "Export a file",
      consequence:
        "Excel and CSV files open in Excel as they are. The export is recorded in the audit trail; the file can be fetched once, within five minutes.",
      what: "Content",
      separator: "Column separator",
      format: "Format",
      formatOf: { XLSX: "Excel (.xlsx)", CSV: "CSV", JSON: "JSON (for other programs)" },
      separatorOf: { SEMICOLON: "Semicolon ; (Vietnamese Excel)", COMMA: "Comma , (machines, English Excel)" },
      name: {
        UNIT_STATISTICS: "Numbers by unit in this cycle",
        UNIT_STATISTICS_OVER_TIME: "Numbers of the unit over time",
        EVALUATIONS: "List of evaluations in this cycle",
      },
      done: "The file is being downloaded",
    },
  },
};
