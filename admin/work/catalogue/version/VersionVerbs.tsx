import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { type Catalogue, draftVerbs, keeps, type Version } from "../catalogue-rows.ts";
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

const LOOKS = {
  discard: { color: "error" },
  edit: {},
  import: { variant: "outlined" },
  publish: { variant: "contained" },
} as const;

const WORDS = {
  discard: "catalogue.discard",
  edit: "catalogue.editVersion",
  import: "catalogue.import.open",
  publish: "catalogue.publish",
} as const;

/** What can be done to a version: a draft is filled and published, a published one ends. */
export function VersionVerbs({ catalogue, version }: VersionVerbsProps): ReactElement {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { canRetire } = version.abilities;
  const close = (): void => setAsked(null);
  return (
    <>
      <ExportMenu
        names={["CATALOGUE"]}
        about={{ unitId: catalogue.unitId, catalogueVersionId: version.id }}
        disabled={version.productCount === 0}
      />
      {version.state === "DRAFT"
        ? draftVerbs(version.abilities).map(({ name, ability }) => (
            <AbilityButton key={name} {...LOOKS[name]} ability={ability} onClick={() => setAsked(name)}>
              {translate(WORDS[name])}
            </AbilityButton>
          ))
        : version.state === "PUBLISHED" &&
          keeps(canRetire) && (
            <AbilityButton ability={canRetire} onClick={() => setAsked("retire")}>
              {translate("catalogue.retire")}
            </AbilityButton>
          )}
      {asked === "edit" && <VersionForm version={version} onClose={close} />}
      {asked === "import" && <ImportDialog version={version} onClose={close} />}
      {asked === "publish" && <PublishDialog catalogue={catalogue} version={version} onClose={close} />}
      {asked === "discard" && <DiscardDialog version={version} onClose={close} />}
      {asked === "retire" && <RetireDialog version={version} onClose={close} />}
    </>
  );
}
