/*
 * Templates of agencies: for those who keep them, and those that serve an evaluation or a meeting that one may read.
 */
import { readStoredFile, type FileStore } from "../../../files/index.ts";
import {
  assertAllowed,
  type BatchRead,
  columns,
  hasRole,
  type Look,
  NotFound,
  type Page,
  PageInput,
  Refused,
  Role,
  today,
  Unauthenticated,
  window,
} from "../../../kernel/index.ts";
import { inScope, readAncestors, readInScope, unitScope } from "../../../organization/index.ts";
import { readEvaluation, readMinutesOf } from "../../../evaluation/index.ts";
import { FormSubject } from "../form.enums.ts";
import { checkTemplate } from "./check-template.ts";
import type { FormTemplate } from "./form-template.entity.ts";
import { PLACEHOLDERS } from "./placeholders.ts";
import { canKeepTemplates } from "./template.policy.ts";
import { WORD_TYPE } from "./template.service.ts";
import type { FormPlaceholder, FormTemplateCheck, FormTemplateFilter } from "./template.views.ts";

/** A template as the API sends it. */
export type TemplateRow = Omit<FormTemplate, "fileId" | "registeredById">;

const FIELDS = columns(
  "form_template",
  ...(["id", "version", "unitId", "code", "name", "subject", "registeredAt", "retiredAt"] as const),
);

/**
 * Templates by name: those of the viewer's units as specialist, or those that serve what the filter names.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws NotFound when the viewer may not know the evaluation or meeting.
 */
export async function readTemplates(
  look: Look,
  filter: Partial<FormTemplateFilter> = {},
  page = new PageInput(),
): Promise<Page<TemplateRow>> {
  const { viewer } = look;
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
  let query = look.sql.selectFrom("form_template");
  const served = await servedUnits(look, filter);
  if (served === null)
    query = query.where(inScope("form_template.unit_id", unitScope(viewer, [Role.ORG_SPECIALIST]), today(look.clock)));
  else query = query.where("unit_id", "in", served.unitIds).where("subject", "=", served.subject);
  if (filter.unitId) query = query.where("unit_id", "=", filter.unitId);
  if (!filter.includeRetired) query = query.where("retired_at", "is", null);
  const { offset, limit } = window(page);
  const items = await query.select(FIELDS).orderBy("name").orderBy("id").offset(offset).limit(limit).execute();
  const { total } = await query.select(({ fn }) => fn.countAll().as("total")).executeTakeFirstOrThrow();
  return { items, total: Number(total) };
}

/** Of these units, those whose templates the viewer keeps: one statement. */
export const readKeptUnits: BatchRead<string, boolean> = async ({ sql, viewer, clock }, unitIds) => {
  const kept = await readInScope(sql, unitScope(viewer, [Role.ORG_SPECIALIST]), unitIds, today(clock));
  return new Map(unitIds.map((unitId) => [unitId, kept.has(unitId)]));
};

/** Units whose templates serve the evaluation or meeting: its own and all above it on its last day. */
async function servedUnits(look: Look, { evaluationId, meetingId }: Partial<FormTemplateFilter>) {
  if (evaluationId) {
    const evaluation = await readEvaluation(look, evaluationId);
    if (!evaluation) throw new NotFound("Evaluation", evaluationId);
    const above = await readAncestors(look.sql, evaluation.unitId, evaluation.endsOn);
    return { unitIds: [evaluation.unitId, ...above], subject: FormSubject.EVALUATION };
  }
  if (!meetingId) return null;
  const meeting = await readMeetingOf(look, meetingId);
  const above = await readAncestors(look.sql, meeting.unitId, today(look.clock));
  return { unitIds: [meeting.unitId, ...above], subject: FormSubject.MEETING };
}

async function readMeetingOf(look: Look, meetingId: string): Promise<{ readonly unitId: string }> {
  await readMinutesOf(look, meetingId);
  const row = await look.sql
    .selectFrom("meeting")
    .select("unit_id as unitId")
    .where("id", "=", meetingId)
    .executeTakeFirst();
  if (!row) throw new NotFound("Meeting", meetingId);
  return row;
}

/**
 * Names that a template about the subject may use.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export function placeholdersOf({ viewer }: Pick<Look, "viewer">, subject: FormSubject): FormPlaceholder[] {
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
  return Object.entries(PLACEHOLDERS[subject]).flatMap(([name, { vi, en, inside }]) => [
    { name, nameVi: vi, nameEn: en, isLoop: inside !== undefined },
    ...Object.entries(inside ?? {}).map(([key, words]) => ({
      name: `${name}.${key}`,
      nameVi: words.vi,
      nameEn: words.en,
      isLoop: false,
    })),
  ]);
}

/**
 * What would become of one's own upload as a template.
 *
 * @throws NotFound when there is no such upload of the viewer; Forbidden `template.notSpecialist`; Refused `template.notWord`.
 */
export async function checkUpload(
  look: Look & { readonly fileStore: FileStore },
  fileId: string,
  subject: FormSubject,
): Promise<FormTemplateCheck> {
  assertAllowed(look.viewer, canKeepTemplates(look.viewer, hasRole(look.viewer, Role.ORG_SPECIALIST)));
  const { file, bytes } = await readStoredFile(look, fileId);
  if (file.contentType !== WORD_TYPE) throw new Refused("template.notWord");
  const { used, unknown, missing, faults } = await checkTemplate(bytes, subject);
  return {
    isSound: faults.length === 0,
    used: [...used],
    unknown: [...unknown],
    missing: [...missing],
    faults: [...faults],
  };
}
