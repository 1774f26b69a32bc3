/*
 * A template with what its placeholders stand for, read with the rights of whoever asks.
 */
import { readFilesByIds } from "../../../files/index.ts";
import { InvalidInput, type Look, NotFound } from "../../../kernel/index.ts";
import { FormFormat } from "../form.enums.ts";
import { readFormFacts } from "../form.read.ts";
import type { RequestFormInput } from "../form.views.ts";
import { readTemplates } from "./template.read.ts";
import { templateValues, type TemplateValues } from "./template-values.ts";

/** A template and what fills it. */
export interface TemplateUse {
  readonly template: { readonly name: string; readonly sha256: string };
  readonly values: TemplateValues;
}

/**
 * The template with the values of the evaluation or meeting that the request names.
 *
 * @throws NotFound when no template in use serves it, or the viewer may not know it.
 * @throws InvalidInput `form.subjectNeeded`, `form.formatNotMade`: a template is filled in as a Word file.
 */
export async function readTemplateUse(look: Look, templateId: string, input: RequestFormInput): Promise<TemplateUse> {
  const row = await look.sql
    .selectFrom("form_template")
    .select(["id", "name", "subject", "file_id as fileId"])
    .where("id", "=", templateId)
    .where("retired_at", "is", null)
    .executeTakeFirst();
  if (!row) throw new NotFound("FormTemplate", templateId);
  if (input.format !== FormFormat.DOCX)
    throw new InvalidInput([
      { path: "input.format", rule: "form.formatNotMade", values: { form: row.name, format: input.format } },
    ]);
  const read = await readFormFacts(look, row.subject, input);
  const filter = row.subject === "EVALUATION" ? { evaluationId: input.evaluationId } : { meetingId: input.meetingId };
  const { items } = await readTemplates(look, filter as never, { page: 1, perPage: 200 });
  if (!items.some(({ id }) => id === templateId)) throw new NotFound("FormTemplate", templateId);
  const file = (await readFilesByIds(look, [row.fileId])).get(row.fileId);
  if (!file) throw new NotFound("FormTemplate", templateId);
  return { template: { name: row.name, sha256: file.sha256 }, values: templateValues(read, input.language) };
}
