import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { GoTo } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import type { Scope } from "./Scoped.tsx";
import { sharedSearch } from "./scope-choice.ts";

interface OnlyExactProps {
  readonly scope: Scope;
  readonly children: ReactNode;
}

/** Readers of published tables are told why a page is not for them, and which one is. */
export function OnlyExact({ scope, children }: OnlyExactProps): ReactElement {
  const translate = useTranslate();
  if (scope.exact) return <>{children}</>;
  return (
    <Quiet
      title={translate("dashboards.onlyExact")}
      hint={translate("dashboards.onlyExactHint")}
      action={
        <GoTo to={`/statistics?${sharedSearch(scope.address.search)}`}>{translate("dashboards.toPublished")}</GoTo>
      }
    />
  );
}
