import { z } from "zod";
import { AppliesTo } from "../applies-to.ts";
import { Basis, LocalText } from "../content-text.ts";
import { StepKind } from "./steps.ts";

export const AuthorityRule = z
  .strictObject({
    act: z.enum(["SCORING", "RATING"]).meta({
      description: "SCORING: monitors and scores a period; RATING: rates the year (theo dõi, đánh giá; xếp loại).",
    }),
    subject: LocalText.meta({ description: "Who is scored or rated (đối tượng)." }),
    authority: LocalText.meta({ description: "Who scores or rates (cấp có thẩm quyền)." }),
    appliesTo: AppliesTo.optional().meta({ description: "Whom it concerns (phạm vi áp dụng)." }),
    exceptions: z.array(LocalText).min(1).max(10).optional().meta({ description: "Exceptions (ngoại lệ)." }),
    basis: Basis.optional(),
  })
  .meta({ id: "AuthorityRule", description: "Who scores or rates whom (thẩm quyền)." });
export type AuthorityRule = z.infer<typeof AuthorityRule>;

export const ProcedureStep = z
  .strictObject({
    step: StepKind.meta({ description: "Kind of step (bước)." }),
    text: LocalText.meta({ description: "What happens (nội dung)." }),
    actor: LocalText.optional().meta({ description: "Who does it (người thực hiện)." }),
    deadline: LocalText.optional().meta({ description: "Until when (thời hạn)." }),
    form: z.string().min(1).max(40).optional().meta({ description: "Code of the form used (mã mẫu)." }),
    appliesTo: AppliesTo.optional().meta({ description: "For whom it is done (phạm vi áp dụng)." }),
    basis: Basis.optional(),
  })
  .meta({ id: "ProcedureStep", description: "A step of the procedure as the regulation words it (bước trình tự)." });
export type ProcedureStep = z.infer<typeof ProcedureStep>;
