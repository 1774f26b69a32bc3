import { Box, Button, MenuItem, Stack, TextField } from "@mui/material";
import type { FormEvent, KeyboardEvent, ReactElement } from "react";
import { useLocale, useTranslate } from "react-admin";
import { PutProduct } from "../../../../schema/operations/work/catalogue-verbs.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { formatExact } from "../../../shared/text/format.ts";
import { type DraftWords, useMerge } from "../../../shared/ui/form/useMerge.ts";
import { StaleDialog } from "../../../shared/ui/StaleDialog.tsx";
import { type Product, type Scope, SCOPES, type Version } from "../catalogue-rows.ts";
import { isComplete, type ProductDraft, productDraft, productInput } from "./product-draft.ts";

interface ProductFormProps {
  readonly version: Version;
  /** Null: a new one. */
  readonly product: Product | null;
  /** What is being written. It is kept outside, so that it outlives the form wherever its line is drawn anew. */
  readonly draft: ProductDraft;
  readonly onDraft: (change: (before: ProductDraft) => ProductDraft) => void;
  readonly onClose: () => void;
}

const LINES = ["code", "task", "name", "output", "points", "coefficient", "officeName", "note"] as const;

function useDraftWords(): DraftWords<ProductDraft> {
  const translate = useTranslate();
  return {
    ...Object.fromEntries(LINES.map((name) => [name, [translate(`catalogue.product.${name}`)] as const])),
    group: [translate("catalogue.group")],
    scope: [translate("catalogue.scope"), (scope) => translate(`catalogue.scopeOf.${scope}`)],
  };
}

/** The fields of one product where its line stands: Enter saves, Escape leaves it as it was. */
export function ProductForm({ version, product, draft, onDraft, onClose }: ProductFormProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const keyOf = useSubmitKey();
  const stored = productDraft(product, version, locale);
  const change = (part: Partial<ProductDraft>): void => onDraft((before) => ({ ...before, ...part }));
  const verb = useStaleVerb(PutProduct, {
    done: "catalogue.productSaved",
    onDone: () => (product === null ? onDraft(() => productDraft(null, version, locale)) : onClose()),
  });
  const { differences, merged, began } = useMerge({ draft, stored, words: useDraftWords(), onMerged: () => undefined });
  const send = (next: ProductDraft): void => {
    const content = productInput(next, version, product);
    void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  const sendOver = (next: ProductDraft): void => {
    verb.settle();
    began();
    onDraft(() => next);
    send(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isComplete(draft) && !verb.busy) send(draft);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
  };
  return (
    <Box
      component="form"
      onSubmit={submit}
      onKeyDown={leave}
      aria-label={
        product === null ? translate("catalogue.addProduct") : translate("catalogue.editOf", { code: product.code })
      }
    >
      <Fields draft={draft} version={version} onChange={change} />
      <Stack direction="row" sx={{ gap: 1, justifyContent: "flex-end", mt: 1 }}>
        <Button color="inherit" onClick={onClose} disabled={verb.busy}>
          {translate("ra.action.close")}
        </Button>
        <Button type="submit" variant="contained" disabled={verb.busy || !isComplete(draft)}>
          {translate("ra.action.save")}
        </Button>
      </Stack>
      <StaleDialog
        open={verb.stale}
        saved={verb.saved}
        differences={differences}
        onMerge={(theirs) => sendOver(merged(theirs))}
        onTakeTheirs={() => {
          verb.settle();
          onDraft(() => stored);
        }}
        onKeepMine={() => sendOver(draft)}
        onClose={verb.settle}
      />
    </Box>
  );
}

interface FieldsProps {
  readonly draft: ProductDraft;
  readonly version: Version;
  readonly onChange: (part: Partial<ProductDraft>) => void;
}

function Fields({ draft, version, onChange }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const line = { draft, onChange };
  const derived = translate("catalogue.derived", { points: formatExact(version.standardPoints, locale) });
  return (
    <Box sx={{ display: "grid", columnGap: 1.5, gridTemplateColumns: { xs: "1fr 1fr", md: "repeat(12, 1fr)" } }}>
      <Line {...line} name="code" span={2} maxLength={60} required autoFocus />
      <Line {...line} name="task" span={4} maxLength={1000} />
      <Line {...line} name="name" span={6} maxLength={2000} required multiline />
      <Line {...line} name="output" span={6} maxLength={2000} multiline />
      <TextField
        select
        label={translate("catalogue.group")}
        value={draft.group}
        onChange={(event) => onChange({ group: event.target.value })}
        sx={{ gridColumn: { md: "span 2" } }}
      >
        <MenuItem value="">–</MenuItem>
        {version.groups.map(({ id, number, code }) => (
          <MenuItem key={id} value={String(number)}>
            {code}
          </MenuItem>
        ))}
      </TextField>
      <Line {...line} name="points" span={2} maxLength={20} />
      <Line {...line} name="coefficient" span={2} maxLength={40} hint={derived} />
      <TextField
        select
        label={translate("catalogue.scope")}
        value={draft.scope}
        onChange={(event) => onChange({ scope: event.target.value as Scope })}
        sx={{ gridColumn: { md: "span 3" } }}
      >
        {SCOPES.map((scope) => (
          <MenuItem key={scope} value={scope}>
            {translate(`catalogue.scopeOf.${scope}`)}
          </MenuItem>
        ))}
      </TextField>
      <Line {...line} name="officeName" span={4} maxLength={300} />
      <Line {...line} name="note" span={5} maxLength={2000} />
    </Box>
  );
}

interface LineProps {
  readonly draft: ProductDraft;
  readonly onChange: (part: Partial<ProductDraft>) => void;
  readonly name: Exclude<keyof ProductDraft, "scope" | "group">;
  readonly span: number;
  readonly maxLength: number;
  readonly required?: boolean;
  readonly multiline?: boolean;
  readonly autoFocus?: boolean;
  readonly hint?: string;
}

function Line({ draft, onChange, name, span, maxLength, hint, ...field }: LineProps): ReactElement {
  const translate = useTranslate();
  return (
    <TextField
      {...field}
      {...(hint === undefined ? {} : { helperText: hint })}
      label={translate(`catalogue.product.${name}`)}
      value={draft[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
      sx={{ gridColumn: { xs: span >= 4 ? "1 / -1" : "auto", md: `span ${String(span)}` } }}
      slotProps={{ htmlInput: { maxLength } }}
    />
  );
}
