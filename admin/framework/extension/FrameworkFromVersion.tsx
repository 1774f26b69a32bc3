import { type ReactElement, useState } from "react";
import { useCanAccess, useNavigate, useTranslate } from "react-admin";
import { CreateFramework } from "../../../schema/operations/framework.ts";
import { ExtendFramework } from "../../../schema/operations/framework/extension.ts";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { useOwnUnit } from "../exchange/useOwnUnit.ts";
import type { Version } from "../framework-rows.ts";
import { type NewFramework, NewFrameworkDialog } from "./NewFrameworkDialog.tsx";

type Way = "extend" | "copy";

/** Making a framework of one's own from a version: filling its slots, or copying it whole. */
export function FrameworkFromVersion({ version }: { readonly version: Version }): ReactElement | null {
  const translate = useTranslate();
  const [way, setWay] = useState<Way | null>(null);
  const { canAccess } = useCanAccess({ resource: "frameworks", action: "create" });
  if (canAccess !== true) return null;
  const ways: readonly Way[] =
    version.status === "PUBLISHED" && version.slots.length > 0 ? ["extend", "copy"] : ["copy"];
  return (
    <>
      {ways.map((one) => (
        <AbilityButton key={one} ability={OFFERED} variant="outlined" onClick={() => setWay(one)}>
          {translate(`framework.extension.verb.${one}`)}
        </AbilityButton>
      ))}
      {way !== null && <Maker way={way} version={version} onClose={() => setWay(null)} />}
    </>
  );
}

/** Whose unit it becomes decides; before one is picked the verb is offered. */
const OFFERED = { allowed: true, rule: null };

interface MakerProps {
  readonly way: Way;
  readonly version: Version;
  readonly onClose: () => void;
}

function Maker({ way, version, onClose }: MakerProps): ReactElement | null {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const unit = useOwnUnit();
  const { codeTaken, extend, copy } = useMaking();
  const word = (key: string): string =>
    translate(`framework.extension.verb.${way}${key}`, { code: version.framework.code, number: version.number });
  const make = (made: NewFramework): void => {
    const idempotencyKey = keyFor(made);
    if (way === "extend") void extend.act({ input: { ...made, superiorVersionId: version.id, idempotencyKey } });
    else {
      const { kind } = version.framework;
      void copy.act({ input: { ...made, kind, copyOfVersionId: version.id, idempotencyKey } });
    }
  };
  if (unit === undefined) return null;
  return (
    <NewFrameworkDialog
      title={word("Title")}
      consequence={word("Consequence")}
      confirm={word("")}
      name={{ vi: version.nameVi, en: version.nameEn }}
      unit={unit}
      notBefore={version.effectiveFrom}
      busy={extend.busy || copy.busy}
      codeTaken={codeTaken}
      onConfirm={make}
      onClose={onClose}
    />
  );
}

/** The two verbs; the draft opens once it is made, a code that is taken is told at the field. */
function useMaking() {
  const navigate = useNavigate();
  const [codeTaken, setTaken] = useState("");
  const open = (versions: readonly { readonly id: string }[]): void => {
    const [draft] = versions;
    if (draft) navigate(`/frameworkVersions/${draft.id}`);
  };
  const onProblem = (error: KhungError): boolean => {
    setTaken(error.code === "CONFLICT" ? error.message : "");
    return error.code === "CONFLICT";
  };
  const extend = useVerb(ExtendFramework, {
    done: "framework.extension.verb.extendDone",
    onDone: ({ extendFramework }) => open(extendFramework.versions),
    onProblem,
  });
  const copy = useVerb(CreateFramework, {
    done: "framework.extension.verb.copyDone",
    onDone: ({ createFramework }) => open(createFramework.versions),
    onProblem,
  });
  return { codeTaken, extend, copy };
}
