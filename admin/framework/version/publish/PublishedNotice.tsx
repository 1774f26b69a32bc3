import { Alert, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useAddress } from "../../../shared/api/useAddress.ts";
import { GoTo } from "../../../shared/ui/parts.tsx";
import type { Version } from "../../framework-rows.ts";
import { usePublishWords } from "./words.ts";

/** Where a version is shown right after it was published. */
export function publishedPage(versionId: string): string {
  return `/frameworkVersions/${versionId}/show?published=now`;
}

/** Right after publishing: what holds from now on, and where one goes next. */
export function PublishedNotice({ version }: { readonly version: Version }): ReactElement | null {
  const word = usePublishWords();
  const address = useAddress();
  if (address.get("published") === null || version.status !== "PUBLISHED") return null;
  const { id, kind } = version.framework;
  const isRegulation = kind === "EVALUATION";
  return (
    <Alert severity="success" sx={{ mb: 1.5 }} onClose={() => address.set({ published: null })}>
      {word("done", { number: version.number })} {isRegulation && word("doneCycles")}
      <Stack direction="row" sx={{ columnGap: 2, flexWrap: "wrap", mt: 0.5 }}>
        {version.number > 1 && <GoTo to={`/framework-diff/${id}?to=${version.id}`}>{word("toChanges")}</GoTo>}
        {isRegulation ? (
          <>
            <GoTo to={`/frameworks/${id}/show?tab=adoptions`}>{word("toUnits")}</GoTo>
            <GoTo to="/cycles/create">{word("toCycle")}</GoTo>
          </>
        ) : (
          <GoTo to={`/competencies/matrix?version=${version.id}`}>{word("toMatrix")}</GoTo>
        )}
      </Stack>
    </Alert>
  );
}
