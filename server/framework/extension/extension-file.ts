import { z } from "zod";
import { Code, CriterionContent, ExactText, Finding, Gate, GroupContent, Name } from "../../rating/index.ts";
import { FrameworkFile } from "../framework-file.ts";

export const Addition = z
  .strictObject({
    group: Code.meta({ description: "Code of the superior's group that it goes into (mã nhóm của khung cấp trên)." }),
    get groups() {
      return z.array(GroupContent).max(50).optional();
    },
    criteria: z.array(CriterionContent).max(200).optional().meta({ description: "Criteria (tiêu chí)." }),
  })
  .meta({ id: "Addition", description: "What an extension adds to one group (phần bổ sung)." });
export type Addition = z.infer<typeof Addition>;

export const ParameterValue = z
  .strictObject({
    name: Name.meta({ description: "Name of the parameter (tên tham số)." }),
    value: ExactText.meta({ description: "The number here (giá trị)." }),
  })
  .meta({ id: "ParameterValue", description: "A number that replaces the superior's (tham số được thay)." });

const own = {
  additions: z.array(Addition).max(50).optional().meta({ description: "Parts added to groups (phần bổ sung)." }),
  parameters: z.array(ParameterValue).max(50).optional().meta({ description: "Numbers replaced (tham số)." }),
  findings: z.array(Finding).max(50).optional().meta({ description: "Facts that the own gates ask about (sự kiện)." }),
  gates: z.array(Gate).max(30).optional().meta({ description: "Further gates (chốt chặn bổ sung)." }),
};

const { scheme: _scheme, groups: _groups, slots, ...head } = FrameworkFile.shape;

/** The superior version that an extension is pinned to. */
export const Extends = z
  .strictObject({
    code: Code.meta({ description: "Code of the superior framework (mã khung cấp trên)." }),
    version: z.int().min(1).meta({ description: "Number of its version (số phiên bản)." }),
  })
  .meta({ id: "Extends", description: "Superior version that it is pinned to (khung cấp trên)." });

/**
 * An extension as a file: what it is pinned to and its own part; everything else is the superior's.
 *
 * The order of the fields here is the order in the file.
 */
export const ExtensionFile = z
  .strictObject({ ...reordered(), ...own, slots })
  .meta({ title: "Khung extension", description: "A framework that fills a superior's slots (khung cụ thể hóa)." });
export type ExtensionFile = z.infer<typeof ExtensionFile>;

/** Everything that an extension fills in. */
export type OwnPart = Pick<ExtensionFile, "additions" | "parameters" | "findings" | "gates" | "forms">;

function reordered() {
  const { khung, code, kind, ...rest } = head;
  return { khung, code, kind, extends: Extends, ...rest };
}
