import { Alert } from "@mui/material";
import type { ReactElement } from "react";
import { useLocale, useTranslate } from "react-admin";
import { RuleSentences } from "../../../schema/operations/app.ts";
import { useAsk } from "../../shared/api/useRun.ts";

const RULE = /^[a-z]\w*(\.\w+)+$/;

/**
 * Why a sign-in or a link through the provider came to nothing. The rule stands in the address, which anybody may have
 * written: what is no rule of the server is not shown.
 */
export function ProviderProblem({ rule }: { readonly rule: string }): ReactElement | null {
  const locale = useLocale();
  const translate = useTranslate();
  const rules = RULE.test(rule) ? [rule] : [];
  const { data } = useAsk(RuleSentences, { rules }, { staleTime: Infinity });
  if (data === undefined) return null;
  const known = data.ruleSentences.find((sentence) => sentence.rule === rule);
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      {known?.[locale === "en" ? "en" : "vi"] ?? translate("identity.provider.failed")}
    </Alert>
  );
}
