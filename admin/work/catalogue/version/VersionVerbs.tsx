import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { type Catalogue, keeps, type Version } from "../catalogue-rows.ts";
import { ExportMenu } from "../../unit/ExportMenu.tsx";
import { ImportDialog } from "../import/ImportDialog.tsx";
import { DiscardDialog, RetireDialog } from "./EndDialogs.tsx";
import { PublishDialog } from "./PublishDialog.tsx";
import { VersionForm } from "./VersionForm.tsx";

interface VersionVerbsProps {
  readonly catalogue: Catalogue;
  readonly version: Version;
}

type Asked = "edit" | "import" | "publish" | "discard" | "retire";

/** What can be done to a version: a draft is filled and published, a published one ends. */
export function VersionVerbs({ catalogue, version }: VersionVerbsProps): ReactElement {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { canChange, canRetire } = version.abilities;
  const close = (): void => setAsked(null);
  return (
    <>
      <ExportMenu
        names={["CATALOGUE"]}
        about={{ unitId: catalogue.unitId, catalogueVersionId: version.id }}
        disabled={version.productCount === 0}
      />
      {version.state === "DRAFT" ? (
        <>
          <AbilityButton color="error" ability={canChange} onClick={() => setAsked("discard")}>
            {translate("catalogue.discard")}
          </AbilityButton>
          <AbilityButton ability={canChange} onClick={() => setAsked("edit")}>
            {translate("catalogue.editVersion")}
          </AbilityButton>
          <AbilityButton variant="outlined" ability={canChange} onClick={() => setAsked("import")}>
            {translate("catalogue.import.open")}
          </AbilityButton>
          <AbilityButton variant="contained" ability={canChange} onClick={() => setAsked("publish")}>
            {translate("catalogue.publish")}
          </AbilityButton>
        </>
      ) : (
        version.state === "PUBLISHED" &&
        keeps(canRetire) && (
          <AbilityButton ability={canRetire} onClick={() => setAsked("retire")}>
            {translate("catalogue.retire")}
          </AbilityButton>
        )
      )}
      {asked === "edit" && <VersionForm version={version} onClose={close} />}
      {asked === "import" && <ImportDialog version={version} onClose={close} />}
      {asked === "publish" && <PublishDialog catalogue={catalogue} version={version} onClose={close} />}
      {asked === "discard" && <DiscardDialog version={version} onClose={close} />}
      {asked === "retire" && <RetireDialog version={version} onClose={close} />}
    </>
  );
}
