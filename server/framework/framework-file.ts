import { z } from "zod";
import {
  AppliesTo,
  Code,
  GroupContent,
  LocalText,
  PositionClassName,
  Scheme,
  SubjectTypeName,
} from "../rating/index.ts";
import { Slots } from "./extension/slots.ts";

export const Day = z.iso.date().meta({ id: "Day", description: "A day, 2026-07-31 (ngày)." });

/** Cycles that a regulation may be used for. */
export const CycleKindName = z
  .enum(["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"])
  .meta({ id: "CycleKindName", description: "Kind of cycle (loại kỳ đánh giá)." });
export type CycleKindName = z.infer<typeof CycleKindName>;

export const FrameworkDocument = z
  .strictObject({
    number: z.string().min(1).max(100).meta({ description: "Number and sign (số, ký hiệu)." }),
    title: z.string().min(1).max(500).meta({ description: "Title (trích yếu)." }),
    issuer: z.string().min(1).max(200).meta({ description: "Who issued it (cơ quan ban hành)." }),
    issuedOn: Day.optional().meta({ description: "Day of issue (ngày ban hành)." }),
    effectiveFrom: Day.optional().meta({ description: "First day in force (ngày có hiệu lực)." }),
    effectiveTo: Day.optional().meta({ description: "Last day in force (ngày hết hiệu lực)." }),
    articles: z.string().min(1).max(500).optional().meta({ description: "Articles used (điều, khoản)." }),
    url: z.url().max(500).optional().meta({ description: "Where it can be read (đường dẫn)." }),
  })
  .meta({ id: "FrameworkDocument", description: "A document that the framework rests on (văn bản)." });
export type FrameworkDocument = z.infer<typeof FrameworkDocument>;

export const FrameworkScope = z
  .strictObject({
    subjectTypes: z
      .array(SubjectTypeName)
      .min(1)
      .max(5)
      .optional()
      .meta({ description: "Kinds of people (đối tượng)." }),
    classes: z
      .array(PositionClassName)
      .min(1)
      .max(3)
      .optional()
      .meta({ description: "Classes of positions (nhóm vị trí)." }),
    leading: z.boolean().optional().meta({ description: "Only leaders, or only others (lãnh đạo, quản lý)." }),
    subject: z.enum(["PERSON", "UNIT"]).optional().meta({
      description: "PERSON: rates people (default); UNIT: rates units as a whole (đối tượng: cá nhân, tập thể).",
    }),
    cycleKinds: z.array(CycleKindName).min(1).max(5).optional().meta({ description: "Kinds of cycle (loại kỳ)." }),
  })
  .meta({ id: "FrameworkScope", description: "Whom and which cycles it is for; absent means all (phạm vi)." });
export type FrameworkScope = z.infer<typeof FrameworkScope>;

export const FrameworkForm = z
  .strictObject({
    code: Code.meta({ description: "Code of the form (mã mẫu)." }),
    name: LocalText.meta({ description: "Name of the form (tên mẫu)." }),
    appliesTo: AppliesTo.optional().meta({ description: "Who fills it in (đối tượng)." }),
  })
  .meta({ id: "FrameworkForm", description: "A form of the regulation (mẫu phiếu)." });
export type FrameworkForm = z.infer<typeof FrameworkForm>;

/**
 * A whole framework as one file, as people write, review and exchange it.
 *
 * The order of the fields here is the order in the file; `writeFrameworkYaml` keeps to it.
 */
export const FrameworkFile = z
  .strictObject({
    khung: z.literal(1).meta({ description: "Version of this file format (phiên bản định dạng)." }),
    code: Code.meta({ description: "Code of the framework (mã khung)." }),
    kind: z.literal("EVALUATION").meta({ description: "A regulation to rate by (loại khung)." }),
    name: LocalText.meta({ description: "Name (tên khung)." }),
    issuer: z.string().min(1).max(200).meta({ description: "Who issued the regulation (cơ quan ban hành)." }),
    documents: z.array(FrameworkDocument).max(20).meta({ description: "Documents it rests on (căn cứ pháp lý)." }),
    effectiveFrom: Day.meta({ description: "First day it may be used (áp dụng từ ngày)." }),
    effectiveTo: Day.optional().meta({ description: "Last day it may be used (áp dụng đến ngày)." }),
    scope: FrameworkScope,
    forms: z.array(FrameworkForm).max(20).optional().meta({ description: "Forms (mẫu phiếu)." }),
    notes: z
      .array(LocalText)
      .max(50)
      .optional()
      .meta({ description: "What the source leaves open and what was chosen (ghi chú)." }),
    sample: z
      .boolean()
      .optional()
      .meta({ description: "True: parts are an illustration, not the regulation's own (minh họa)." }),
    groups: z.array(GroupContent).max(50).meta({ description: "Groups of criteria (nhóm tiêu chí)." }),
    scheme: Scheme,
    slots: Slots.optional(),
  })
  .meta({ title: "Khung framework", description: "A framework with its rating rules (khung đánh giá)." });
/** A competency framework has the same parts once stored; its own file is `CompetencyFile`. */
export type FrameworkFile = Omit<z.infer<typeof FrameworkFile>, "kind"> & { kind: "EVALUATION" | "COMPETENCY" };
