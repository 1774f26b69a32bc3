import { Box, Chip, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { type Picked, UnitPicker } from "../pickers.tsx";

interface UnitChipsProps {
  readonly label: string;
  readonly hint?: string;
  readonly units: readonly Picked[];
  readonly except: readonly string[];
  readonly onChange: (units: readonly Picked[]) => void;
  /** Another way to a unit of the list. */
  readonly children?: ReactNode;
}

/** Several units, picked one after the other. */
export function UnitChips({ label, hint, units, except, onChange, children }: UnitChipsProps): ReactElement {
  return (
    <Box sx={{ my: 1 }}>
      <UnitPicker
        key={units.length}
        label={label}
        required={units.length === 0}
        value={null}
        except={except}
        onPick={(unit) => unit !== null && onChange([...units, unit])}
      />
      {hint !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {hint}
        </Typography>
      )}
      {children}
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 0.5 }}>
        {units.map((unit) => (
          <Chip
            key={unit.id}
            label={unit.name}
            onDelete={() => onChange(units.filter(({ id }) => id !== unit.id))}
            sx={{ maxWidth: "100%" }}
          />
        ))}
      </Box>
    </Box>
  );
}
