import { z } from "zod";

const words = (most: number): z.ZodString => z.string().trim().min(1).max(most);
const list = (most: number) => z.array(words(1000)).max(most);
const Ranks = z.int().min(1).max(5);

const Relations = z
  .strictObject({
    inside: z
      .array(z.strictObject({ with: words(300), purpose: words(1000) }))
      .max(30)
      .meta({ description: "Inside the agency: with whom and for what (quan hệ bên trong)." }),
    outside: z
      .array(z.strictObject({ with: words(300), purpose: words(1000) }))
      .max(30)
      .meta({ description: "Outside the agency: with whom and for what (quan hệ bên ngoài)." }),
  })
  .meta({ description: "Working relations (quan hệ công tác)." });

const Purpose = words(4000).meta({ description: "Purpose of the position (mục tiêu vị trí việc làm)." });
const Powers = list(50).meta({ description: "Powers (phạm vi quyền hạn)." });

const qualificationParts = {
  education: words(2000).optional().meta({ description: "Level of education (trình độ đào tạo)." }),
  training: words(2000).optional().meta({ description: "Further training, certificates (bồi dưỡng, chứng chỉ)." }),
  experience: words(2000).optional().meta({ description: "Experience (kinh nghiệm, thành tích công tác)." }),
  qualities: words(2000).optional().meta({ description: "Personal qualities (phẩm chất cá nhân)." }),
  other: words(2000).optional().meta({ description: "Other demands (yêu cầu khác)." }),
};

/**
 * Sections of the template of Decree 361/2025 (civil servants). Code, name and class stand with the position, the
 * competencies of section 5.2 are its requirements; neither is repeated here.
 */
export const Nd361Sections = z.strictObject({
  workplace: words(300).optional().meta({ description: "Place of work (địa điểm làm việc)." }),
  processes: list(50).optional().meta({ description: "Procedures that concern it (quy trình công việc liên quan)." }),
  purpose: Purpose,
  tasks: z
    .array(
      z.strictObject({
        name: words(300).meta({ description: "Field of tasks, such as drafting of documents (nhiệm vụ, mảng việc)." }),
        work: list(50).min(1).meta({ description: "What is done (công việc cụ thể)." }),
        completion: list(50).min(1).meta({ description: "When it counts as done (tiêu chí đánh giá hoàn thành)." }),
      }),
    )
    .min(1)
    .max(30)
    .meta({ description: "Tasks with the criteria of their completion (công việc và tiêu chí)." }),
  relations: Relations,
  powers: Powers,
  qualification: z.strictObject(qualificationParts).meta({ description: "Qualification (yêu cầu về trình độ)." }),
});

/**
 * Sections of the template of Decree 232/2026 (public employees): one description for a position with all the ranks that
 * use it. The competencies of section VI are the position's requirements.
 */
export const Nd232Sections = z
  .strictObject({
    field: words(300).meta({ description: "Sector or field (ngành, lĩnh vực)." }),
    ranks: z.strictObject({ lowest: Ranks, highest: Ranks }).meta({ description: "Ranks in use (bậc sử dụng)." }),
    purpose: Purpose,
    work: z
      .array(
        z.strictObject({
          rank: Ranks.meta({ description: "Professional rank (bậc nghề nghiệp)." }),
          part: z
            .enum(["PROFESSIONAL", "MANAGERIAL", "SUPPORT"])
            .meta({ description: "Section III, IV or V (chuyên môn, quản lý, hỗ trợ)." }),
          items: z
            .array(z.strictObject({ task: words(1000), product: words(1000), criterion: words(1000) }))
            .min(1)
            .max(50)
            .meta({ description: "Task, its product and criterion (công việc, sản phẩm, tiêu chí)." }),
        }),
      )
      .min(1)
      .max(15)
      .meta({ description: "Work of each rank (công việc theo bậc)." }),
    relations: Relations,
    powers: Powers,
    qualification: z
      .array(z.strictObject({ rank: Ranks, ...qualificationParts }))
      .max(5)
      .meta({ description: "Qualification of each rank (yêu cầu trình độ theo bậc)." }),
  })
  .check(({ value, issues }) => {
    const { lowest, highest } = value.ranks;
    const used = [
      { ranks: [highest], path: "ranks" },
      { ranks: value.work.map(({ rank }) => rank), path: "work" },
      { ranks: value.qualification.map(({ rank }) => rank), path: "qualification" },
    ];
    for (const { ranks, path } of used) {
      ranks.forEach((rank, index) => {
        const at = path === "ranks" ? ["ranks", "highest"] : [path, index, "rank"];
        if (rank < lowest || rank > highest)
          issues.push({ code: "custom", input: rank, path: at, message: "rank outside the ranks in use" });
      });
    }
  });

/** The sections of each template. */
export const SECTIONS = { ND361: Nd361Sections, ND232: Nd232Sections } as const;

/** A place in the sections that is wrong, in both languages. */
export interface SectionFault {
  readonly path: string;
  readonly detail: string;
  readonly detailVi: string;
}

/** The sections in the order of the template as JSON text, or what is wrong with them. */
export type ReadSections =
  | { readonly text: string; readonly faults: readonly [] }
  | { readonly text: null; readonly faults: readonly SectionFault[] };

/** Reads sections from JSON text and checks them against the template. */
export function readSections(template: keyof typeof SECTIONS, text: string): ReadSections {
  const value = parsed(text);
  const read = SECTIONS[template].safeParse(value);
  if (read.success) return { text: JSON.stringify(read.data), faults: [] };
  const vietnamese = SECTIONS[template].safeParse(value, { error: z.locales.vi().localeError });
  const issuesVi = vietnamese.success ? [] : vietnamese.error.issues;
  const faults = read.error.issues.map(({ path, message }, index) => {
    return { path: path.map(String).join("."), detail: message, detailVi: issuesVi[index]?.message ?? message };
  });
  return { text: null, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON Schema of a template's sections, for forms and other programs. */
export function sectionsSchema(template: keyof typeof SECTIONS): string {
  return JSON.stringify(z.toJSONSchema(SECTIONS[template], { target: "draft-2020-12", io: "input" }));
}
