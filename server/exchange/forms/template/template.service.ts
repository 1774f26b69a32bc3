import { LockMode } from "@mikro-orm/core";
import { attachable, fileStoreOf } from "../../../files/index.ts";
import {
  assertAllowed,
  Conflict,
  type FieldError,
  InvalidInput,
  moment,
  NotFound,
  Refused,
  Role,
  tidy,
  today,
  type Work,
} from "../../../kernel/index.ts";
import { coversUnit, Unit } from "../../../organization/index.ts";
import { FormSubject } from "../form.enums.ts";
import { checkTemplate } from "./check-template.ts";
import { FormTemplate } from "./form-template.entity.ts";
import { canKeepTemplates } from "./template.policy.ts";
import type { RegisterFormTemplateInput, RetireFormTemplateInput } from "./template.views.ts";

/** The only kind of file that a template may be, found from its content. */
export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Registers an agency's own layout: a Word file whose placeholders are all known.
 *
 * @throws NotFound when there is no such unit; Forbidden `template.notSpecialist`.
 * @throws InvalidInput `template.subject`, `template.name`, `file.notYours`.
 * @throws Conflict when the unit has had a template of the code.
 * @throws Refused `template.notWord`, `template.faults` naming each tag.
 */
export async function registerFormTemplate(work: Work, input: RegisterFormTemplateInput): Promise<FormTemplate> {
  const { unitId, code, subject, fileId } = input;
  if (!(await work.em.findOne(Unit, unitId))) throw new NotFound("Unit", unitId);
  await assertKeeper(work, unitId);
  const faults: FieldError[] = [];
  if (subject === FormSubject.CYCLE_UNIT) faults.push({ path: "input.subject", rule: "template.subject" });
  if (tidy(input.name) === "") faults.push({ path: "input.name", rule: "template.name" });
  if (faults.length > 0) throw new InvalidInput(faults);
  if ((await work.em.count(FormTemplate, { unitId, code: tidy(code) })) > 0) throw new Conflict("code");
  const [file] = await attachable(work, [fileId], "input.fileId");
  if (file?.contentType !== WORD_TYPE) throw new Refused("template.notWord");
  assertSound(await checkTemplate(await fileStoreOf(work).read(file.sha256), subject));
  const template = Object.assign(new FormTemplate(), {
    ...{ unitId, code: tidy(code), name: tidy(input.name), subject, fileId: file.id },
    ...{ registeredById: work.viewer.accountId, registeredAt: moment(work.clock) },
  });
  work.em.persist(template);
  await work.em.flush();
  return template;
}

/**
 * Ends the use of a template; files that were made with it stay as they are.
 *
 * @throws NotFound, Stale; Forbidden `template.notSpecialist`; Refused `template.retired`.
 */
export async function retireFormTemplate(work: Work, input: RetireFormTemplateInput): Promise<FormTemplate> {
  const template = await work.em.findOne(FormTemplate, input.templateId);
  if (!template) throw new NotFound("FormTemplate", input.templateId);
  await assertKeeper(work, template.unitId);
  await work.em.lock(template, LockMode.OPTIMISTIC, input.version);
  if (template.retiredAt !== null) throw new Refused("template.retired");
  template.retiredAt = moment(work.clock);
  await work.em.flush();
  return template;
}

async function assertKeeper(work: Work, unitId: string): Promise<void> {
  const keeps = await coversUnit(work.sql, work.viewer, [Role.ORG_SPECIALIST], unitId, today(work.clock));
  assertAllowed(work.viewer, canKeepTemplates(work.viewer, keeps));
}

function assertSound({ faults }: Awaited<ReturnType<typeof checkTemplate>>): void {
  if (faults.length === 0) return;
  const fields = faults.map(({ rule, tag }) => ({ path: tag === "" ? "file" : tag, rule, values: { tag } }));
  throw new Refused("template.faults", { count: faults.length, tag: faults[0]?.tag ?? "" }, fields);
}
