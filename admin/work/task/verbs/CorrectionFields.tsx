import { Box, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { UsableProducts } from "../../../../schema/operations/work/assign.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { ProductPicker, type UsableProduct } from "../assign/ProductPicker.tsx";
import { plain } from "../task-words.ts";
import { isSame } from "./corrections.ts";
import type { Values, VerbTask } from "./verb.ts";

interface ProductFieldProps {
  readonly task: VerbTask;
  /** Id of the product; empty where there is none. */
  readonly value: string;
  /** The product and the K that it brings; without one K is the reported one again. */
  readonly onChange: (productId: string, others: Values) => void;
}

/** The product of reported work: another one in force, or none. */
export function ProductField({ task, value, onChange }: ProductFieldProps): ReactElement {
  const translate = useTranslate();
  const reported = useReportedProduct(task);
  const [picked, setPicked] = useState<UsableProduct | null>(null);
  const reportedId = task.productId ?? "";
  const pick = (product: UsableProduct | null): void => {
    setPicked(product);
    onChange(product?.id ?? "", { coefficient: plain(product?.coefficient ?? task.coefficient) });
  };
  const before = task.productCode ?? translate("task.corrected.noProduct");
  return (
    <Box>
      <ProductPicker
        unitId={task.unitId}
        value={value === "" ? null : value === reportedId ? reported : picked}
        onPick={pick}
      />
      {value !== reportedId && <Mark before={before} />}
    </Box>
  );
}

/** The product that was reported; as far as the task tells it where it is in force no more. */
function useReportedProduct({ unitId, productId = null, productCode = null, ...task }: VerbTask): UsableProduct | null {
  const { data } = useAsk(
    UsableProducts,
    { unitId, search: productCode },
    { enabled: productId !== null && productCode !== null, staleTime: 60_000 },
  );
  if (productId === null) return null;
  const known = data?.productsInForce.items.find(({ id }) => id === productId);
  const { title: name, coefficient } = task;
  return known ?? { id: productId, code: productCode ?? "", task: "", name, output: "", coefficient, group: null };
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** What was reported. */
  readonly reported: string;
  /** Why it cannot be typed; empty where it can. */
  readonly closed?: string;
  readonly onChange: (value: string) => void;
}

/** A number of reported work; another one is marked. */
export function NumberField({ label, value, reported, closed = "", onChange }: NumberFieldProps): ReactElement {
  const format = useFormat();
  return (
    <Box>
      <TextField
        required
        disabled={closed !== ""}
        label={label}
        value={value}
        helperText={closed}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{
          htmlInput: { maxLength: 40, inputMode: "decimal" },
          formHelperText: { sx: { "&.Mui-disabled": { color: "text.secondary" } } },
        }}
      />
      {!isSame(value, reported) && <Mark before={format.exact(plain(reported))} />}
    </Box>
  );
}

/** Says that a value is another one than was reported. */
function Mark({ before }: { readonly before: string }): ReactElement {
  const translate = useTranslate();
  return (
    <Typography variant="body2" color="warning" role="status" sx={{ fontWeight: 600, mx: 1.75 }}>
      {translate("task.corrected.mark", { before })}
    </Typography>
  );
}
