import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Line } from "../inputs.tsx";
import { useWorkWords } from "../words/words.ts";
import { useDraftAround } from "./draft-access.ts";
import { codeFault } from "./part-faults.ts";

interface CodeFieldProps {
  readonly code: string;
  readonly example: string;
  readonly onChange: (code: string) => void;
}

/** The code of a group or criterion; one that is taken already is told at once, with the part that has it. */
export function CodeField({ code, example, onChange }: CodeFieldProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const around = useDraftAround();
  const fault = around && codeFault(around.read(), around.place, code);
  return (
    <Line
      required
      label={translate("framework.draft.code")}
      value={code}
      maxLength={40}
      place="code"
      example={example}
      {...(fault ? { fault: word(`wrong.${fault.rule}`, { name: fault.name }) } : {})}
      onChange={(text) => onChange(text.trim())}
    />
  );
}
