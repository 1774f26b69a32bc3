import AddIcon from "@mui/icons-material/Add";
import { Box, Button } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { freeCode } from "../../draft/draft-content.ts";
import { Line } from "../../draft/inputs.tsx";
import { English, Words } from "../details.tsx";
import { Across, Exact } from "../fields.tsx";
import { RemoveVerb } from "../PartTable.tsx";
import type { MetricPart, Wording } from "../scheme-data.ts";

interface MetricOptionsProps {
  readonly part: MetricPart;
  readonly onChange: (part: MetricPart) => void;
}

/** The choices of a CHOICE metric, each with the number that formulas see. */
export function MetricOptions({ part, onChange }: MetricOptionsProps): ReactElement {
  const translate = useTranslate();
  const options = part.options ?? [];
  const keys = options.map((option) => option.key);
  const put = (index: number, change: Partial<(typeof options)[number]>): void =>
    onChange({ ...part, options: options.map((one, position) => (position === index ? { ...one, ...change } : one)) });
  const word = (index: number, label: Wording | undefined): void => put(index, { label: label ?? { vi: "" } });
  return (
    <Box sx={{ pl: 1.5, ml: 0.5, borderLeft: 2, borderColor: "divider" }}>
      {options.map((option, index) => (
        <Across key={index} columns="2fr 4fr 4fr 2fr auto">
          <Line label={translate("framework.draft.key")} value={option.key} onChange={(key) => put(index, { key })} />
          <Words
            required
            label={translate("framework.draft.label")}
            value={option.label}
            onChange={(label) => word(index, label)}
          />
          <English
            label={translate("framework.draft.textEn")}
            value={option.label}
            onChange={(label) => word(index, label)}
          />
          <Exact
            label={translate("framework.studio.value")}
            value={option.value}
            onChange={(value) => put(index, { value })}
          />
          <Box sx={{ pt: 1 }}>
            <RemoveVerb
              onClick={() => onChange({ ...part, options: options.filter((_, position) => position !== index) })}
            />
          </Box>
        </Across>
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        onClick={() =>
          onChange({ ...part, options: [...options, { key: freeCode("", keys), label: { vi: "" }, value: "0" }] })
        }
      >
        {translate("framework.draft.addOption")}
      </Button>
    </Box>
  );
}
