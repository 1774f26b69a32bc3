import { z } from "zod";
import { Code, ExactText, LocalText, Name } from "../../rating/index.ts";

const label = LocalText.meta({ description: "What may be filled in here (nội dung được quy định thêm)." });

export const GroupSlot = z
  .strictObject({
    kind: z.literal("GROUP").meta({ description: "A group may get further parts (bổ sung vào nhóm)." }),
    groupCode: Code.meta({ description: "Code of the group (mã nhóm)." }),
    maxPoints: ExactText.optional().meta({
      description: "Most points of the additions together; absent: no limit of their own (điểm tối đa).",
    }),
    label,
  })
  .meta({ id: "GroupSlot", description: "A group that an extension may add to (nhóm được bổ sung)." });
export type GroupSlot = z.infer<typeof GroupSlot>;

export const ParameterSlot = z
  .strictObject({
    kind: z.literal("PARAMETER").meta({ description: "A number may be replaced (thay tham số)." }),
    name: Name.meta({ description: "Name of a formula that is one number (tên tham số)." }),
    min: ExactText.meta({ description: "Least value (nhỏ nhất)." }),
    max: ExactText.meta({ description: "Greatest value (lớn nhất)." }),
    label,
  })
  .meta({ id: "ParameterSlot", description: "A number that an extension may replace (tham số được thay)." });
export type ParameterSlot = z.infer<typeof ParameterSlot>;

export const GateSlot = z
  .strictObject({
    kind: z.literal("GATE").meta({ description: "Further gates that lower a grade (thêm chốt chặn)." }),
    label,
  })
  .meta({ id: "GateSlot", description: "Leave for further gates that only lower a grade (chốt chặn được thêm)." });
export type GateSlot = z.infer<typeof GateSlot>;

/** What a superior framework leaves open to those who extend it; everything else they take as it is. */
export const Slot = z
  .discriminatedUnion("kind", [GroupSlot, ParameterSlot, GateSlot])
  .meta({ id: "Slot", description: "What a lower level may fill in (phần mở cho cấp dưới)." });
export type Slot = z.infer<typeof Slot>;

export const Slots = z
  .array(Slot)
  .max(30)
  .meta({ description: "What lower levels may fill in (phần mở cho cấp dưới)." });
