import { z } from "zod";

/** Classes of positions that regulations tell apart. */
export const PositionClassName = z
  .enum(["LEADER", "PROFESSIONAL", "SUPPORT"])
  .meta({ id: "PositionClassName", description: "Class of a position (nhóm vị trí việc làm)." });
export type PositionClassName = z.infer<typeof PositionClassName>;

/** Kinds of people that laws tell apart. */
export const SubjectTypeName = z
  .enum(["CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "CONTRACT", "NON_SPECIALIZED"])
  .meta({
    id: "SubjectTypeName",
    description: "Kind of person: cán bộ, công chức, viên chức, hợp đồng, không chuyên trách (loại đối tượng).",
  });
export type SubjectTypeName = z.infer<typeof SubjectTypeName>;

export const AppliesTo = z
  .strictObject({
    leading: z.boolean().optional().meta({
      description:
        "True: only leaders and managers; false: only people without such a post (giữ chức vụ lãnh đạo, quản lý).",
    }),
    classes: z
      .array(PositionClassName)
      .min(1)
      .max(3)
      .optional()
      .meta({ description: "Only these classes (nhóm vị trí việc làm)." }),
    subjectTypes: z
      .array(SubjectTypeName)
      .min(1)
      .max(5)
      .optional()
      .meta({ description: "Only these kinds of people (đối tượng)." }),
    publicContact: z.boolean().optional().meta({
      description:
        "True: only positions in direct contact with people and businesses; false: only others (tiếp xúc trực tiếp người dân, doanh nghiệp).",
    }),
  })
  .meta({
    id: "AppliesTo",
    description: "Whom a part of the regulation concerns; absent means everybody (phạm vi áp dụng).",
  });
export type AppliesTo = z.infer<typeof AppliesTo>;

/** Who is rated, as far as a regulation may tell people apart. */
export interface Audience {
  readonly leading: boolean;
  readonly class: PositionClassName;
  /** Null when unknown: only parts that ask for a kind of person are then left out. */
  readonly subjectType?: SubjectTypeName | null;
  /** Whether the position meets the public directly; not known counts as no. */
  readonly publicContact?: boolean | null;
}

/** Whether the part concerns the person. Example: `{ leading: true }` concerns a head of office, not a clerk. */
export function applies(appliesTo: AppliesTo | undefined, audience: Audience): boolean {
  if (!appliesTo) return true;
  if (appliesTo.leading !== undefined && appliesTo.leading !== audience.leading) return false;
  if (appliesTo.publicContact !== undefined && appliesTo.publicContact !== Boolean(audience.publicContact))
    return false;
  if (appliesTo.classes && !appliesTo.classes.includes(audience.class)) return false;
  if (!appliesTo.subjectTypes) return true;
  return audience.subjectType ? appliesTo.subjectTypes.includes(audience.subjectType) : false;
}

/** Every kind of audience that `AppliesTo` can tell apart (60). */
export const AUDIENCES: readonly Audience[] = [true, false].flatMap((leading) =>
  PositionClassName.options.flatMap((positionClass) =>
    SubjectTypeName.options.flatMap((subjectType) =>
      [false, true].map((publicContact) => ({ leading, class: positionClass, subjectType, publicContact })),
    ),
  ),
);
