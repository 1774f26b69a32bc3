import { Tooltip, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { WhyNumber } from "../../shared/ui/why/WhyNumber.tsx";
import { type AskedNumber, useAskWhy } from "../explain/Explained.tsx";
import { textOf, type Value } from "./table.ts";

interface ValueCellProps {
  readonly value: Value | null;
  readonly scale: string;
  /** The base stands under shares and means. */
  readonly withBase?: boolean;
  /** The number whose explanation it opens. */
  readonly why?: AskedNumber;
  /** Whether the Tab key stops here; arrows lead on in a line. */
  readonly isStop?: boolean;
}

/** A number with what it is a part of; of a small group only why it is not shown. */
export function ValueCell({ value, scale, withBase = true, why, isStop = true }: ValueCellProps): ReactElement {
  const translate = useTranslate();
  const ask = useAskWhy();
  const format = useFormat();
  if (value?.hidden === true) return <Hidden />;
  const isPart = withBase && scale !== "COUNT" && value !== null && value.value !== null;
  const base = isPart ? value.base : null;
  return (
    <>
      {value === null || value.value === null ? (
        textOf(null, scale, format)
      ) : (
        <WhyNumber isStop={isStop} onAsk={ask === null || why === undefined ? undefined : () => ask(why)}>
          {textOf(value.value, scale, format)}
        </WhyNumber>
      )}
      {base !== null && (
        <Typography
          component="span"
          className="not-copied"
          variant="caption"
          color="textSecondary"
          sx={{ display: "block" }}
        >
          {translate("dashboards.ofBase", { base: format.exact(base) })}
        </Typography>
      )}
    </>
  );
}

function Hidden(): ReactElement {
  const translate = useTranslate();
  const reason = translate("dashboards.hiddenWhy");
  return (
    <Tooltip title={reason} enterTouchDelay={0}>
      <span tabIndex={0} role="note" aria-label={reason} style={{ cursor: "help" }}>
        {translate("dashboards.hidden")}
      </span>
    </Tooltip>
  );
}
