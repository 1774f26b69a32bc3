import { FormTemplate } from "../../../../server/exchange/index.ts";
import { StoredFile } from "../../../../server/files/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";
import type { Recipe } from "../recipe.ts";

let made = 0;

/** A template of the unit; its file is never opened. */
export async function makeFormPlace(khung: TestKhung, { unitId }: { readonly unitId: string }) {
  made += 1;
  const template = await khung.write(async function makeTemplate({ em }: Work) {
    const [contentType, at] = ["application/octet-stream", "2026-07-01T00:00:00.000Z"];
    const file = Object.assign(new StoredFile(), {
      ...{ name: "mau.docx", sha256: String(made).padStart(64, "0"), size: 1, contentType },
      ...{ uploadedById: null, uploadedAt: at, attachedAt: at },
    });
    em.persist(file);
    await em.flush();
    const one = Object.assign(new FormTemplate(), {
      ...{ unitId, code: "CO-SAN", name: "Mẫu sẵn có", subject: "EVALUATION", fileId: file.id, registeredAt: at },
    });
    em.persist(one);
    await em.flush();
    return one;
  }, {});
  return { formTemplateId: template.id };
}

/** Verbs on official forms and agencies' templates. */
export const formVerbs: Readonly<Record<string, Recipe>> = {
  registerFormTemplate: ({ unitId }) => ({
    ...{ unitId, fileId: unitId, code: "MAU-1", name: "Mẫu của đơn vị", subject: "EVALUATION" },
  }),
  requestForm: ({ evaluationId }) => ({ form: "EVALUATION_SHEET", evaluationId }),
  "requestForm (minutes)": ({ countedMeetingId }) => ({ form: "MEETING_MINUTES", meetingId: countedMeetingId }),
  retireFormTemplate: ({ formTemplateId }) => ({ templateId: formTemplateId }),
};

/** Questions about them. */
export const formQuestions: Readonly<Record<string, Recipe>> = {
  formPlaceholders: () => ({ subject: "EVALUATION" }),
  formTemplateCheck: ({ unitId }) => ({ fileId: unitId, subject: "EVALUATION" }),
  formTemplates: ({ unitId }) => ({ filter: { unitId } }),
  officialForms: () => ({}),
  "officialForms (evaluation)": ({ decisionId }) => ({ filter: { evaluationId: decisionId } }),
  "officialForms (meeting)": ({ countedMeetingId }) => ({ filter: { meetingId: countedMeetingId } }),
};
