import { Button } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { CreateUnit } from "../../../../schema/operations/organization.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useVerb } from "../../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../../shared/ui/ConfirmVerb.tsx";
import { TextLine } from "../../../shared/ui/fields.tsx";
import { useExamples } from "../../examples.ts";
import type { Picked } from "../../pickers.tsx";
import type { Unit } from "../unit-rows.ts";

interface NewUnitProps {
  /** A unit before the rearrangement, whose place the new one takes. */
  readonly like: Unit;
  readonly startsOn: string;
  readonly onMade: (unit: Picked) => void;
}

/** Creates a unit that a rearrangement leads to, without leaving its form. */
export function NewUnit({ like, startsOn, onMade }: NewUnitProps): ReactElement {
  const example = useExamples();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" disabled={startsOn === ""} onClick={() => setAsking(true)}>
        {example("newUnit")}
      </Button>
      {asking && (
        <Dialog
          {...{ like, startsOn }}
          onMade={(unit) => {
            setAsking(false);
            onMade(unit);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Dialog({ like, startsOn, onMade, onClose }: NewUnitProps & { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const keyFor = useSubmitKey();
  const [name, setName] = useState("");
  const [code, setCode] = useState("");
  const verb = useVerb(CreateUnit, {
    keepsPage: true,
    onDone: ({ createUnit }) => onMade({ id: createUnit.id, name: createUnit.name, hint: createUnit.code }),
  });
  const { kind, tree, parent } = like;
  const content = { name: name.trim(), code: code.trim(), kind, tree, parentId: parent?.id ?? null, startsOn };
  return (
    <ConfirmVerb
      open
      title={example("newUnit")}
      consequence={example("newUnitHint")}
      confirm={translate("ra.action.save")}
      busy={verb.busy}
      disabled={content.name === "" || content.code === ""}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <TextLine
        required
        name="name"
        label={translate("resources.units.fields.name")}
        example={example("unitName")}
        maxLength={300}
        value={name}
        onChange={setName}
      />
      <TextLine
        required
        name="code"
        label={translate("resources.units.fields.code")}
        example={example("unitCode")}
        hint={example("unitCodeHint")}
        maxLength={40}
        value={code}
        onChange={setCode}
      />
    </ConfirmVerb>
  );
}
