import { Alert, Typography } from "@mui/material";
import { type ReactElement, type RefObject, useEffect, useState } from "react";
import { missingIn } from "./missing.ts";
import { useProblems } from "./problems.tsx";
import { useFormWords } from "./words.ts";

interface FootProps {
  readonly id: string;
  readonly form: RefObject<HTMLElement | null>;
  /** Whether the form waits for something before it can be sent. */
  readonly waits: boolean;
}

/** Says below the fields which of them are still missing, and what the server refused that no field says. */
export function FormFoot({ id, form, waits }: FootProps): ReactElement {
  const words = useFormWords();
  const missing = useMissing(form, waits);
  return (
    <>
      <Refused form={form} />
      <Typography id={id} variant="body2" color="textSecondary" sx={{ mt: missing === "" ? 0 : 1 }}>
        {missing !== "" && words("missing", { fields: missing })}
      </Typography>
    </>
  );
}

function useMissing(form: RefObject<HTMLElement | null>, waits: boolean): string {
  const [missing, setMissing] = useState("");
  // Which fields there are and what stands in them is known once they are drawn.
  useEffect(() => {
    const labels = waits && form.current ? missingIn(form.current).map(({ label }) => label) : [];
    setMissing([...new Set(labels.filter(Boolean))].join(", "));
  });
  return missing;
}

function Refused({ form }: Pick<FootProps, "form">): ReactElement | null {
  const { refusal } = useProblems();
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    const shown = [...(form.current?.querySelectorAll<HTMLElement>("[data-field]") ?? [])];
    const fields = Object.entries(refusal?.fields ?? {});
    const others = fields.filter(([name]) => !shown.some(({ dataset }) => dataset["field"] === name));
    const isSaid = fields.length > 0 && others.length === 0 && refusal?.saysMore !== true;
    setTexts(refusal === null || isSaid ? [] : [refusal.message, ...others.map(([, text]) => text)]);
    const first = shown.find(({ dataset }) => fields.some(([name]) => name === dataset["field"]));
    first?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus();
  }, [refusal, form]);
  if (refusal === null || texts.length === 0) return null;
  return (
    <Alert severity="error" sx={{ mt: 1.5 }}>
      {[...new Set(texts)].map((text) => (
        <div key={text}>{text}</div>
      ))}
    </Alert>
  );
}
